import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLeft } from 'fp-ts/lib/Either';
import { readNetworks } from '#common/networks/csv';
import { makeNetworks, type Networks } from '#common/networks/networks';
import type { EveEvent, MatchOptions } from '#common/query/match';
import { readEveEvents } from './eve_events';
import { project } from './pack';
import { RulesProblem } from './problem';

/** A day of the lab on which nothing is wrong: what a hunt finds here, it finds by mistake. */
const CLEAN_DAY = () => project('test', 'data', 'clean-day.json.gz');

/** The networks that a pack's cases speak of: beside its hunts or, where none are, those of the lab. */
function networksBeside(paths: readonly string[]): string {
  const beside = paths.map((path) => join(path, 'networks.csv')).find((file) => existsSync(file));
  return beside ?? project('rules', 'networks.csv');
}

/**
 * What rules are tried with.
 * @param given a CSV of network definitions that somebody named
 * @throws RulesProblem where the networks cannot be read
 */
export function matchOptions(paths: readonly string[] = [], given?: string): MatchOptions {
  const file = given ?? networksBeside(paths);
  return given === undefined && !existsSync(file) ? {} : { networks: networksIn(file) };
}

/**
 * What is known of networks that are no lab's: what somebody says of them, and nothing where nobody does.
 * @throws RulesProblem where the file cannot be read
 */
export const ownNetworks = (given: string | undefined): MatchOptions =>
  given === undefined ? {} : { networks: networksIn(given) };

function networksIn(file: string): Networks {
  const definitions = readNetworks(textOf(file));
  if (isLeft(definitions)) {
    throw new RulesProblem(
      definitions.left.map(({ line, reason }) => `${file}:${line}  ${reason}`).join('\n'),
    );
  }
  return makeNetworks(definitions.right);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new RulesProblem(`The networks in ${file} cannot be read. Check the name.`);
  }
}

/** The events of the clean day; `undefined` where none is named and the sample is not there. */
export async function cleanDay(file?: string): Promise<readonly EveEvent[] | undefined> {
  const named = file ?? CLEAN_DAY();
  return file !== undefined || existsSync(named) ? readEveEvents([named]) : undefined;
}
