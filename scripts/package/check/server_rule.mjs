import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const MILLISECONDS = 30_000;

/** Run in a process of its own, so that what it loads comes from the zip alone. */
const script = `
  const { plugin } = require('./server/index.js');
  if (typeof plugin !== 'function') throw new Error('it does not export "plugin"');
`;

/** The last line of a stack that says something. */
const reasonOf = (stderr) => /^(?:\w*Error|.*Error:).*$/m.exec(stderr)?.[0] ?? stderr.trim();

/**
 * Unpacks the files and loads the server's entry, far from any node_modules.
 * @param files content by path within the plugin's folder
 * @param node the Node to run it with
 */
export function complaintsAboutServer(files, node = process.execPath) {
  const folder = mkdtempSync(join(tmpdir(), 'spoor-check-'));
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const { status, stderr } = spawnSync(node, ['-e', script], {
      cwd: folder,
      encoding: 'utf8',
      timeout: MILLISECONDS,
    });
    return status === 0 ? [] : [`server/index.js cannot be loaded: ${reasonOf(stderr)}.`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
