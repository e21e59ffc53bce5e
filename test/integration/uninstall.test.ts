import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
async function uninstall(...flags: readonly string[]) {
  const basic = (admin.headers.authorization ?? '').replace('Basic ', '');
  const [username, password] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  const command = spawn(process.execPath, ['build/cli/spoor.js', 'uninstall', '--url', admin.url, ...flags], {
    env: { PATH: process.env.PATH, KIBANA_USERNAME: username, KIBANA_PASSWORD: password },
  });
  let said = '';
  const hear = (text: string) => (said += text);
  command.stdout.setEncoding('utf8').on('data', hear);
  command.stderr.setEncoding('utf8').on('data', hear);
  const [status]: unknown[] = await once(command, 'close');
  return { status, said };
}

const hunts = async () =>
  JSON.stringify(await ask(admin, 'GET', '/api/spoor/hunts')).includes('Left over by a test');

test('what there is, is listed first, and removed only when told to', async () => {
  await ask(admin, 'POST', '/api/spoor/hunts', { title: 'Left over by a test', query: 'event_type:tls' });
  const listed = await uninstall();
  expect(listed).toEqual({
    status: 1,
    said: expect.stringMatching(/object\w* spoor-hunt[^]*Nothing was removed/),
  });
  expect(await hunts()).toBe(true);

  expect(await uninstall('--yes')).toEqual({
    status: 0,
    said: expect.stringContaining('All of it was removed.'),
  });
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
])('%s is said', async (_, flags, sentence) => {
  const { status, said } = await uninstall(...flags);
  expect(said).toMatch(sentence);
  expect(status).toBe(2);
});
