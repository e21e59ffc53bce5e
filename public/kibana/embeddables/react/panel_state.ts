import { BehaviorSubject } from 'rxjs';
import type { JsonObject } from '#common/json';
import type { TimeRange } from '#common/panels/follow';
import { toTimeRange } from '../input';
import { foreign, readShared } from './saved_state';

const textOf = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);

const without = (state: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));

/** A panel's state in the parts in which Kibana follows and changes it. */
export interface PanelState {
  readonly saved$: BehaviorSubject<JsonObject>;
  readonly title$: BehaviorSubject<string | undefined>;
  readonly description$: BehaviorSubject<string | undefined>;
  readonly hideTitle$: BehaviorSubject<boolean | undefined>;
  readonly timeRange$: BehaviorSubject<TimeRange | undefined>;
  /** Takes over a whole state. */
  readonly apply: (state: JsonObject) => void;
  /** The whole state. */
  readonly read: () => JsonObject;
  /** @returns what ends it */
  readonly onChange: (listener: () => void) => () => void;
}

/** @param own which keys are Spoor's */
export function createPanelState(first: JsonObject, own: readonly string[]): PanelState {
  let kept = foreign(first, own);
  const ownOf = (state: JsonObject) =>
    Object.fromEntries(own.filter((key) => Object.hasOwn(state, key)).map((key) => [key, state[key]]));
  const saved$ = new BehaviorSubject<JsonObject>(ownOf(first));
  const title$ = new BehaviorSubject(textOf(readShared(first, 'title')));
  const description$ = new BehaviorSubject(textOf(readShared(first, 'description')));
  const hideTitle$ = new BehaviorSubject<boolean | undefined>(readShared(first, 'hide_title') === true);
  const timeRange$ = new BehaviorSubject(toTimeRange(readShared(first, 'time_range')));
  return {
    ...{ saved$, title$, description$, hideTitle$, timeRange$ },
    apply: (state) => {
      kept = foreign(state, own);
      saved$.next(ownOf(state));
      title$.next(textOf(readShared(state, 'title')));
      description$.next(textOf(readShared(state, 'description')));
      hideTitle$.next(readShared(state, 'hide_title') === true);
      timeRange$.next(toTimeRange(readShared(state, 'time_range')));
    },
    read: () =>
      without({
        ...kept,
        ...saved$.value,
        title: title$.value,
        description: description$.value,
        hide_title: hideTitle$.value === true ? true : undefined,
        time_range: timeRange$.value,
      }),
    onChange: (listener) => {
      const subscriptions = [
        saved$.subscribe(listener),
        title$.subscribe(listener),
        description$.subscribe(listener),
        hideTitle$.subscribe(listener),
        timeRange$.subscribe(listener),
      ];
      return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
    },
  };
}
