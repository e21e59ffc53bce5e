import * as either from 'fp-ts/Either';
import { array } from 'fp-ts';
import type { Query } from '../../../../query/ast';
import { sigmaItem, type Item, type Scalar } from './item';

/** Fields with their modifiers, all of which must hold. */
type Selection = Readonly<Record<string, Scalar | readonly Scalar[]>>;

/** The `detection` of a Sigma rule: named selections, and how they join. */
export type Detection = Readonly<Record<string, Selection | string>> & { readonly condition: string };

type Result<A> = either.Either<string, A>;

/** A query with its comparisons in Sigma's words; lists of values of one field are one item. */
type Part =
  | { readonly type: 'item'; readonly item: Item }
  | { readonly type: 'and' | 'or'; readonly of: readonly Part[] }
  | { readonly type: 'not'; readonly of: Part };

const all = array.traverse(either.Applicative);

/** Items of one key as one: any of its values will do. */
function mergeOr(parts: readonly Part[]): Part {
  const byKey = new Map<string, Scalar[]>();
  const others: Part[] = [];
  for (const part of parts.flatMap((one) => (one.type === 'or' ? one.of : [one]))) {
    if (part.type !== 'item') {
      others.push(part);
      continue;
    }
    const known = byKey.get(part.item.key);
    if (known === undefined) byKey.set(part.item.key, [...part.item.values]);
    else known.push(...part.item.values.filter((value) => !known.includes(value)));
  }
  const items = [...byKey].map(([key, values]): Part => ({ type: 'item', item: { key, values } }));
  const merged = [...items, ...others];
  const [first] = merged;
  return first !== undefined && merged.length === 1 ? first : { type: 'or', of: merged };
}

function partOf(query: Query): Result<Part> {
  switch (query.type) {
    case 'and':
      return either.map((of: Part[]): Part => ({ type: 'and', of }))(all(partOf)([...query.of]));
    case 'or':
      return either.map(mergeOr)(all(partOf)([...query.of]));
    case 'not':
      return either.map((of: Part): Part => ({ type: 'not', of }))(partOf(query.of));
    default:
      return either.map((item: Item): Part => ({ type: 'item', item }))(sigmaItem(query));
  }
}

const selectionOf = (items: readonly Item[]): Selection =>
  Object.fromEntries(
    items.map(({ key, values: [first = '', ...others] }) => [
      key,
      others.length === 0 ? first : [first, ...others],
    ]),
  );

/** Collects selections under names of their own while a condition is written. */
class Writing {
  readonly selections = new Map<string, Selection>();
  private readonly counts = new Map<string, number>();

  private name(items: readonly Item[], isNegated: boolean): string {
    const kind = isNegated ? 'filter' : 'selection';
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    const name = count === 1 ? kind : `${kind}_${count}`;
    this.selections.set(name, selectionOf(items));
    return name;
  }

  /** Items with different keys stand in one selection, a second one of a key in the next. */
  private both(parts: readonly Part[], isNegated: boolean): string {
    const groups: Item[][] = [];
    const texts: string[] = [];
    for (const part of parts.flatMap((one) => (one.type === 'and' ? one.of : [one]))) {
      if (part.type !== 'item') {
        texts.push(this.inside(part, isNegated, ['or']));
        continue;
      }
      const group = groups.find((items) => items.every(({ key }) => key !== part.item.key));
      if (group === undefined) groups.push([part.item]);
      else group.push(part.item);
    }
    return [...groups.map((items) => this.name(items, isNegated)), ...texts].join(' and ');
  }

  private inside(part: Part, isNegated: boolean, bracketed: ReadonlyArray<Part['type']>): string {
    const text = this.condition(part, isNegated);
    return bracketed.includes(part.type) && text.includes(' ') ? `(${text})` : text;
  }

  condition(part: Part, isNegated: boolean): string {
    switch (part.type) {
      case 'item':
        return this.name([part.item], isNegated);
      case 'and':
        return this.both(part.of, isNegated);
      case 'or':
        return part.of.map((one) => this.inside(one, isNegated, ['and', 'or'])).join(' or ');
      case 'not':
        return `not ${this.inside(part.of, !isNegated, ['and', 'or', 'not'])}`;
    }
  }
}

/** What a query asks, as a Sigma rule's `detection`; or the reason, as a part of a sentence, why it cannot be one. */
export function sigmaDetection(query: Query): Result<Detection> {
  return either.map((part: Part): Detection => {
    const writing = new Writing();
    const condition = writing.condition(part, false);
    return { ...Object.fromEntries(writing.selections), condition };
  })(partOf(query));
}
