import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EveEvent, MatchOptions } from '#common/query/match';
import { makeNetworks } from '#common/networks/networks';
import { readEveEvents } from './eve_events';
import { project, shippedPack } from './pack';

/** A day of the lab on which nothing is wrong: what a hunt finds here, it finds by mistake. */
const CLEAN_DAY = () => project('test', 'data', 'clean-day.json.gz');

/** What rules are tried with: the networks that their cases speak of. */
export function matchOptions(file = join(shippedPack(), 'networks.csv')): MatchOptions {
  if (!existsSync(file)) return {};
  const [, ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const definitions = rows.map((row) => {
    const [cidr = '', name = '', home = ''] = row.split(',');
    return { cidr, name, home: home === 'true' };
  });
  return { networks: makeNetworks(definitions) };
}

/** The events of the clean day; `undefined` where none is named and the sample is not there. */
export async function cleanDay(file: string | undefined): Promise<readonly EveEvent[] | undefined> {
  const named = file ?? CLEAN_DAY();
  return file !== undefined || existsSync(named) ? readEveEvents([named]) : undefined;
}
