import type { PlacedHunt } from '../parse';
import { checkTests } from './check_tests';
import { checkUnique } from './check_unique';
import type { Diagnostic, Remark } from './diagnostic';

/** What is looked at in each hunt, beside what makes it unreadable (parse.ts). */
const checks: readonly ((hunt: PlacedHunt['hunt']) => readonly Remark[])[] = [checkTests];

/** Everything that is to be said about hunts that can be read, each for itself and side by side. */
export function lintPack(hunts: readonly PlacedHunt[]): readonly Diagnostic[] {
  const alone = hunts.flatMap(({ file, hunt, place }) =>
    checks.flatMap((check) => check(hunt)).map(({ path, ...said }) => ({ file, ...place(path), ...said })),
  );
  return [...alone, ...checkUnique(hunts)];
}
