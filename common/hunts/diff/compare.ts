import type { Hunt } from '../hunt';
import { blockOf } from '../blocks/block';
import { meaningOf } from '../lock/meaning';

/** A pack, as far as it is known: whole hunts, or only what a lock keeps of them. */
export type Known = ReadonlyMap<
  string,
  { readonly version: number; readonly meaning: string; readonly hunt?: Hunt }
>;

/** One key of a hunt, before and after. */
interface Change {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** How a hunt differs between two packs. */
export type Difference =
  | { readonly type: 'added' | 'removed'; readonly id: string; readonly version: number }
  | {
      readonly type: 'changed';
      readonly id: string;
      readonly before: number;
      readonly after: number;
      /** Whether it finds something else. */
      readonly isOther: boolean;
      /** Empty where one side is known by its lock only. */
      readonly changes: readonly Change[];
    };

/** Hunts as `compare` takes them. @param digest what the other side has in place of the meaning, for a lock its hash */
export const knownHunts = (hunts: readonly Hunt[], digest: (text: string) => string): Known =>
  new Map(hunts.map((hunt) => [hunt.id, { version: hunt.version, meaning: digest(meaningOf(hunt)), hunt }]));

/** What is shown of a hunt where it changed; the rest is named only. */
const shown: ReadonlyArray<readonly [key: string, of: (hunt: Hunt) => string]> = [
  ['query', ({ query }) => query.trim().replace(/\s+/g, ' ')],
  ['block', (hunt) => JSON.stringify(blockOf(hunt) ?? 'none')],
  ['requires', ({ requires }) => JSON.stringify(requires)],
  ['severity', ({ severity }) => severity],
  ['status', ({ status }) => status],
  ['title', ({ title }) => title],
  ['description', ({ description }) => description],
  ['category', ({ category }) => category],
  ['attack', ({ attack = [] }) => attack.join(', ')],
  ['expected', ({ expected }) => JSON.stringify(expected ?? 'none')],
];

function changesOf(before: Hunt | undefined, after: Hunt | undefined): readonly Change[] {
  if (before === undefined || after === undefined) return [];
  const changes = shown
    .map(([key, of]) => ({ key, before: of(before), after: of(after) }))
    .filter((change) => change.before !== change.after);
  const others = (hunt: Hunt) =>
    JSON.stringify([hunt.why, hunt.investigate, hunt.false_positives, hunt.references, hunt.columns]);
  return others(before) === others(after) ? changes : [...changes, { key: 'guide', before: '', after: '' }];
}

/** What was added, removed and changed between two packs, by id. */
export function compare(before: Known, after: Known): readonly Difference[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((id): readonly Difference[] => {
    const old = before.get(id);
    const now = after.get(id);
    if (now === undefined) return old ? [{ type: 'removed', id, version: old.version }] : [];
    if (old === undefined) return [{ type: 'added', id, version: now.version }];
    const changes = changesOf(old.hunt, now.hunt);
    const isOther = old.meaning !== now.meaning;
    if (changes.length === 0 && !isOther && old.version === now.version) return [];
    return [{ type: 'changed', id, before: old.version, after: now.version, isOther, changes }];
  });
}
