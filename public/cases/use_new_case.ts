import { useMutation } from '@tanstack/react-query';
import type { CaseDraft } from '#common/cases/draft';
import { asApiError } from '#public/app/api_error';
import type { Cases } from '#public/app/services';
import { useServices } from '#public/hooks/use_services';
import { caseTexts } from './texts';

/** Opens a case, and tells the person where it failed. */
export function useNewCase(cases: Cases) {
  const { notify } = useServices();
  const opening = useMutation((draft: CaseDraft) => cases.open(draft), {
    onError: (error: unknown) => notify.failure(caseTexts.failed, asApiError(error).message),
  });
  return {
    open: (draft: CaseDraft) => opening.mutate(draft),
    /** Address of the case, once it is open. */
    href: opening.data?.href,
    isBusy: opening.isLoading,
  };
}
