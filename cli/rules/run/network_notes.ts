import { isLeft } from 'fp-ts/lib/Either';
import { answerable } from '#common/hunts/answerable';
import type { Hunt } from '#common/hunts/hunt';
import { defaultNetworks, type Networks } from '#common/networks/networks';

/** What a hunt asks of networks by names that nobody defined, in sentences. */
export function networkNotes(
  { query }: Pick<Hunt, 'query'>,
  networks: Networks = defaultNetworks,
): readonly string[] {
  const nothingElse = { event_types: [], fields: [] };
  const holdings = { eventTypes: new Set<string>(), hasField: () => true, networks };
  const answer = answerable({ query, requires: nothingElse }, holdings);
  return isLeft(answer) ? [answer.left] : answer.right;
}
