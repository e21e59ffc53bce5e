import * as t from 'io-ts';
import type { SavedObject, SavedObjectsManagement, SavedObjectsType } from '#kibana/server';
import { TYPES } from '../saved_objects/saved_objects';
import { APP_ID } from './app';
import { RIGHTS } from './features/rights';

/**
 * The first shape of every type. 8.19 and later upgrade by these; 7.17 does not know them, and needs no migration from a shape
 * that nobody had before.
 */
const FIRST = { modelVersions: { 1: { changes: [] } } };

/** Attributes are read by codecs and never searched, but for those that a list is sorted or filtered by. */
const type = (
  name: string,
  hidden: boolean,
  namespaceType: SavedObjectsType['namespaceType'],
  properties: SavedObjectsType['mappings']['properties'] = {},
  management?: SavedObjectsManagement,
) => ({
  name,
  hidden,
  namespaceType,
  mappings: { dynamic: false as const, properties },
  management,
  ...FIRST,
});

/** On Kibana's page "Saved objects": exported and imported by who may, and leading to the page that shows it. */
const managed = (
  displayName: string,
  icon: string,
  path: (object: SavedObject<unknown>) => string,
): SavedObjectsManagement => ({
  importableAndExportable: true,
  displayName,
  icon,
  getTitle: () => `Spoor: ${displayName}`,
  getInAppUrl: (object) => ({
    path: `/app/${APP_ID}${path(object)}`,
    uiCapabilitiesPath: `${RIGHTS.spoor_read.feature}.${RIGHTS.spoor_read.flag}`,
  }),
});

const titled = t.type({ title: t.string });

const huntManagement: SavedObjectsManagement = {
  ...managed('hunt', 'inspect', ({ id }) => `/hunt?hunt=${encodeURIComponent(id)}`),
  defaultSearchField: 'title',
  getTitle: ({ id, attributes }) => (titled.is(attributes) ? attributes.title : id),
};

/** What Spoor keeps in Kibana. Hunts, settings, networks and user groups belong to a space; the key and the audit to the whole Kibana. */
export const savedObjectTypes = [
  type(TYPES.hunt, false, 'single', { title: { type: 'text' } }, huntManagement),
  type(
    TYPES.settings,
    false,
    'single',
    {},
    managed('settings', 'gear', () => '/settings'),
  ),
  type(
    TYPES.networks,
    false,
    'single',
    {},
    managed('networks', 'globe', () => '/networks'),
  ),
  type(
    TYPES.userGroups,
    false,
    'single',
    {},
    managed('user groups', 'users', () => '/networks'),
  ),
  type(TYPES.audit, true, 'agnostic', { order: { type: 'keyword' }, action: { type: 'keyword' } }),
  type(TYPES.key, true, 'agnostic'),
];
