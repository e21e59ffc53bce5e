import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { answers, type Answers } from './questions';

const all: Answers = {
  id: 'ftp-use',
  title: 'FTP use',
  description: 'Log-ins.',
  category: 'policy',
  severity: 'low',
  query: 'event_type:ftp',
  why: 'Clear text.',
  look: 'Who.',
  falsePositive: 'A printer.',
  rate: 'Seldom.',
  attack: 'T1078',
  killChain: 'exploitation',
};

const checkQuery = (query: string) => (query.startsWith('event_type:') ? undefined : 'It finds nothing.');

const nobody = { input: new PassThrough(), output: new PassThrough() };

test('flags answer every question', async () => {
  expect(await answers({ ...all, title: ' FTP use ' }, nobody, checkQuery)).toEqual(all);
});

test('an inventory has no technique and no phase', async () => {
  const inventory = { ...all, category: 'hygiene', attack: undefined, killChain: undefined };
  const answered = { ...inventory, attack: '', killChain: '' };
  expect(await answers(inventory, nobody, checkQuery)).toEqual(answered);
});

test.each<[what: string, given: Partial<Answers>, sentence: string]>([
  [
    'nobody can be asked',
    { ...all, query: undefined, look: undefined },
    'Nobody can be asked here: give --query, --look too.',
  ],
  [
    'an id that is none',
    { ...all, id: '../x' },
    '--id: Give lower-case letters, digits and "-", such as ftp-use.',
  ],
  ['another category', { ...all, category: 'polcy' }, 'Did you mean "policy"?'],
  ['another severity', { ...all, severity: 'bad' }, '--severity: Give one of low, medium, high, critical.'],
  ['a query that will not do', { ...all, query: 'tls.sni:x' }, '--query: It finds nothing.'],
  ['a technique that is none', { ...all, attack: 'T1078 T1043' }, '--attack: ATT&CK has no technique T1043.'],
  ['a phase that is none', { ...all, killChain: 'exploit' }, '--kill-chain: Give one of reconnaissance'],
  ['an empty answer', { ...all, why: ' ' }, '--why: Give some text.'],
])('%s is a sentence', async (_, given, sentence) => {
  await expect(answers(given, nobody, checkQuery)).rejects.toThrow(sentence);
});

test('what is missing is asked for, until it will do', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  const asked = answers(
    { ...all, severity: undefined, query: undefined, rate: undefined },
    { input, output },
    checkQuery,
  );
  const said: string[] = [];
  const replies = ['hihg\n', 'high\n', 'tls.sni:x\n', 'event_type:ftp\n', 'Seldom.\n'];
  output.on('data', (chunk: Buffer) => {
    said.push(chunk.toString());
    if (chunk.toString().endsWith(': ')) input.write(replies.shift());
  });
  expect(await asked).toEqual({ ...all, severity: 'high' });
  output.end();
  expect(said.join('')).toContain('Did you mean "high"?');
  expect(said.join('')).toContain('It finds nothing.');
  await text(output);
});
