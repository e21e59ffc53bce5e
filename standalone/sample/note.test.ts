import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNote, writeNote } from './note';

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'spoor-note-')), 'sample.json');
});
afterEach(() => rmSync(join(path, '..'), { recursive: true }));

const note = (offset: number) => ({ index: 'suricata-eve', offset, isLoaded: false });

test('each cluster has a note of its own', () => {
  writeNote(path, 'a', note(1));
  writeNote(path, 'b', note(2));
  writeNote(path, 'a', { ...note(1), isLoaded: true });
  expect(readNote(path, 'a')).toEqual({ ...note(1), isLoaded: true });
  expect(readNote(path, 'b')).toEqual(note(2));
  expect(readNote(path, 'c')).toBeUndefined();
});

test.each([
  ['of no cluster', '{"offset":5,"isLoaded":false}'],
  ['cut off', '{"a":{"ind'],
  ['empty', ''],
])('a note that is %s says nothing', (_, text) => {
  writeFileSync(path, text);
  expect(readNote(path, 'a')).toBeUndefined();
  writeNote(path, 'a', note(1));
  expect(readNote(path, 'a')).toEqual(note(1));
});
