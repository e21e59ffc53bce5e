import { useQueryClient, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError, type ApiError } from '#public/app/api_error';
import { useApi } from '#public/hooks/use_api';
import { useServices } from '#public/hooks/use_services';
import { begin, itemsOf, type Draft } from './draft';
import type { Saved, TableKind } from './table_kind';
import { tableTexts } from './texts';

/** Somebody else was faster; Kibana's status for it. */
const CONFLICT = 409;

/** Whether a call was refused since somebody else changed the table. */
export const isConflict = (error: ApiError): boolean => error.statusCode === CONFLICT;

/** A table while it is edited, and what becomes of saving it. */
export interface EditedTable<A> {
  readonly draft: Draft<A>;
  readonly isChanged: boolean;
  readonly setDraft: (draft: Draft<A>) => void;
  /** Begins again with what is stored, e.g. after an import. */
  readonly restart: (saved: Saved<A>) => void;
  readonly discard: () => void;
  readonly save: () => void;
  readonly isSaving: boolean;
  readonly error?: ApiError;
  /** Reads what is stored, in place of the draft. */
  readonly loadTheirs: () => void;
}

/** Edits a table as a draft; what others save meanwhile is taken over only where nothing is lost by it. */
export function useTable<A>(kind: TableKind<A>, stored: Saved<A>): EditedTable<A> {
  const call = useApi();
  const client = useQueryClient();
  const { notify } = useServices();
  const [seen, setSeen] = useState(stored);
  const [base, setBase] = useState(stored);
  const [draft, setDraft] = useState(() => begin(stored.items, stored.revision));
  const isChanged = draft.steps.length > 0;
  const start = (saved: Saved<A>) => {
    setBase(saved);
    setDraft(begin(saved.items, saved.revision));
  };
  const restart = (saved: Saved<A>) => {
    start(saved);
    // counts of hunts and names of networks follow from the table
    void client.invalidateQueries();
  };
  const saving = useMutation({
    mutationFn: () => kind.save(call, { items: itemsOf(draft), revision: draft.revision }),
    onSuccess: (saved) => {
      notify.success(tableTexts.saved(kind.texts.title));
      restart(saved);
    },
  });
  const loading = useMutation({
    mutationFn: () => kind.load(call),
    onSuccess: (theirs) => {
      saving.reset();
      restart(theirs);
    },
  });
  if (stored !== seen) {
    setSeen(stored);
    if (!isChanged && stored.revision !== base.revision) start(stored);
  }
  const error = saving.error ?? loading.error;
  return {
    draft,
    isChanged,
    setDraft,
    restart,
    discard: () => {
      saving.reset();
      start(base);
    },
    save: () => saving.mutate(),
    isSaving: saving.isLoading,
    ...(error === null ? {} : { error: asApiError(error) }),
    loadTheirs: () => loading.mutate(),
  };
}
