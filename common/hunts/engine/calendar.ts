const DAY = 86_400_000;

/** Days of the parts in which events are counted. */
const PART = 30 * DAY;

/** The last part, in 2100: what lies beyond, as what lies before 1970, is counted with its neighbour. */
const LAST_PART = Math.floor(Date.UTC(2100, 0) / PART);

/** After a silence of so long … */
const SILENCE = 90 * DAY;

/** … so small a share of the events before it comes from broken clocks: sensors without one start in 1970. */
const FEW = 1 / 10;

/** The events of a part: times are milliseconds since 1970. */
interface Part {
  readonly events: number;
  readonly first: number;
  readonly last: number;
}

/** When events were, roughly. Can cross threads as it is. */
export type Calendar = ReadonlyMap<number, Part>;

/** Counts events by their times, in any order. */
export interface CalendarBook {
  see(time: number): void;
  state(): Calendar;
}

/** Makes an empty calendar. */
export function makeCalendar(): CalendarBook {
  const parts = new Map<number, { -readonly [K in keyof Part]: Part[K] }>();
  return {
    see(time) {
      const at = Math.min(LAST_PART, Math.max(0, Math.floor(time / PART)));
      const part = parts.get(at);
      if (part === undefined) {
        parts.set(at, { events: 1, first: time, last: time });
        return;
      }
      part.events += 1;
      if (time < part.first) part.first = time;
      if (time > part.last) part.last = time;
    },
    state: () => parts,
  };
}

function together(calendars: readonly Calendar[]): readonly Part[] {
  const parts = new Map<number, Part>();
  for (const calendar of calendars) {
    for (const [at, { events, first, last }] of calendar) {
      const known = parts.get(at) ?? { events: 0, first: Infinity, last: -Infinity };
      parts.set(at, {
        events: known.events + events,
        first: Math.min(known.first, first),
        last: Math.max(known.last, last),
      });
    }
  }
  return [...parts].sort(([a], [b]) => a - b).map(([, part]) => part);
}

/** When the events of an input begin. */
export interface Beginning {
  /** Milliseconds since 1970; infinite where there is no event. */
  readonly begin: number;
  /** Events before that, of clocks that are taken for broken. */
  readonly early: number;
}

/**
 * When the events begin that some calendars counted. One record of 1970 must not end all learning: events before a
 * silence of more than 90 days are left out where they are fewer than a tenth of all.
 */
export function beginningOf(calendars: readonly Calendar[]): Beginning {
  const parts = together(calendars);
  const total = parts.reduce((sum, { events }) => sum + events, 0);
  let beginning = { begin: parts[0]?.first ?? Infinity, early: 0 };
  let before = 0;
  parts.forEach(({ events, first }, at) => {
    const silence = first - (parts[at - 1]?.last ?? first);
    if (silence > SILENCE && before < FEW * total) beginning = { begin: first, early: before };
    before += events;
  });
  return beginning;
}
