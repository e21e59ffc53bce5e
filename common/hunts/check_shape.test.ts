import { complaints, good } from './test_files';

test.each<[what: string, text: string, expected: string]>([
  [
    'a missing key',
    good.replace('severity: medium\n', ''),
    '1:1 "severity" is missing. Give one of low, medium, high, critical.',
  ],
  [
    'a value not in the list',
    good.replace('severity: medium', 'severity: hihg'),
    '6:1 "severity" must be one of low, medium, high, critical, but it is "hihg". Did you mean "high"?',
  ],
  [
    'text for a number',
    good.replace('version: 1', 'version: one'),
    '2:1 "version" must be a whole number from 1 up, but it is "one".',
  ],
  [
    'a broken number',
    good.replace('version: 1', 'version: 1.5'),
    '2:1 "version" must be a whole number from 1 up, but it is 1.5.',
  ],
  [
    'text for a list',
    good.replace('[ftp.command]\n', 'ftp.command\n'),
    '11:3 "requires.fields" must be a list of field names such as tls.sni, but it is "ftp.command".',
  ],
  [
    'a number in a list',
    good.replace('[ftp]', '[ftp, 7]'),
    '10:22 "requires.event_types[2]" must be an event type such as tls, but it is 7.',
  ],
  [
    'an empty value',
    good.replace('why: Passwords go in clear.', 'why:'),
    '12:1 "why" must be some text, but it is empty.',
  ],
  [
    'blank text',
    good.replace('why: Passwords go in clear.', 'why: "  "'),
    '12:1 "why" must be some text, but it is "  ".',
  ],
  [
    'a step without look',
    good.replace('- look: What went out.', '- query: event_type:ftp'),
    '16:5 "investigate[2].look" is missing. Give some text.',
  ],
  [
    'a step that is text',
    good.replace('- look: What went out.', '- What went out.'),
    '16:5 "investigate[2]" must be a step with look and, where there is one, query, but it is "What went out.".',
  ],
  [
    'an unknown key',
    good.replace('severity: medium', 'severity: medium\nserverity: low'),
    '7:1 "serverity" is no key of a hunt. Did you mean "severity"?',
  ],
  [
    'an unknown key in a step',
    good.replace('    query: ftp', '    qeury: ftp'),
    '15:5 "investigate[1].qeury" is no key of a hunt. Did you mean "query"? Known here: look, query.',
  ],
  [
    'a bad id',
    good.replace('id: ftp-use', 'id: FTP_use'),
    '1:1 "id" must be lower-case letters, digits and "-", such as ftp-use, but it is "FTP_use".',
  ],
  [
    'a bad technique',
    good.replace('[T1048.003]', '[T1048.3]'),
    '19:10 "attack[1]" must be an ATT&CK technique such as T1048.003, but it is "T1048.3".',
  ],
  [
    'a reference without https',
    good.replace('https://attack', 'http://attack'),
    '22:5 "references[1]" must be an https address',
  ],
])('%s is refused with line and mend', (_, text, expected) => {
  expect(complaints(text).join('\n')).toContain(expected);
});
