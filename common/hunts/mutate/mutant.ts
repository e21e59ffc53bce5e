import type { Question } from '../engine/hunt_events';

/** A hunt with one thing changed. A hunt whose cases do not notice says more than it was tried for. */
export interface Mutant {
  /** What was changed, to stand behind "all cases pass": `without ftp.command:USER`. */
  readonly change: string;
  /** The key of the rule file that it changes. */
  readonly key: string;
  /** What case would notice; a whole sentence. */
  readonly mend: string;
  readonly question: Question;
}
