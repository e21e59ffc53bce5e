import { readFileSync } from 'node:fs';
import { isLeft } from 'fp-ts/Either';
import { readNetworks } from '#common/networks/csv';
import { makeNetworks } from '#common/networks/networks';
import { matchEvents } from '#common/query/flow';
import { parsed } from '#test/query/ask_index';
import { readEvents } from '#test/query/sample_events';

const page = readFileSync('docs/query-language.md', 'utf8');
const examples = [...page.matchAll(/^\| `(.+?)` +\| (\d+) +\|/gm)].map(([, query = '', count = '']) => ({
  query,
  count: Number(count),
}));

const defined = readNetworks(readFileSync('test/data/networks.csv', 'utf8'));
if (isLeft(defined)) throw new Error('The networks of the lab cannot be read.');
const networks = makeNetworks(defined.right);
const events = readEvents('clean-day.json.gz', 'eve.json.gz', 'blog-stories.json.gz');

test('the page has examples', () => {
  expect(examples.length).toBeGreaterThan(15);
});

test.each(examples)('docs/query-language.md: $query gives $count', ({ query, count }) => {
  expect(matchEvents(parsed(query), events, { networks })).toHaveLength(count);
});
