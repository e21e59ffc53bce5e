import * as either from 'fp-ts/Either';
import { flowQueries, matchEvents, withFlows } from './flow';
import { matcher, type EveEvent } from './match';
import { parseQuery } from './parse';
import { printQuery } from './print';

const read = (text: string) => {
  const query = parseQuery(text);
  if (either.isLeft(query)) throw new Error(query.left.message);
  return query.right;
};

/** An FTP log-in on flow 1; two files on its data flows 2 and 3; a log-in without files on flow 4. */
const events: readonly (EveEvent & { readonly id: string })[] = [
  { id: 'login', event_type: 'ftp', flow_id: 1, ftp: { command: 'USER' } },
  {
    id: 'zip',
    event_type: 'fileinfo',
    flow_id: 2,
    parent_id: 1,
    fileinfo: { magic: 'Zip archive', filename: 'a.zip' },
  },
  {
    id: 'text',
    event_type: 'fileinfo',
    flow_id: 3,
    parent_id: 1,
    fileinfo: { magic: 'ASCII text', filename: 'b.txt' },
  },
  { id: 'other', event_type: 'ftp', flow_id: 4, ftp: { command: 'USER' } },
  { id: 'flowless', event_type: 'ftp', ftp: { command: 'USER' }, fileinfo: { magic: 'Zip archive' } },
];

test.each<[string, readonly string[]]>([
  ['event_type:ftp and flow_id.fileinfo.magic:Zip*', ['login']],
  ['event_type:ftp and not flow_id.fileinfo.magic:Zip*', ['other', 'flowless']],
  ['flow_id.fileinfo.magic:Zip*', ['login', 'zip', 'text']],
  ['event_type:fileinfo and flow_id.ftp.command:USER', ['zip', 'text']],
  ['event_type:ftp and flow_id.fileinfo.magic:Zip* and flow_id.fileinfo.filename:b.txt', []],
  ['flow_id.fileinfo.magic:Zip* and event_type:ftp and flow_id.fileinfo.filename:b.txt', ['login']],
  ['event_type:ftp and flow_id.fileinfo.magic:(Zip* or ASCII*)', ['login']],
  ['event_type:ftp and flow_id.length:1', []],
])('%s', (text, expected) => {
  expect(matchEvents(read(text), events).map(({ id }) => id)).toEqual(expected);
});

test('what is to be asked first is asked once', () => {
  const queries = flowQueries(read('flow_id.a:x and b:y and flow_id.c:z and d:* and flow_id.a:x'));
  expect(queries.map(({ query }) => printQuery(query))).toEqual(['a:x', 'c:z']);
});

test('a query without answers finds no flows', () => {
  const resolved = withFlows(read('flow_id.a:x'), new Map());
  expect(events.filter(matcher(resolved))).toEqual([]);
});

test('an event alone is its own flow', () => {
  const zip = matcher(read('flow_id.fileinfo.magic:Zip*'));
  expect(events.filter(zip).map(({ id }) => id)).toEqual(['zip']);
});
