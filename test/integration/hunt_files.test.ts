import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as t from 'io-ts';
import { isRight } from 'fp-ts/Either';
import { parseHuntFile } from '#common/hunts/parse';
import { spoorHunt, startHunt } from '#test/support/hunt';
import { read } from '#test/support/http';

// the command is a process of its own, and machines of CI are slow to start one
jest.setTimeout(120_000);

const STORIES = 'test/data/blog-stories.json.gz';
const CLEAN_DAY = 'test/data/clean-day.json.gz';
const NETWORKS = ['--networks', 'test/data/networks.csv'];

/** One hunt is read faster than the whole pack, where it does not matter which. */
const ONE_HUNT = ['--rules', 'rules/policy/ftp-use.yml'];

const folder = mkdtempSync(join(tmpdir(), 'spoor-hunt-files-'));
let number = 0;

/** A file of the test's own; its name says nothing of its content. */
const file = (content: string | Buffer, name = `file-${(number += 1)}`) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

afterAll(() => rmSync(folder, { recursive: true }));

const report = t.type({
  results: t.array(
    t.type({
      id: t.string,
      count: t.number,
      first: t.union([t.string, t.undefined]),
      hosts: t.type({ items: t.array(t.type({ address: t.string })) }),
      samples: t.array(t.UnknownRecord),
    }),
  ),
  quiet: t.array(t.string),
  unanswered: t.array(t.type({ id: t.string, reason: t.string })),
  lines: t.type({
    events: t.number,
    empty: t.number,
    untimed: t.number,
    refused: t.record(t.string, t.number),
    firstRefused: t.array(t.type({ line: t.number, why: t.string })),
  }),
  problems: t.array(t.string),
  notes: t.array(t.string),
});
type Read = t.TypeOf<typeof report>;

async function hunted(arguments_: readonly string[], input?: string | Buffer): Promise<Read> {
  const { output, errors } = await spoorHunt(['--json', ...NETWORKS, ...arguments_], input);
  const answer = read(report, JSON.parse(output));
  // what must be known of an answer is told beside it too
  expect(errors).toBe(answer.notes.map((note) => `${note}\n`).join(''));
  return answer;
}

/** What was found, without what differs from run to run. */
const found = ({ results, quiet, unanswered, lines }: Read) => ({ results, quiet, unanswered, lines });

const huntOf = ({ results }: Read, id: string) => results.find((result) => result.id === id);

/** The pack's hunts, as their files have them. */
const pack = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yml'))
  .flatMap((path) => {
    const parsed = parseHuntFile(readFileSync(join('rules', path), 'utf8'), path);
    return isRight(parsed) ? [parsed.right] : [];
  });

let stories: Read;

beforeAll(async () => {
  stories = await hunted([STORIES]);
});

describe('the stories of the lab', () => {
  test.each([
    ['archives leave by FTP', 'ftp-archives', ['10.1.1.10', '10.1.1.12'], '2026-11-20T14:05'],
    ['FTP is used', 'ftp-use', ['10.1.1.10', '10.1.1.12'], '2026-11-20T14:05'],
    ['the administrator logs in', 'administrator-logins', ['10.1.1.15', '10.1.1.20'], '2026-11-20T15:10'],
    ['administrative shares are opened', 'admin-shares', ['10.1.1.15', '10.1.1.20'], '2026-11-20T15:10'],
  ])('%s', (_, id, hosts, begin) => {
    const result = huntOf(stories, id);
    expect(result?.hosts.items.map(({ address }) => address)).toEqual(expect.arrayContaining(hosts));
    expect(result?.first).toMatch(begin);
  });

  test('the domain controller meets Let’s Encrypt', () => {
    const addresses = huntOf(stories, 'lets-encrypt-certificates')?.hosts.items.map(({ address }) => address);
    expect(addresses).toContain('10.1.1.20');
  });

  test('no password is told', async () => {
    const { output } = await spoorHunt(['--json', '--hunt', 'ftp-use', '--', STORIES]);
    const { output: page } = await spoorHunt(['--html', join(folder, 'page.html'), STORIES]);
    for (const text of [output, page, readFileSync(join(folder, 'page.html'), 'utf8')]) {
      expect(text).toContain('ftp-use');
      expect(text).not.toContain('Sp1eluhr-26');
    }
  });
});

