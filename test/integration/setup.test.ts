import * as t from 'io-ts';
import { getSetup } from '#common/api/setup';
import { defaultSettings } from '#common/settings/check';
import { NEEDED } from '#common/setup/role';
import { basic } from '#standalone/elasticsearch/clients';
import { startHost, type TestHost } from '#test/support/host';
import { ask, read, type Service } from '#test/support/http';

jest.setTimeout(60_000);

/** The role of analysts leaves out what begins so: the host keeps its own things there. */
const CLOSED = 'spoor-closed';
const OPEN = 'setup-*';

const settings = t.type({ revision: t.string });

let host: TestHost;
let admin: Service;

async function choose(sources: readonly string[]): Promise<void> {
  const { revision } = read(settings, await ask(admin, 'GET', '/api/spoor/settings'));
  await ask(admin, 'PUT', '/api/spoor/settings', { sources, deepLinks: [], revision });
}

const as = (user: string): Service => ({
  url: host.url,
  headers: { authorization: basic(user, host.passwords[user] ?? '') },
});

const setupOf = async (service: Service) => read(getSetup.response, await ask(service, 'GET', getSetup.path));

const rows = (index: string, granted: boolean) => NEEDED.map((privilege) => ({ index, privilege, granted }));

beforeAll(async () => {
  host = await startHost();
  admin = { url: host.url, headers: { 'kbn-xsrf': 'setup', ...host.headers } };
  await choose([OPEN, CLOSED]);
}, 300_000);
afterAll(async () => {
  await choose(defaultSettings.sources);
  await host.stop();
});

test('an administrator may read every source', async () => {
  const { privileges, unchecked } = await setupOf(admin);
  expect(unchecked).toBe('');
  expect(privileges).toEqual([...rows(OPEN, true), ...rows(CLOSED, true)]);
});

test('an analyst is told of the source that their role leaves out', async () => {
  const { privileges } = await setupOf(as('spoor_analyst'));
  expect(privileges).toEqual([...rows(OPEN, true), ...rows(CLOSED, false)]);
});

test('the role to create is for the sources of the settings, whoever asks', async () => {
  const expected = { cluster: [], indices: [{ names: [OPEN, CLOSED], privileges: [...NEEDED] }] };
  for (const service of [admin, as('spoor_analyst')]) {
    expect((await setupOf(service)).role).toEqual(expected);
  }
});

test('nobody is told who does not sign in', () =>
  expect(ask({ url: host.url, headers: {} }, 'GET', getSetup.path)).rejects.toThrow('answered 401'));
