import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as t from 'io-ts';
import { elasticsearch, type TestElasticsearch } from '#test/support/elasticsearch';
import { ask, read } from '#test/support/http';
import { spoorLoad } from '#test/support/load';

// the command is a process of its own, and machines of CI are slow to start one
jest.setTimeout(60_000);

const INDEX = `spoor-load-${process.pid}`;
const SAMPLE = ['clean-day', 'eve', 'blog-stories'].map((file) => `test/data/${file}.json.gz`);
const T = '2026-11-20T14:05:12.002184+0000';
const folder = mkdtempSync(join(tmpdir(), 'spoor-load-'));

let service: TestElasticsearch;
let number = 0;
const made: string[] = [];

const newIndex = (name = String((number += 1))) => {
  made.push(`${INDEX}-${name}`);
  return `${INDEX}-${name}`;
};

/** A file of the test's own; its name says nothing of its content. */
const file = (content: string | Buffer, name = `eve-${(number += 1)}.json`) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const hits = t.type({
  hits: t.type({
    total: t.type({ value: t.number }),
    hits: t.array(t.type({ _id: t.string, _source: t.UnknownRecord })),
  }),
});

const search = async (index: string, body: object = {}) =>
  read(hits, await ask(service, 'POST', `/${index}/_search`, { track_total_hits: true, ...body })).hits;

const count = async (index: string) => (await search(index, { size: 0 })).total.value;

beforeAll(async () => {
  service = await elasticsearch();
}, 300_000);

afterAll(async () => {
  await ask(service, 'DELETE', `/${made.join(',')}?ignore_unavailable=true`);
  rmSync(folder, { recursive: true });
});

describe('the lab sample', () => {
  const index = newIndex('sample');

  test('is loaded whole, and a second time not again', async () => {
    const first = await spoorLoad(service, index, SAMPLE);
    expect(first).toMatchObject({
      exitCode: 0,
      summary: { created: 37_179, known: 0, rejected: 0, offset: 0 },
    });
    expect(await count(index)).toBe(37_179);

    const second = await spoorLoad(service, index, SAMPLE);
    expect(second).toMatchObject({ exitCode: 0, summary: { created: 0, known: 37_179 } });
    expect(await count(index)).toBe(37_179);
  }, 120_000);

  test('stays the same however it comes: plain, from standard input, and moved in time', async () => {
    const plain = gunzipSync(readFileSync('test/data/blog-stories.json.gz'));
    const known = { exitCode: 0, summary: { created: 0, known: 3_459 } };
    expect(await spoorLoad(service, index, [file(plain, 'misnamed.gz')])).toMatchObject(known);
    expect(await spoorLoad(service, index, ['-'], plain)).toMatchObject(known);
    expect(
      await spoorLoad(service, index, ['test/data/blog-stories.json.gz', '--offset', '86400000']),
    ).toMatchObject(known);
  }, 120_000);

  test('49 of its lines are the same as others, and are events nonetheless', async () => {
    const lines = SAMPLE.flatMap((name) =>
      gunzipSync(readFileSync(name)).toString('utf8').trim().split('\n'),
    );
    expect(new Set(lines).size).toBe(37_179 - 49);
    expect(await count(index)).toBe(37_179);
  });
});

test('Suricata 6 repeats names within objects: these events are loaded too', async () => {
  const index = newIndex();
  const loaded = await spoorLoad(service, index, ['test/data/eve-6.0.1-dnsv1.sample.json.gz']);
  expect(loaded).toMatchObject({ exitCode: 0, summary: { created: 2_751, rejected: 0 } });
  expect(loaded.summary?.mended).toBeGreaterThan(0);
  expect(await count(index)).toBe(2_751);
});