test('the clean day is quiet, except for what hunts say themselves', async () => {
  const day = await hunted([CLEAN_DAY]);
  expect(day.lines).toMatchObject({ events: 14_205, empty: 0, refused: {}, untimed: 0 });
  // one day is too short for hunts that learn from a day, and their figure is that of its second half
  const expected = pack
    .filter(({ first_seen }) => first_seen === undefined)
    .map(({ id, expected: { clean_day } = { clean_day: 0, rate: '' } }) => [id, clean_day] as const)
    .filter(([, count]) => count > 0);
  expect(Object.fromEntries(day.results.map(({ id, count }) => [id, count]))).toEqual(
    Object.fromEntries(expected),
  );
  expect(day.results.length + day.quiet.length + day.unanswered.length).toBe(pack.length);
});

describe('however the events come, the same is found', () => {
  const plain = gunzipSync(readFileSync(STORIES));
  const middle = plain.indexOf('\n', plain.length / 2) + 1;
  const halves = [plain.subarray(0, middle), plain.subarray(middle)] as const;

  test.each<[string, readonly string[], Buffer | undefined]>([
    ['plain', [file(plain, 'misnamed.gz')], undefined],
    ['by a pipe', ['-'], plain],
    ['by a pipe, compressed', ['-'], gzipSync(plain)],
    ['with a byte order mark', [file(Buffer.concat([Buffer.from('\ufeff'), plain]))], undefined],
    ['in two files, the later first', [file(halves[1]), file(gzipSync(halves[0]))], undefined],
    ['in two members of one file', [file(Buffer.concat(halves.map((half) => gzipSync(half))))], undefined],
    ['by one thread', ['--jobs', '1', STORIES], undefined],
    ['by three threads', ['--jobs', '3', STORIES], undefined],
  ])('%s', async (_, arguments_, input) => {
    expect(found(await hunted(arguments_, input))).toEqual(found(stories));
  });

  test('a file that is given twice counts twice', async () => {
    const twice = await hunted([STORIES, STORIES, '--hunt', 'ftp-archives']);
    expect(twice.lines.events).toBe(2 * 3_459);
    expect(huntOf(twice, 'ftp-archives')?.count).toBe(2 * (huntOf(stories, 'ftp-archives')?.count ?? NaN));
  });
});

test('a baseline makes what it has no news, and is not hunted itself', async () => {
  const arguments_ = [STORIES, '--hunt', 'new-ftp-partners', 'ftp-use', 'new-tls-names'];
  const before = await hunted([...arguments_, '--baseline', CLEAN_DAY]);
  expect(before.lines.events).toBe(3_459);
  expect(huntOf(before, 'new-ftp-partners')?.count).toBeGreaterThan(0);
  expect(huntOf(before, 'ftp-use')).toEqual(huntOf(stories, 'ftp-use'));
  const itself = await hunted([...arguments_, '--baseline', STORIES]);
  expect(itself.quiet.sort()).toEqual(['new-ftp-partners', 'new-tls-names']);
});

