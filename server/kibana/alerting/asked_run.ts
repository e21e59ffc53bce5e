import type { SavedObjectsClientContract } from '#kibana/server';
import type { Client } from '../elasticsearch';

/** A run of a rule as Kibana asks for it, whatever the generation. */
export interface AskedRun {
  readonly params: unknown;
  /** What the rule type left for this run; anything where nothing is left. */
  readonly state: unknown;
  readonly rule: { readonly id: string; readonly name: string; readonly interval: string };
  /** Who made the rule or changed it last: with this person's key it runs. `null` where security is off. */
  readonly owner: string | null;
  /** When the rule was changed last. */
  readonly changedAt: Date;
  readonly spaceId: string;
  readonly startedAt: Date;
  readonly previousStartedAt: Date | null;
  readonly alertLimit: number;
  /** With the owner's rights. */
  readonly savedObjects: SavedObjectsClientContract;
  /** With the owner's rights. */
  readonly asOwner: Client;
  /** Kibana's own account, for the cluster's version only. */
  readonly asKibana: Client;
  /** Whether Kibana has given the run up; it does not say so by itself, and 7.17 never says it. */
  readonly isGivenUp?: () => boolean;
}
