import Ajv2020 from 'ajv/dist/2020';
import { openApi, schemaOf } from './openapi';
import { routes } from './routes';
import { searchEvents } from './events';
import { huntDraft } from './hunts';

const ajv = new Ajv2020({ strict: false });
const document = openApi(routes, '1.2.3');

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s is described, in schemas that are JSON Schema',
  (_, { method, path, params, query, body, response }) => {
    expect(document).toHaveProperty(['paths', path, method, 'operationId']);
    for (const codec of [params, query, body, response]) {
      expect(ajv.validateSchema(schemaOf(codec))).toBe(true);
    }
  },
);

test('every path parameter is declared', () => {
  for (const { method, path, params } of routes) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect([method, path, Object.keys(schemaOf(params).properties ?? {})]).toEqual([method, path, named]);
  }
});

test('no two operations have one id', () => {
  const ids = JSON.stringify(document).match(/"operationId":"[^"]*"/g) ?? [];
  expect(new Set(ids).size).toBe(routes.length);
});

test.each<[string, unknown, boolean]>([
  ['a search', { query: '', from: 'now-1h', to: 'now', size: 10 }, true],
  ['with a sort', { query: '', from: 'now-1h', to: 'now', sort: { field: 'src_ip', order: 'asc' } }, true],
  ['without its time', { query: '' }, false],
  ['with an unknown key', { query: '', from: 'now-1h', to: 'now', sise: 10 }, false],
  ['with too large a page', { query: '', from: 'now-1h', to: 'now', size: 501 }, false],
])('the schema judges as the codec does: %s', (_, body, isGood) =>
  expect(ajv.compile(schemaOf(searchEvents.body))(body)).toBe(isGood),
);

test('lengths and choices are told', () =>
  expect(schemaOf(huntDraft).properties).toMatchObject({
    query: { type: 'string', maxLength: 10_000 },
    severity: { enum: ['low', 'medium', 'high', 'critical'] },
    columns: { type: 'array', maxItems: 50 },
  }));
