import { numberAt, textAt } from './values';

/**
 * How long a flow lasted, in seconds. Suricata's `age` counts whole seconds, so that most flows would have lasted 0;
 * start and end say it to the millisecond, and `age` is read only where one of them is missing.
 */
export function lastedSeconds(
  event: Readonly<Record<string, unknown>>,
  record: 'flow' | 'netflow',
): number | undefined {
  const moment = (name: 'start' | 'end'): number => Date.parse(textAt(event, `${record}.${name}`) ?? '');
  const exact = (moment('end') - moment('start')) / 1_000;
  return exact >= 0 ? exact : numberAt(event, `${record}.age`);
}
