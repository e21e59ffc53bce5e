import { getNetworks } from '#common/api/networks';
import { getSetup } from '#common/api/setup';
import { getStatus } from '#common/api/status';
import type { Situation } from '#common/setup/checklist';
import type { ElasticsearchRole } from '#common/setup/role';
import type { ApiError } from '#public/app/api_error';
import type { Rule } from '#public/app/services';
import { useApiQuery } from '#public/hooks/use_api_query';
import { useRules } from './enable/use_enabling';
import { setupTexts } from './texts';

/** All that the checklist is made of. */
export type Answered =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: ApiError; readonly retry: () => void }
  | {
      readonly state: 'ready';
      readonly situation: Situation;
      readonly role: ElasticsearchRole;
      readonly rules: readonly Rule[];
    };

/** Asks everything that set-up depends on. */
export function useSituation(): Answered {
  const status = useApiQuery(getStatus, {});
  const setup = useApiQuery(getSetup, {});
  const networks = useApiQuery(getNetworks, {});
  const rules = useRules();
  for (const answer of [status, setup, networks]) {
    if (answer.state === 'failed') return { state: 'failed', error: answer.error, retry: answer.retry };
  }
  if (
    status.state !== 'ready' ||
    setup.state !== 'ready' ||
    networks.state !== 'ready' ||
    rules.state === 'loading'
  ) {
    return { state: 'loading' };
  }
  const known = rules.state === 'ready' ? rules.rules : undefined;
  return {
    state: 'ready',
    role: setup.data.role,
    rules: known ?? [],
    situation: {
      sources: status.data.sources,
      partial: status.data.partial,
      privileges: setup.data.privileges,
      unchecked: setup.data.unchecked,
      access: status.data.user.access,
      isBundled: status.data.host === 'bundled',
      missing: status.data.missing,
      networks: networks.data.items.length,
      rules: known,
      noRules: rules.state === 'failed' ? `${setupTexts.enable.missing} ${rules.error.message}` : '',
    },
  };
}
