import { useMutation, useQueryClient } from '@tanstack/react-query';
import { putSettings } from '#common/api/settings';
import { ApiError } from '#public/app/api_error';
import { useApi } from '#public/hooks/use_api';
import { useServices } from '#public/hooks/use_services';
import type { Draft } from './draft';
import { settingsTexts } from './texts';

/** Somebody else was faster; Kibana's status for it. */
const CONFLICT = 409;

/** How saving fares. */
export interface Saving {
  readonly save: (draft: Draft) => void;
  readonly isSaving: boolean;
  readonly error?: ApiError;
  readonly isConflict: boolean;
  /** Reads what is stored, and with it everything that depends on settings. */
  readonly reload: () => void;
}

/** Saves settings, unless somebody else changed them since they were read. */
export function useSave(): Saving {
  const call = useApi();
  const client = useQueryClient();
  const { notify } = useServices();
  const reload = (): void => void client.invalidateQueries();
  const { mutate, isLoading, error } = useMutation({
    mutationFn: (draft: Draft) => call(putSettings, { body: { ...draft } }),
    onSuccess: () => {
      notify.success(settingsTexts.saved);
      reload();
    },
  });
  const refused = error instanceof ApiError ? error : undefined;
  return {
    save: mutate,
    isSaving: isLoading,
    error: error === null ? undefined : (refused ?? new ApiError(0, String(error))),
    isConflict: refused?.statusCode === CONFLICT,
    reload,
  };
}
