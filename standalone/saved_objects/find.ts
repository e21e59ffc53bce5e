import type { Client, estypes } from '@elastic/elasticsearch';
import type { SavedObjectsFindOptions, SavedObjectsFindResponse } from '../../typings/kibana-8.19/server';
import { badRequest } from './errors';
import { filtersOf } from './filter';
import { SAVED_OBJECTS_INDEX, type StoredObject } from './storage';
import { savedObject } from './stored';

/** Kibana's `find` default. */
const DEFAULT_PER_PAGE = 20;
/** Elasticsearch's `index.max_result_window`. */
const MAX_WINDOW = 10_000;

/** Fields of every object; all others are attributes. */
const roots = ['type', 'created_at', 'updated_at'];

const fieldOf = (type: string, name: string) => (roots.includes(name) ? name : `attributes.${type}.${name}`);

const searched = (
  types: readonly string[],
  { search, searchFields = [] }: SavedObjectsFindOptions,
): object[] =>
  search === undefined || search === ''
    ? []
    : [
        {
          simple_query_string: {
            query: search,
            fields: types.flatMap((type) => searchFields.map((name) => fieldOf(type, name))),
            default_operator: 'and',
          },
        },
      ];

function sortOf(
  types: readonly string[],
  { sortField, sortOrder = 'asc' }: SavedObjectsFindOptions,
): estypes.Sort {
  if (sortField === undefined) {
    return [{ _score: { order: 'desc' } }];
  }
  const [type, ...others] = types;
  if (type === undefined || (others.length > 0 && !roots.includes(sortField))) {
    throw badRequest(`Unable to sort multiple types by field ${sortField}, not a root property`);
  }
  return [{ [fieldOf(type, sortField)]: { order: sortOrder, unmapped_type: 'keyword' } }];
}

/** @param types those of `options` that the caller may see */
export async function find<T>(
  client: Client,
  types: readonly string[],
  options: SavedObjectsFindOptions,
): Promise<SavedObjectsFindResponse<T>> {
  const { page = 1, perPage = DEFAULT_PER_PAGE } = options;
  if (page * perPage > MAX_WINDOW) {
    throw badRequest(`page × perPage is ${page * perPage}, more than ${MAX_WINDOW}.`);
  }
  if (types.length === 0) {
    return { total: 0, page, per_page: perPage, saved_objects: [] };
  }
  const filters = [{ terms: { type: types } }, ...filtersOf(options.filter, types)];
  const { hits } = await client.search<StoredObject<T>>({
    index: SAVED_OBJECTS_INDEX,
    ignore_unavailable: true,
    from: (page - 1) * perPage,
    size: perPage,
    seq_no_primary_term: true,
    track_total_hits: true,
    query: { bool: { filter: filters, must: searched(types, options) } },
    sort: sortOf(types, options),
  });
  const total = typeof hits.total === 'number' ? hits.total : (hits.total?.value ?? 0);
  return {
    total,
    page,
    per_page: perPage,
    saved_objects: hits.hits.flatMap((hit) =>
      savedObject(hit).map((found) => ({ ...found, score: hit._score ?? 0 })),
    ),
  };
}
