import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { tmpdir } from 'node:os';

/** A finished run of `spoor hunt`. */
export interface Hunted {
  readonly exitCode: number | null;
  readonly output: string;
  /** What it told people aside. */
  readonly errors: string;
}

/** Starts the built command as a user would. @param temporary where it may leave what outgrows its memory */
export const startHunt = (
  arguments_: readonly string[],
  temporary = tmpdir(),
): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, ['build/cli/spoor.js', 'hunt', ...arguments_], {
    env: { PATH: process.env.PATH, TMPDIR: temporary },
    stdio: 'pipe',
  });

/**
 * Runs the built command to its end.
 * @param input what comes by `-`
 */
export async function spoorHunt(
  arguments_: readonly string[],
  input: string | Buffer = '',
  temporary?: string,
): Promise<Hunted> {
  const command = startHunt(arguments_, temporary);
  let output = '';
  let errors = '';
  command.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  command.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  // it may end before it has read all
  command.stdin.on('error', () => undefined);
  command.stdin.end(input);
  const exitCode = await new Promise<number | null>((resolve) => command.once('close', resolve));
  return { exitCode, output, errors };
}
