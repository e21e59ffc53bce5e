import { inert } from '../terminal/inert';
import type { Rejection } from './account';

/** Where a load stands. */
export interface Progress {
  /** Lines that were read and are not empty. */
  readonly lines: number;
  readonly created: number;
  readonly known: number;
  readonly rejected: number;
  /** Lines whose repeated names were merged. */
  readonly mended: number;
  /** Bytes read of the files, as they lie on disk. */
  readonly bytes: number;
  /** Bytes of the files; 0 where unknown (standard input). */
  readonly totalBytes: number;
}

/** How a load ended. */
export interface Summary extends Progress {
  readonly seconds: number;
  /** Milliseconds added to every time of the events. */
  readonly offset: number;
  /** Files that could not be read to their end, as sentences. */
  readonly unreadable: readonly string[];
}

/** Who is told what happens. */
export interface Reporter {
  progress(progress: Progress): void;
  rejected(rejection: Rejection): void;
  /** Something that the user should know now. */
  note(sentence: string): void;
  done(summary: Summary): void;
}

interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Nothing is said of what takes less. */
const QUIET_MILLISECONDS = 2_000;
const TTY_MILLISECONDS = 250;
const LOG_MILLISECONDS = 10_000;

const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const share = ({ bytes, totalBytes }: Progress): string =>
  totalBytes > 0 ? `, ${Math.min(100, Math.floor((100 * bytes) / totalBytes))} %` : '';

function sentence(summary: Summary): string {
  const { lines, created, known, rejected, mended, seconds, offset } = summary;
  const rate = seconds > 0 ? Math.round(lines / seconds) : lines;
  return [
    `${count(lines, 'line', 'lines')} in ${seconds.toFixed(1)} s (${rate.toLocaleString('en')}/s): ` +
      `${created.toLocaleString('en')} loaded, ${known.toLocaleString('en')} known already, ${rejected.toLocaleString('en')} rejected.`,
    ...(mended > 0
      ? [
          `${count(mended, 'line', 'lines')} repeated a name within an object (Suricata 6 does); the last of each was kept.`,
        ]
      : []),
    ...(offset !== 0
      ? [`Times were moved by ${offset} ms; load more of the same capture with --offset ${offset}.`]
      : []),
    ...summary.unreadable,
  ].join('\n');
}

/** Tells people: a line that renews itself on a terminal, now and then a line elsewhere. */
export function textReporter(output: Output, now: () => number): Reporter {
  const started = now();
  const pause = output.isTTY ? TTY_MILLISECONDS : LOG_MILLISECONDS;
  let told = started + QUIET_MILLISECONDS - pause;
  let isLineOpen = false;
  const clear = () => {
    if (isLineOpen) output.write('\r\u001b[K');
    isLineOpen = false;
  };
  const say = (text: string) => {
    clear();
    output.write(`${text}\n`);
  };
  return {
    progress: (progress) => {
      if (now() - told < pause) return;
      told = now();
      const text = `${count(progress.lines, 'line', 'lines')} read${share(progress)}, ${progress.rejected} rejected`;
      if (!output.isTTY) return say(text);
      output.write(`\r\u001b[K${text}`);
      isLineOpen = true;
    },
    rejected: ({ file, number, reason }) => say(`${inert(file)}:${number}: ${inert(reason)}`),
    note: (text) => say(inert(text)),
    done: (summary) => say(sentence(summary)),
  };
}

/** Tells programs: one JSON object a line, with `type` progress, rejected, note or done. */
export function jsonReporter(output: Output, now: () => number): Reporter {
  let told = now();
  const say = (type: string, what: object) => output.write(`${JSON.stringify({ type, ...what })}\n`);
  return {
    progress: (progress) => {
      if (now() - told < TTY_MILLISECONDS) return;
      told = now();
      say('progress', progress);
    },
    rejected: (rejection) => say('rejected', rejection),
    note: (text) => say('note', { text }),
    done: (summary) => say('done', summary),
  };
}
