import { spawn } from 'node:child_process';
import type { TestElasticsearch } from './elasticsearch';

/** A finished run of `spoor rules`. */
export interface Ran {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

/**
 * Runs the built command as a user would.
 * @param service reached by its environment variables, where one is given
 */
export async function spoorRules(
  arguments_: readonly string[],
  input = '',
  service?: TestElasticsearch,
): Promise<Ran> {
  const { url, username, password } = service ?? {};
  const command = spawn(process.execPath, ['build/cli/spoor.js', 'rules', ...arguments_], {
    env: {
      PATH: process.env.PATH,
      ...(url === undefined ? {} : { ELASTICSEARCH_URL: url }),
      ...(username === undefined ? {} : { ELASTICSEARCH_USERNAME: username }),
      ...(password === undefined ? {} : { ELASTICSEARCH_PASSWORD: password }),
    },
  });
  let output = '';
  let errors = '';
  command.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  command.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString('utf8')));
  // it may end before it has read all
  command.stdin.on('error', () => undefined);
  command.stdin.end(input);
  const exitCode = await new Promise<number | null>((resolve) => command.once('close', resolve));
  return { exitCode, output, errors };
}
