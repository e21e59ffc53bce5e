import { defaultSettings, deepLinkProblem, settingsProblems, sourceProblem, usable } from './check';

test.each(['suricata-*', 'logstash-tls-2026.11.19', 'filebeat-*', 'logs-suricata.eve-default', '*-eve-*'])(
  '%s is a source',
  (pattern) => expect(sourceProblem(pattern)).toBeUndefined(),
);

test.each([
  ['', 'empty'],
  ['*', 'every index'],
  ['**', 'every index'],
  ['_all', 'every index'],
  ['-secret', 'exclusions'],
  ['.kibana', 'own indices'],
  ['*.kibana*', 'own indices'],
  ['a,-b', 'comma'],
  ['<logstash-{now/d}>', 'no index pattern'],
  ['remote:logs', 'no index pattern'],
  ['a/../_security', 'no index pattern'],
  ['Upper', 'no index pattern'],
  ['a b', 'no index pattern'],
])('%j is none: %s', (pattern, reason) => expect(sourceProblem(pattern)).toContain(reason));

const link = {
  id: 'vt',
  title: 'VirusTotal',
  fields: ['fileinfo.sha256'],
  url: 'https://example.test/{{value}}',
};

test.each([
  ['fine', link, undefined],
  ['script', { ...link, url: 'data:text/html,x' }, 'http:// or https://'],
  ['id', { ...link, id: 'a b' }, 'id'],
  ['title', { ...link, title: ' ' }, 'title'],
])('a deep link: %s', (_, given, problem) =>
  problem === undefined
    ? expect(deepLinkProblem(given)).toBeUndefined()
    : expect(deepLinkProblem(given)).toContain(problem),
);

test('the defaults can be saved', () => expect(settingsProblems(defaultSettings)).toEqual([]));

test('every problem is named with its place', () =>
  expect(settingsProblems({ sources: ['*'], deepLinks: [link, link] })).toEqual([
    expect.stringContaining('sources[0]: '),
    'deepLinks: the id "vt" is there twice.',
  ]));

test('what must not be used is left out', () =>
  expect(
    usable({ sources: ['*', 'eve-*'], deepLinks: [{ ...link, url: 'file:///etc/passwd' }, link] }),
  ).toEqual({
    sources: ['eve-*'],
    deepLinks: [link],
  }));
