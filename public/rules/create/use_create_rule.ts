import { useMutation, useQuery } from '@tanstack/react-query';
import { HUNT_RULE } from '#common/rules/hunt_rule';
import { asApiError, type ApiError } from '#public/app/api_error';
import type { Connector, NewRule } from '#public/app/services';
import { useServices } from '#public/hooks/use_services';
import { createTexts } from './texts';

/** Whether rules can be made here. */
export type Possibility =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'ready'; readonly connectors: readonly Connector[] };

const quiet = { refetchOnWindowFocus: false, retry: false } as const;

/** Asks the host whether the person may make rules, and what could tell of alerts. */
export function usePossibility(): Possibility {
  const { alerting } = useServices();
  const refusal = useQuery({
    ...quiet,
    queryKey: ['alerting', 'refusal'],
    queryFn: async () => ({ reason: await alerting.refusal(HUNT_RULE.id) }),
  });
  const connectors = useQuery({
    ...quiet,
    queryKey: ['alerting', 'connectors'],
    // who may make rules need not be allowed to use connectors
    queryFn: () => alerting.connectors().catch(() => []),
  });
  if (refusal.error !== null) {
    return { state: 'failed', error: asApiError(refusal.error), retry: () => void refusal.refetch() };
  }
  if (refusal.data?.reason !== undefined) return { state: 'refused', reason: refusal.data.reason };
  if (refusal.data === undefined || connectors.data === undefined) return { state: 'loading' };
  return { state: 'ready', connectors: connectors.data };
}

/** Makes a rule, and tells the person how it went. */
export function useCreateRule(onCreated: () => void) {
  const { alerting, notify } = useServices();
  const creating = useMutation((rule: NewRule) => alerting.createRule(rule), {
    onSuccess: (_, { name }) => {
      notify.success(createTexts.created(name));
      onCreated();
    },
    onError: (error: unknown) => notify.failure(createTexts.failed, asApiError(error).message),
  });
  return { create: (rule: NewRule) => creating.mutate(rule), isBusy: creating.isLoading };
}
