/** One thing that was checked, as every CI server shows it. */
export interface Check {
  /** The file or hunt that it belongs to. */
  readonly suite: string;
  readonly name: string;
  /** Why it failed, with file and line; absent where it did not. */
  readonly failure?: string;
}

/** XML 1.0 has no way to write these, not even escaped. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"\n\r\t]/g, (character) => entities[character] ?? '');

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const failed = (checks: readonly Check[]) => checks.filter(({ failure }) => failure !== undefined).length;

function caseOf({ suite, name, failure }: Check): string {
  const opening = `    <testcase${attributes({ classname: suite, name })}`;
  if (failure === undefined) return `${opening}/>`;
  return `${opening}>\n      <failure${attributes({ message: failure })}/>\n    </testcase>`;
}

function bySuite(checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> {
  const suites = new Map<string, Check[]>();
  for (const check of checks) {
    const known = suites.get(check.suite);
    if (known) known.push(check);
    else suites.set(check.suite, [check]);
  }
  return suites;
}

/** Checks as JUnit XML, the form that Jenkins, GitLab and GitHub's actions read. */
export function junitXml(name: string, checks: readonly Check[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name, tests: checks.length, failures: failed(checks) })}>`,
    ...[...bySuite(checks)].flatMap(([suite, cases]) => [
      `  <testsuite${attributes({ name: suite, tests: cases.length, failures: failed(cases) })}>`,
      ...cases.map(caseOf),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}