test('moves every time of an event, so that the newest is now', async () => {
  const index = newIndex();
  const before = Date.now();
  const { summary } = await spoorLoad(service, index, [
    'test/data/blog-stories.json.gz',
    '--times',
    'end-now',
  ]);
  const [newest] = (await search(index, { size: 1, sort: { timestamp: 'desc' } })).hits;
  const time = Date.parse(String(newest?._source.timestamp));
  expect(time).toBeGreaterThan(before - 1_000);
  expect(time).toBeLessThanOrEqual(Date.now());
  expect(newest?._source['@timestamp']).toBe(newest?._source.timestamp);
  expect(Date.parse('2026-11-20T15:36:23.325858+0000') + (summary?.offset ?? 0)).toBe(time);
});

describe('bad lines', () => {
  test('are each told with their number and reason, and the others are loaded', async () => {
    const index = newIndex();
    const good = (n: number, more = '') => `{"timestamp":"${T}","event_type":"dns","n":${n}${more}}`;
    const content = [
      `\ufeff${good(1)}\r`,
      '{"timestamp":"2026',
      '',
      'true',
      `${good(5)}${good(5)}`,
      '{"event_type":"dns"}',
      '{"timestamp":"yesterday"}',
      `{"timestamp":"${T}","payload":"${'x'.repeat(10 * 1024 * 1024)}"}`,
      good(9, ',"__proto__":{"polluted":true},"constructor":1'),
      `{"timestamp":"${T}","http":"not an object"}`,
      good(11, `,"deep":${'{"a":'.repeat(50)}1${'}'.repeat(50)}`),
    ].join('\n');
    const loaded = await spoorLoad(service, index, [file(content)]);
    expect(loaded.exitCode).toBe(1);
    expect([...loaded.rejected].sort((a, b) => parseInt(a, 10) - parseInt(b, 10))).toEqual([
      '2: it is not valid JSON: "{\\"timestamp\\":\\"2026"',
      '4: it is JSON, but not an object: "true"',
      expect.stringMatching(/^5: it is not valid JSON/),
      '6: it has no timestamp',
      expect.stringMatching(/^7: its timestamp is no time/),
      '8: it is longer than 8 MB',
      expect.stringMatching(/^10: Elasticsearch refused it: .*http/),
      expect.stringMatching(/^11: Elasticsearch refused it: .*depth/i),
    ]);
    expect(loaded.summary).toMatchObject({ lines: 10, created: 2, rejected: 8 });
    expect((await search(index)).hits.map(({ _source }) => _source.n).sort()).toEqual([1, 9]);
  });

  test.each<[string, Buffer, object]>([
    ['an empty file', Buffer.alloc(0), { exitCode: 0, summary: { lines: 0 } }],
    ['an empty gzip file', gzipSync(''), { exitCode: 0, summary: { lines: 0 } }],
    [
      'two gzip files in one',
      Buffer.concat([gzipSync(`{"timestamp":"${T}"}\n`), gzipSync(`{"timestamp":"${T}","a":1}`)]),
      { exitCode: 0, summary: { created: 2 } },
    ],
    [
      'UTF-16',
      Buffer.from(`\ufeff{"timestamp":"${T}"}\n`, 'utf16le'),
      { exitCode: 1, summary: { rejected: 2 } },
    ],
    [
      'Latin-1',
      Buffer.from(`{"timestamp":"${T}","a":"ä"}\n`, 'latin1'),
      { exitCode: 1, rejected: ['1: it is not UTF-8: convert the file, e.g. with iconv'] },
    ],
  ])('%s', async (_, content, expected) => {
    expect(await spoorLoad(service, newIndex(), [file(content)])).toMatchObject(expected);
  });

  test('a file that was cut is loaded up to the cut, and named', async () => {
    const whole = readFileSync('test/data/blog-stories.json.gz');
    const path = file(whole.subarray(0, whole.length / 2));
    const loaded = await spoorLoad(service, newIndex(), [path]);
    expect(loaded.exitCode).toBe(1);
    expect(loaded.summary?.created).toBeGreaterThan(1_000);
    expect(loaded.summary?.unreadable).toEqual([
      `${path} could not be read: its compressed data end too early: the file was cut. What came before is used.`,
    ]);
  });
});

