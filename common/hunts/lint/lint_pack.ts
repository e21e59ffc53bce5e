import type { PlacedHunt } from '../parse';
import { checkAttack } from './check_attack';
import { checkCost } from './check_cost';
import { checkStatus } from './check_status';
import { checkSynthetic } from './check_synthetic';
import { checkTests } from './check_tests';
import { checkTypes } from './check_types';
import { checkUnique } from './check_unique';
import type { Diagnostic, Remark } from './diagnostic';

/** What is looked at in each hunt, beside what makes it unreadable (parse.ts). */
const checks: readonly ((hunt: PlacedHunt['hunt']) => readonly Remark[])[] = [
  checkTypes,
  checkCost,
  checkAttack,
  checkTests,
  checkSynthetic,
  checkStatus,
];

/** Everything that is to be said about hunts that can be read, each for itself and side by side. */
export function lintPack(hunts: readonly PlacedHunt[]): readonly Diagnostic[] {
  const alone = hunts.flatMap(({ file, hunt, place }) =>
    checks.flatMap((check) => check(hunt)).map(({ path, ...said }) => ({ file, ...place(path), ...said })),
  );
  return [...alone, ...checkUnique(hunts)];
}
