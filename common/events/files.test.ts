import type { EventHit } from '#common/api/events';
import { filesOf } from './files';

const hit = (event: Record<string, unknown>): EventHit => ({ index: 'i', id: 'x', event, secrets: [] });
const zip = {
  filename: 'payroll-2026.zip',
  size: 368240,
  magic: 'Zip archive data',
  sha256: '739f',
  state: 'CLOSED',
  stored: false,
};

const record = hit({ flow_id: 2, event_type: 'fileinfo', fileinfo: zip });
const again = hit({ flow_id: 2, event_type: 'fileinfo', fileinfo: zip });
const other = hit({ flow_id: 2, event_type: 'fileinfo', fileinfo: { ...zip, sha256: '1111' } });
const alert = hit({
  flow_id: 2,
  event_type: 'alert',
  files: [{ filename: 'payroll-2026.zip' }, { filename: 'b.txt' }],
});

test.each<[string, readonly EventHit[], readonly string[]]>([
  ['a record', [record], ['payroll-2026.zip 739f']],
  ['the same record twice', [record, again], ['payroll-2026.zip 739f']],
  ['another content with the same name', [record, other], ['payroll-2026.zip 739f', 'payroll-2026.zip 1111']],
  ['an alert before the record', [alert, record], ['payroll-2026.zip 739f', 'b.txt undefined']],
  ['no file', [hit({ event_type: 'dns' })], []],
  ['something odd', [hit({ fileinfo: 'x', files: [null, 'y'] })], []],
])('%s', (_, hits, expected) =>
  expect(filesOf(hits).map(({ name, sha256 }) => `${name} ${sha256}`)).toEqual(expected),
);

test('what is known of a file', () =>
  expect(filesOf([record])[0]).toEqual({
    name: 'payroll-2026.zip',
    root: 'fileinfo',
    magic: 'Zip archive data',
    size: 368240,
    sha256: '739f',
    state: 'CLOSED',
    stored: false,
    hit: record,
  }));
