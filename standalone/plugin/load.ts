import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { Problem, messageOf } from '../problem';
import { type Manifest, type ManifestReader, readManifest } from './manifest';

/** A built plugin, found but not yet set up. */
export interface LoadedPlugin {
  readonly manifest: Manifest;
  /** Absolute path of its folder. */
  readonly folder: string;
  /** `server/index.js`'s `plugin`, whatever its generation's signature is. */
  readonly initialize: (context: unknown) => unknown;
}

type Initialize = LoadedPlugin['initialize'];
const isInitialize = (value: unknown): value is Initialize => typeof value === 'function';

/** @throws Problem when the folder holds no plugin that the host may load */
export function loadPlugin(folder: string, reader: ManifestReader): LoadedPlugin {
  const absolute = resolve(folder);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(absolute, 'kibana.json'), 'utf8'));
  } catch (error) {
    throw new Problem(`No plugin at ${folder} (${messageOf(error)}); run \`npm run build\`.`);
  }
  const manifest = readManifest(json, reader);
  if (isLeft(manifest)) {
    throw new Problem(manifest.left);
  }
  const entry = join(absolute, 'server', 'index.js');
  const found: unknown = createRequire(entry)(entry);
  if (!t.UnknownRecord.is(found) || !isInitialize(found.plugin)) {
    throw new Problem(
      `Plugin "${manifest.right.id}" does not export "plugin" definition (${join(folder, 'server/index.js')}).`,
    );
  }
  return { manifest: manifest.right, folder: absolute, initialize: found.plugin };
}
