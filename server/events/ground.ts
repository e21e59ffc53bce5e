import { isLeft, right } from 'fp-ts/lib/Either';
import type { Seal } from '#common/fields/secrets';
import type { Networks } from '#common/networks/networks';
import type { NetworksService } from '../networks/service';
import type { Answer } from '../problem';
import type { Scope } from '../scope';
import type { Seals } from '../secrets/seal';
import type { SettingsService } from '../settings/service';
import type { Source } from './source';
import type { Sources } from './sources';

/** What every answer about events stands on. */
export interface Ground {
  readonly scope: Scope;
  readonly source: Source;
  readonly seal: Seal;
  /** What `net…` asks in queries. */
  readonly networks: Networks;
  /** When the request came: "now" of its date math. */
  readonly now: Date;
}

/** What outlives a request. */
export interface Keepers {
  readonly sources: Sources;
  readonly seals: Seals;
}

/** What administrators set. */
interface SetUp {
  readonly settings: SettingsService;
  readonly networks: NetworksService;
}

/** Looks up where this user's events lie, what is known of networks, and how secrets are sealed. */
export async function groundOf(
  scope: Scope,
  { settings, networks }: SetUp,
  { sources, seals }: Keepers,
  now: Date,
): Answer<Ground> {
  const [chosen, known, seal] = await Promise.all([
    settings.recent(),
    networks.recent(),
    seals.get(scope.hidden),
  ]);
  if (isLeft(chosen)) return chosen;
  if (isLeft(known)) return known;
  if (isLeft(seal)) return seal;
  const source = await sources.get(scope, chosen.right.sources);
  return isLeft(source)
    ? source
    : right({ scope, source: source.right, seal: seal.right, networks: known.right, now });
}
