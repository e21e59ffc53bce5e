import { isLeft } from 'fp-ts/lib/Either';
import { eventMapping } from '#common/fields/mapping';
import type { Diagnostic } from '#common/hunts/lint/diagnostic';
import type { PlacedHunt } from '#common/hunts/parse';
import { askEvents } from '#common/hunts/engine/hunt_events';
import { questionOf } from '#common/hunts/trial/question';
import { listNames, type Trial } from '#common/hunts/trial/trials';
import { prepareCases, type PreparedCase } from '#common/hunts/trial/try_cases';
import type { MatchOptions } from '#common/query/match';
import { ConnectionProblem, type Connection } from '../../elasticsearch/connection';
import { refusalReason } from '../../elasticsearch/refusal';
import { askIndex, needsMemory } from './ask';
import { SOCKETS } from './connect';
import { differenceOf } from './difference';
import { EventIndex } from './event_index';

/** A field that no event has: it keeps the cases of all hunts apart in one index. */
const MARK = 'spoor_case';

/** Findings of a case that are compared one by one, the strongest; the others are counted. */
const MAX_COMPARED = 1_000;

/** Characters of one bulk request. */
const BULK_CHARACTERS = 8_000_000;

interface MarkedCase extends PreparedCase {
  readonly placed: PlacedHunt;
  readonly mark: string;
}

const linesOf = ({ events, mark }: MarkedCase): readonly string[] =>
  events.map((event) => `{"index":{}}\n${JSON.stringify({ ...event, [MARK]: mark })}\n`);

async function ask(connection: Connection, method: string, path: string, body?: string): Promise<string> {
  const answer = await connection.ask(method, path, body === undefined ? undefined : Buffer.from(body));
  if (answer.status >= 300) {
    throw new ConnectionProblem(
      `The cases could not be put into an index: ${refusalReason(answer.status, answer.body)}.`,
    );
  }
  return answer.body;
}

async function fill(connection: Connection, name: string, cases: readonly MarkedCase[]): Promise<void> {
  const lines = cases.flatMap(linesOf);
  while (lines.length > 0) {
    let size = 0;
    const end = lines.findIndex((line) => (size += line.length) > BULK_CHARACTERS);
    const body = lines.splice(0, end < 1 ? lines.length : end).join('');
    const answer = await ask(connection, 'POST', `/${name}/_bulk?refresh=true&filter_path=errors`, body);
    if (answer.includes('true')) throw new ConnectionProblem('Elasticsearch refused events of the cases.');
  }
}

/** Tries one case by Elasticsearch: it must find what the matcher does. */
async function tryCase(index: EventIndex, one: MarkedCase, options: MatchOptions): Promise<Trial> {
  const { placed, list, at, given, events, mark } = one;
  const name = `${listNames[list]} ${at + 1} by Elasticsearch: ${given.note}`;
  const question = questionOf(placed.hunt);
  const failed = (message: string): Trial => {
    const failure: Diagnostic = {
      file: placed.file,
      ...placed.place(['tests', list, at]),
      severity: 'error',
      message,
    };
    return { name, failure };
  };
  const among = [{ term: { [MARK]: mark } }];
  const answer = await askIndex(index, { question, options, among, limit: MAX_COMPARED });
  if (isLeft(answer)) return failed(`Elasticsearch cannot answer: ${answer.left}`);
  const difference = differenceOf(question, answer.right, askEvents(question, events, options));
  return difference === undefined ? { name } : failed(`${difference}: ${given.note}`);
}

/** What Elasticsearch says of the cases, by hunt; hunts that it cannot answer yet are left out. */
export async function tryByElasticsearch(
  connection: Connection,
  hunts: readonly PlacedHunt[],
  options: MatchOptions,
): Promise<ReadonlyMap<PlacedHunt, readonly Trial[]>> {
  const name = `spoor-rules-test-${process.pid}-${Date.now()}`;
  const cases = hunts
    .filter(({ hunt }) => needsMemory(questionOf(hunt).block) === undefined)
    .flatMap((placed) =>
      prepareCases(placed.hunt).map((one): MarkedCase => {
        const mark = `${placed.hunt.id} ${one.list} ${one.at}`;
        return { ...one, placed, mark };
      }),
    );
  const mapping = eventMapping('keyword');
  await ask(connection, 'PUT', `/${name}`, JSON.stringify(mapping));
  try {
    await fill(connection, name, cases);
    const index = await EventIndex.open(connection, name);
    const trials = new Map<PlacedHunt, Trial[]>();
    const queue = cases.values();
    const asker = async () => {
      for (const one of queue) {
        const trial = await tryCase(index, one, options);
        trials.set(one.placed, [...(trials.get(one.placed) ?? []), trial]);
      }
    };
    await Promise.all(Array.from({ length: SOCKETS }, asker));
    return trials;
  } finally {
    await connection.ask('DELETE', `/${name}`);
  }
}
