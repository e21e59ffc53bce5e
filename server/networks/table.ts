import { isLeft, right } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { savedAs } from '#common/networks/saved_as';
import type { Audit } from '../audit/service';
import { refuse, type Answer } from '../problem';
import type { Saved } from '../saved_objects/saved_objects';
import type { Scope } from '../scope';
import type { Kind } from './kinds';

/** A table with the revision that a change must name. */
export interface Revised<A> {
  readonly items: A[];
  readonly revision: string;
}

/** What a CSV text is to do to a table. */
interface Wish {
  readonly csv: string;
  readonly replace: boolean;
  readonly revision?: string;
}

/** Of a table that nobody has saved yet. */
const UNSAVED = '';

/** Bad rows that an answer names; of a file whose every row is wrong, the first say why. */
const NAMED = 1_000;

/** Places in a body that a message names; the others stand in the attributes. */
const SAID = 5;

const saved = t.type({ items: t.UnknownArray });

/** A table that administrators keep, one a space. */
export class Table<A> {
  constructor(
    private readonly kind: Kind<A>,
    private readonly scope: Scope,
    private readonly audit: Audit,
    /** Called when the table may have changed. */
    private readonly changed: () => void,
  ) {}

  async get(): Answer<Revised<A>> {
    const found = await this.scope.saved.get(this.kind.type, savedAs.id);
    if (!isLeft(found)) return right(this.revised(found.right));
    return found.left.kind === 'not found' ? right({ items: [], revision: UNSAVED }) : found;
  }

  /** Replaces all rows. */
  async put({ items, revision }: Revised<A>): Answer<Revised<A>> {
    const faults = this.kind.faults(items, (at) => `items[${at}]`);
    if (faults.length > 0) {
      const said = faults.slice(0, SAID).map(({ at, reason }) => `items[${at}]: ${reason}`);
      return refuse('bad request', said.join(' '), { items: faults.slice(0, NAMED) });
    }
    return this.write(items, revision);
  }

  /** Takes rows from a CSV text: all of them, or none. */
  async import({ csv, replace, revision }: Wish): Answer<Revised<A>> {
    const read = this.kind.read(csv);
    if (isLeft(read)) {
      const [first, ...others] = read.left;
      const more =
        others.length === 0
          ? ''
          : ` So ${others.length === 1 ? 'is 1 other row' : `are ${others.length} other rows`}.`;
      return refuse(
        'bad request',
        `Nothing was imported, since line ${first?.line} is wrong: ${first?.reason}${more}`,
        { rows: read.left.slice(0, NAMED) },
      );
    }
    const before = await this.get();
    if (isLeft(before)) return before;
    const items = replace ? [...read.right] : this.joined(before.right.items, read.right);
    return this.write(items, revision ?? before.right.revision);
  }

  /** The rows of both; a newer one takes the place of the same one that was there. */
  private joined(known: readonly A[], added: readonly A[]): A[] {
    const { keyOf } = this.kind;
    return [...new Map([...known, ...added].map((item) => [keyOf(item), item])).values()];
  }

  private async write(items: readonly A[], revision: string): Answer<Revised<A>> {
    const { type, action, problem } = this.kind;
    const reason = problem(items);
    if (reason !== undefined) return refuse('bad request', reason);
    const written =
      revision === UNSAVED
        ? await this.scope.saved.create(type, savedAs.id, { items })
        : await this.scope.saved.replace(type, savedAs.id, { items }, revision);
    this.changed();
    if (isLeft(written)) return written;
    const recorded = await this.audit.recordDone(action, type, { rows: items.length });
    return isLeft(recorded) ? recorded : right(this.revised(written.right));
  }

  /** Read again and checked, since saved objects can be written by other means than this API. */
  private revised({ attributes, revision }: Saved): Revised<A> {
    const { row, rowProblem, most } = this.kind;
    const items = saved.is(attributes) ? attributes.items : [];
    return {
      items: items
        .slice(0, most)
        .flatMap((item) => (row.is(item) && rowProblem(item) === undefined ? [item] : [])),
      revision,
    };
  }
}
