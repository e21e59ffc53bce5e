import { beaconScore, stretches, type Call, type Wanted } from './beacon_score';

/** Events so near to the call before them, in milliseconds, belong to it: an answer fetched in two parts is one call. */
const SAME_CALL = 1_000;

/** Calls that are looked at together: one a minute for a week. */
const MOST_CALLS = 10_000;

/** A series of events, scored while it comes. */
export interface CallSeries {
  /** Takes the next events, in the order of time; those of one time may come as one. */
  add(events: Call): void;
  /** The score of the best part of all that came. */
  score(): number;
}

const belongs = (call: Call | undefined, { time }: Call): boolean =>
  call !== undefined && time - call.time < SAME_CALL;

function join(calls: Call[], added: Call): void {
  const call = calls.at(-1);
  if (call === undefined || !belongs(call, added)) calls.push(added);
  else {
    const { size, events } = added;
    calls[calls.length - 1] = { time: call.time, size: call.size + size, events: call.events + events };
  }
}

/**
 * Makes an empty series. However long it grows, all of it counts: a series of more than `most` calls is scored in
 * parts, each up to the last silence in it, or of `most` calls where the silence lies far back. Its score is that of
 * the best part.
 * @param most calls that are kept; more than are wanted, so that the parts of a long beacon are beacons
 */
export function makeCallSeries(wanted: Wanted, most = Math.max(MOST_CALLS, 2 * wanted.events)): CallSeries {
  let calls: Call[] = [];
  let best = 0;
  const look = () => {
    best = Math.max(best, beaconScore(calls, wanted));
  };
  const makeRoom = () => {
    look();
    const open = stretches(calls).at(-1) ?? [];
    // A long one would soon fill the room again.
    calls = open.length <= most / 2 ? [...open] : [];
  };
  return {
    add(events) {
      if (calls.length >= most && !belongs(calls.at(-1), events)) makeRoom();
      join(calls, events);
    },
    score() {
      look();
      return best;
    },
  };
}
