import type { Rule } from './rules_api';
import { texts } from './texts';

/** How the last run ended, in Kibana's words; a rule that is disabled forgot its alerts, so its last run says nothing. */
export const outcomeOf = ({
  enabled,
  execution_status: last,
}: Pick<Rule, 'enabled' | 'execution_status'>): string => (enabled ? last.status : texts.off);
