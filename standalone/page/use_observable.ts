import { useEffect, useState } from 'react';
import type { Observable } from 'rxjs';

/** The newest value of an observable. */
export function useObservable<T>(observable: Observable<T>, first: T): T {
  const [value, setValue] = useState(first);
  useEffect(() => {
    const subscription = observable.subscribe((next) => setValue(() => next));
    return () => subscription.unsubscribe();
  }, [observable]);
  return value;
}
