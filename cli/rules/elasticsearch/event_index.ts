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

/** How long Elasticsearch keeps a view after each page: longer than a page takes. */
const KEPT = '2m';

const opened = t.type({ id: t.string });
const renewed = t.partial({ pit_id: t.string });

/** A view in which nothing changes; its id may change with each answer. */
interface View {
  id: string;
}

/** An index, alias or pattern of Elasticsearch that holds events as Suricata writes them. */
export class EventIndex {
  private constructor(
    private readonly connection: Connection,
    private readonly path: string,
    readonly layout: Layout,
    private readonly view: View | undefined,
  ) {}

  /** @throws ConnectionProblem where there is no such index, or it holds something else */
  static async open(connection: Connection, name: string): Promise<EventIndex> {
    const path = `/${name.split(',').map(encodeURIComponent).join(',')}`;
    const capabilities = await askJson(connection, 'GET', `${path}/_field_caps?fields=*`);
    const mapping = await connection.ask('GET', `${path}/_mapping`);
    const layout = detectLayout(capabilities, mapping.status === 200 ? JSON.parse(mapping.body) : undefined);
    if (isLeft(layout)) throw new ConnectionProblem(layout.left);
    return new EventIndex(connection, path, layout.right, undefined);
  }

  /** Field of the event's time, as the index calls it. */
  get timeField(): string {
    const stored = this.layout.stored('timestamp') ?? this.layout.stored('@timestamp');
    return stored?.name ?? '@timestamp';
  }

  /**
   * Does something with a view of the index in which nothing changes, so that pages agree; the view is closed at the end.
   * Where the cluster refuses one, the index is asked as it changes.
   * @throws ConnectionProblem
   */
  async withView<A>(work: (index: EventIndex, isSteady: boolean) => Promise<A>): Promise<A> {
    const { status, body } = await this.connection.ask('POST', `${this.path}/_pit?keep_alive=${KEPT}`);
    const held: unknown = status === 200 ? JSON.parse(body) : undefined;
    if (!opened.is(held)) return work(this, false);
    const view = { id: held.id };
    try {
      return await work(new EventIndex(this.connection, this.path, this.layout, view), true);
    } finally {
      await this.connection.ask('DELETE', '/_pit', Buffer.from(JSON.stringify({ id: view.id })));
    }
  }

  /** @throws ConnectionProblem where Elasticsearch refuses, or answers only in part */
  async search(body: object): Promise<SearchAnswer> {
    const { connection, path, view } = this;
    const held = view
      ? await askJson(connection, 'POST', '/_search', { ...body, pit: { id: view.id, keep_alive: KEPT } })
      : await askJson(connection, 'POST', `${path}/_search`, body);
    if (view && renewed.is(held)) view.id = held.pit_id ?? view.id;
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
