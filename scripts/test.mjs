// `npm test`: every check there is, from lint to a real browser, on a fresh clone too. Keeps going after a failure, so that
// one run tells all; the last line counts what passed and what failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { install } from './lib/install.mjs';

const root = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const reports = path.join(root, 'build', 'test');

/** A step either counts as one check, or is a jest project whose own tests count. */
const steps = [
  { name: 'grammar', command: [process.execPath, 'scripts/grammar.mjs'] },
  { name: 'lint', command: [bin('eslint'), '.'] },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  { name: 'types', command: [bin('tsc'), '--noEmit'] },
  ...['7.17', '9'].map((generation) => ({
    name: `types ${generation}`,
    command: [bin('tsc'), '--noEmit', '-p', `typings/kibana-${generation}`],
  })),
  { name: 'build', command: [process.execPath, 'scripts/build.mjs'] },
  ...['7.17', '9'].map((generation) => ({
    name: `page ${generation}`,
    command: [process.execPath, 'scripts/build.mjs', '--contract', generation],
  })),
  { name: 'dead code', command: [bin('knip')] },
  { name: 'unit', jest: [] },
  { name: 'contracts', jest: ['--runInBand'] },
  { name: 'integration', jest: ['--runInBand'] },
  { name: 'security', jest: ['--runInBand'] },
  { name: 'browser', jest: ['--runInBand'] },
];

function run(command) {
  return spawnSync(command[0], command.slice(1), { cwd: root, stdio: 'inherit' }).status === 0;
}

/** A jest run that dies before it reports counts as one failure, never as none. */
function runJest(name, flags) {
  const report = path.join(reports, `${name}.json`);
  rmSync(report, { force: true });
  const ok = run([bin('jest'), '--selectProjects', name, '--json', `--outputFile=${report}`, ...flags]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numTotalTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 || numTotalTests === 0 || !ok ? 1 : 0);
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function runCheck(command) {
  return run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runStep(step) {
  const started = Date.now();
  console.log(`\n── ${step.name}`);
  const counts = step.jest ? runJest(step.name, step.jest) : runCheck(step.command);
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
const results = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name)).map(runStep);

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
