import * as Boom from '@hapi/boom';
import * as t from 'io-ts';
import type { SavedObjectsFindOptions } from '../../../typings/kibana-8.19/server';
import { read, text } from '../../http/read';
import { RULE_OBJECT } from '../stored_rule';

/** What a person types, at most, in characters. */
const MAX_TEXT = 1_000;
const PER_PAGE = 10;
const MOST_PER_PAGE = 1_000;

const wholeNumber = (least: number, most: number) =>
  t.refinement(
    t.string,
    (value) => /^\d{1,6}$/.test(value) && Number(value) >= least && Number(value) <= most,
    `value must be a whole number from ${least} to ${most}`,
  );

const paging = { page: wholeNumber(1, 10_000), per_page: wholeNumber(0, MOST_PER_PAGE) };

const findQuery = t.exact(
  t.partial({
    ...paging,
    search: t.string,
    search_fields: t.union([text(MAX_TEXT), t.array(text(MAX_TEXT))]),
    default_search_operator: t.keyof({ AND: null, OR: null }),
    sort_field: text(MAX_TEXT),
    sort_order: t.keyof({ asc: null, desc: null }),
    filter: text(MAX_TEXT),
  }),
);

/** Fields by which rules are sorted, under Kibana's names. */
const SORTABLE: ReadonlyMap<string, string> = new Map([
  ['name', 'name.keyword'],
  ['enabled', 'enabled'],
  ['consumer', 'consumer'],
  ['tags', 'tags'],
  ['createdAt', 'createdAt'],
  ['created_at', 'createdAt'],
  ['updatedAt', 'updatedAt'],
  ['updated_at', 'updatedAt'],
]);

/** @throws Boom 400 */
function sortFieldOf(name: string): string {
  const field = SORTABLE.get(name);
  if (field === undefined) {
    throw Boom.badRequest(
      `[request query.sort_field]: "${name.slice(0, 80)}" is none of ${[...SORTABLE.keys()].join(', ')}`,
    );
  }
  return field;
}

/** Kibana's name of the attribute that holds a rule's type. */
const TYPE_ATTRIBUTE = new RegExp(`\\b${RULE_OBJECT.name}\\.attributes\\.alertTypeId\\b`, 'g');

export interface Paging {
  readonly page: number;
  readonly perPage: number;
}

const pagingOf = ({
  page = '1',
  per_page = String(PER_PAGE),
}: {
  page?: string;
  per_page?: string;
}): Paging => ({
  page: Number(page),
  perPage: Number(per_page),
});

/** Query of `GET /api/alerting/rules/_find`. @throws Boom 400 */
export function readFindQuery(given: unknown): Omit<SavedObjectsFindOptions, 'type'> & Paging {
  const query = read('query', findQuery, given);
  return {
    ...pagingOf(query),
    search: query.search?.slice(0, MAX_TEXT),
    searchFields: [query.search_fields ?? ['name', 'tags']].flat().filter((name) => SORTABLE.has(name)),
    ...(query.sort_field === undefined ? {} : { sortField: sortFieldOf(query.sort_field) }),
    sortOrder: query.sort_order,
    filter: query.filter?.replace(TYPE_ATTRIBUTE, `${RULE_OBJECT.name}.attributes.ruleTypeId`),
  };
}

/** 8.19 knows more of a log's query; what the host's page does not use is not looked at. */
const logQuery = t.exact(
  t.partial({ ...paging, date_start: t.string, date_end: t.string, filter: t.string, sort: t.string }),
);

/** Query of `_execution_log`. @throws Boom 400 */
export const readLogQuery = (given: unknown): Paging => pagingOf(read('query', logQuery, given));
