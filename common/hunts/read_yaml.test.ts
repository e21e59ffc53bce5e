import { complaints, good } from './test_files';

test.each<[what: string, text: string, expected: string]>([
  [
    'a key for the second time',
    good.replace('version: 1', 'version: 1\nid: other'),
    '3:1 This key stands here for the second time. Keep one of the two.',
  ],
  ['nothing', '', '1:1 The file must hold one hunt'],
  ['a list', '- a\n- b\n', '1:1 The file must hold one hunt'],
  [
    'a second document',
    `${good}---\nid: x\n`,
    '24:1 A second document begins here (---). Put each hunt into a file of its own.',
  ],
  [
    'a tab',
    good.replace('  event_types', '\tevent_types'),
    '10:1 A tab indents this line. YAML wants spaces.',
  ],
  [
    'a value that begins with a star',
    good.replace('query: event_type:ftp and ftp.command:USER', 'query: *ftp'),
    '8:8 A rule file may not use aliases (*name). Put a value that begins with "*" into quotes.',
  ],
  ['an anchor', good.replace('title: FTP use', 'title: &t FTP use'), '3:'],
  [
    'a tag',
    good.replace('title: FTP use', 'title: !!js/function FTP use'),
    '3:8 A rule file may not use tags',
  ],
  [
    'a merge key',
    good.replace('title: FTP use', 'title: FTP use\n<<: {severity: high}'),
    '4:1 "<<" is no key of a hunt.',
  ],
  [
    'a reserved key',
    good.replace('title: FTP use', 'title: FTP use\n__proto__: {severity: high}'),
    '4:1 "__proto__" cannot be a key. Take it out.',
  ],
  [
    'another reserved key',
    good.replace('  event_types: [ftp]', '  event_types: [ftp]\n  constructor: x'),
    '11:3 "constructor" cannot be a key. Take it out.',
  ],
  [
    'a key that is a list',
    good.replace('title: FTP use', '? [a, b]\n: c\ntitle: FTP use'),
    '3:3 A key must be text. Put it into quotes.',
  ],
  [
    'UTF-16 read as UTF-8',
    `i\0d\0:\0`,
    '1:2 This is no UTF-8 text (it has zero bytes, as UTF-16 has). Save the file as UTF-8.',
  ],
  [
    'Latin-1 read as UTF-8',
    good.replace('A printer', 'Ein Ger\uFFFDt'),
    '18:12 This is no UTF-8 text (a byte could not be decoded). Save the file as UTF-8.',
  ],
  [
    'text that runs backwards',
    good.replace('A printer', 'A \u202Eprinter'),
    '18:7 An invisible character (U+202E) changes the direction of text here. Delete it.',
  ],
  [
    'a control character',
    good.replace('A printer', 'A \u001Bprinter'),
    '18:7 A control character (U+001B) stands here. Delete it.',
  ],
  ['too long', `${good}#${'x'.repeat(100_000)}`, '1: The file has 100'],
  ['brackets without end', '['.repeat(60_000), '1: This nests deeper than 40 columns and brackets'],
  ['dashes without end', `a:\n${'- '.repeat(40_000)}`, '2: This nests deeper than 40 columns and brackets'],
])('%s is refused with line and mend', (_, text, expected) => {
  expect(complaints(text).join('\n')).toContain(expected);
});
