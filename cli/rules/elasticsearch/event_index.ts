import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { detectLayout } from '#common/fields/detection';
import type { Layout } from '#common/fields/layout';
import { ConnectionProblem, type Connection } from '../../elasticsearch/connection';
import { refusalReason } from '../../elasticsearch/refusal';

const searchAnswer = t.intersection([
  t.type({
    hits: t.intersection([
      t.type({ hits: t.array(t.type({ _source: t.UnknownRecord })) }),
      t.partial({ total: t.type({ value: t.number }) }),
    ]),
    timed_out: t.boolean,
    _shards: t.type({ failed: t.number }),
  }),
  t.partial({ aggregations: t.UnknownRecord }),
]);
export type SearchAnswer = t.TypeOf<typeof searchAnswer>;

/** An index, alias or pattern of Elasticsearch that holds events as Suricata writes them. */
export class EventIndex {
  private constructor(
    private readonly connection: Connection,
    private readonly path: string,
    readonly layout: Layout,
  ) {}

  /** @throws ConnectionProblem where there is no such index, or it holds something else */
  static async open(connection: Connection, name: string): Promise<EventIndex> {
    const path = `/${name.split(',').map(encodeURIComponent).join(',')}`;
    const capabilities = await askJson(connection, 'GET', `${path}/_field_caps?fields=*`);
    const mapping = await connection.ask('GET', `${path}/_mapping`);
    const layout = detectLayout(capabilities, mapping.status === 200 ? JSON.parse(mapping.body) : undefined);
    if (isLeft(layout)) throw new ConnectionProblem(layout.left);
    return new EventIndex(connection, path, layout.right);
  }

  /** Field of the event's time, as the index calls it. */
  get timeField(): string {
    const stored = this.layout.stored('timestamp') ?? this.layout.stored('@timestamp');
    return stored?.name ?? '@timestamp';
  }

  /** @throws ConnectionProblem where Elasticsearch refuses, or answers only in part */
  async search(body: object): Promise<SearchAnswer> {
    const held = await askJson(this.connection, 'POST', `${this.path}/_search`, body);
    if (!searchAnswer.is(held)) throw new ConnectionProblem('Elasticsearch gave an answer that is none.');
    if (held.timed_out || held._shards.failed > 0) {
      throw new ConnectionProblem(
        `A part of the data could not be searched (${held._shards.failed} shards failed). Try again, or ask Elasticsearch’s administrator.`,
      );
    }
    return held;
  }
}

async function askJson(
  connection: Connection,
  method: string,
  path: string,
  body?: object,
): Promise<unknown> {
  const answer = await connection.ask(method, path, body && Buffer.from(JSON.stringify(body)));
  if (answer.status !== 200) {
    throw new ConnectionProblem(
      `Elasticsearch refused a request: ${refusalReason(answer.status, answer.body)}.`,
    );
  }
  return JSON.parse(answer.body);
}
