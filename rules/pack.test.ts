import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Diagnostic } from '#common/hunts/lint/diagnostic';
import { lintPack } from '#common/hunts/lint/lint_pack';
import { mutateHunt } from '#common/hunts/mutate/survivors';
import { tryHunt, type Lab } from '#common/hunts/trial/trials';
import { cleanDay, matchOptions } from '#cli/rules/lab';
import { stalePages } from '#cli/rules/docs_command';
import { lockDiagnostics, readLock } from '#cli/rules/lock_file';
import { readPack } from '#cli/rules/pack';
import { diagnosticLine } from '#cli/rules/reports/diagnostic_line';

const pack = readPack([relative(process.cwd(), __dirname)]);
const { hunts, refused } = pack;
const said = lintPack(hunts);

const lines = (diagnostics: readonly Diagnostic[]) => diagnostics.map(diagnosticLine);

let lab: Lab;

beforeAll(async () => {
  lab = { options: matchOptions(), cleanDay: await cleanDay() };
});

test('no other kind of file hides among the hunts', () => {
  const others = readdirSync(__dirname, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(yml|test\.ts)$/.test(entry.name))
    .map((entry) => relative(__dirname, join(entry.parentPath, entry.name)));
  expect(others.filter((name) => !['lock.json', 'networks.csv'].includes(name))).toEqual([]);
});

test('every file can be read', () => expect(lines(refused)).toEqual([]));

test('the lock knows what each hunt asks: npx spoor rules lock writes it', () => {
  expect(readLock(join(__dirname, 'lock.json'))).toBeDefined();
  expect(lines(lockDiagnostics(pack))).toEqual([]);
});

test('the catalogue says what the hunts say: npx spoor rules docs writes it', () => {
  expect(stalePages(pack, 'docs/hunts')).toEqual([]);
});

test('the clean day is there', () => expect(lab.cleanDay?.length).toBeGreaterThan(10_000));

describe.each(hunts.map((placed) => [placed.hunt.id, placed] as const))('%s', (_, placed) => {
  test('has no errors', () => {
    const errors = said.filter(({ file, severity }) => file === placed.file && severity === 'error');
    expect(lines(errors)).toEqual([]);
  });

  test('finds what it should, and nothing else', () => {
    expect(lines(tryHunt(placed, lab).flatMap(({ failure }) => failure ?? []))).toEqual([]);
  });

  test('has a case for every clause', () => {
    const { failures, mutants } = mutateHunt(placed, lab.options);
    expect(lines([...failures, ...mutants.flatMap(({ survival }) => survival ?? [])])).toEqual([]);
  });
});
