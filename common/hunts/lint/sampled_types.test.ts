import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cleanDayTypes, sampledTypes } from './sampled_types';

/** Where a record says its own type; the same key stands deeper down in RDP records. */
const TYPE = /^\{"timestamp":[^{}]*?"event_type":"(\w+)"/gm;

const typesOf = (files: readonly string[]): readonly string[] => {
  const types = files.flatMap((name) => {
    const text = gunzipSync(readFileSync(`test/data/${name}`)).toString();
    return [...text.matchAll(TYPE)].map(([, type = '']) => type);
  });
  return [...new Set(types)].sort();
};

const files = readdirSync('test/data').filter((name) => name.endsWith('.json.gz'));

test.each<[what: string, files: readonly string[], list: ReadonlySet<string>]>([
  ['the sample', files, sampledTypes],
  ['the clean day', ['clean-day.json.gz'], cleanDayTypes],
])('the list has the event types of %s, and no others', (_, names, list) => {
  expect(typesOf(names)).toEqual([...list].sort());
});
