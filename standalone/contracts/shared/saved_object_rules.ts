import type { TypeRule } from './saved_object_types';
import { compareVersions, isVersion } from './version';

/** From this version on Kibana takes model versions only (`globalSwitchToModelVersionAt`). */
const MODEL_VERSIONS_SINCE = '8.10.0';

/** What every generation asks of `management`. */
export const assertManagement: TypeRule = (name, { management }) => {
  if (management?.visibleInManagement !== undefined && management.importableAndExportable !== true) {
    throw new Error(
      `Type ${name}: 'management.importableAndExportable' must be 'true' when specifying 'management.visibleInManagement'`,
    );
  }
};

/** Hidden from clients but open by HTTP is a contradiction. */
const assertNotOpen: TypeRule = (name, { hidden, hiddenFromHttpApis }) => {
  if (hidden && hiddenFromHttpApis === false) {
    throw new Error(
      `Type ${name}: 'hiddenFromHttpApis' cannot be 'false' when specifying 'hidden' as 'true'`,
    );
  }
};

/** Versions of migrations that this Kibana can run. */
export const assertMigrations =
  (kibanaVersion: string): TypeRule =>
  (name, { migrations = {} }) => {
    for (const [version, migrate] of Object.entries(migrations)) {
      if (!isVersion(version)) {
        throw new Error(
          `Invalid migration for type ${name}. Expected all properties to be semvers, but got ${version}.`,
        );
      }
      if (compareVersions(version, kibanaVersion) > 0) {
        throw new Error(
          `Invalid migration for type ${name}. Property '${version}' cannot be greater than the current Kibana version '${kibanaVersion}'.`,
        );
      }
      if (typeof migrate !== 'function') {
        throw new Error(
          `Invalid migration ${name}.${version}: expected a function, but got ${String(migrate)}.`,
        );
      }
    }
  };

/** Migrations end, and model versions begin, with 8.10. */
const assertNoLateMigrations: TypeRule = (name, { migrations = {} }) => {
  const late = Object.keys(migrations).find((version) => compareVersions(version, MODEL_VERSIONS_SINCE) >= 0);
  if (late !== undefined) {
    throw new Error(
      `Migration for type ${name} for version ${late} registered after globalSwitchToModelVersionAt (${MODEL_VERSIONS_SINCE})`,
    );
  }
};

/** Model versions count 1, 2, 3 and on. */
const assertModelVersions: TypeRule = (name, { modelVersions = {} }) => {
  const numbers = Object.keys(modelVersions).map((version) => {
    const number = Number(version);
    if (!Number.isInteger(number)) {
      throw new Error(`Version must be an integer, or a string representing one: ${version}`);
    }
    return number;
  });
  if (numbers.length === 0) return;
  if (Math.min(...numbers) > 1) {
    throw new Error(`Type ${name}: model versioning must start with version 1`);
  }
  const missing = Array.from({ length: Math.max(...numbers) }, (_, at) => at + 1).filter(
    (number) => !numbers.includes(number),
  );
  if (missing.length > 0) {
    throw new Error(
      `Type ${name}: gaps between model versions aren't allowed (missing versions: ${missing.join(',')})`,
    );
  }
};

/** What Kibana asks at once since 8.6. */
export const registerSince8: TypeRule = (name, type) => {
  assertManagement(name, type);
  assertNotOpen(name, type);
};

/** What Kibana asks since 8.10 before plugins start. */
export const migrateSince8 =
  (kibanaVersion: string): TypeRule =>
  (name, type) => {
    assertMigrations(kibanaVersion)(name, type);
    assertNoLateMigrations(name, type);
    assertModelVersions(name, type);
  };
