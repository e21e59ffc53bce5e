import { readdirSync, readFileSync } from 'node:fs';
import { isLeft, type Either } from 'fp-ts/Either';
import type { HuntFile } from '#common/hunts/hunt';
import { parseHuntFile } from '#common/hunts/parse';
import { readNetworks } from '#common/networks/csv';
import { makeNetworks } from '#common/networks/networks';
import type { MatchOptions } from '#common/query/match';

const must = <A>(result: Either<unknown, A>): A => {
  if (isLeft(result)) throw new Error(JSON.stringify(result.left));
  return result.right;
};

/** Every hunt of the pack, with its cases. */
export const pack: readonly HuntFile[] = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yml'))
  .sort()
  .map((file) => must(parseHuntFile(readFileSync(`rules/${file}`, 'utf8'), file)));

/** The networks of the lab, which the pack's cases and the sample speak of. */
export const lab: MatchOptions = {
  networks: makeNetworks(must(readNetworks(readFileSync('rules/networks.csv', 'utf8')))),
};
