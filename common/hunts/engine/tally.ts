import type { EveEvent } from '../../query/paths';
import { compareUnits } from './text_order';
import { makeTops } from './tops';

/** Events that a report shows of a hunt: the first. */
const SAMPLES = 5;

const HOUR = 3_600_000;

/** Different hours that are counted, over ten years; those that come later, as only hostile times do, are not. */
const MAX_HOURS = 100_000;

/** An event with its time in milliseconds since 1970, infinite where it has none. */
interface Sample {
  readonly time: number;
  readonly event: EveEvent;
}

/** What was seen of a hunt's events as a whole. Can cross threads as it is. */
export interface TallyState {
  readonly count: number;
  /** Milliseconds since 1970; infinite where no event has a time. */
  readonly first: number;
  readonly last: number;
  readonly samples: readonly Sample[];
  /** Events by the hour in which they lie, by milliseconds since 1970. */
  readonly hours: ReadonlyMap<number, number>;
}

/** What is seen of no events. */
export const emptyTally: TallyState = {
  count: 0,
  first: Infinity,
  last: -Infinity,
  samples: [],
  hours: new Map(),
};

/** Counts a hunt's events. */
export interface Tally {
  add(sample: Sample): void;
  merge(state: TallyState): void;
  state(): TallyState;
}

/** The first event; among those of one time the choice must not depend on which came first. */
function compareSamples(a: Sample, b: Sample): number {
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  return compareUnits(JSON.stringify(a.event), JSON.stringify(b.event));
}

/** Makes a tally of nothing. */
export function makeTally(): Tally {
  const samples = makeTops(SAMPLES, compareSamples);
  let count = 0;
  let first = Infinity;
  let last = -Infinity;
  const hours = new Map<number, number>();
  const addToHour = (hour: number, events: number) => {
    const known = hours.get(hour);
    if (known !== undefined || hours.size < MAX_HOURS) hours.set(hour, (known ?? 0) + events);
  };
  const span = (from: number, to: number) => {
    first = Math.min(first, from);
    last = Math.max(last, to);
  };
  return {
    add(sample) {
      count += 1;
      samples.add(sample);
      if (sample.time === Infinity) return;
      span(sample.time, sample.time);
      addToHour(Math.floor(sample.time / HOUR) * HOUR, 1);
    },
    merge(state) {
      count += state.count;
      span(state.first, state.last);
      state.samples.forEach(samples.add);
      for (const [hour, events] of state.hours) addToHour(hour, events);
    },
    state: () => ({ count, first, last, samples: samples.list(), hours }),
  };
}
