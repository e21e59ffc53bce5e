import { ConnectionProblem, type Answer, type Connection } from '../elasticsearch/connection';
import { refusalReason } from '../elasticsearch/refusal';
import { account, bulkAnswer, isPassing, type Item, type Rejection } from './account';

/** What became of a batch: `created`, `known` and `rejected` are all of it. */
export interface Outcome {
  readonly created: number;
  readonly known: number;
  readonly rejected: readonly Rejection[];
  /** How many had names repeated, which were merged. */
  readonly mended: number;
}

/** Waits between attempts, in milliseconds: two minutes in all, longer than a node takes to start again. */
const WAITS = [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000];

const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const bodyOf = (items: readonly Item[]): Buffer => {
  let body = '';
  for (const { id, document } of items) body += `{"create":{"_id":"${id}"}}\n${document}\n`;
  return Buffer.from(body);
};

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** Why a whole request failed for good. */
function refusal(index: string, { status, body }: Answer): ConnectionProblem {
  switch (status) {
    case 401:
      return new ConnectionProblem(
        'Elasticsearch does not accept the credentials: check --username and --password, or --api-key.',
      );
    case 403:
      return new ConnectionProblem(
        `You may not write to ${index}: your role needs the privileges create_index and create_doc on it.`,
      );
    case 413:
      return new ConnectionProblem(
        'Elasticsearch, or a proxy before it, takes no requests of this size: raise its limit (http.max_content_length).',
      );
    default:
      return new ConnectionProblem(
        `Elasticsearch refused to write to ${index}: ${refusalReason(status, body)}.`,
      );
  }
}

type Attempt =
  { readonly type: 'answered'; readonly answer: Answer } | { readonly type: 'wait'; readonly why: string };

/** Sends items to an index until each is created, known or refused for good. */
export class Bulk {
  private readonly path: string;

  constructor(
    private readonly connection: Connection,
    private readonly index: string,
    /** Told when Elasticsearch has to be waited for. */
    private readonly onWait: (milliseconds: number, why: string) => void,
  ) {
    const wanted = 'items.create.status,items.create.error.reason';
    this.path = `/${encodeURIComponent(index)}/_bulk?filter_path=${wanted}`;
  }

  private async attempt(items: readonly Item[]): Promise<Attempt> {
    try {
      const answer = await this.connection.request('POST', this.path, bodyOf(items), 'application/x-ndjson');
      if (isPassing(answer.status)) return { type: 'wait', why: `it answered ${answer.status}` };
      if (answer.status !== 200) throw refusal(this.index, answer);
      return { type: 'answered', answer };
    } catch (error) {
      if (error instanceof ConnectionProblem) throw error;
      return { type: 'wait', why: error instanceof Error ? error.message : String(error) };
    }
  }

  private account(items: readonly Item[], { body }: Answer) {
    const answer = parse(body);
    if (!bulkAnswer.is(answer) || answer.items.length !== items.length) {
      throw new ConnectionProblem(
        'Elasticsearch did not account for every line of a bulk request. Load the same files again: what is there already is not doubled.',
      );
    }
    return account(items, answer.items);
  }

  private async wait(attempt: number, why: string): Promise<void> {
    const milliseconds = WAITS[attempt];
    if (milliseconds === undefined) {
      throw new ConnectionProblem(
        `Elasticsearch at ${this.connection.url.origin} stays away (${why}). Load the same files again later: what is there already is not doubled.`,
      );
    }
    this.onWait(milliseconds, why);
    await sleep(milliseconds);
  }

  /**
   * A request whose answer was lost is sent again, so that its items may count as known although it created them.
   * @throws ConnectionProblem where Elasticsearch stays away, or refuses the request as a whole
   */
  async send(items: readonly Item[]): Promise<Outcome> {
    let created = 0;
    let known = 0;
    let mended = 0;
    const rejected: Rejection[] = [];
    let open = items;
    for (let attempt = 0; open.length > 0;) {
      const tried = await this.attempt(open);
      if (tried.type === 'wait') {
        await this.wait(attempt++, tried.why);
        continue;
      }
      const done = this.account(open, tried.answer);
      created += done.created;
      known += done.known;
      mended += done.mended.length;
      rejected.push(...done.rejected);
      open = [...done.later, ...done.mended];
      if (done.later.length > 0) await this.wait(attempt++, 'it is too busy for all lines');
    }
    return { created, known, rejected, mended };
  }
}
