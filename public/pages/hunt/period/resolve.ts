import moment from 'moment';
import 'moment-timezone';
import { isRounded, resolveMath, type Zone } from '#common/time/period';

/** Wall clocks of an IANA zone, or of the browser's where none is named. */
export function zoneOf(name: string | undefined): Zone {
  return {
    toWall: (instant) => {
      const local = name === undefined ? moment(instant) : moment.tz(instant, name);
      return instant + local.utcOffset() * 60_000;
    },
    toInstant: (wall) => {
      const clock = new Date(wall).toISOString().slice(0, -1);
      return (name === undefined ? moment(clock) : moment.tz(clock, name)).valueOf();
    },
  };
}

/** Rounded date math as the instant that the person means by it; any other time stays as it is. */
export function resolveTime(text: string, isEnd: boolean, now: number, zone: Zone): string {
  const instant = isRounded(text) ? resolveMath(text, isEnd, now, zone) : undefined;
  return instant === undefined ? text : new Date(instant).toISOString();
}
