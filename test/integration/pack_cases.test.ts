import { blockOf } from '#common/hunts/blocks/block';
import { huntEvents } from '#common/hunts/engine/hunt_events';
import { compareStrength } from '#common/hunts/strongest';
import { prepareCases, type PreparedCase } from '#common/hunts/trial/try_cases';
import type { EveEvent } from '#common/query/match';
import { askFindings, isAnswerable } from '#test/hunts/ask_findings';
import { lab, pack } from '#test/hunts/pack';
import { askIndex, clausesOf } from '#test/query/ask_index';
import { indexEvents, type IndexUnderTest } from '#test/query/index_under_test';
import { elasticsearch } from '#test/support/elasticsearch';

/** Marks the events of a case, so that one index holds the cases of all hunts apart. */
const MARK = 'spoor_case';

const hunts = pack.map((hunt) => ({
  id: hunt.id,
  hunt,
  cases: prepareCases(hunt).map((one) => {
    const mark = `${hunt.id} ${one.list} ${one.at + 1}`;
    return { ...one, mark, events: one.events.map((event) => ({ ...event, [MARK]: mark })) };
  }),
}));
const events = hunts.flatMap(({ cases }) => cases.flatMap((one) => one.events));
const numberOf = new Map<EveEvent, number>(events.map((event, number) => [event, number]));

let index: IndexUnderTest;

beforeAll(async () => {
  index = await indexEvents(await elasticsearch(), `spoor-pack-cases-${process.pid}`, 'keyword', events);
}, 120_000);

afterAll(() => index.remove());

test('Elasticsearch takes every event of a case', () => expect(index.kept.size).toBe(events.length));

/** Findings in a case by Elasticsearch, once both engines have found the same. */
async function findingsIn(
  hunt: (typeof hunts)[number]['hunt'],
  one: PreparedCase & { readonly mark: string },
): Promise<number> {
  const { matched, findings } = huntEvents(hunt, one.events, lab);
  const options = { ...lab, among: [{ term: { [MARK]: one.mark } }] };
  expect(await askIndex(index, events, hunt.query, options)).toEqual(
    new Set(matched.flatMap((event) => numberOf.get(event) ?? [])),
  );
  const block = blockOf(hunt);
  if (block === undefined) return matched.length;
  if (!isAnswerable(block)) return findings.length;
  const answered = await askFindings(index, block, await clausesOf(index, events, hunt.query, options));
  expect(answered).toEqual([...findings].sort(compareStrength(block)));
  return answered.length;
}

test.each(hunts)('$id finds by both engines what it should in its cases', async ({ hunt, cases }) => {
  expect(cases.length).toBeGreaterThanOrEqual(4);
  for (const one of cases) {
    expect([one.mark, (await findingsIn(hunt, one)) > 0]).toEqual([one.mark, one.list === 'match']);
  }
});
