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
};

const nobody = { input: new PassThrough(), output: new PassThrough() };

test('flags answer every question', async () => {
  expect(await answers({ ...all, title: ' FTP use ' }, nobody)).toEqual(all);
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
  ['an empty answer', { ...all, why: ' ' }, '--why: Give some text.'],
])('%s is a sentence', async (_, given, sentence) => {
  await expect(answers(given, nobody)).rejects.toThrow(sentence);
});

test('what is missing is asked for, until it will do', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  const asked = answers({ ...all, severity: undefined, rate: undefined }, { input, output });
  const said: string[] = [];
  const replies = ['hihg\n', 'high\n', 'Seldom.\n'];
  output.on('data', (chunk: Buffer) => {
    said.push(chunk.toString());
    if (chunk.toString().endsWith(': ')) input.write(replies.shift());
  });
  expect(await asked).toEqual({ ...all, severity: 'high' });
  output.end();
  expect(said.join('')).toContain('Did you mean "high"?');
  await text(output);
});
