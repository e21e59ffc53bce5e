import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as t from 'io-ts';
import { elasticsearch, type TestElasticsearch } from '#test/support/elasticsearch';
import { ask, read } from '#test/support/http';
import { spoorLoad } from '#test/support/load';
import { spoorRules, type Ran } from '#test/support/rules';

// the command is a process of its own, and machines of CI are slow to start one
jest.setTimeout(120_000);

const STORIES = 'test/data/blog-stories.json.gz';
const folder = mkdtempSync(join(tmpdir(), 'spoor-rules-command-'));
let number = 0;

/** A part of the pack that a test may change. */
const somePack = () => {
  const pack = join(folder, `pack-${(number += 1)}`);
  cpSync('rules/policy', join(pack, 'policy'), { recursive: true });
  cpSync('rules/networks.csv', join(pack, 'networks.csv'));
  return pack;
};

const change = (file: string, from: string | RegExp, to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

/** Runs a command that has nothing to complain of; should it complain, the failure shows what it said. */
async function passes(arguments_: readonly string[], service?: TestElasticsearch): Promise<Ran> {
  const run = await spoorRules(arguments_, '', service);
  const said = run.exitCode === 0 ? '' : `${run.output}${run.errors}`;
  expect({ arguments_, exitCode: run.exitCode, said }).toEqual({ arguments_, exitCode: 0, said: '' });
  expect(run.errors).toBe('');
  return run;
}

let service: TestElasticsearch;

beforeAll(async () => {
  service = await elasticsearch();
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(['lint', 'test', 'mutate'])('spoor rules %s finds nothing to mend in the pack', async (command) => {
  await passes([command]);
});

test('the pack’s cases give the same by Elasticsearch, and its index is taken away', async () => {
  const run = await passes(['test', '--elasticsearch'], service);
  expect(run.output).toContain(' 0 failures.');
  const left = await ask(service, 'GET', '/_cat/indices?format=json&h=index');
  expect(JSON.stringify(left)).not.toContain('spoor-rules-test');
});

test('a broken file is named with its place, and the others are tried', async () => {
  const pack = somePack();
  const broken = join(pack, 'policy', 'ftp-use.yml');
  change(broken, /^severity: .*/m, 'severity: hihg');
  const { exitCode, output } = await spoorRules(['test', pack]);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/ftp-use\.yml:\d+:1 {2}"severity" must be one of .* Did you mean "high"\?/);
  expect(output).toMatch(/^\d+ hunts, \d+ cases .* 1 failure\.$/m);
});

const lintAnswer = t.type({
  errors: t.number,
  diagnostics: t.array(t.type({ file: t.string, line: t.number, severity: t.string, message: t.string })),
});

test('answers for programs are JSON, and for CI servers JUnit XML', async () => {
  const pack = somePack();
  change(join(pack, 'policy', 'ftp-use.yml'), /^expected:\n( .*\n)+/m, '');
  const json = await spoorRules(['lint', pack, '--format', 'json']);
  const answer = read(lintAnswer, JSON.parse(json.output));
  expect(answer.errors).toBe(1);
  expect(answer.diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
    { file: join(pack, 'policy', 'ftp-use.yml'), line: 1 },
  ]);
  const junit = await spoorRules(['lint', pack, '--format', 'junit']);
  expect(junit.exitCode).toBe(1);
  expect(junit.output).toMatch(
    /^<\?xml .*\?>\n<testsuites name="spoor rules lint" tests="\d+" failures="1">\n/,
  );
});

test('a lock lets no change pass without a version, and no loss without a reason', async () => {
  const pack = somePack();
  await passes(['lock', pack]);
  await passes(['lint', pack]);

  const file = join(pack, 'policy', 'telnet-sessions.yml');
  change(file, /^severity: .*/m, 'severity: low');
  expect((await spoorRules(['lint', pack])).output).toContain('Raise "version" to 2.');
  expect(await spoorRules(['lock', pack])).toMatchObject({ exitCode: 1 });
  change(file, /^version: 1/m, 'version: 2');
  await passes(['lock', pack]);

  // in a folder of its own: it would be taken for the lock of what lies beside it
  const before = join(mkdtempSync(join(folder, 'before-')), 'lock.json');
  cpSync(join(pack, 'lock.json'), before);
  renameSync(file, join(folder, 'telnet-sessions.yml'));
  expect(await spoorRules(['lock', pack])).toMatchObject({ exitCode: 1 });
  await passes(['lock', pack, '--retire', 'telnet-sessions=nobody asks']);
  const difference = await spoorRules(['diff', before, pack]);
  expect(difference.output).toMatch(/^- telnet-sessions \(version 2\)$/m);
});

const diffAnswer = t.array(t.type({ type: t.string, id: t.string }));

test('two packs are told apart', async () => {
  const [before, after] = [somePack(), somePack()];
  change(join(after, 'policy', 'ftp-use.yml'), /^title: .*/m, 'title: Old transfers');
  const { output } = await spoorRules(['diff', before, after, '--format', 'json']);
  expect(read(diffAnswer, JSON.parse(output))).toMatchObject([
    { type: 'changed', id: 'ftp-use', isOther: false },
  ]);
});

describe('one hunt', () => {
  test('runs over files, with flows', async () => {
    const { output } = await spoorRules(['run', 'ftp-users-of-archives', STORIES]);
    expect(output).toMatch(/10\.1\.1\.12 → 10\.9\.0\.12:21 FTP USER maggie\.simpson/);
    expect(output).toMatch(/10\.1\.1\.10 → 10\.9\.0\.12:21 FTP USER maggie\.simpson/);
    expect(output).toMatch(/^ftp-users-of-archives: 2 events\.$/m);
  });

  test('runs over an index, with the same result; passwords stay hidden', async () => {
    const index = `spoor-rules-run-${process.pid}`;
    await spoorLoad(service, index, ['test/data/eve.json.gz']);
    for (const hunt of ['ftp-users-of-archives', 'ftp-use', 'port-scan']) {
      const file = await spoorRules(['run', hunt, 'test/data/eve.json.gz', '--limit', '1']);
      const indexed = await spoorRules(['run', hunt, '--index', index, '--limit', '1'], '', service);
      expect(indexed.output.trim().split('\n').at(-1)).toBe(file.output.trim().split('\n').at(-1));
    }
    const { output } = await spoorRules(
      ['run', 'ftp-use', '--index', index, '--format', 'json'],
      '',
      service,
    );
    expect(output).not.toMatch(/"command":"PASS","command_data":"(?!•)/);
    await ask(service, 'DELETE', `/${index}`);
  });

  test.each<[what: string, arguments_: readonly string[], sentence: string]>([
    ['a hunt that is none', ['run', 'ftp-user', STORIES], 'Did you mean "ftp-use"?'],
    ['no events', ['run', 'ftp-use'], 'Name files of events'],
    ['a file that is not there', ['run', 'ftp-use', 'none.json'], 'there is no such file'],
    ['flows of a pipe', ['run', 'ftp-users-of-archives', '-'], 'a pipe gives them once'],
    [
      'another commit',
      ['diff', 'no-such-commit'],
      'There is no commit, folder or lock called no-such-commit.',
    ],
  ])('%s is a sentence', async (_, arguments_, sentence) => {
    const run = await spoorRules(arguments_);
    expect(run.exitCode).toBe(2);
    expect(run.errors).toContain(sentence);
  });
});

describe('a new hunt', () => {
  const answers = [
    ...['--id', 'plain-ftp-log-ins', '--title', 'Plain log-ins', '--category', 'policy', '--severity', 'low'],
    ...['--description', 'Log-ins that a test made.', '--why', 'To be tried.', '--look', 'Who it was.'],
    ...[
      '--false-positive',
      'A test.',
      '--rate',
      'None.',
      '--attack',
      'T1078',
      '--kill-chain',
      'exploitation',
    ],
    ...['--query', 'event_type:ftp and ftp.command:USER and net.dest.home:false', '--from', STORIES],
  ];

  test('is written, lints, and passes its tests', async () => {
    const pack = somePack();
    await passes(['new', ...answers, '--out', pack]);
    const file = join(pack, 'policy', 'plain-ftp-log-ins.yml');
    await passes(['lint', file]);
    await passes(['test', file]);
    expect((await spoorRules(['new', ...answers, '--out', pack])).errors).toContain('is there already');
  });

  test('comes out of the guide’s command as the guide says', async () => {
    const guide = readFileSync('docs/hunt-authors.md', 'utf8');
    const command =
      guide
        .split('```sh\n')
        .find((block) => block.includes('--id '))
        ?.split('```')[0] ?? '';
    const pack = join(folder, 'my-rules');
    const words = [...command.matchAll(/'([^']*)'|"([^"]*)"|([^\s\\]+)/g)].map(
      ([, single, double, bare]) => single ?? double ?? bare ?? '',
    );
    const [npx, spoor, rules, ...rest] = words.map((word) => (word === 'my-rules' ? pack : word));
    expect([npx, spoor, rules]).toEqual(['npx', 'spoor', 'rules']);
    await passes(rest);
    for (const check of ['lint', 'test', 'mutate']) {
      await passes([check, pack]);
    }
    const file = join(pack, 'policy', 'curl-to-outside.yml');
    change(file, 'curl* and', 'curl* and http.http_method:GET and');
    const guideHas = async (check: string) => {
      const { output } = await spoorRules([check, pack]);
      expect(guide).toContain(output.replaceAll(pack, 'my-rules').trim());
    };
    await guideHas('test');
    const [, pattern = 'none'] = /^zgrep -m 1 '(.*)' /m.exec(guide) ?? [];
    const all = gunzipSync(readFileSync('test/data/eve.json.gz')).toString('utf8').split('\n');
    const lines = readFileSync(file, 'utf8').split('\n');
    const post = lines.splice(38, 1, `      event: ${all.find((line) => new RegExp(pattern).test(line))}`);
    writeFileSync(file, lines.join('\n'));
    await passes(['test', pack]);
    await guideHas('mutate');
    appendFileSync(file, `    - note: A POST\n${post.join('')}\n`);
    expect((await passes(['mutate', pack])).output).toContain(' 100 %');
    const networks = ['--networks', 'rules/networks.csv'];
    const found = await spoorRules(['run', file, 'test/data/eve.json.gz', ...networks, '--limit', '2']);
    expect(guide).toContain(found.output.trim());
  });

  test('needs every answer where nobody can be asked', async () => {
    const run = await spoorRules(['new', '--id', 'x']);
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.errors).toContain('Nobody can be asked here: give --title');
  });
});

test('while files are watched, every change is tried', async () => {
  const pack = somePack();
  const command = spawn(process.execPath, ['build/cli/spoor.js', 'rules', 'test', '--watch', pack]);
  const lines = createInterface({ input: command.stdout });
  const seen: string[] = [];
  for await (const line of lines) {
    seen.push(line);
    if (/ 0 failures\.$/.test(line)) change(join(pack, 'policy', 'ftp-use.yml'), /^expected:\n( .*\n)+/m, '');
    if (/ [1-9]\d* failures?\.$/.test(line)) break;
  }
  command.kill();
  expect(seen.join('\n')).toContain('"expected" is missing.');
});
