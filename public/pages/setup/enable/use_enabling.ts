import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { HUNT_RULE } from '#common/rules/hunt_rule';
import { asApiError, type ApiError } from '#public/app/api_error';
import type { Rule } from '#public/app/services';
import { useServices } from '#public/hooks/use_services';
import { setupTexts } from '../texts';
import { ruleOf, type Candidate } from './candidates';

const texts = setupTexts.enable;
const KEY = ['alerting', 'rules', HUNT_RULE.id];

/** Spoor's rules in this space, as far as the person may see them. */
export type KnownRules =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ApiError }
  | { readonly state: 'ready'; readonly rules: readonly Rule[] };

/** Asks the host's alerting for Spoor's rules. */
export function useRules(): KnownRules {
  const { alerting } = useServices();
  const { data, error } = useQuery({
    queryKey: KEY,
    queryFn: () => alerting.rules(HUNT_RULE.id),
    refetchOnWindowFocus: false,
    retry: false,
  });
  if (data !== undefined) return { state: 'ready', rules: data };
  return error === null ? { state: 'loading' } : { state: 'failed', error: asApiError(error) };
}

/** Makes and deletes rules of hunts, one after the other: each is told of where it fails, and the others go on. */
export function useEnabling() {
  const { alerting, notify } = useServices();
  const client = useQueryClient();
  const each = async (
    candidates: readonly Candidate[],
    work: (candidate: Candidate) => Promise<void>,
    failed: (title: string) => string,
  ) => {
    for (const candidate of candidates) {
      try {
        await work(candidate);
      } catch (error) {
        notify.failure(failed(candidate.hunt.title), asApiError(error).message);
      }
    }
    await client.invalidateQueries(KEY);
  };
  const enabling = useMutation(async (candidates: readonly Candidate[]) => {
    // asked again, so that what somebody else enabled meanwhile gets no second rule
    const now = await alerting.rules(HUNT_RULE.id);
    const isNew = ({ hunt }: Candidate) => now.every(({ params }) => params.hunt !== hunt.id);
    const make = async (candidate: Candidate) => void (await alerting.createRule(ruleOf(candidate)));
    await each(candidates.filter(isNew), make, texts.failed);
  });
  const removing = useMutation(async (candidates: readonly Candidate[]) => {
    const remove = async ({ rules }: Candidate) => {
      for (const { id } of rules) await alerting.deleteRule(id);
    };
    await each(candidates, remove, texts.notRemoved);
  });
  return {
    enable: (candidates: readonly Candidate[]) => enabling.mutate(candidates),
    remove: (candidates: readonly Candidate[]) => removing.mutate(candidates),
    isBusy: enabling.isLoading || removing.isLoading,
  };
}
