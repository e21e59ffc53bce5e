import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from '@hapi/hapi';
import { identityOf } from './authentication';
import { escapeHtml } from './html';
import type { Identity } from './identity';

/** What the page is told about itself and who looks at it. */
interface PageMetadata {
  readonly generation: string;
  readonly version: string;
  readonly user: { readonly name: string; readonly isAnonymous: boolean };
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly plugins: ReadonlyArray<{
    readonly id: string;
    /** Base address of its bundle. */
    readonly publicPath: string;
    /** Ids of the plugins that its manifest names. */
    readonly dependencies: readonly string[];
  }>;
  /** A sentence for the status bar. */
  readonly status: string;
}

export interface PageOptions {
  /** Absolute folder of the page's own code, the same for every generation. */
  readonly pageFolder: string;
  /** Absolute folder of the generation's libraries and style sheets. */
  readonly librariesFolder: string;
  readonly assetsFolder: string;
  readonly plugin: {
    readonly id: string;
    readonly version: string;
    readonly publicFolder: string;
    readonly dependencies: readonly string[];
  };
  readonly metadataFor: (identity: Identity) => Omit<PageMetadata, 'plugins'>;
}

const YEAR_SECONDS = 365 * 24 * 60 * 60;
const HASH_LENGTH = 12;

/** Changes when any file below changes, so that addresses which contain it may be kept by browsers for ever. */
function hashOf(...folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isFile()) {
        hash.update(name).update(readFileSync(path));
      }
    }
  }
  return hash.digest('hex').slice(0, HASH_LENGTH);
}

/**
 * Scripts run in the order in which they stand, as Kibana's bootstrap has them: shared libraries, core, plugins, boot.
 * No script is inline; the metadata is an attribute, which no browser runs.
 */
const html = (metadata: PageMetadata, base: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Spoor</title>
    <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/assets/page.css" />
    <link rel="stylesheet" href="${base}/libraries/light.css" data-theme="light" />
    <link rel="stylesheet" href="${base}/libraries/dark.css" data-theme="dark" disabled />
    <meta name="emotion-insert" />
  </head>
  <body>
    <kbn-injected-metadata data="${escapeHtml(JSON.stringify(metadata))}"></kbn-injected-metadata>
    <div id="kibana-body"><p class="loading" role="status">Loading Spoor …</p></div>
    <noscript>Spoor needs JavaScript.</noscript>
    <script defer src="${base}/libraries/shared_deps.js"></script>
    <script defer src="${base}/page/page.js"></script>
    ${metadata.plugins.map(({ id, publicPath }) => `<script defer src="${publicPath}${id}.plugin.js"></script>`).join('\n    ')}
    <script defer src="/assets/boot.js"></script>
  </body>
</html>
`;

/** The app's page on every address below `/app`, and the files that it loads. */
export function addPage(server: Server, options: PageOptions): void {
  const { plugin } = options;
  const base = `/${hashOf(options.librariesFolder, options.pageFolder, plugin.publicFolder)}/bundles`;
  const publicPath = `${base}/plugin/${plugin.id}/${plugin.version}/`;
  const folders: ReadonlyArray<readonly [path: string, folder: string, cacheSeconds: number]> = [
    [`${base}/libraries/{file*}`, options.librariesFolder, YEAR_SECONDS],
    [`${base}/page/{file*}`, options.pageFolder, YEAR_SECONDS],
    [`${publicPath}{file*}`, plugin.publicFolder, YEAR_SECONDS],
    ['/assets/{file*}', options.assetsFolder, 0],
  ];
  for (const [path, folder, cacheSeconds] of folders) {
    server.route({
      method: 'GET',
      path,
      options: {
        auth: false,
        cache: { expiresIn: cacheSeconds * 1_000, privacy: 'public', otherwise: 'no-cache' },
      },
      handler: { directory: { path: folder, index: false, lookupCompressed: true } },
    });
  }
  for (const path of ['/app', '/app/{rest*}']) {
    server.route({
      method: 'GET',
      path,
      handler: (request, h) => {
        const metadata = {
          ...options.metadataFor(identityOf(request)),
          plugins: [{ id: plugin.id, publicPath, dependencies: plugin.dependencies }],
        };
        return h.response(html(metadata, base)).type('text/html').header('cache-control', 'no-store');
      },
    });
  }
}
