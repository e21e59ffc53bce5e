import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { sample, sayDuration } from './sample';

test('the newest event of the files is the one that is written down', () => {
  const times = sample.files.flatMap((file) =>
    Array.from(
      gunzipSync(readFileSync(file))
        .toString()
        .matchAll(/^\{"timestamp":\s?"([^"]+)\+0000"/gm),
      ([, time]) => Date.parse(`${time}Z`),
    ),
  );
  expect(times).toHaveLength(37_179);
  expect(times.reduce((newest, time) => Math.max(newest, time))).toBe(sample.newest);
});

test.each([
  [0, 'less than a minute'],
  [60_000, '1 minute'],
  [-3 * 3_600_000, '3 hours'],
  [2 * 86_400_000 + 3_600_000 + 5 * 60_000 + 999, '2 days, 1 hour, 5 minutes'],
])('%i ms is %s', (milliseconds, text) => expect(sayDuration(milliseconds)).toBe(text));
