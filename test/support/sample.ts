import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import * as t from 'io-ts';
import { read } from './http';

/** The three files of the lab sample; what is true of them stands in test/data. */
export const sampleFiles = ['clean-day', 'eve', 'blog-stories'] as const;
export type SampleFile = (typeof sampleFiles)[number];

/** An event of the sample with where it stands. */
export interface SampleEvent {
  readonly file: SampleFile;
  /** 1-based. */
  readonly line: number;
  readonly event: Readonly<Record<string, unknown>>;
}

/** Every event of the sample at its original time, in the files' order. */
export async function readSample(): Promise<readonly SampleEvent[]> {
  const events: SampleEvent[] = [];
  for (const file of sampleFiles) {
    const input = createReadStream(`test/data/${file}.json.gz`).pipe(createGunzip());
    let line = 0;
    for await (const text of createInterface({ input })) {
      line += 1;
      events.push({ file, line, event: read(t.UnknownRecord, JSON.parse(text)) });
    }
  }
  return events;
}
