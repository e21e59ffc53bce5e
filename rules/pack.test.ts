import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isLeft } from 'fp-ts/Either';
import { parseHuntFile } from '#common/hunts/parse';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yml'),
);

test('no other kind of file hides among the hunts', () => {
  const others = readdirSync(__dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(yml|test\.ts)$/.test(entry.name))
    .map((entry) => relative(__dirname, join(entry.parentPath, entry.name)));
  expect(others.filter((name) => !['lock.json', 'networks.csv'].includes(name))).toEqual([]);
});

test.each(files)('%s is a hunt', (file) => {
  const parsed = parseHuntFile(readFileSync(join(__dirname, file), 'utf8'), file);
  expect(isLeft(parsed) ? parsed.left : []).toEqual([]);
});

test('every id is there once, in whatever folder', () => {
  const ids = files.map((file) => file.replace(/^.*[/\\]/, ''));
  expect(new Set(ids).size).toBe(ids.length);
});
