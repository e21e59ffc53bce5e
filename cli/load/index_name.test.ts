import { indexNameProblem } from './index_name';

test.each(['suricata-eve', 'logstash-2026.11.22', '.hidden', 'ereignisse-ä', 'a_b-c+d', 'x'.repeat(255)])(
  '%s may be a name',
  (name) => expect(indexNameProblem(name)).toBeUndefined(),
);

test.each<readonly [string, RegExp]>([
  ['', /must not be empty/],
  ['Foo Bar', /lower case/],
  ['foo bar', /no blanks/],
  ['foo\tbar', /no blanks/],
  ...[...'\\/*?"<>|,#:'].map((sign) => [`foo${sign}bar`, /has none of/] as const),
  ['-foo', /does not begin/],
  ['_all', /does not begin/],
  ['+foo', /does not begin/],
  ['..', /more than dots/],
  ['x'.repeat(256), /at most 255 bytes/],
  ['ä'.repeat(128), /at most 255 bytes/],
])('%j may not', (name, rule) => {
  expect(indexNameProblem(name)).toMatch(rule);
  expect(indexNameProblem(name)).toMatch(
    /^".*" cannot be the name of an index: .*\. Give another by --index\.$/s,
  );
});
