import { spawn } from 'node:child_process';
import * as t from 'io-ts';
import type { TestElasticsearch } from './elasticsearch';
import { read } from './http';

/** What `spoor load --json-progress` says last. */
const summary = t.type({
  type: t.literal('done'),
  lines: t.number,
  created: t.number,
  known: t.number,
  rejected: t.number,
  mended: t.number,
  offset: t.number,
  unreadable: t.array(t.string),
});

const rejection = t.type({ type: t.literal('rejected'), file: t.string, number: t.number, reason: t.string });
const note = t.type({ type: t.literal('note'), text: t.string });

/** A finished run of the command. */
export interface Loaded {
  readonly exitCode: number | null;
  /** Absent where it ended early. */
  readonly summary?: t.TypeOf<typeof summary>;
  /** `line: reason` of each rejected line. */
  readonly rejected: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Runs the built command as a user would, with its answers for programs.
 * @param input what comes by `-`
 * @param environment instead of what leads to the service
 */
export async function spoorLoad(
  { url, username, password }: TestElasticsearch,
  index: string,
  arguments_: readonly string[],
  input: string | Buffer = '',
  environment?: Readonly<Record<string, string>>,
): Promise<Loaded> {
  const login =
    username === undefined || password === undefined
      ? {}
      : { ELASTICSEARCH_USERNAME: username, ELASTICSEARCH_PASSWORD: password };
  const command = spawn(
    process.execPath,
    ['build/cli/spoor.js', 'load', '--index', index, '--json-progress', ...arguments_],
    {
      env: { PATH: process.env.PATH, ...(environment ?? { ELASTICSEARCH_URL: url, ...login }) },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  let said = '';
  command.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  // it may end before it has read all
  command.stdin.on('error', () => undefined);
  command.stdin.end(input);
  const exitCode = await new Promise<number | null>((resolve) => command.once('close', resolve));
  const messages = said
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
  const last = messages.at(-1);
  return {
    exitCode,
    ...(summary.is(last) ? { summary: read(summary, last) } : {}),
    rejected: messages.filter(rejection.is).map(({ number, reason }) => `${number}: ${reason}`),
    notes: messages.filter(note.is).map(({ text }) => text),
  };
}
