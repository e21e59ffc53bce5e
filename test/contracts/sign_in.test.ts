import { basic } from '#standalone/elasticsearch/clients';
import { startProbe } from './probe';

let probe: Awaited<ReturnType<typeof startProbe>>;
beforeAll(async () => {
  probe = await startProbe({ ok: { handle: (_, __, { ok }) => ok() } });
}, 240_000);
afterAll(() => probe.stop());

const form = (fields: Record<string, string>, headers = {}): RequestInit => ({
  method: 'POST',
  redirect: 'manual',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
});

describe('signing in', () => {
  const signIn = (fields: Record<string, string>, headers = {}) =>
    fetch(`${probe.url}/login`, form(fields, headers));
  const right = (more = {}) => ({
    username: 'spoor_admin',
    password: probe.credentials?.spoor_admin ?? '',
    ...more,
  });

  test('gives a sealed cookie that the browser alone may use, and leads back', async () => {
    const came = await signIn(right({ next: '/app/probe?a=1' }));
    expect([came.status, came.headers.get('location')]).toEqual([303, '/app/probe?a=1']);
    const cookie = came.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^spoor_session=Fe26\.2\*.+; HttpOnly; SameSite=Lax; Path=\/$/);
    const [pair = ''] = cookie.split(';');
    const ask = (headers: Record<string, string>) =>
      fetch(`${probe.url}/api/probe/ok`, { headers: { cookie: pair, ...headers } });
    expect((await ask({})).status).toBe(200);
    expect((await ask({ 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await ask({ 'sec-fetch-site': 'same-site' })).status).toBe(401);
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).status).toBe(401);
    expect((await fetch(`${probe.url}/api/probe/ok`, { headers: { cookie: `${pair}x` } })).status).toBe(401);
  });

  test.each([
    ['another host', 'https://evil.test/'],
    ['another host, hidden', '//evil.test/'],
    ['the API', '/api/probe/ok'],
  ])('never leads to %s', async (_, next) => {
    expect((await signIn(right({ next }))).headers.get('location')).toBe('/app/spoor');
  });

  test('refuses a form of another site', async () => {
    expect((await signIn(right(), { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await signIn(right(), { origin: 'https://evil.test' })).status).toBe(403);
  });

  test('wrong passwords are told as such, then slowed down, for this user only', async () => {
    const wrong = () => signIn({ username: 'mallory', password: 'wrong' });
    const statuses = [];
    for (let i = 0; i < 7; i++) {
      statuses.push((await wrong()).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429]);
    expect(Number((await wrong()).headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn(right())).status).toBe(303);
  });

  test('wrong passwords that come at once are slowed down too, in the form and in the API', async () => {
    const password = (at: number) => `wrong ${at}`;
    const tries = Array.from({ length: 40 }, (_, at) =>
      at % 2 === 0
        ? signIn({ username: 'trudy', password: password(at) })
        : fetch(`${probe.url}/api/probe/ok`, { headers: { authorization: basic('trudy', password(at)) } }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(6);
    expect(statuses.filter((status) => status === 429)).toHaveLength(34);
  });

  test.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['a wrong password', { authorization: basic('spoor_admin', 'wrong') }],
    ['another scheme', { authorization: 'Bearer abc' }],
    ['a header that would break the next request', { authorization: 'Basic abc, x' }],
  ])('the API answers 401 to %s', async (_, headers) => {
    const came = await fetch(`${probe.url}/api/probe/ok`, { headers });
    expect(came.status).toBe(401);
  });

  test('a page leads to the form and back', async () => {
    const came = await fetch(`${probe.url}/app/probe/x?y=1`, { redirect: 'manual' });
    expect([came.status, came.headers.get('location')]).toEqual([
      302,
      '/login?next=%2Fapp%2Fprobe%2Fx%3Fy%3D1',
    ]);
  });
});
