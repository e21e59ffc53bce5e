// `npm test`: every check there is, from lint to a real browser, on a fresh clone too. Keeps going after a failure, so that
// one run tells all; the last line counts what passed and what failed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { install } from './lib/install.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const reports = path.join(root, 'build', 'test');

/** What all others need first. */
const first = [{ name: 'grammar', command: [process.execPath, 'scripts/grammar.mjs'] }];

/**
 * Steps in two rows that run side by side: the first works the processor and needs no build, the second mostly waits for
 * Elasticsearch and Chromium. A step either counts as one check, or is a jest project whose own tests count.
 */
const rows = [
  [
    { name: 'lint', command: [bin('eslint'), '.'] },
    { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
    { name: 'types', command: [bin('tsc'), '--noEmit'] },
    ...['7.17', '9'].map((generation) => ({
      name: `types ${generation}`,
      command: [bin('tsc'), '--noEmit', '-p', `typings/kibana-${generation}`],
    })),
    { name: 'dead code', command: [bin('knip')] },
    { name: 'unit', jest: ['--maxWorkers=1'] },
  ],
  [
    { name: 'build', command: [process.execPath, 'scripts/build.mjs'] },
    ...['7.17', '9'].map((generation) => ({
      name: `page ${generation}`,
      command: [process.execPath, 'scripts/build.mjs', '--contract', generation],
    })),
    ...['contracts', 'integration', 'security', 'browser'].map((name) => ({ name, jest: ['--runInBand'] })),
  ],
];
const steps = [...first, ...rows.flat()];

/** What a step says is printed whole when it ends, so that no two are mixed. */
async function run(command) {
  const child = spawn(command[0], command.slice(1), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => said.push(chunk));
  }
  const [status] = await once(child, 'close');
  return { ok: status === 0, said: Buffer.concat(said).toString('utf8') };
}

/** A jest run that dies before it reports counts as one failure, never as none. */
async function runJest(name, flags) {
  const report = path.join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const { ok, said } = await run([
    bin('jest'),
    ...['--selectProjects', name, '--json', `--outputFile=${report}`, ...flags],
  ]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 || numTotalTests === 0 || !ok ? 1 : 0);
    return { passed: numPassedTests, failed, said };
  } catch {
    return { passed: 0, failed: 1, said };
  }
}

async function runCheck(command) {
  const { ok, said } = await run(command);
  return ok ? { passed: 1, failed: 0, said } : { passed: 0, failed: 1, said };
}

async function runStep(step) {
  const started = Date.now();
  const { said, ...counts } = await (step.jest ? runJest(step.name, step.jest) : runCheck(step.command));
  console.log(`\n── ${step.name}\n${said}`);
  return { ...step, ...counts, seconds: (Date.now() - started) / 1000 };
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => step.name).join(', ')}.`,
  );
  process.exit(1);
}

await install(root);
mkdirSync(reports, { recursive: true });

/** Runs those of a row that were asked for, one after the other. */
async function runRow(row) {
  const results = [];
  for (const step of row.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    results.push(await runStep(step));
  }
  return results;
}

const results = [...(await runRow(first)), ...(await Promise.all(rows.map(runRow))).flat()];

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
