import { useState } from 'react';
import { sentenceOf } from './sentence_of';
import { useRules } from './use_rules';

/** Something that a click sets off. */
export interface Deed {
  readonly isUnderWay: boolean;
  /** @param done what to say and do afterwards; a refusal is told under `failure` */
  readonly run: (work: () => Promise<unknown>, failure: string, done: () => void) => void;
}

/** One deed at a time, its refusal told in a toast. */
export function useDeed(): Deed {
  const { toasts } = useRules();
  const [isUnderWay, setUnderWay] = useState(false);
  return {
    isUnderWay,
    run: (work, failure, done) => {
      setUnderWay(true);
      work().then(
        () => {
          setUnderWay(false);
          done();
        },
        (error: unknown) => {
          setUnderWay(false);
          toasts.addDanger({ title: failure, text: sentenceOf(error) });
        },
      );
    },
  };
}
