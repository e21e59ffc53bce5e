import { readFileSync } from 'node:fs';
import { matchEvents } from '#common/query/flow';
import { parsed } from '#test/query/ask_index';
import { readEvents } from '#test/query/sample_events';

const page = readFileSync('docs/query-language.md', 'utf8');
const examples = [...page.matchAll(/^\| `(.+?)` +\| (\d+) +\|/gm)].map(([, query = '', count = '']) => ({
  query,
  count: Number(count),
}));

const events = readEvents('clean-day.json.gz', 'eve.json.gz', 'blog-stories.json.gz');

test('the page has examples', () => {
  expect(examples.length).toBeGreaterThan(15);
});

test.each(examples)('docs/query-language.md: $query gives $count', ({ query, count }) => {
  expect(matchEvents(parsed(query), events)).toHaveLength(count);
});
