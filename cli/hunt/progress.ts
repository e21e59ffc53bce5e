import { formatCount, formatSeconds } from '#common/format/numbers';
import type { HuntProgress } from './hunt_files';

/** Characters of the bar itself. */
const WIDTH = 24;
const PAUSE_MILLISECONDS = 200;

interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Tells how far a hunt is, on a line that renews itself. */
export interface Progress {
  tell(progress: HuntProgress): void;
  /** Takes the line away. */
  end(): void;
}

const silent: Progress = { tell: () => undefined, end: () => undefined };

/** What a line says. @param seconds since the beginning @param totalBytes 0 where nobody knows, as of a pipe */
export function progressLine(
  { bytesRead, events }: HuntProgress,
  totalBytes: number,
  seconds: number,
): string {
  const rate = `${formatCount(events)} events, ${formatCount(events / Math.max(seconds, 0.001))}/s`;
  if (totalBytes === 0) return rate;
  const share = Math.min(1, bytesRead / totalBytes);
  const filled = Math.round(share * WIDTH);
  const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
  const left = share > 0 ? `, ${formatSeconds(Math.ceil((seconds * (1 - share)) / share))} left` : '';
  return `${bar} ${Math.floor(share * 100)} %, ${rate}${left}`;
}

/** Progress for people at a terminal; nothing elsewhere. */
export function progressOn(output: Output, totalBytes: number, now: () => number): Progress {
  if (output.isTTY !== true) return silent;
  const started = now();
  let told = started;
  return {
    tell(progress) {
      if (now() - told < PAUSE_MILLISECONDS) return;
      told = now();
      output.write(`\r\u001b[K${progressLine(progress, totalBytes, (told - started) / 1_000)}`);
    },
    end: () => output.write('\r\u001b[K'),
  };
}
