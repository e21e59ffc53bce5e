import { spawnSync } from 'node:child_process';
import * as t from 'io-ts';
import { apiMarkdown } from './markdown';
import { bare, defineRoute } from './route';
import { shortList, shortText } from './shared';

const route = defineRoute({
  ...bare,
  method: 'post',
  path: '/api/spoor/things/{id}',
  access: 'spoor_write',
  summary: 'Changes a thing.',
  params: t.strict({ id: shortText(10) }),
  body: t.intersection([
    t.strict({ parts: shortList(t.strict({ a: t.number }), 3) }),
    t.partial({ b: t.string }),
  ]),
  response: t.strict({ kind: t.union([t.literal('x'), t.null]), any: t.unknown }),
});

const page = apiMarkdown([route]);

test.each([
  '## POST /api/spoor/things/{id}',
  'Changes a thing. Needs `spoor_write`.',
  '| `id` | text of at most 10 characters | always |',
  '| `parts` | list of at most 3: object | always |',
  '| `parts[].a` | number | always |',
  '| `b` | text | optional |',
  '| `kind` | `x` or `null` | always |',
  '| `any` | any value | always |',
])('the page says %s', (line) => expect(page).toContain(line));

test('docs/api.md is not stale', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
