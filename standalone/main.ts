import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { connectExisting } from './elasticsearch/existing';
import { startHost } from './host';
import { logTo } from './log';
import type { Settings } from './settings/settings';

export async function main(settings: Settings): Promise<void> {
  const home = resolve(settings.home);
  mkdirSync(home, { recursive: true });
  const log = logTo(join(home, 'logs', 'host.log'));
  if (settings.elasticsearch.type !== 'existing') throw new Error('x');
  const connection = await connectExisting(settings.elasticsearch);
  const host = await startHost({
    settings,
    connection,
    sessionKey: 'x'.repeat(40),
    build: resolve(__dirname, '..'),
    log,
  });
  console.log(host.url);
}