test.each([
  ['a missing file', ['nowhere.json'], /nowhere\.json could not be read: there is no such file/],
  ['a directory', ['test'], /test could not be read: it is a directory/],
  ['end-now from standard input', ['-', '--times', 'end-now'], /needs files, not the standard input/],
  [
    'no Elasticsearch',
    [SAMPLE[0] ?? '', '--url', 'http://127.0.0.1:9'],
    /does not answer at http:\/\/127\.0\.0\.1:9/,
  ],
  ['no address', [SAMPLE[0] ?? '', '--url', 'elastic'], /"elastic" is no address/],
  [
    'no authority',
    [SAMPLE[0] ?? '', '--url', 'https://x', '--ca', 'nowhere.pem'],
    /nowhere\.pem cannot be read/,
  ],
  [
    'a name that no index may have',
    [SAMPLE[0] ?? '', '--index', 'Not_Lower'],
    /^"Not_Lower" cannot be the name of an index: .* lower case/,
  ],
  [
    'the offset of a sample that is not there',
    ['-', '--times', 'sample'],
    /^This Elasticsearch holds no sample/,
  ],
])('%s is one sentence', async (_, arguments_, sentence) => {
  const { exitCode, notes } = await spoorLoad(service, newIndex(), arguments_);
  expect([exitCode, notes.length]).toEqual([2, 1]);
  expect(notes[0]).toMatch(sentence);
});

describe('without an address', () => {
  const line = `{"timestamp":"${T}"}`;
  const home = (name: string, files: Readonly<Record<string, unknown>>) => {
    const path = join(folder, name);
    mkdirSync(path);
    for (const [note, held] of Object.entries(files)) writeFileSync(join(path, note), JSON.stringify(held));
    return path;
  };

  test('the Elasticsearch of a running host is found, with its administrator', async () => {
    const index = newIndex();
    const running = home('running', {
      'elasticsearch.json': { pid: process.pid, port: Number(new URL(service.url).port) },
      'credentials.json': { spoor_admin: service.password ?? 'not asked for' },
    });
    const environment = { SPOOR_HOME: running, ELASTICSEARCH_URL: '' };
    const loaded = await spoorLoad(service, index, ['-'], line, environment);
    expect(loaded).toMatchObject({ exitCode: 0, summary: { created: 1, offset: 0 } });
    expect(await count(index)).toBe(1);
  });

  test('and without a host, a sentence tells how to go on', async () => {
    const nowhere = join(folder, 'nowhere');
    const { exitCode, notes } = await spoorLoad(service, newIndex(), ['-'], line, { SPOOR_HOME: nowhere });
    expect([exitCode, ...notes]).toEqual([
      2,
      `No running Spoor was found in ${nowhere}: start it with npm start, or give the address of Elasticsearch by --url; where it keeps its files elsewhere, set SPOOR_HOME.`,
    ]);
  });
});

test('what Elasticsearch cannot take now is sent again, and every line is accounted for', async () => {
  const index = newIndex();
  let refusals = 0;
  /** Stands between: refuses the first bulk request as a whole, and an item of the second. */
  const busy = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const isBulk = request.url?.includes('_bulk') ?? false;
      if (isBulk && refusals++ === 0) {
        response.writeHead(429).end('{"error":"busy"}');
        return;
      }
      void fetch(`${service.url}${request.url}`, {
        method: request.method,
        headers: {
          ...service.headers,
          'content-type': request.headers['content-type'] ?? 'application/json',
        },
        ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
      })
        .then(async (answer) => [answer.status, await answer.text()] as const)
        .then(([status, text]) =>
          response.writeHead(status).end(isBulk && refusals === 2 ? text.replace('201', '429') : text),
        );
    });
  });
  await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
  const address = busy.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const content = [1, 2, 3].map((n) => `{"timestamp":"${T}","n":${n}}\n`).join('');
  const through = { ...service, url: `http://127.0.0.1:${port}` };
  const loaded = await spoorLoad(through, index, [file(content)]);
  busy.close();
  expect(loaded).toMatchObject({ exitCode: 0, summary: { lines: 3, created: 2, known: 1, rejected: 0 } });
  expect(loaded.notes).toHaveLength(2);
  expect(await count(index)).toBe(3);
});
