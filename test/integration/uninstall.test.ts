import { spawnSync } from 'node:child_process';
import { ask, type Service } from '#test/support/http';
import { startSpoor, type Spoor } from '#test/support/spoor';

let spoor: Spoor;
let admin: Service;
beforeAll(async () => {
  spoor = await startSpoor();
  admin = { url: spoor.url, headers: spoor.headersOf('spoor_admin') };
}, 300_000);
afterAll(() => spoor.stop());

/** Runs the built command as a user would, with name and password of the administrator. */
function uninstall(...flags: readonly string[]) {
  const basic = (admin.headers.authorization ?? '').replace('Basic ', '');
  const [username, password] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['build/cli/spoor.js', 'uninstall', '--url', admin.url, ...flags],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, KIBANA_USERNAME: username, KIBANA_PASSWORD: password },
    },
  );
  return { status, said: stdout + stderr };
}

const hunts = async () =>
  JSON.stringify(await ask(admin, 'GET', '/api/spoor/hunts')).includes('Left over by a test');

test('what there is, is listed first, and removed only when told to', async () => {
  await ask(admin, 'POST', '/api/spoor/hunts', { title: 'Left over by a test', query: 'event_type:tls' });
  const listed = uninstall();
  expect(listed).toEqual({
    status: 1,
    said: expect.stringMatching(/object\w* spoor-hunt[^]*Nothing was removed/),
  });
  expect(await hunts()).toBe(true);

  expect(uninstall('--yes')).toEqual({ status: 0, said: expect.stringContaining('All of it was removed.') });
  expect(await hunts()).toBe(false);
}, 60_000);

test.each<[string, readonly string[], RegExp]>([
  [
    'an address where nothing answers',
    ['--url', 'http://127.0.0.1:1'],
    /Kibana does not answer at .* check --url/,
  ],
  ['a wrong password', ['--password', 'wrong'], /was refused \(401\)/],
  ['indices of nobody knows where', ['--indices'], /--indices needs --elasticsearch-url/],
])('%s is said', (_, flags, sentence) => {
  const { status, said } = uninstall(...flags);
  expect(said).toMatch(sentence);
  expect(status).toBe(2);
});
