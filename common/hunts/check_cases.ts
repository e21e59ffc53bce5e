import type { ShapeComplaint } from './check_shape';
import type { HuntFile, TestCase } from './hunt';

/** Cases have one event or several, and only one event can be repeated. */
export function checkCases({ tests }: HuntFile): readonly ShapeComplaint[] {
  if (tests === undefined) return [];
  return (['match', 'near_miss'] as const).flatMap((list) =>
    tests[list].flatMap((one, at) => {
      const message = caseProblem(one);
      return message === undefined ? [] : [{ path: ['tests', list, at], message }];
    }),
  );
}

function caseProblem({ event, events, repeat, every, vary }: TestCase): string | undefined {
  if ((event === undefined) === (events === undefined)) {
    return 'A case has either "event", one EVE record, or "events", a list of them. Give one of the two.';
  }
  if (repeat !== undefined && event === undefined) {
    return '"repeat" repeats one "event", and this case has "events". Give one event, or write the others out.';
  }
  if (repeat === undefined && (every !== undefined || vary !== undefined)) {
    return '"every" and "vary" say how an event is repeated, and this case has no "repeat". Add it.';
  }
  return undefined;
}
