import * as t from 'io-ts';
import { connectorType } from './connector_type';

/** Everything that could forge or garble a line: control characters but the tab, line and paragraph separators, and what turns text around. */
const UNPRINTABLE = /[^\P{C}\t]|[\u2028\u2029]/gu;

/** A message as one line of a log; `;` stands for what is taken out, as in Kibana. */
export const oneLine = (message: string): string => message.replace(UNPRINTABLE, ';');

const level = t.keyof({ trace: null, debug: null, info: null, warn: null, error: null, fatal: null });

/** Writes into the host's own log. */
export const serverLog = connectorType({
  id: '.server-log',
  name: 'Server log',
  config: t.strict({}),
  params: t.intersection([t.type({ message: t.string }), t.partial({ level })]),
  execute: ({ params, id }, { log }) => {
    log[params.level ?? 'info']({ action: id }, `Server log: ${oneLine(params.message)}`);
    return Promise.resolve({ status: 'ok' });
  },
});
