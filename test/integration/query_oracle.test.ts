import { readFileSync } from 'node:fs';
import * as t from 'io-ts';
import { matchEvents } from '#common/query/flow';
import { askIndex, parsed } from '#test/query/ask_index';
import { elasticsearch } from '#test/support/elasticsearch';
import { indexEvents, type IndexUnderTest } from '#test/query/index_under_test';
import { readEvents } from '#test/query/sample_events';
import { read } from '#test/support/http';

/** Counts made by a plain program over the lines, which shares no code with ours. */
const oracle = read(
  t.type({ files: t.array(t.string), queries: t.array(t.type({ query: t.string, count: t.number })) }),
  JSON.parse(readFileSync('test/data/queries.json', 'utf8')),
);

/** Log-ins and files stand on different flows: what `parent_id` links, counted by hand from the sample's own pages. */
const acrossFlows = [
  { query: 'event_type:ftp and ftp.command:USER and flow_id.fileinfo.magic:Zip*', count: 16 },
  {
    query:
      'event_type:ftp and ftp.command_data:"maggie.simpson" and flow_id.fileinfo.filename:contracts-2026.zip and flow_id.fileinfo.magic:Zip*',
    count: 1,
  },
  {
    query:
      'event_type:ftp and ftp.command_data:"maggie.simpson" and not flow_id.fileinfo.filename:contracts-2026.zip',
    count: 1,
  },
  {
    query:
      'event_type:ftp and ftp.command:USER and flow_id.fileinfo.magic:Zip* and flow_id.fileinfo.filename:*.txt',
    count: 0,
  },
];

const events = readEvents(...oracle.files);
let keyword: IndexUnderTest;
let text: IndexUnderTest;

beforeAll(async () => {
  const service = await elasticsearch();
  keyword = await indexEvents(service, `spoor-query-oracle-keyword-${process.pid}`, 'keyword', events);
  text = await indexEvents(service, `spoor-query-oracle-text-${process.pid}`, 'text_keyword', events, 256);
}, 120_000);

afterAll(async () => {
  await keyword.remove();
  await text.remove();
});

describe.each([...oracle.queries, ...acrossFlows])('$query', ({ query, count }) => {
  test('in memory', () => {
    expect(matchEvents(parsed(query), events)).toHaveLength(count);
  });

  test('in Elasticsearch, strings as keyword', async () => {
    expect((await askIndex(keyword, events, query)).size).toBe(count);
  });

  test('in Elasticsearch, strings as text with a keyword of 256 characters', async () => {
    expect((await askIndex(text, events, query)).size).toBe(count);
  });
});
