import { existsSync } from 'node:fs';
import { hint } from '#common/hunts/hint';
import type { HuntFile } from '#common/hunts/hunt';
import { readPack } from '../pack';
import { RulesProblem } from '../problem';
import { diagnosticLine } from '../reports/diagnostic_line';

/** Hunts that were named, and lines about files that could not be read. */
export interface Chosen {
  readonly hunts: readonly HuntFile[];
  readonly unreadable: readonly string[];
}

/**
 * The hunts of files and folders, and those of the shipped pack by id; without any names the whole pack.
 * @throws RulesProblem where nothing has a name
 */
export function chosenHunts(names: readonly string[]): Chosen {
  const paths = names.filter((name) => existsSync(name) || name.endsWith('.yml'));
  const ids = names.filter((name) => !paths.includes(name));
  const named = paths.length > 0 ? readPack(paths) : undefined;
  const shipped = ids.length > 0 || names.length === 0 ? readPack([]) : undefined;
  const known = new Map((shipped?.hunts ?? []).map(({ hunt }) => [hunt.id, hunt]));
  const byId = ids.map((id) => {
    const hunt = known.get(id);
    if (hunt) return hunt;
    throw new RulesProblem(
      `No hunt of the pack is called ${id}, and no file either.${hint(id, [...known.keys()])}`,
    );
  });
  const whole = names.length === 0 ? [...known.values()] : [];
  const all = [...(named?.hunts ?? []).map(({ hunt }) => hunt), ...byId, ...whole];
  return {
    hunts: [...new Map(all.map((hunt) => [hunt.id, hunt])).values()],
    unreadable: [...(named?.refused ?? []), ...(names.length === 0 ? (shipped?.refused ?? []) : [])].map(
      diagnosticLine,
    ),
  };
}
