/**
 * Compares the two engines on many more random queries, and blocks of hunts, than the tests do.
 *
 *   npm run fuzz -- [--cases 100000] [--seed N]
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});

const wholeNumber = /^\d{1,9}$/;
if (!wholeNumber.test(values.cases) || !wholeNumber.test(values.seed)) {
  console.error('--cases and --seed are whole numbers, such as: npm run fuzz -- --cases 5000 --seed 7');
  process.exit(2);
}

console.log(
  `${values.cases} queries with seed ${values.seed}; again with: npm run fuzz -- --cases ${values.cases} --seed ${values.seed}`,
);

const run = (command, args, environment = {}) =>
  new Promise((resolve) => {
    spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...environment } }).on('exit', resolve);
  });

await run(process.execPath, ['scripts/grammar.mjs']);
process.exitCode = await run(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    ...['--selectProjects', 'integration', '--testPathPatterns', 'query_differential|hunt_blocks'],
  ],
  { SPOOR_FUZZ_CASES: values.cases, SPOOR_FUZZ_SEED: values.seed },
);
