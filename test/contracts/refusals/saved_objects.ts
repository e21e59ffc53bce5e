import { savedObjectType } from './bad_plugin';
import { always, keeps, type Refusal, since8 } from './refusal';

const OLD = 'src/core/server/saved_objects';
const NEW = 'src/core/packages/saved-objects';
const NEW_TYPES = `${NEW}/base-server-internal/src/saved_objects_type_registry.ts`;
const TYPES = always(`${OLD}/saved_objects_type_registry.ts`, NEW_TYPES);
const NEW_MIGRATIONS = `${NEW}/migration-server-internal/src/document_migrator/validate_migrations.ts`;
const MIGRATIONS = always(`${OLD}/migrations/core/document_migrator.ts`, NEW_MIGRATIONS);

const migrate = (document: unknown) => document;
const versions = (...numbers: number[]) =>
  Object.fromEntries(numbers.map((number) => [number, { changes: [] }]));

/** What is refused of types of saved objects. */
export const savedObjects: readonly Refusal[] = [
  {
    what: 'a type twice',
    source: TYPES,
    setup: keeps(savedObjectType(), savedObjectType()),
    says: "Type 'probe' is already registered",
  },
  {
    what: 'a place on the page for objects that cannot be exported',
    source: TYPES,
    setup: keeps(savedObjectType({ management: { visibleInManagement: true } })),
    says: "Type probe: 'management.importableAndExportable' must be 'true' when specifying 'management.visibleInManagement'",
  },
  {
    what: 'a hidden type that is open by HTTP',
    source: since8(NEW_TYPES),
    setup: keeps(savedObjectType({ hidden: true, hiddenFromHttpApis: false })),
    says: "Type probe: 'hiddenFromHttpApis' cannot be 'false' when specifying 'hidden' as 'true'",
  },
  {
    what: 'a migration for a Kibana to come',
    source: MIGRATIONS,
    setup: keeps(savedObjectType({ migrations: { '99.0.0': migrate } })),
    says: "Invalid migration for type probe. Property '99.0.0' cannot be greater than the current Kibana version",
  },
  {
    what: 'a migration for no version',
    source: MIGRATIONS,
    setup: keeps(savedObjectType({ migrations: { first: migrate } })),
    says: 'Invalid migration for type probe. Expected all properties to be semvers, but got first.',
  },
  {
    what: 'a migration that is no function',
    source: MIGRATIONS,
    setup: keeps(savedObjectType({ migrations: { '7.14.0': 1 } })),
    says: 'Invalid migration probe.7.14.0: expected a function',
  },
  {
    what: 'a migration after model versions began',
    source: MIGRATIONS,
    setup: keeps(savedObjectType({ migrations: { '8.10.0': migrate } })),
    says: (generation) =>
      generation === '7.17'
        ? "Property '8.10.0' cannot be greater than the current Kibana version '7.17.6'."
        : 'Migration for type probe for version 8.10.0 registered after globalSwitchToModelVersionAt (8.10.0)',
  },
  {
    what: 'model versions that begin with 2',
    source: since8(NEW_MIGRATIONS),
    setup: keeps(savedObjectType({ modelVersions: versions(2) })),
    says: 'Type probe: model versioning must start with version 1',
  },
  {
    what: 'model versions with a gap',
    source: since8(NEW_MIGRATIONS),
    setup: keeps(savedObjectType({ modelVersions: versions(1, 2, 4) })),
    says: "Type probe: gaps between model versions aren't allowed (missing versions: 3)",
  },
];
