import { categories, type Category } from '#common/hunts/hunt';
import type { HuntCount, StoredHunt } from '#common/api/hunts';
import { bySeverity, rank, type Severity } from '../severity/severity';

/** A hunt as the drawer shows it. */
export interface ShelvedHunt {
  readonly hunt: StoredHunt;
  /** How it fares in the period; left out until it is known. */
  readonly count?: HuntCount;
  /** Something matched since this person ran it last. */
  readonly isNew: boolean;
}

/** The hunts of one category. */
export interface Shelf {
  readonly category: Category;
  readonly title: string;
  readonly hunts: readonly ShelvedHunt[];
  /** How many of the category's hunts found something in the period, listed or not; left out until it is known. */
  readonly found?: number;
  /** How many hunts there are, listed or not. */
  readonly all: number;
}

/** Which hunts are listed. */
export interface Wanted {
  /** Words that a hunt must mention. */
  readonly typed: string;
  /** Leaves out hunts that found nothing, or are not counted yet. */
  readonly onlyFound: boolean;
  /** The mildest severity. */
  readonly atLeast: Severity;
}

/** The whole library. */
export const everything: Wanted = { typed: '', onlyFound: false, atLeast: 'low' };

/** When this person ran each hunt last, ISO 8601 by id. */
export type LastRuns = Readonly<Record<string, string>>;

const isCategory = (key: string): key is Category => Object.hasOwn(categories, key);
const order = Object.keys(categories).filter(isCategory);

/** Whether every word that was typed stands in the title, the description, the query or the technique. */
function mentions({ title, description, query, attack = [] }: StoredHunt, typed: string): boolean {
  const text = [title, description, query, ...attack].join('\n').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether something matched since this person ran a hunt last; one never run has nothing new. */
function hasNews({ id, newest }: HuntCount, lastRuns: LastRuns): boolean {
  const lastRun = Object.hasOwn(lastRuns, id) ? lastRuns[id] : undefined;
  return lastRun !== undefined && newest !== undefined && Date.parse(newest) > Date.parse(lastRun);
}

const hasFound = ({ count }: ShelvedHunt): boolean => count !== undefined && count.count > 0;

const byWeight = ({ hunt: one }: ShelvedHunt, { hunt: other }: ShelvedHunt): number =>
  bySeverity(one.severity, other.severity) ||
  one.origin.localeCompare(other.origin) ||
  one.title.localeCompare(other.title);

/**
 * The library as the drawer shows it: by category in the pack's order; in each the severest first, then own hunts, then
 * by title.
 * @param counts `undefined` until they are known
 */
export function shelve(
  hunts: readonly StoredHunt[],
  counts: readonly HuntCount[] | undefined,
  lastRuns: LastRuns,
  { typed, onlyFound, atLeast }: Wanted,
): readonly Shelf[] {
  const countOf = new Map(counts?.map((count) => [count.id, count]));
  const shelved = hunts
    .filter((hunt) => rank(hunt.severity) >= rank(atLeast) && mentions(hunt, typed))
    .map((hunt): ShelvedHunt => {
      const count = countOf.get(hunt.id);
      return { hunt, count, isNew: count !== undefined && hasNews(count, lastRuns) };
    })
    .sort(byWeight);
  return order
    .map((category) => {
      const ofCategory = shelved.filter(({ hunt }) => hunt.category === category);
      return {
        category,
        title: categories[category],
        hunts: onlyFound ? ofCategory.filter(hasFound) : ofCategory,
        found: counts && ofCategory.filter(hasFound).length,
        all: ofCategory.length,
      };
    })
    .filter((shelf) => shelf.hunts.length > 0);
}
