import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { type Connection } from '../elasticsearch/clients';
import { Problem } from '../problem';

/** What `spoor load --json-progress` writes, one object a line. */
const said = t.union([
  t.type({ type: t.literal('done'), lines: t.number, created: t.number, rejected: t.number }),
  t.type({ type: t.literal('note'), text: t.string }),
  t.type({ type: t.literal('progress'), lines: t.number }),
]);

export interface Load {
  readonly connection: Connection;
  /** Path of the built command line. */
  readonly program: string;
  readonly folder: string;
  readonly files: readonly string[];
  readonly index: string;
  /** Milliseconds to add to every time. */
  readonly offset: number;
  /** Ends the program when it fires. */
  readonly signal: AbortSignal;
}

/** Credentials go by environment: arguments are seen by everyone on the machine. */
function environmentFor({ url, engine, ca }: Connection): NodeJS.ProcessEnv {
  const common = {
    PATH: process.env.PATH,
    ELASTICSEARCH_URL: url,
    ...(ca === undefined ? {} : { ELASTICSEARCH_CA: ca }),
  };
  switch (engine.type) {
    case 'none':
      return common;
    case 'basic':
      return { ...common, ELASTICSEARCH_USERNAME: engine.username, ELASTICSEARCH_PASSWORD: engine.password };
    case 'api_key':
      return { ...common, ELASTICSEARCH_API_KEY: engine.key };
  }
}

function parse(line: string): t.TypeOf<typeof said> | undefined {
  try {
    const decoded = said.decode(JSON.parse(line));
    return isLeft(decoded) ? undefined : decoded.right;
  } catch {
    return undefined;
  }
}

/**
 * Loads files by the command line's own `load`, which makes ids from the lines: what was loaded before is not doubled.
 * @returns how many events are new
 * @throws Problem when they could not be loaded
 */
export async function runLoader(load: Load): Promise<number> {
  const { program, folder, files, index, offset, connection, signal } = load;
  const child = spawn(
    process.execPath,
    [program, 'load', ...files, '--index', index, '--offset', String(offset), '--json-progress'],
    { cwd: folder, env: environmentFor(connection), stdio: ['ignore', 'pipe', 'inherit'], signal },
  );
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  let created: number | undefined;
  let reason = 'it ended early';
  for await (const line of createInterface({ input: child.stdout })) {
    const message = parse(line);
    if (message?.type === 'done') {
      created = message.created;
    } else if (message?.type === 'note') {
      reason = message.text;
    }
  }
  if ((await ended) !== 0 || created === undefined) {
    throw new Problem(`The sample could not be loaded: ${reason} Mend it, or set SPOOR_SAMPLE=none.`);
  }
  return created;
}
