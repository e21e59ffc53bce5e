import { left, right, type Either } from 'fp-ts/Either';
import type { Query } from '../../../../query/ast';
import { limits } from '../../../../query/limits';
import { fitsPattern } from '../../../../query/texts';
import { terms } from '../../../../query/walk';
import { joined } from './item';

/** Words and brackets of a condition: more than any rule has, and few enough to read. */
const MAX_TOKENS = 200;
const MAX_DEPTH = 30;

/** What selections ask, by name. */
export type Selections = ReadonlyMap<string, Query>;

/** Why a condition cannot be read; a part of a sentence. */
class Unreadable extends Error {}

/** Comparisons that a rule's conditions may still make; a selection counts each time that one of them means it. */
class Allowance {
  private left: number = limits.clauses;
  private readonly sizes: ReadonlyMap<string, number>;

  constructor(selections: Selections) {
    this.sizes = new Map([...selections].map(([name, query]) => [name, terms(query).length]));
  }

  spend(name: string): void {
    this.left -= this.sizes.get(name) ?? 0;
    if (this.left < 0) {
      throw new Unreadable(
        `its condition makes over ${limits.clauses} comparisons, with every selection as often as it is meant`,
      );
    }
  }
}

/** Reads `selection and not 1 of filter*`: not binds tighter than and, and tighter than or. */
class Reading {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly selections: Selections,
    private readonly allowance: Allowance,
  ) {}

  private takes(word: string): boolean {
    if (this.tokens[this.at]?.toLowerCase() !== word) return false;
    this.at += 1;
    return true;
  }

  whole(): Query {
    const query = this.either(0);
    const rest = this.tokens[this.at];
    if (rest !== undefined) throw new Unreadable(`its condition has "${rest}" where it should end`);
    return query;
  }

  private either(depth: number): Query {
    if (depth > MAX_DEPTH) throw new Unreadable(`its condition nests deeper than ${MAX_DEPTH} brackets`);
    const of = [this.both(depth)];
    while (this.takes('or')) of.push(this.both(depth));
    return joined('or', of);
  }

  private both(depth: number): Query {
    const of = [this.one(depth)];
    while (this.takes('and')) of.push(this.one(depth));
    return joined('and', of);
  }

  private one(depth: number): Query {
    let isNegated = false;
    while (this.takes('not')) isNegated = !isNegated;
    const query = this.term(depth);
    return isNegated ? { type: 'not', of: query } : query;
  }

  private term(depth: number): Query {
    if (this.takes('(')) {
      const query = this.either(depth + 1);
      if (!this.takes(')')) throw new Unreadable('its condition has a "(" that nothing closes');
      return query;
    }
    const word = this.tokens[this.at] ?? 'its end';
    this.at += 1;
    if (this.tokens[this.at]?.toLowerCase() !== 'of') return this.named(word);
    this.at += 1;
    const pattern = this.tokens[this.at] ?? '';
    this.at += 1;
    return this.several(word.toLowerCase(), pattern);
  }

  private named(name: string): Query {
    const query = this.selections.get(name);
    if (query === undefined) {
      throw new Unreadable(`its condition names ${name}, and there is no such selection`);
    }
    this.allowance.spend(name);
    return query;
  }

  private several(quantity: string, pattern: string): Query {
    if (!['1', 'any', 'all'].includes(quantity)) {
      throw new Unreadable(
        `its condition asks for ${quantity} of ${pattern}, and only 1 and all can be asked`,
      );
    }
    const isThem = pattern.toLowerCase() === 'them';
    const parts = pattern.split('*');
    const meant = [...this.selections.keys()].filter((name) =>
      isThem ? !name.startsWith('_') : fitsPattern(name, parts),
    );
    if (meant.length === 0) {
      throw new Unreadable(`its condition asks for ${pattern}, which fits no selection`);
    }
    return joined(
      quantity === 'all' ? 'and' : 'or',
      meant.map((name) => this.named(name)),
    );
  }
}

function tokensOf(text: string): readonly string[] {
  const tokens: readonly string[] = text.match(/[()|]|[^\s()|]+/g) ?? [];
  if (tokens.includes('|')) {
    throw new Unreadable('its condition counts events behind a |, which is no part of Sigma any more');
  }
  if (tokens.length > MAX_TOKENS) throw new Unreadable(`its condition has over ${MAX_TOKENS} words`);
  return tokens;
}

/** Sigma conditions, of which one must hold, as a query; or the first reason, as a part of a sentence, why they are none. */
export function readConditions(texts: readonly string[], selections: Selections): Either<string, Query> {
  const allowance = new Allowance(selections);
  try {
    const of = texts.map((text) => new Reading(tokensOf(text), selections, allowance).whole());
    return right(joined('or', of));
  } catch (error) {
    if (error instanceof Unreadable) return left(error.message);
    throw error;
  }
}
