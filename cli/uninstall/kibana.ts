import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { uninstall } from '#common/api/uninstall';
import { Connection, ConnectionProblem, type ConnectionOptions } from '../elasticsearch/connection';

/** An alerting rule of one of Spoor's types. */
export interface Rule {
  readonly id: string;
  readonly name: string;
}

const spaces = t.array(t.type({ id: t.string }));
const rulePage = t.type({
  total: t.number,
  data: t.array(t.type({ id: t.string, name: t.string, rule_type_id: t.string })),
});
const errorBody = t.type({ message: t.string });

const DEFAULT_SPACE = 'default';
const RULES_A_PAGE = 100;

/** In an order that holds from page to page, so that no rule is missed. */
const findPath = (page: number): string =>
  `/api/alerting/rules/_find?per_page=${RULES_A_PAGE}&page=${page}&sort_field=createdAt`;

const reasonOf = (body: string): string => {
  try {
    const read: unknown = JSON.parse(body);
    return errorBody.is(read) ? read.message : body.slice(0, 300);
  } catch {
    return body.slice(0, 300);
  }
};

const pathOf = (space: string, path: string): string =>
  space === DEFAULT_SPACE ? path : `/s/${encodeURIComponent(space)}${path}`;

/** Kibana's API, or that of the bundled host, which answers the same. */
export class Kibana {
  private readonly connection: Connection;

  constructor(options: ConnectionOptions) {
    this.connection = new Connection({ ...options, service: 'Kibana', headers: { 'kbn-xsrf': 'spoor' } }, 1);
  }

  close(): void {
    this.connection.close();
  }

  /** @throws ConnectionProblem where Kibana refuses, or answers something else */
  private async ask<A>(codec: t.Type<A, unknown, unknown>, method: string, path: string, body?: object) {
    const sent = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const { status, body: text } = await this.connection.ask(method, path, sent);
    if (status === 404) return undefined;
    if (status >= 300) {
      throw new ConnectionProblem(`${method} ${path} was refused (${status}): ${reasonOf(text)}`);
    }
    const read = codec.decode(text === '' ? undefined : JSON.parse(text));
    if (isLeft(read)) throw new ConnectionProblem(`${path} is not answered as Kibana does: check --url.`);
    return read.right;
  }

  /** Ids of the spaces that the user sees; the bundled host, and a Kibana without spaces, has one. */
  async spaces(): Promise<readonly string[]> {
    const found = await this.ask(spaces, 'GET', '/api/spaces/space');
    return found?.map(({ id }) => id) ?? [DEFAULT_SPACE];
  }

  /** What Spoor keeps in a space. @param remove whether it is removed */
  async leftovers(space: string, remove: boolean): Promise<t.TypeOf<typeof uninstall.response>> {
    const path = pathOf(space, uninstall.path);
    const found = await this.ask(uninstall.response, 'POST', path, { delete: remove });
    if (found === undefined) {
      throw new ConnectionProblem(
        'This Kibana has no Spoor: install the plugin again, uninstall what it keeps, then remove it.',
      );
    }
    return found;
  }

  /** Rules of Spoor's types in a space; none where there is no alerting. */
  async rules(space: string): Promise<readonly Rule[]> {
    const rules: Rule[] = [];
    for (let page = 1; ; page += 1) {
      const found = await this.ask(rulePage, 'GET', pathOf(space, findPath(page)));
      const own = found?.data.filter((rule) => rule.rule_type_id.startsWith('spoor.')) ?? [];
      rules.push(...own.map(({ id, name }) => ({ id, name })));
      if (!found || page * RULES_A_PAGE >= found.total) return rules;
    }
  }

  async removeRule(space: string, id: string): Promise<void> {
    await this.ask(t.unknown, 'DELETE', pathOf(space, `/api/alerting/rule/${encodeURIComponent(id)}`));
  }
}
