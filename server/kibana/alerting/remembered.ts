import { isRecord } from '../unknown';

/** Characters of the longest text that is remembered: Kibana keeps the state of up to a thousand alerts in one document. */
const LONGEST = 256;

type Context = Readonly<Record<string, unknown>>;

/** What of an alert's context is kept from run to run, for the day when it recovers: what is short. */
export const remember = (context: Context): { readonly context: Context } => ({
  context: Object.fromEntries(
    Object.entries(context).filter(([, value]) => typeof value !== 'string' || value.length <= LONGEST),
  ),
});

/** What was remembered in an alert's state; empty where an older Spoor left none. */
export const recall = (state: Readonly<Record<string, unknown>>): Context =>
  isRecord(state.context) ? state.context : {};

const NOT_FOUND_NOW =
  'This run did not find it, since it could not look at everything: the values are those of an earlier run.';

/** The context of an alert that stays active although its run did not see it: nobody may take it for what is there now. */
export const asOfEarlier = (context: Context): Context => ({
  ...context,
  notes: [context.notes, NOT_FOUND_NOW].filter((note) => typeof note === 'string' && note !== '').join(' '),
});
