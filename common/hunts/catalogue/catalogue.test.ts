import fc from 'fast-check';
import type { Hunt } from '../hunt';
import { catalogue } from './catalogue';

const hunt: Hunt = {
  id: 'ftp-use',
  version: 2,
  title: 'FTP use',
  description: 'Log-ins over FTP.',
  category: 'policy',
  severity: 'medium',
  status: 'stable',
  query: 'event_type:ftp and ftp.command:USER',
  requires: { event_types: ['ftp'], fields: ['ftp.command'] },
  why: 'Passwords go in clear.',
  investigate: [{ look: 'Who logs in.', query: 'ftp.command:USER' }, { look: 'What went out.' }],
  false_positives: ['A printer.'],
  attack: ['T1048.003'],
  kill_chain: 'actions_on_objectives',
  references: ['https://attack.mitre.org/techniques/T1048/003/'],
  expected: { clean_day: 0, rate: 'Seldom.' },
  threshold: { by: ['src_ip'], window: '10m', at_least: 3 },
};

test('a hunt’s entry has all that an analyst asks about it', () => {
  expect(catalogue([hunt]).get('policy.md'))
    .toBe(`<!-- Written by \`spoor rules docs\` from the rule files. Change those. -->

# Policy violation

## FTP use

Log-ins over FTP.

Finds at least 3 events of one src_ip within 10 minutes.

\`\`\`
event_type:ftp and ftp.command:USER
\`\`\`

- \`ftp-use\`, version 2, stable; severity **medium**
- ATT&CK: [T1048.003 Exfiltration Over Alternative Protocol: Exfiltration Over Unencrypted Non-C2 Protocol](https://attack.mitre.org/techniques/T1048/003/)
- Kill chain: actions on objectives
- Needs events of type \`ftp\` with \`ftp.command\`
- Expected: 0 on the lab’s clean day. Seldom.

Passwords go in clear.

**What to look at**

1. Who logs in.

   \`\`\`
   ftp.command:USER
   \`\`\`

2. What went out.

**What it is when it is nothing**

- A printer.

**More**

- <https://attack.mitre.org/techniques/T1048/003/>
`);
});

test('the list names every hunt, the worst first, and leads to its place', () => {
  const worse: Hunt = { ...hunt, id: 'x', title: 'Telnet: who & why', severity: 'high' };
  const index = catalogue([hunt, worse, { ...hunt, id: 'y', category: 'c2' }]).get('README.md') ?? '';
  expect(index).toContain('3 hunts in 2 categories.');
  expect(index.match(/\| \[.*/g)).toEqual([
    '| [Telnet: who & why](policy.md#telnet-who--why) | high | Log-ins over FTP. |',
    '| [FTP use](policy.md#ftp-use) | medium | Log-ins over FTP. |',
    '| [FTP use](c2.md#ftp-use) | medium | Log-ins over FTP. |',
  ]);
});

test('pages are there for categories that have hunts', () => {
  expect([...catalogue([hunt]).keys()]).toEqual(['README.md', 'policy.md']);
});

test('a hunt’s text cannot become a tag, a link, a heading or a table', () => {
  const nasty = fc.stringMatching(/^[<>[\]()|`*_#\n\\ a-z]{1,30}$/);
  fc.assert(
    fc.property(nasty, (text) => {
      const pages = catalogue([{ ...hunt, title: text, description: text, why: text, query: text }]);
      const page = (pages.get('policy.md') ?? '').replace(/^(`{3,})\n[^]*?\n\1$/gm, '');
      const prose = page.replace(/\\./g, '').split('\n').slice(1);
      const tags = prose.filter((line) => /<(?!https:\/\/attack)/.test(line));
      expect(tags).toEqual([]);
      expect(prose.filter((line) => line.startsWith('## '))).toHaveLength(1);
      expect(prose.some((line) => line.startsWith('|'))).toBe(false);
    }),
  );
});
