import { offsetToEndAt } from '#common/time/shift';
import { ConnectionProblem, type Connection } from '../elasticsearch/connection';
import { STDIN, UnreadableFile } from '../eve/input';
import { newestOf } from './newest';
import { keptOffset } from './sample_offset';

/** What to do with the times of events. */
export const TIMES = ['original', 'end-now', 'sample'] as const;

/** `times` is absent where nobody says it, which is as original with a word on the sample. */
export interface OffsetOptions {
  readonly offset?: number;
  readonly times?: (typeof TIMES)[number];
}

async function toEndNow(files: readonly string[]): Promise<number> {
  if (files.includes(STDIN)) {
    throw new UnreadableFile(
      'The newest event must be known before the first is loaded: --times end-now needs files, not the standard input.',
    );
  }
  const newest = await newestOf(files);
  return newest === undefined ? 0 : offsetToEndAt(newest, Date.now());
}

/**
 * Milliseconds to add to every time. Nobody's own events are moved unasked: a shifted sample is only told of.
 * @param note told what the user should know
 * @throws ConnectionProblem where Elasticsearch does not answer, or keeps no offset
 * @throws UnreadableFile
 */
export async function offsetOf(
  connection: Connection,
  files: readonly string[],
  { offset, times }: OffsetOptions,
  note: (sentence: string) => void,
): Promise<number> {
  if (offset !== undefined) return offset;
  switch (times) {
    case 'original':
      return 0;
    case 'end-now':
      return toEndNow(files);
    case 'sample': {
      const kept = await keptOffset(connection);
      if (kept !== undefined) return kept;
      throw new ConnectionProblem(
        'This Elasticsearch holds no sample whose offset --times sample could take: give --offset, or another --times.',
      );
    }
    case undefined: {
      const kept = await keptOffset(connection);
      if (kept) {
        note(
          `The sample in this Elasticsearch was moved by ${kept} ms; your events keep their own times. ` +
            'Files of the sample’s lab go with it by --times sample.',
        );
      }
      return 0;
    }
  }
}
