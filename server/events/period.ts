import { isLeft, right, type Either } from 'fp-ts/lib/Either';
import moment from 'moment';
import { resolveMath } from '#common/time/period';
import { refuse, type Problem } from '../problem';

/** A stretch of time, milliseconds since 1970: `from` is in it, `to` is not. Fixed once a request, so that all parts of an answer speak of the same. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Days begin at midnight UTC, whatever the server's own zone: a page that means other days sends times, not `now/d`. */
const millisecondsOf = (text: string, now: Date, isEnd: boolean): number | undefined =>
  text.startsWith('now')
    ? resolveMath(text, isEnd, now.valueOf())
    : moment.utc(text, moment.ISO_8601, true).valueOf();

const momentOf = (name: string, text: string, now: Date, isEnd: boolean): Either<Problem, number> => {
  const milliseconds = millisecondsOf(text, now, isEnd);
  if (milliseconds === undefined || Number.isNaN(milliseconds)) {
    return refuse(
      'bad request',
      `body.${name}: expected a time such as 2026-11-20T13:00:00Z, or date math such as now-48h or now/d`,
    );
  }
  return right(milliseconds);
};

/** Reads `from` and `to` as of `now`. */
export function periodOf(
  { from, to }: { readonly from: string; readonly to: string },
  now: Date,
): Either<Problem, Period> {
  const start = momentOf('from', from, now, false);
  if (isLeft(start)) return start;
  const end = momentOf('to', to, now, true);
  if (isLeft(end)) return end;
  if (start.right >= end.right) {
    return refuse(
      'bad request',
      `The period ends before it begins: from (${from}) must lie before to (${to}).`,
    );
  }
  return right({ from: start.right, to: end.right });
}

/** The period as Elasticsearch asks it. */
export const periodFilter = (timeField: string, { from, to }: Period) => ({
  range: {
    [timeField]: {
      gte: new Date(from).toISOString(),
      lt: new Date(to).toISOString(),
      format: 'strict_date_optional_time',
    },
  },
});
