import type { Alert } from '../../rules/rule_type';
import { isRecord } from '../unknown';

/** Characters of the longest text that is remembered: Kibana keeps the state of up to a thousand alerts in one document. */
const LONGEST = 256;

type Context = Readonly<Record<string, unknown>>;

/** What of an alert's context is kept from run to run, for the day when it recovers: what is short. */
export const remember = (context: Alert['context']): { readonly context: Context } => ({
  context: Object.fromEntries(
    Object.entries(context).filter(([, value]) => typeof value !== 'string' || value.length <= LONGEST),
  ),
});

/** What was remembered in an alert's state; empty where an older Spoor left none. */
export const recall = (state: Readonly<Record<string, unknown>>): Context =>
  isRecord(state.context) ? state.context : {};
