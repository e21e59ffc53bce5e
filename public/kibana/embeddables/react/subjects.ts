import { call, property } from '../input';

/** Whether something can be subscribed to, as all that a dashboard publishes can. */
const isObservable = (given: unknown): boolean => typeof property(given, 'subscribe') === 'function';

/** Something of the dashboard's that is followed while it is there. */
export interface Followed {
  /** What publishes it: the dashboard, or the panel's own API. */
  readonly of: unknown;
  readonly name: string;
  readonly onNext: (value: unknown) => void;
}

/** Follows all that is there. @returns what ends it */
export function followAll(followed: readonly Followed[]): () => void {
  const subscriptions = followed
    .filter(({ of, name }) => isObservable(property(of, name)))
    .map(({ of, name, onNext }) => call(property(of, name), 'subscribe', onNext));
  return () => subscriptions.forEach((subscription) => call(subscription, 'unsubscribe'));
}

/** Whether something is published at all. */
export const publishes = (of: unknown, name: string): boolean => isObservable(property(of, name));
