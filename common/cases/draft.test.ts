import fc from 'fast-check';
import { caseOf, draftProblems, MAX_TITLE, type CaseDraft } from './draft';

const ADDRESS = 'https://kibana.example/app/spoor/hunt?event=a%2Fb';
const TOKEN = `secret:${'A'.repeat(32)}`;

const ftp = (user: string) => ({
  timestamp: '2026-11-20T14:05:12.002177+0000',
  event_type: 'ftp',
  src_ip: '10.1.1.12',
  dest_ip: '10.9.0.12',
  dest_port: 21,
  flow_id: 17,
  ftp: { command: 'USER', command_data: user },
});

test('a case names its event by a sentence, and leads back to it', () => {
  const { title, description } = caseOf(ftp('maggie.simpson'), ADDRESS);
  expect(title).toBe('10.1.1.12 → 10.9.0.12:21 FTP USER maggie.simpson');
  expect(description.split('\n')).toEqual([
    `\`${title}\``,
    '',
    '- Time: `2026-11-20T14:05:12.002177+0000`',
    '- Flow: `17`',
    '',
    `[Open the event in Spoor](<${ADDRESS}>)`,
  ]);
});

test('what is masked stays masked', () => {
  const { title, description } = caseOf(ftp(TOKEN), ADDRESS);
  expect(title + description).not.toContain('secret:');
  expect(description).toContain('••••••');
});

test.each([
  ['a link', '[click](https://evil.test)'],
  ['a fence', '``` a ``'],
  ['a line that would begin a heading', 'a\n\n# b'],
])('nothing of an event becomes Markdown: %s', (_, value) => {
  const lines = caseOf(ftp(value), ADDRESS).description.split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatch(/^(`+)(?!`).*[^`]\1$/);
});

test('whatever the event, the case can be opened', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (value) => {
      const draft = caseOf({ ...ftp(value), host: value, community_id: value }, ADDRESS);
      expect(draftProblems(draft)).toEqual({});
    }),
  ));

test.each<[string, CaseDraft, Partial<CaseDraft>]>([
  ['well', { title: 'a', description: 'b' }, {}],
  [
    'empty',
    { title: ' ', description: '' },
    { title: 'A case needs a title.', description: 'A case needs a description.' },
  ],
  [
    'too long',
    { title: 'a'.repeat(MAX_TITLE + 1), description: 'b' },
    { title: 'A case’s title has at most 64 characters; shorten it.' },
  ],
])('%s', (_, draft, problems) => expect(draftProblems(draft)).toEqual(problems));