describe('bad input', () => {
  const good = (n: number, more = '') =>
    `{"timestamp":"2026-11-20T14:05:12.002184+0000","event_type":"ftp","ftp":{"command":"USER"},"n":${n}${more}}`;

  test('every line is accounted for, and the others are hunted', async () => {
    const content = [
      good(1),
      '{"timestamp":"2026',
      '',
      'true',
      `${good(5)}${good(5)}`,
      '{"event_type":7}',
      '{"event_type":"ftp","timestamp":"yesterday","ftp":{"command":"USER"}}',
      good(8, `,"payload":"${'x'.repeat(9 * 1024 * 1024)}"`),
      good(9, ',"__proto__":{"polluted":true},"constructor":{"prototype":1}'),
      good(10, `,"deep":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
      good(11),
    ].join('\n');
    const { lines, results } = await hunted([file(content), ...ONE_HUNT]);
    expect(lines).toMatchObject({
      events: 4,
      empty: 1,
      untimed: 1,
      refused: {
        'not JSON': 2,
        'not an object': 1,
        'no event_type': 1,
        'too long': 1,
        'too deep': 1,
      },
    });
    expect(lines.firstRefused.map(({ line }) => line)).toEqual([2, 4, 5, 6, 8, 10]);
    expect(results.map(({ count }) => count)).toEqual([4]);
  });

  test('a file that was cut is hunted up to the cut, and named', async () => {
    const whole = readFileSync(STORIES);
    const { exitCode, output, errors } = await spoorHunt([
      file(whole.subarray(0, whole.length / 2)),
      ...ONE_HUNT,
    ]);
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/could not be read: its compressed data end too early/);
    expect(output).toMatch(/1,\d{3} events/);
  });

  const first = readFileSync('test/data/networks.csv', 'utf8').split('\n')[0] ?? '';

  test.each<[string, readonly string[], RegExp]>([
    ['no EVE at all', [file('one\ntwo\n')], /holds no EVE events: none of its 2 lines/],
    ['UTF-16', [file(Buffer.from(`\ufeff${good(1)}`, 'utf16le'))], /it is UTF-16: convert it/],
    ['a capture', [file(Buffer.from('d4c3b2a102000400', 'hex'))], /it is a capture of packets/],
    ['no file', [], /^Name the EVE files to hunt through/],
    ['a missing file', ['nowhere.json'], /nowhere\.json could not be read: there is no such file/],
    ['a directory', ['test'], /test could not be read: it is a directory/],
    [
      'an unknown hunt',
      [STORIES, '--hunt', 'ftp-usa'],
      /No hunt has the id "ftp-usa"\. Did you mean "ftp-use"/,
    ],
    [
      'an unknown severity',
      [STORIES, '--severity', 'bad'],
      /Allowed choices are critical, high, medium, low/,
    ],
    ['no number of threads', [STORIES, '--jobs', 'many'], /Give a whole number from 1 to 256/],
    ['two formats', [STORIES, '--json', '--csv'], /cannot be used with/],
    [
      'wrong networks',
      [STORIES, '--networks', file(`${first}\n10.1.1.1/24,x,true\n`)],
      /:2: .*10\.1\.1\.0\/24/,
    ],
    [
      'a report that nobody can write',
      [STORIES, '--html', join(folder, 'no', 'x.html')],
      /could not be written/,
    ],
  ])('%s is one sentence', async (_, arguments_, sentence) => {
    const { exitCode, errors } = await spoorHunt([...arguments_, ...ONE_HUNT]);
    expect(errors).toMatch(sentence);
    expect(errors).not.toMatch(/\n {4}at /);
    expect(exitCode).toBe(2);
  });

  test('rules of which none can be read are one sentence', async () => {
    const { exitCode, errors } = await spoorHunt([STORIES, '--rules', mkdtempSync(join(folder, 'none-'))]);
    expect([exitCode, errors]).toEqual([2, expect.stringMatching(/^There are no hunts to ask/)]);
  });

  test('a broken rule does not break the others', async () => {
    const rules = mkdtempSync(join(folder, 'rules-'));
    writeFileSync(join(rules, 'ftp-use.yml'), readFileSync('rules/policy/ftp-use.yml'));
    writeFileSync(join(rules, 'broken.yml'), 'id: [');
    const { exitCode, output, errors } = await spoorHunt([STORIES, '--rules', rules]);
    expect(exitCode).toBe(2);
    expect(errors).toMatch(/broken\.yml:1: /);
    expect(output).toMatch(/FTP use \(ftp-use\)/);
  });

  test('an empty file is no failure', async () => {
    const { exitCode, output } = await spoorHunt([file(''), ...ONE_HUNT]);
    expect([exitCode, output]).toEqual([0, expect.stringMatching(/Nothing was found[^]*0 events/)]);
  });
});

test.each([
  ['low', 1],
  ['medium', 1],
  ['high', 0],
])('ends with what CI asks: %s', async (severity, code) => {
  const { exitCode } = await spoorHunt([STORIES, ...ONE_HUNT, '--fail-on', severity]);
  expect(exitCode).toBe(code);
});

test('the findings as a table', async () => {
  const { output, errors } = await spoorHunt([STORIES, '--csv', '--category', 'exfiltration']);
  expect(errors).toBe('');
  expect(output).toMatch(/^severity,id,title,.*\r\n/);
  expect(output).toMatch(/^high,ftp-archives,/m);
  expect(output).not.toMatch(/,policy,/);
});

describe('leaves nothing behind', () => {
  const temporary = join(folder, 'temporary');
  beforeAll(() => mkdirSync(temporary));

  test.each<[string, readonly string[], number]>([
    ['at its end', [STORIES], 0],
    ['where it fails', ['nowhere.json', STORIES], 2],
    ['where a file cannot be read', [file('one\ntwo\n')], 2],
  ])('%s', async (_, arguments_, code) => {
    const { exitCode } = await spoorHunt([...arguments_, ...ONE_HUNT], '', temporary);
    expect([exitCode, readdirSync(temporary)]).toEqual([code, []]);
  });

  test('where somebody stops it', async () => {
    const watcher = watch(temporary);
    const made = once(watcher, 'change');
    const command = startHunt(['-', ...ONE_HUNT], temporary);
    await made;
    watcher.close();
    command.kill('SIGINT');
    const ended: unknown[] = await once(command, 'close');
    expect([ended[0], readdirSync(temporary)]).toEqual([130, []]);
  });
});
