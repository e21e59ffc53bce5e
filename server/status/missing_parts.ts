import type { Status } from '#common/api/status';
import type { Log } from '../scope';

export type MissingPart = Status['missing'][number];

/** What this Kibana lacks of what Spoor can use, and what could not be registered with it. */
export class MissingParts {
  private readonly parts: MissingPart[] = [];

  constructor(private readonly log: Log) {}

  /** Remembers what is missing, and tells the operator. */
  add(part: string, reason: string): void {
    this.parts.push({ part, reason });
    this.log.warn(`${part}: ${reason}`);
  }

  /** Does what may fail without keeping Kibana, or the rest of Spoor, from starting. */
  attempt(part: string, register: () => void): void {
    try {
      register();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.add(part, `Kibana refused it, so that it is not there: ${reason}`);
    }
  }

  list(): MissingPart[] {
    return [...this.parts];
  }
}
