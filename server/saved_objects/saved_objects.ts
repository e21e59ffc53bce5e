import { savedAs } from '#common/networks/saved_as';
import type { Answer } from '../problem';

/** A saved object, its attributes not yet read by a codec. */
export interface Saved {
  readonly id: string;
  readonly attributes: unknown;
  /** Changes with every write; give it back to write only over what was read. */
  readonly revision: string;
  /** ISO 8601. */
  readonly updatedAt?: string;
}

interface SavedPage {
  readonly total: number;
  readonly items: readonly Saved[];
}

/** Which objects of a type a list gives. */
interface Listing {
  readonly type: string;
  readonly sortField?: string;
  readonly sortOrder?: 'asc' | 'desc';
  readonly size: number;
  /** Condition in KQL over `<type>.attributes.<name>`, made of our own words only. */
  readonly filter?: string;
  /** Not only of the space that was asked from; needs the host's own account. */
  readonly everySpace?: boolean;
}

/** Kibana's saved objects, as one user or as Kibana itself. Failures are problems in sentences. */
export interface SavedObjects {
  get(type: string, id: string): Answer<Saved>;
  /** Refused as a conflict when `id` exists. */
  create(type: string, id: string, attributes: object): Answer<Saved>;
  /** Replaces all attributes; refused as a conflict when somebody wrote since `revision`. */
  replace(type: string, id: string, attributes: object, revision: string): Answer<Saved>;
  remove(type: string, id: string): Answer<{ readonly id: string }>;
  list(listing: Listing): Answer<SavedPage>;
}

/** What people make, and what must not be forged (hidden, written by Kibana itself only). */
export const TYPES = {
  hunt: 'spoor-hunt',
  settings: 'spoor-settings',
  networks: savedAs.networks,
  userGroups: savedAs.userGroups,
  audit: 'spoor-audit',
  key: 'spoor-key',
} as const;

export const HIDDEN_TYPES = [TYPES.audit, TYPES.key];
