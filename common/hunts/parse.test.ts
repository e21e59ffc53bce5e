import fc from 'fast-check';
import { isLeft, isRight } from 'fp-ts/Either';
import { parseHuntFile } from './parse';

const file = 'rules/policy/ftp-use.yml';

const good = `id: ftp-use
version: 1
title: FTP use
description: Log-ins over FTP.
category: policy
severity: medium
status: stable
query: event_type:ftp and ftp.command:USER
requires:
  event_types: [ftp]
  fields: [ftp.command]
why: Passwords go in clear.
investigate:
  - look: Who logs in.
    query: ftp.command:USER
  - look: What went out.
false_positives:
  - A printer.
attack: [T1048.003]
kill_chain: actions_on_objectives
references:
  - https://attack.mitre.org/techniques/T1048/003/
columns: [src_ip, ftp.command]
`;

/** The complaints about `text`, each as `line:column sentence`. */
const complaints = (text: string, name = file): readonly string[] => {
  const parsed = parseHuntFile(text, name);
  return isLeft(parsed)
    ? parsed.left.map(({ line, column, message }) => `${line}:${column ?? ''} ${message}`)
    : [];
};

test('a good file is a hunt, with a byte order mark and with DOS line ends too', () => {
  for (const text of [good, `\uFEFF${good}`, good.replaceAll('\n', '\r\n')]) {
    const parsed = parseHuntFile(text, file);
    expect(complaints(text)).toEqual([]);
    expect(isRight(parsed) && parsed.right).toMatchObject({
      id: 'ftp-use',
      investigate: [{ look: 'Who logs in.', query: 'ftp.command:USER' }, { look: 'What went out.' }],
    });
  }
});

test.each<[what: string, text: string, expected: string]>([
  [
    'two blocks',
    `${good}threshold: { by: [src_ip], window: 10m, at_least: 3 }\nrare: { field: tls.sni, by: src_ip, at_most: 1 }\n`,
    '25:1 A hunt has one block, and this one has "threshold" and "rare". Make two hunts of it.',
  ],
  [
    'a block that groups by a network',
    `${good}threshold: { by: [net.src], window: 10m, at_least: 3 }\n`,
    '24:1 "net.src" asks network definitions, and events are grouped by what stands in them.',
  ],
  [
    'a block that groups by too much',
    `${good}threshold: { by: [src_ip, dest_ip, src_port, dest_port, proto, app_proto], window: 10m, at_least: 3 }\n`,
    '24:1 A block groups by at most 5 fields, and this one names 6.',
  ],
  [
    'a block that groups by the same twice',
    `${good}first_seen: { fields: [src_ip, src_ip], learn: 1d }\n`,
    '24:1 "src_ip" is named twice.',
  ],
  [
    'a block that groups by a pattern',
    `${good}rare: { field: tls.*, by: src_ip, at_most: 3 }\n`,
    '24:1 "tls.*" stands for several fields',
  ],
  [
    'a window that is no span',
    `${good}threshold: { by: [src_ip], window: 10 minutes, at_least: 3 }\n`,
    '24:28 "threshold.window" must be a span of time such as 10m or 24h, but it is "10 minutes".',
  ],
  [
    'a block’s unknown field',
    `${good}threshold: { by: [source], window: 10m, at_least: 3 }\n`,
    '24:1 Suricata writes no field "source".',
  ],
  [
    'a case without events',
    `${good}tests: { match: [{ note: x }], near_miss: [] }\n`,
    '24:18 A case has either "event", one EVE record, or "events", a list of them. Give one of the two.',
  ],
  [
    'a case that repeats several events',
    `${good}tests: { match: [], near_miss: [{ note: x, events: [], repeat: 2 }] }\n`,
    '24:33 "repeat" repeats one "event", and this case has "events". Give one event, or write the others out.',
  ],
  [
    'a case with an unknown key',
    `${good}tests: { match: [], near_miss: [{ note: x, evnt: {} }] }\n`,
    '24:44 "tests.near_miss[1].evnt" is no key of a hunt. Did you mean "event"?',
  ],
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
    'a key for the second time',
    good.replace('version: 1', 'version: 1\nid: other'),
    '3:1 This key stands here for the second time. Keep one of the two.',
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
  [
    'an id that is not the file’s name',
    good.replace('id: ftp-use', 'id: ftp'),
    '1:1 "id" is ftp, but the file is called ftp-use.yml. Rename the file to ftp.yml, or change the id.',
  ],
  [
    'another category’s folder',
    good.replace('category: policy', 'category: c2'),
    '5:1 "category" is c2, but the file lies in policy/. Move it to c2/, or change the category.',
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
  [
    'a broken query',
    good.replace('query: event_type:ftp and', 'query: event_type:ftp andd:('),
    '8:1 The query is wrong at its character ',
  ],
  [
    'a broken pivot',
    good.replace('    query: ftp.command:USER', '    query: (ftp.command:USER'),
    '15:5 The query is wrong at its character ',
  ],
  [
    'an unknown field in the query',
    good.replace('query: event_type:ftp and ftp.command', 'query: event_type:ftp and ftp.comand'),
    '8:1 Suricata writes no field "ftp.comand". Did you mean "ftp.command"?',
  ],
  [
    'an unknown field of another event of the flow',
    good.replace('query: event_type:ftp and ftp.command', 'query: event_type:ftp and flow_id.fileinfo.magik'),
    '8:1 Suricata writes no field "fileinfo.magik". Did you mean "fileinfo.magic"?',
  ],
  [
    'an unknown column',
    good.replace('columns: [src_ip,', 'columns: [source_ip,'),
    '23:11 Suricata writes no field "source_ip".',
  ],
  [
    'an unknown required field',
    good.replace('fields: [ftp.command]', 'fields: [ftp.cmd]'),
    '11:12 Suricata writes no field "ftp.cmd".',
  ],
  [
    'an unknown event type',
    good.replace('event_types: [ftp]', 'event_types: [ftps]'),
    '10:17 Suricata writes no events of type "ftps". Did you mean "ftp"?',
  ],
])('%s is refused with line and mend', (_, text, expected) => {
  expect(complaints(text).join('\n')).toContain(expected);
});

test('a file is mended in one go: all complaints come at once', () => {
  const text = good.replace('severity: medium', 'severity: none').replace('status: stable', 'status: done');
  expect(complaints(text.replace('version: 1', 'version: one'))).toHaveLength(3);
});

test('whatever the text, the answer is a hunt or complaints with a line, never an exception', () => {
  const line = fc.constantFrom(...good.split('\n'));
  const anything = fc.oneof(
    line,
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('  - [', '{', '&a', '*a', '?', '---', '"'),
  );
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 30 }), (lines) => {
      const parsed = parseHuntFile(lines.join('\n'), file);
      if (isRight(parsed)) return;
      expect(parsed.left.length).toBeGreaterThan(0);
      for (const complaint of parsed.left) {
        expect(complaint.line).toBeGreaterThanOrEqual(1);
        expect(complaint.line).toBeLessThanOrEqual(lines.join('\n').split(/\r\n?|\n/).length);
      }
    }),
  );
});
