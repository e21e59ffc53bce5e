/**
 * Builds the plugin, the bundled host and the command line into build/. `--watch` builds again on every change;
 * `--contract GENERATION` also makes the libraries of that generation's page of the host; `--kibana VERSION` also writes
 * the zip that Kibana installs; `--check ZIP …` builds nothing and checks such zips.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { buildPageLibraries } from './lib/page_libraries.mjs';
import { filesOf, isUpToDate, remember } from './lib/stamp.mjs';
import { copies, targets } from './lib/targets.mjs';
import { rememberBundled } from './package/bundled.mjs';
import { checkAndSay } from './package/check/check_and_say.mjs';
import { packageAndSay } from './package/package_and_say.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const GRAMMAR = 'scripts/grammar.mjs';
const KILOBYTE = 1000;

/** Changes of these are changes of the build, though esbuild does not read them. */
const recipe = ['package-lock.json', 'tsconfig.json', GRAMMAR, 'scripts/build.mjs', 'scripts/lib'];

class BuildFailed extends Error {}

function generateGrammar() {
  if (!existsSync(GRAMMAR)) return;
  const { status } = spawnSync(process.execPath, [GRAMMAR], { stdio: 'inherit' });
  if (status !== 0) {
    throw new BuildFailed(`The query grammar could not be generated; see ${GRAMMAR}'s message above.`);
  }
}

async function bundle(target) {
  const entry = target.stdin
    ? { stdin: { contents: target.stdin, resolveDir: '.', sourcefile: `${target.name}.js` } }
    : { entryPoints: [target.needs] };
  const { metafile } = await esbuild.build({
    ...entry,
    ...target.options,
    bundle: true,
    outfile: target.output,
    metafile: true,
    logLevel: 'error',
  });
  if (target.executable) chmodSync(target.output, 0o755);
  const code = readFileSync(target.output);
  const size = { bytes: code.length, gzip: gzipSync(code).length };
  if (target.gzipLimit !== undefined && size.gzip > target.gzipLimit) {
    throw new BuildFailed(
      `${target.output} is ${size.gzip} bytes of gzip, more than its limit of ${target.gzipLimit}; ` +
        'look at `npx esbuild --analyze` for what grew, or share the library with Kibana (scripts/lib/shared_deps.mjs).',
    );
  }
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  return { target, size, inputs: Object.keys(metafile.inputs).filter((path) => existsSync(path)), kept };
}

function copy({ from, to, replace }) {
  mkdirSync(dirname(to), { recursive: true });
  if (replace) writeFileSync(to, replace(readFileSync(from, 'utf8')));
  else cpSync(from, to);
}

function report(made) {
  for (const { target, size } of made) {
    const limit = target.gzipLimit ? ` (limit ${target.gzipLimit / KILOBYTE})` : '';
    const sizes = `${Math.round(size.bytes / KILOBYTE)} kB, ${Math.round(size.gzip / KILOBYTE)} kB gzip${limit}`;
    console.log(`  ${target.name.padEnd(22)} ${sizes}`);
  }
}

/** @returns whether anything was built */
async function build() {
  if (isUpToDate()) return false;
  const started = performance.now();
  console.log('Building …');
  generateGrammar();
  const made = await Promise.all(targets.filter(({ needs }) => existsSync(needs)).map(bundle));
  const copied = copies.filter(({ from }) => existsSync(from));
  const files = copied.flatMap(({ from, to, replace }) =>
    filesOf(from)
      .filter((file) => !file.includes('.test.'))
      .map((file) => ({ from: file, to: file.replace(from, to), replace })),
  );
  // A file that is gone from its source must not live on in the build.
  copied.forEach(({ to }) => rmSync(to, { recursive: true, force: true }));
  files.forEach(copy);
  const bundled = rememberBundled(
    made.flatMap(({ target, kept }) => (target.isShipped ? [{ name: target.name, inputs: kept }] : [])),
  );
  remember({
    inputs: new Set(made.flatMap(({ inputs }) => inputs).filter((path) => !path.startsWith('node_modules'))),
    folders: [...recipe, ...copied.map(({ from }) => from)],
    outputs: [...made.map(({ target }) => target.output), ...files.map(({ to }) => to), bundled],
  });
  report(made);
  console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}

const { values: flags, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: {
    watch: { type: 'boolean' },
    /** Says nothing where there was nothing to do. */
    quiet: { type: 'boolean' },
    contract: { type: 'string', default: '8.19' },
    kibana: { type: 'string' },
    check: { type: 'boolean' },
  },
});

async function buildOrSay() {
  try {
    const built = [await build(), await buildPageLibraries(flags.contract)];
    if (!built.includes(true) && !flags.quiet) {
      console.log('Nothing has changed since the last build.');
    }
    return true;
  } catch (error) {
    // esbuild has printed its own errors, with file and line.
    console.error(error instanceof BuildFailed ? error.message : `The build failed: ${error.message}`);
    return false;
  }
}

const sources = ['common', 'server', 'public', 'standalone', 'cli', 'rules', 'kibana.json'];
const SETTLE_MILLISECONDS = 100;

function watchSources() {
  let timer;
  let running = Promise.resolve();
  const again = (_, file) => {
    if (file?.includes('.generated.')) return;
    clearTimeout(timer);
    timer = setTimeout(() => (running = running.then(buildOrSay)), SETTLE_MILLISECONDS);
  };
  sources.filter((path) => existsSync(path)).forEach((path) => watch(path, { recursive: true }, again));
  console.log('Watching for changes; Ctrl-C ends it.');
}

async function run() {
  if (flags.check) return checkAndSay(paths);
  if (!(await buildOrSay())) return false;
  if (flags.watch) watchSources();
  return flags.kibana === undefined || packageAndSay(flags.kibana);
}

process.exitCode = (await run()) ? 0 : 1;
