import type { SavedObjectsType } from '#kibana/server';
import { TYPES } from '../saved_objects/saved_objects';

/** Attributes are read by codecs and never searched, but for those that a list is sorted or filtered by. */
const type = (
  name: string,
  hidden: boolean,
  namespaceType: SavedObjectsType['namespaceType'],
  properties: SavedObjectsType['mappings']['properties'] = {},
): SavedObjectsType => ({ name, hidden, namespaceType, mappings: { dynamic: false, properties } });

/** What Spoor keeps in Kibana. Hunts, settings, networks and user groups belong to a space; the key and the audit to the whole Kibana. */
export const savedObjectTypes: readonly SavedObjectsType[] = [
  type(TYPES.hunt, false, 'single', { title: { type: 'text' } }),
  type(TYPES.settings, false, 'single'),
  type(TYPES.networks, false, 'single'),
  type(TYPES.userGroups, false, 'single'),
  type(TYPES.audit, true, 'agnostic', { order: { type: 'keyword' }, action: { type: 'keyword' } }),
  type(TYPES.key, true, 'agnostic'),
];
