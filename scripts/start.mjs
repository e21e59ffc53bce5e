/** `npm start`: installs and builds what is missing, then runs the bundled host. Plain Node, so that it can install. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { helpOf } from './lib/help.mjs';
import { install } from './lib/install.mjs';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const flags = process.argv.slice(2);

/** The host reads its flags itself; the build needs this one too. An unknown generation is the host's to refuse. */
function contractFlag() {
  const { values } = parseArgs({ args: flags, options: { contract: { type: 'string' } }, strict: false });
  const contract = values.contract ?? (process.env.SPOOR_CONTRACT || undefined);
  const isKnown = existsSync(path.join(root, 'standalone', 'contracts', String(contract), 'page'));
  return isKnown ? ['--contract', contract] : [];
}

function build() {
  const command = [path.join(root, 'scripts', 'build.mjs'), '--quiet', ...contractFlag()];
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error('Spoor could not be built; the reason stands above.');
    process.exit(1);
  }
}

function run() {
  const host = spawn(process.execPath, [path.join(root, 'build', 'standalone', 'index.js'), ...flags], {
    cwd: root,
    stdio: 'inherit',
  });
  // At a terminal the host gets Ctrl-C too; it takes a second one for the first.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => host.kill(signal));
  }
  host.on('exit', (code) => process.exit(code ?? 1));
}

if (flags.includes('--help') || flags.includes('-h')) {
  const table = readFileSync(path.join(root, 'standalone', 'settings', 'settings.json'), 'utf8');
  process.stdout.write(helpOf(JSON.parse(table)));
} else {
  await install(root);
  build();
  run();
}
