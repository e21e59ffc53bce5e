import * as t from 'io-ts';
import type { TimeRange } from '#common/panels/follow';

const timeRange = t.type({ from: t.string, to: t.string });
const timeslice = t.tuple([t.number, t.number]);

/** Latest moment of a JavaScript date, in milliseconds. */
const LAST_MOMENT = 8.64e15;

/** A time range as a dashboard or a panel has it; `undefined` for anything else. */
export const toTimeRange = (given: unknown): TimeRange | undefined =>
  timeRange.is(given) ? { from: given.from, to: given.to } : undefined;

/** A slice of time as a dashboard's slider cuts it; `undefined` for anything else. */
export const toTimeslice = (given: unknown): readonly [number, number] | undefined =>
  timeslice.is(given) && given.every((moment) => Math.abs(moment) <= LAST_MOMENT) ? given : undefined;

/** A property of something of which nothing is known. */
export const property = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;

/** A function of something of which nothing is known, called with what it should take. */
export function call(of: unknown, name: string, ...given: readonly unknown[]): unknown {
  const found = property(of, name);
  return typeof found === 'function' ? Reflect.apply(found, of, given) : undefined;
}
