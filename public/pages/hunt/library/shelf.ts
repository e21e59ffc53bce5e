import { categories, type Category } from '#common/hunts/hunt';
import type { HuntCount, StoredHunt } from '#common/api/hunts';

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
  /** How many of the category's hunts found something in the period, listed or not, and how many there are. */
  readonly found: number;
  readonly all: number;
}

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

/**
 * The library as the drawer shows it: by category in the pack's order, own hunts first, then by title.
 * @param onlyFound leaves out hunts that found nothing, or are not counted yet
 */
export function shelve(
  hunts: readonly StoredHunt[],
  counts: readonly HuntCount[],
  lastRuns: LastRuns,
  typed: string,
  onlyFound = false,
): readonly Shelf[] {
  const countOf = new Map(counts.map((count) => [count.id, count]));
  const shelved = hunts
    .filter((hunt) => mentions(hunt, typed))
    .map((hunt): ShelvedHunt => {
      const count = countOf.get(hunt.id);
      return { hunt, count, isNew: count !== undefined && hasNews(count, lastRuns) };
    })
    .sort(
      ({ hunt: one }, { hunt: other }) =>
        one.origin.localeCompare(other.origin) || one.title.localeCompare(other.title),
    );
  return order
    .map((category) => {
      const ofCategory = shelved.filter(({ hunt }) => hunt.category === category);
      return {
        category,
        title: categories[category],
        hunts: onlyFound ? ofCategory.filter(hasFound) : ofCategory,
        found: ofCategory.filter(hasFound).length,
        all: ofCategory.length,
      };
    })
    .filter((shelf) => shelf.hunts.length > 0);
}
