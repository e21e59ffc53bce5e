import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { gzipSync } from 'fflate';
import { filesOf } from '../lib/stamp.mjs';
import { billOfMaterials } from './bill_of_materials.mjs';
import { bundledPackages } from './bundled.mjs';
import { noticeOf } from './notice.mjs';

const PLUGIN = 'build/plugin/spoor';
const BUNDLE = 'target/public/spoor.plugin.js';

const textOf = (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** Source maps are for who builds Spoor; Kibana does not read them. */
const isShipped = (path) => !path.endsWith('.map');

/** Kibana serves `X.br` or `X.gz` in place of `X` to browsers that take it. */
function compressed(code) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return {
    [`${BUNDLE}.gz`]: Buffer.from(gzipSync(code, { level: 9, mtime: 0 })),
    [`${BUNDLE}.br`]: brotliCompressSync(code, { params: quality }),
  };
}

/**
 * Every file of the plugin's folder that is the same for all Kibanas.
 * @returns content by path within the folder
 */
export function commonContents() {
  const packages = bundledPackages();
  const files = filesOf(PLUGIN).map((path) => [path.slice(PLUGIN.length + 1), readFileSync(path)]);
  const built = Object.fromEntries(files.filter(([path]) => isShipped(path)));
  const { version } = JSON.parse(built['kibana.json']);
  return {
    ...built,
    ...compressed(built[BUNDLE]),
    LICENSE: readFileSync('LICENSE'),
    'NOTICE.txt': Buffer.from(noticeOf(packages)),
    'sbom.cdx.json': textOf(billOfMaterials(version, packages)),
  };
}

/** The manifest for exactly one Kibana. */
export const manifestFor = (common, kibanaVersion) =>
  textOf({ ...JSON.parse(common['kibana.json']), kibanaVersion });
