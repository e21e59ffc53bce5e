import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sampledTypes } from './sampled_types';

/** Where a record says its own type; the same key stands deeper down in RDP records. */
const TYPE = /^\{"timestamp":[^{}]*?"event_type":"(\w+)"/gm;

test('the list has the event types of the sample, and no others', () => {
  const files = readdirSync('test/data').filter((name) => name.endsWith('.json.gz'));
  const types = files.flatMap((name) => {
    const text = gunzipSync(readFileSync(`test/data/${name}`)).toString();
    return [...text.matchAll(TYPE)].map(([, type]) => type);
  });
  expect([...new Set(types)].sort()).toEqual([...sampledTypes].sort());
});
