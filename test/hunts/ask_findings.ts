import { isLeft, right } from 'fp-ts/Either';
import * as t from 'io-ts';
import type { Block } from '#common/hunts/blocks/block';
import { findInBuckets } from '#common/hunts/buckets/find';
import { planScans } from '#common/hunts/buckets/scan';
import type { Finding } from '#common/hunts/finding';
import { compareStrength } from '#common/hunts/strongest';
import { read } from '#test/support/http';
import type { IndexUnderTest } from '#test/query/index_under_test';

const answered = t.type({ aggregations: t.type({ cells: t.unknown }) });

/** The blocks that Elasticsearch answers. */
export type AnswerableBlock = Parameters<typeof planScans>[0];

/** Whether Elasticsearch answers a block: the others need to know what was there before. */
export const isAnswerable = (block: Block): block is AnswerableBlock =>
  block.type !== 'first_seen' && block.type !== 'beacon';

/** What a block finds among the events of an index that meet all clauses, the strongest first. */
export async function askFindings(
  index: IndexUnderTest,
  block: AnswerableBlock,
  filter: readonly object[],
  pageBuckets?: number,
): Promise<readonly Finding[]> {
  const plan = planScans(block, index.layout, 'timestamp');
  if (isLeft(plan)) throw new Error(plan.left);
  const findings: Finding[] = [];
  const scanned = await findInBuckets<never>(
    plan.right,
    {
      ask: async (body) => {
        const { aggregations } = read(answered, await index.ask(body));
        return right({ cells: aggregations.cells, partial: [] });
      },
      filter,
      begin: 0,
      maxBuckets: Infinity,
      pageBuckets,
    },
    (finding) => findings.push(finding),
  );
  expect(scanned).toEqual(right({ isWhole: true, partial: [] }));
  return findings.sort(compareStrength(block));
}
