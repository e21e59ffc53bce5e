import { request as httpRequest } from 'node:http';
import { GENERATIONS } from '#standalone/contracts/contract';
import { defer } from '#standalone/deferred';
import { startProbe } from './probe';
import { routesOf, type Slow } from './probe_routes';
import { rows, type Sent } from './route_rows';

describe.each(GENERATIONS)('routes of Kibana %s', (generation) => {
  const slow: Slow = { arrived: defer(), aborted: defer() };
  let probe: Awaited<ReturnType<typeof startProbe>>;
  beforeAll(async () => {
    probe = await startProbe(routesOf(generation, slow), generation);
  }, 240_000);
  afterAll(() => probe.stop());

  async function send(name: string, { method = 'GET', headers = {}, body }: Sent = {}) {
    const response = await fetch(`${probe.url}/api/probe/${name}`, {
      method,
      headers: { ...probe.admin, ...headers },
      body,
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    const answer: unknown = isJson ? JSON.parse(text) : text;
    return { status: response.status, answer, headers: response.headers };
  }

  const own = rows.filter(({ only }) => only === undefined || only.includes(generation));
  test.each(own.map((row) => [row.what, row.source, row] as const))(
    '%s (%s)',
    async (_, __, { route, sent, status, answer }) => {
      const came = await send(route, sent);
      expect({ status: came.status, answer: came.answer }).toEqual({ status, answer });
    },
  );

  test('handlers get what the generation has, and never see credentials', async () => {
    const { answer } = await send('context');
    const isOld = generation === '7.17';
    expect(answer).toEqual({
      isPromise: !isOld,
      knows: ['elasticsearch', 'savedObjects', ...(isOld ? [] : ['security'])],
      types: ['client', 'getClient'],
      headers: [],
    });
  });

  test('the client of Elasticsearch answers as the generation’s does', async () => {
    const { answer } = await send('elasticsearch');
    expect(answer).toEqual(
      generation === '7.17'
        ? { keys: ['body', 'statusCode', 'headers', 'warnings', 'meta'], canAbort: true }
        : { keys: expect.arrayContaining(['cluster_name', 'status']), canAbort: false },
    );
    expect((await send('missing')).answer).toEqual({ name: 'ResponseError', status: 404 });
  });

  test('a client that goes away is told to the handler', async () => {
    const request = httpRequest(`${probe.url}/api/probe/slow`, { headers: { ...probe.admin } });
    request.on('error', () => undefined);
    request.end();
    await slow.arrived.promise;
    request.destroy();
    await slow.aborted.promise;
  });

  test('every answer, errors too, carries the headers that keep browsers strict', async () => {
    for (const name of ['ok', 'throws', 'nothing']) {
      const { headers } = await send(name);
      expect(headers.get('content-security-policy')).toContain("script-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
});
