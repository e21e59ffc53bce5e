import { isLeft, right } from 'fp-ts/lib/Either';
import type { Seal } from '#common/fields/secrets';
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
  /** When the request came: "now" of its date math. */
  readonly now: Date;
}

/** What outlives a request. */
export interface Keepers {
  readonly sources: Sources;
  readonly seals: Seals;
}

/** Looks up where this user's events lie, and how secrets are sealed. */
export async function groundOf(
  scope: Scope,
  settings: SettingsService,
  { sources, seals }: Keepers,
  now: Date,
): Answer<Ground> {
  const [chosen, seal] = await Promise.all([settings.recent(), seals.get(scope.hidden)]);
  if (isLeft(chosen)) return chosen;
  if (isLeft(seal)) return seal;
  const source = await sources.get(scope, chosen.right.sources);
  return isLeft(source) ? source : right({ scope, source: source.right, seal: seal.right, now });
}
