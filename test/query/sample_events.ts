import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as t from 'io-ts';
import type { EveEvent } from '#common/query/match';
import { read } from '#test/support/http';

/** The events of files in test/data, in order. */
export const readEvents = (...files: readonly string[]): EveEvent[] =>
  files.flatMap((file) =>
    gunzipSync(readFileSync(`test/data/${file}`))
      .toString()
      .trim()
      .split('\n')
      .map((line) => read(t.UnknownRecord, JSON.parse(line))),
  );
