import type { Access } from '#common/api/route';
import type { Elasticsearch } from './elasticsearch/elasticsearch';
import type { SavedObjects } from './saved_objects/saved_objects';

/** Who asks. */
export interface User {
  readonly name: string;
  /** Tells apart people of the same name, e.g. from two realms; never shown. */
  readonly id: string;
  readonly access: readonly Access[];
}

/** Everything that belongs to one request: who asks, and the hands with which their work is done. */
export interface Scope {
  readonly user: User;
  /** Id of Kibana's space, `default` where there are none. */
  readonly space: string;
  /** With the user's own rights: the only way in which events are read. */
  readonly elasticsearch: Elasticsearch;
  /** With the host's own account: for the cluster's version only. */
  readonly cluster: Elasticsearch;
  /** With the user's own rights. */
  readonly saved: SavedObjects;
  /** With the host's own account: the audit and the key, which nobody may forge. */
  readonly hidden: SavedObjects;
}

/** What is said to the operator, in the host's log. Never holds an event's values. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
