import { refusalReason } from './refusal';

const body = (reason: string) =>
  JSON.stringify({ error: { root_cause: [], type: 'x', reason }, status: 400 });

test.each<[string, string, string]>([
  [
    'a reason',
    body('Invalid index name [Foo], must be lowercase'),
    'Invalid index name [Foo], must be lowercase',
  ],
  ['a full stop', body('no such index.'), 'no such index'],
  ['only a text', '{"error":"Incorrect HTTP method","status":405}', 'Incorrect HTTP method'],
  ['a long one is cut at a word', body('word '.repeat(100)), `${'word '.repeat(59)}word …`],
  ['a proxy’s page', '<html>Bad gateway</html>', 'status 400'],
  ['another object', '{"error":{"constructor":1}}', 'status 400'],
])('%s', (_, text, expected) => expect(refusalReason(400, text)).toBe(expected));
