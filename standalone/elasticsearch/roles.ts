import { SAVED_OBJECTS_INDEX } from '../saved_objects/storage';

/** Everything but what the host keeps for itself. */
const EVERYBODYS_INDICES = '/@&~(spoor-.*)/';
/** Indices of Spoor's own, by space (DESIGN §5). */
const OWN_INDICES = 'spoor.*';
/** Where connectors of the kind `.index` may write: apart from Spoor's own, and from what holds events. */
const CONNECTORS_INDICES = 'hunt-alerts*';

const application = (...privileges: string[]) => [{ application: 'spoor', privileges, resources: ['*'] }];

/** Roles of the embedded Elasticsearch, and the pattern for the ones that somebody makes in a cluster of their own. */
export const roles = {
  /** The cluster is Spoor's own, so its administrator may do everything in it. */
  spoor_admin: {
    cluster: ['all'],
    indices: [{ names: ['*'], privileges: ['all'] }],
    applications: application('spoor:write', 'spoor:classify', 'spoor:secrets', 'spoor:admin'),
  },
  /** Hunts, saves hunts, classifies, reveals secrets; writes nothing into Elasticsearch. */
  spoor_analyst: {
    cluster: [],
    indices: [{ names: [EVERYBODYS_INDICES], privileges: ['read', 'view_index_metadata'] }],
    applications: application('spoor:write', 'spoor:classify', 'spoor:secrets'),
  },
  /** Spoor's own work: keeps saved objects, reads events for rules, writes what connectors index. */
  spoor_engine: {
    cluster: ['monitor'],
    indices: [
      { names: [SAVED_OBJECTS_INDEX, OWN_INDICES], privileges: ['all'] },
      { names: [EVERYBODYS_INDICES], privileges: ['read', 'view_index_metadata', 'monitor'] },
      { names: [CONNECTORS_INDICES], privileges: ['auto_configure', 'create_doc'] },
    ],
    applications: [],
  },
} as const;
