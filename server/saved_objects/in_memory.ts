import { right } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { refuse } from '../problem';
import type { Saved, SavedObjects } from './saved_objects';
import type { Scope } from '../scope';

/** Kibana gives lists of at most so many objects. */
const MAX_WINDOW = 10_000;

const CLAUSE = /^[\w-]+\.attributes\.(\w+)(: | < )"([^"]*)"$/;

const attributes = t.record(t.string, t.unknown);

const textOf = (saved: Saved, name: string): string =>
  attributes.is(saved.attributes) ? String(saved.attributes[name]) : '';

const meets = (filter: string) => {
  const clauses = filter.split(' and ').map((clause) => CLAUSE.exec(clause) ?? []);
  return (saved: Saved) =>
    clauses.every(([, name = '', operator, value = '']) =>
      operator === ': ' ? textOf(saved, name) === value : textOf(saved, name) < value,
    );
};

/** Saved objects in memory, for tests of what is decided about them. */
export class SavedObjectsInMemory implements SavedObjects {
  private readonly objects = new Map<string, Saved>();
  private writes = 0;
  /** Types that cannot be written now. */
  readonly broken = new Set<string>();

  private write(type: string, id: string, of: object) {
    if (this.broken.has(type)) return refuse('unavailable', 'Saved objects cannot be reached.');
    this.writes += 1;
    const saved = { id, attributes: of, revision: `${this.writes}` };
    this.objects.set(`${type}:${id}`, saved);
    return right(saved);
  }

  get: SavedObjects['get'] = async (type, id) => {
    const known = this.objects.get(`${type}:${id}`);
    return known ? right(known) : refuse('not found', 'It does not exist.');
  };

  create: SavedObjects['create'] = async (type, id, of) =>
    this.objects.has(`${type}:${id}`) ? refuse('conflict', 'It exists.') : this.write(type, id, of);

  replace: SavedObjects['replace'] = async (type, id, of, revision) =>
    this.objects.get(`${type}:${id}`)?.revision === revision
      ? this.write(type, id, of)
      : refuse('conflict', 'Somebody else changed it.');

  remove: SavedObjects['remove'] = async (type, id) => {
    this.objects.delete(`${type}:${id}`);
    return right({ id });
  };

  list: SavedObjects['list'] = async ({ type, sortField, sortOrder, size, filter }) => {
    if (size > MAX_WINDOW) return refuse('bad request', 'That list is too long.');
    const found = [...this.objects]
      .flatMap(([key, saved]) => (key.startsWith(`${type}:`) ? [saved] : []))
      .filter(filter === undefined ? () => true : meets(filter));
    const key = (saved: Saved) => (sortField === undefined ? '' : textOf(saved, sortField));
    const sorted = found.sort((one, other) => Number(key(one) > key(other)) - Number(key(one) < key(other)));
    if (sortOrder === 'desc') sorted.reverse();
    return right({ total: found.length, items: sorted.slice(0, size) });
  };
}

const nobody = async () => refuse('unavailable', 'There is no Elasticsearch in this test.');

/** A person's request, over saved objects in memory and nothing else. */
export const scopeOver = (saved: SavedObjects): Scope => ({
  user: { name: 'ada', id: 'ada', access: ['spoor_read', 'spoor_write', 'spoor_admin'] },
  space: 'default',
  elasticsearch: { ask: nobody },
  cluster: { ask: nobody },
  saved,
  hidden: saved,
});
