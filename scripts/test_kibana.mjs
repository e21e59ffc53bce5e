/**
 * Proves Spoor in a real Kibana, driven in a browser:
 *
 *   npm run test:kibana -- --url https://kibana:5601 --elasticsearch-url https://elasticsearch:9200 --username elastic
 *
 * The plugin is installed there before, from a zip of this checkout (`npm run build -- --kibana <its version>`). It
 * loads the lab's sample into the index `suricata-spoor-test`, makes users, roles, a rule and a dashboard whose names
 * begin with `spoor-test`, and removes all of it in the end. `--keep` leaves the sample, so that the next run is short.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const help = `npm run test:kibana -- --url URL --elasticsearch-url URL [--username NAME] [--pictures FOLDER] [--keep]

  --url                address of the Kibana, with its base path
  --elasticsearch-url  address of its Elasticsearch, where the sample is loaded
  --username           an administrator (default elastic)
  --pictures           folder for pictures of what was seen
  --keep               leaves the sample's index for the next run
  SPOOR_TEST_PASSWORD  the administrator's password
`;

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    'elasticsearch-url': { type: 'string' },
    username: { type: 'string', default: 'elastic' },
    pictures: { type: 'string' },
    keep: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const { SPOOR_TEST_PASSWORD: password } = process.env;
if (values.help || !values.url || !values['elasticsearch-url'] || !password) {
  console.error(values.help ? help : `An address or SPOOR_TEST_PASSWORD is missing.\n\n${help}`);
  process.exit(values.help ? 0 : 2);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const pictures = values.pictures ? resolve(process.env.INIT_CWD ?? '.', values.pictures) : '';

const run = (...command) =>
  spawnSync(process.execPath, command, {
    stdio: 'inherit',
    env: {
      ...process.env,
      SPOOR_TEST_KIBANA: values.url,
      SPOOR_TEST_KIBANA_ELASTICSEARCH: values['elasticsearch-url'],
      SPOOR_TEST_KIBANA_USERNAME: values.username,
      SPOOR_TEST_KIBANA_PICTURES: pictures,
    },
  }).status ?? 1;

process.exitCode =
  run('scripts/build.mjs', '--quiet') ||
  run('node_modules/jest/bin/jest.js', '--selectProjects', 'kibana', '--runInBand');

if (!values.keep) {
  const authorization = `Basic ${Buffer.from(`${values.username}:${password}`).toString('base64')}`;
  const address = `${values['elasticsearch-url'].replace(/\/$/, '')}/suricata-spoor-test`;
  const { ok, status } = await fetch(address, { method: 'DELETE', headers: { authorization } });
  if (!ok && status !== 404) console.error(`The index suricata-spoor-test is left: ${status}.`);
}
