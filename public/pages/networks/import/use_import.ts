import { useMutation } from '@tanstack/react-query';
import { asApiError, type ApiError } from '#public/app/api_error';
import { useApi } from '#public/hooks/use_api';
import { useServices } from '#public/hooks/use_services';
import { importTexts } from '../texts';
import type { ImportProps } from './import_flyout';

/** How an import fares. */
interface Importing {
  readonly run: (csv: string, replace: boolean) => void;
  readonly isBusy: boolean;
  readonly error?: ApiError;
  /** Forgets the refusal, since the text is another one. */
  readonly reset: () => void;
}

/** Imports a text, unless somebody else changed the table since it was read. */
export function useImport<A>({ kind, revision, onDone }: ImportProps<A>): Importing {
  const call = useApi();
  const { notify } = useServices();
  const { mutate, isLoading, error, reset } = useMutation({
    mutationFn: ({ csv, replace }: { csv: string; replace: boolean }) =>
      kind.importCsv(call, { csv, replace, revision }),
    onSuccess: (saved) => {
      notify.success(importTexts.done(kind.texts.title));
      onDone(saved);
    },
  });
  return {
    run: (csv, replace) => mutate({ csv, replace }),
    isBusy: isLoading,
    ...(error === null ? {} : { error: asApiError(error) }),
    reset,
  };
}
