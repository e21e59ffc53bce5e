import { linksTo, timeLimitOf } from './run_rule';

test.each<[string, Parameters<typeof linksTo>[0], string, string]>([
  ['nothing is known', { serverBasePath: '' }, 'default', '/app/spoor/hunt'],
  ['there is a base path', { serverBasePath: '/kibana' }, 'default', '/kibana/app/spoor/hunt'],
  ['it is a space', { serverBasePath: '' }, 'soc-2', '/s/soc-2/app/spoor/hunt'],
  [
    'Kibana knows its address, which holds its base path',
    { serverBasePath: '/kibana', publicBaseUrl: 'https://example.com/kibana' },
    'soc-2',
    'https://example.com/kibana/s/soc-2/app/spoor/hunt',
  ],
])('a link where %s', (_, basePath, space, expected) =>
  expect(linksTo(basePath, space)('/hunt')).toBe(expected),
);

test.each([
  ['5m', 275_000],
  ['30s', 15_000],
])('of %s a run may take %d milliseconds, so that it is Spoor that ends it', (timeout, limit) =>
  expect(timeLimitOf(timeout)).toBe(limit),
);
