import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The repository's folder. */
export const root = resolve(__dirname, '..', '..', '..');

/** What a command of `npm run build` came to. */
export interface Built {
  readonly ok: boolean;
  /** Everything that it said. */
  readonly said: string;
}

/** Runs `npm run build -- <flags>`. `environment` is added to this process's. */
export function runBuild(flags: readonly string[], environment: NodeJS.ProcessEnv = {}): Built {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'build.mjs'), ...flags],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    },
  );
  return { ok: status === 0, said: stdout + stderr };
}
