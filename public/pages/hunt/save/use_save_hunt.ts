import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createHunt, deleteHunt, updateHunt, type HuntDraft, type StoredHunt } from '#common/api/hunts';
import { ApiError } from '#public/app/api_error';
import { useApi } from '#public/hooks/use_api';
import { useServices } from '#public/hooks/use_services';
import { saveTexts } from './texts';

/** HTTP: somebody else changed it meanwhile. */
const CONFLICT = 409;

/** What can be done with hunts of one's own; each tells the person how it went, and the library follows. */
export interface SaveHunt {
  readonly create: (draft: HuntDraft) => void;
  readonly update: (hunt: StoredHunt, draft: HuntDraft) => void;
  readonly remove: (hunt: StoredHunt) => void;
  readonly isBusy: boolean;
}

const reasonOf = (error: unknown): string => {
  if (error instanceof ApiError && error.statusCode === CONFLICT) return saveTexts.conflict;
  return error instanceof Error ? error.message : String(error);
};

/**
 * Saves, changes and deletes hunts of one's own.
 * @param onSaved Called with the hunt as it stands in the library now; `undefined` after it was deleted.
 */
export function useSaveHunt(onSaved: (hunt: StoredHunt | undefined) => void): SaveHunt {
  const call = useApi();
  const client = useQueryClient();
  const { notify } = useServices();
  const settle = {
    onSuccess: (hunt: StoredHunt) => {
      notify.success(saveTexts.saved(hunt.title));
      void client.invalidateQueries();
      onSaved(hunt);
    },
    onError: (error: unknown) => notify.failure(saveTexts.failed, reasonOf(error)),
  };
  const creating = useMutation((draft: HuntDraft) => call(createHunt, { body: draft }), settle);
  const updating = useMutation(
    ({ hunt, draft }: { hunt: StoredHunt; draft: HuntDraft }) =>
      call(updateHunt, { params: { id: hunt.id }, body: { ...draft, revision: hunt.revision ?? '' } }),
    settle,
  );
  const removing = useMutation((hunt: StoredHunt) => call(deleteHunt, { params: { id: hunt.id } }), {
    onSuccess: (_, hunt) => {
      notify.success(saveTexts.removed(hunt.title));
      void client.invalidateQueries();
      onSaved(undefined);
    },
    onError: (error: unknown) => notify.failure(saveTexts.removeFailed, reasonOf(error)),
  });
  return {
    create: (draft) => creating.mutate(draft),
    update: (hunt, draft) => updating.mutate({ hunt, draft }),
    remove: (hunt) => removing.mutate(hunt),
    isBusy: creating.isLoading || updating.isLoading || removing.isLoading,
  };
}
