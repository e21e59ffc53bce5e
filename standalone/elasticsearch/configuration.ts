import { copyFileSync, lchownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { roles } from './roles';
import { type Credentials, userFiles } from './users';

/** Where an embedded Elasticsearch lives. */
export interface Place {
  readonly folder: string;
  readonly config: string;
  readonly data: string;
  readonly logs: string;
}

export const placeIn = (folder: string): Place => ({
  folder,
  config: join(folder, 'config'),
  data: join(folder, 'data'),
  logs: join(folder, 'logs'),
});

/** Whom Elasticsearch runs as; `undefined`: as whoever starts it. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` and `nogroup`, which every Linux has: Elasticsearch refuses to run as root. */
const NOBODY: Account = { uid: 65_534, gid: 65_534 };

export const accountFor = (uid: number | undefined): Account | undefined => (uid === 0 ? NOBODY : undefined);

/** Watermarks in bytes: the defaults are shares, with which a large disk that is 90 % full stops an index of 20 MB. */
const settings = ({ data, logs }: Place, port: number) => ({
  'cluster.name': 'spoor',
  'node.name': 'spoor',
  'discovery.type': 'single-node',
  'network.host': '127.0.0.1',
  'http.port': port,
  'path.data': data,
  'path.logs': logs,
  'cluster.routing.allocation.disk.watermark.low': '600mb',
  'cluster.routing.allocation.disk.watermark.high': '400mb',
  'cluster.routing.allocation.disk.watermark.flood_stage': '200mb',
  'xpack.security.enabled': true,
  'xpack.security.enrollment.enabled': false,
  'xpack.security.http.ssl.enabled': false,
  'xpack.security.transport.ssl.enabled': false,
  'xpack.security.authc.realms.file.users.order': 0,
  'xpack.security.authc.reserved_realm.enabled': false,
});

const GIGABYTE = 2 ** 30;
/** Below this much memory, a heap of 1 GB would leave too little for the page cache and the browser. */
const ROOMY_BYTES = 6 * GIGABYTE;
export const heap = (memoryBytes: number = totalmem()): string =>
  memoryBytes >= ROOMY_BYTES ? '1g' : '512m';

/** Gives a tree to an account. Links are not followed. */
function giveTo(path: string, { uid, gid }: Account): void {
  lchownSync(path, uid, gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) {
      giveTo(child, { uid, gid });
    } else {
      lchownSync(child, uid, gid);
    }
  }
}

/** Writes the configuration anew for each start, so that a new version of Spoor brings its own. */
export function configure(
  place: Place,
  distribution: string,
  port: number,
  passwords: Credentials,
  account: Account | undefined,
): void {
  for (const folder of [place.config, place.data, place.logs]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  const { users, usersRoles } = userFiles(passwords);
  const files = {
    'elasticsearch.yml': stringify(settings(place, port)),
    'roles.yml': stringify(roles),
    users,
    users_roles: usersRoles,
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(place.config, name), text, { mode: 0o600 });
  }
  for (const name of ['jvm.options', 'log4j2.properties']) {
    copyFileSync(join(distribution, 'config', name), join(place.config, name));
  }
  if (account !== undefined) {
    giveTo(place.folder, account);
  }
}
