import moment from 'moment';
import 'moment-timezone';
import type { Preferences } from '#public/app/services';

/** A time as a person reads it, and the same in UTC to the last digit that the event has. */
export interface MomentText {
  readonly shown: string;
  readonly utc: string;
}

/** Seconds and their fraction as the record has them: Suricata writes microseconds, which dates of JavaScript lose. */
const FRACTION = /[T ]\d{2}:\d{2}:\d{2}(\.\d{1,9})/;

/** Puts an ISO 8601 time into the person's zone and format; text that is no time stays as it is. */
export function momentText(time: string, { dateFormat, timeZone }: Preferences): MomentText {
  const parsed = moment.utc(time, moment.ISO_8601, true);
  if (!parsed.isValid()) return { shown: time, utc: time };
  const local = timeZone === undefined ? parsed.clone().local() : parsed.clone().tz(timeZone);
  const fraction = FRACTION.exec(time)?.[1] ?? '';
  return {
    shown: local.format(dateFormat),
    utc: `${parsed.format('YYYY-MM-DD HH:mm:ss')}${fraction} UTC`,
  };
}
