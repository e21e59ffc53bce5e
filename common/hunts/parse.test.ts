import fc from 'fast-check';
import { isRight } from 'fp-ts/Either';
import { parseHuntFile } from './parse';
import { complaints, file, good } from './test_files';

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
    'an id that is not the file’s name',
    good.replace('id: ftp-use', 'id: ftp'),
    '1:1 "id" is ftp, but the file is called ftp-use.yml. Rename the file to ftp.yml, or change the id.',
  ],
  [
    'another category’s folder',
    good.replace('category: policy', 'category: c2'),
    '5:1 "category" is c2, but the file lies in policy/. Move it to c2/, or change the category.',
  ],
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
