import * as t from 'io-ts';
import type { SavedObjectsType } from '../../../typings/kibana-8.19/server';

/** What only some generations read of a type; each generation judges it by its own rules. */
const details = t.partial({
  hidden: t.boolean,
  hiddenFromHttpApis: t.boolean,
  migrations: t.UnknownRecord,
  modelVersions: t.UnknownRecord,
  management: t.partial({ importableAndExportable: t.boolean, visibleInManagement: t.boolean }),
});

/** A registered type with the parts that generations judge. */
type TypeDetails = t.TypeOf<typeof details>;

/** A generation's rule for types. @throws Error with Kibana's words */
export type TypeRule = (name: string, type: TypeDetails) => void;

/** Types of saved objects that a plugin registers. */
export interface SavedObjectTypes {
  readonly registerType: (type: SavedObjectsType) => void;
  /** Complete once the plugin's `setup` has run. */
  readonly all: readonly SavedObjectsType[];
  /** Names of the types that a client sees which names these hidden ones. */
  readonly seen: (includedHiddenTypes?: readonly string[]) => readonly string[];
  /** Judges what was registered, as Kibana does before plugins start. @throws Error with Kibana's words */
  readonly assertMigrations: () => void;
}

/** Kibana calls functions of migrations when all plugins are set up; so does the host. */
const called = (value: unknown): unknown =>
  typeof value === 'function' ? Reflect.apply(value, undefined, []) : value;

/** @throws Error where a part has a shape that no Kibana takes */
function detailsOf(type: SavedObjectsType): TypeDetails {
  const decoded = details.decode({
    ...type,
    migrations: called(Reflect.get(type, 'migrations')),
    modelVersions: called(Reflect.get(type, 'modelVersions')),
  });
  if (decoded._tag === 'Right') return decoded.right;
  throw new Error(`Migrations map for type ${type.name} should be an object like { '2.0.0': (doc) => doc }.`);
}

/**
 * Registers types by a generation's rules.
 * @param onRegister rules that Kibana applies at once
 * @param onMigrate rules that it applies when all plugins are set up
 */
export function createSavedObjectTypes(onRegister: TypeRule, onMigrate: TypeRule): SavedObjectTypes {
  const all: SavedObjectsType[] = [];
  return {
    all,
    registerType: (type) => {
      if (all.some(({ name }) => name === type.name)) {
        throw new Error(`Type '${type.name}' is already registered`);
      }
      onRegister(type.name, detailsOf(type));
      all.push(type);
    },
    seen: (included = []) =>
      all.filter(({ name, hidden }) => !hidden || included.includes(name)).map(({ name }) => name),
    assertMigrations: () => all.forEach((type) => onMigrate(type.name, detailsOf(type))),
  };
}
