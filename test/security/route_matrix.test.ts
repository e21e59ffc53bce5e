import type { AnyApiRoute } from '#common/api/route';
import { routes } from '#common/api/routes';
import { startSpoor, type Spoor } from '#test/support/spoor';
import { hostileBodies, hostileIds, hostileValues, TRACE } from './hostile';
import { scripted, send, type Came, type Sent } from './requests';
import { rows, type Row } from './rows';

/** Bytes that a route takes, where it names no other figure. */
const MAX_BODY = 1_048_576;

const nameOf = ({ method, path }: AnyApiRoute) => `${method} ${path}`;
const rowOf = (route: AnyApiRoute): Row => rows[nameOf(route)] ?? {};

/** Milliseconds that a test may take on a busy machine. */
jest.setTimeout(120_000);

let spoor: Spoor;

beforeAll(async () => {
  spoor = await startSpoor();
}, 300_000);
afterAll(() => spoor.stop());

const as = (user: 'spoor_admin' | 'spoor_engine') => ({ ...scripted, ...spoor.headersOf(user) });
const ask = (route: AnyApiRoute, changes: Partial<Sent> = {}): Promise<Came> =>
  send(spoor.url, route, { headers: as('spoor_admin'), ...rowOf(route), ...changes });

/** Refusals are told in Kibana's shape, and never with a trace of the code. */
const expectRefusal = ({ status, text }: Came) => {
  expect({ status, text }).not.toMatchObject({ status: 500 });
  expect(text).not.toMatch(TRACE);
  if (status >= 400) {
    expect(JSON.parse(text)).toEqual(
      expect.objectContaining({ statusCode: status, error: expect.any(String), message: expect.any(String) }),
    );
  }
};

test('every route has a row, and every row a route', () =>
  expect(Object.keys(rows).sort()).toEqual(routes.map(nameOf).sort()));

test('wrong credentials open nothing', async () => {
  // once only: the host makes who guesses wait
  const [route] = routes;
  const authorization = `Basic ${Buffer.from('spoor_admin:wrong').toString('base64')}`;
  expect(route && (await ask(route, { headers: { ...scripted, authorization } })).status).toBe(401);
});

describe.each(routes.map((route) => [nameOf(route), route] as const))('%s', (_, route) => {
  test('answers a good request', async () => {
    const { status, text } = await ask(route);
    expect([status, status === 200 || text]).toEqual([rowOf(route).gives ?? 200, status === 200 || text]);
  });

  test('gives nothing without credentials', async () => {
    const { status } = await ask(route, { headers: scripted });
    expect(status).toBe(401);
  });

  test('asks for its privilege', async () => {
    // whoever can sign in may read; what they see is Elasticsearch's to decide
    if (route.access === 'spoor_read') {
      expect((await ask(route, { headers: as('spoor_engine') })).status).toBe(rowOf(route).gives ?? 200);
      return;
    }
    const { status, text } = await ask(route, { headers: as('spoor_engine') });
    expect(status).toBe(403);
    expect(text).toContain(route.access);
  });

  test('asks for kbn-xsrf where it changes or computes something', async () => {
    if (route.method === 'get') return;
    const { authorization = '' } = spoor.headersOf('spoor_admin');
    const { status } = await ask(route, { headers: { 'content-type': 'application/json', authorization } });
    expect(status).toBe(400);
  });

  test('refuses what is too large', async () => {
    if (route.method === 'get') return;
    const text = JSON.stringify({ query: 'x'.repeat(route.maxBody ?? MAX_BODY) });
    expect((await ask(route, { text })).status).toBe(413);
  });

  test('survives hostile bodies', async () => {
    if (route.method === 'get') return;
    for (const [, text] of hostileBodies) expectRefusal(await ask(route, { text }));
  });

  test('survives hostile values in every place', async () => {
    const { body = {}, params = {} } = rowOf(route);
    for (const [, value] of hostileValues) {
      for (const name of [...Object.keys(body), 'no_such_key']) {
        if (route.method !== 'get') expectRefusal(await ask(route, { body: { ...body, [name]: value } }));
      }
    }
    for (const name of Object.keys(params)) {
      for (const id of hostileIds) expectRefusal(await ask(route, { params: { ...params, [name]: id } }));
    }
    for (const id of hostileIds) expectRefusal(await ask(route, { query: { size: id, cursor: id } }));
  });
});

test('nothing was polluted on the way', async () => {
  const status = routes.find(({ path }) => path === '/api/spoor/status');
  if (!status) throw new Error('There is no status route.');
  expect((await ask(status)).text).not.toContain('polluted');
});
