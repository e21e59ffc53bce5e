import type * as t from 'io-ts';
import type { AnyApiRoute } from './route';
import { shapeOf } from './shape';

/** JSON Schema, as OpenAPI 3.1 uses it (draft 2020-12). */
export type Schema = Readonly<Record<string, unknown>>;

/** A codec as JSON Schema: what the API's readers and their generators understand. */
export function schemaOf(codec: t.Any): Schema {
  const shape = shapeOf(codec);
  switch (shape.type) {
    case 'text':
      return { type: 'string' };
    case 'number':
    case 'boolean':
    case 'null':
      return { type: shape.type };
    case 'unknown':
      return {};
    case 'open object':
      return { type: 'object' };
    case 'one of':
      return { enum: shape.values };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of) };
    case 'dictionary':
      return { type: 'object', additionalProperties: schemaOf(shape.of) };
    case 'either':
      return { anyOf: shape.of.map(schemaOf) };
    case 'constrained':
      return { ...schemaOf(shape.of), ...shape.constraint, description: shape.name };
    case 'object': {
      const entries = [...shape.properties];
      const required = entries.filter(([, { isRequired }]) => isRequired).map(([name]) => name);
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([name, { codec: of }]) => [name, schemaOf(of)])),
        ...(required.length > 0 ? { required } : {}),
        additionalProperties: false,
      };
    }
  }
}

const parameters = (codec: t.Any, place: 'path' | 'query') => {
  const shape = shapeOf(codec);
  if (shape.type !== 'object') return [];
  return [...shape.properties].map(([name, property]) => ({
    name,
    in: place,
    required: property.isRequired,
    schema: schemaOf(property.codec),
  }));
};

const isEmpty = (codec: t.Any) => {
  const shape = shapeOf(codec);
  return shape.type === 'object' && shape.properties.size === 0;
};

const XSRF = {
  name: 'kbn-xsrf',
  in: 'header',
  required: true,
  schema: { type: 'string' },
  description: 'Any value: tells a script from a page of another site.',
};

const json = (schema: Schema) => ({ content: { 'application/json': { schema } } });

/** Answers that are not 200, and what they mean on every route. */
const REFUSALS: Readonly<Record<string, string>> = {
  '400':
    'The request cannot be understood; `message` says where and why. For a query, `attributes` has the column.',
  '401': 'No credentials, or wrong ones.',
  '403': 'The user may not do this.',
  '404': 'There is no such thing, or the user may not see it.',
  '409': 'Somebody else changed it meanwhile.',
  '413': 'The body is too large.',
  '429': 'Elasticsearch is too busy, or lacks memory for this.',
  '503': 'Elasticsearch or the saved objects cannot be reached.',
  '504': 'Elasticsearch did not answer in time.',
};

const PROBLEM: Schema = {
  type: 'object',
  properties: {
    statusCode: { type: 'integer' },
    error: { type: 'string' },
    message: { type: 'string' },
    attributes: { type: 'object' },
  },
  required: ['statusCode', 'error', 'message'],
};

const operationOf = (route: AnyApiRoute) => ({
  operationId: `${route.method}_${route.path.replace(/[^a-z0-9]+/gi, '_').replace(/^_|_$/g, '')}`,
  summary: route.summary,
  description: `Needs the privilege \`${route.access}\`.`,
  parameters: [
    ...parameters(route.params, 'path'),
    ...parameters(route.query, 'query'),
    ...(route.method === 'get' ? [] : [XSRF]),
  ],
  ...(isEmpty(route.body) ? {} : { requestBody: { required: true, ...json(schemaOf(route.body)) } }),
  responses: {
    '200': { description: 'The answer.', ...json(schemaOf(route.response)) },
    ...Object.fromEntries(
      Object.entries(REFUSALS).map(([code, description]) => [
        code,
        { description, ...json({ $ref: '#/components/schemas/Problem' }) },
      ]),
    ),
  },
});

/** Describes routes as an OpenAPI 3.1 document. */
export function openApi(routes: readonly AnyApiRoute[], version: string): Record<string, unknown> {
  const paths = new Map<string, Record<string, unknown>>();
  for (const route of routes) {
    paths.set(route.path, { ...paths.get(route.path), [route.method]: operationOf(route) });
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Spoor',
      version,
      description: 'Threat hunting over Suricata events, in Kibana. Everything that the pages do.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: Object.fromEntries(paths),
    components: {
      schemas: { Problem: PROBLEM },
      securitySchemes: {
        basic: { type: 'http', scheme: 'basic' },
        apiKey: { type: 'apiKey', in: 'header', name: 'Authorization', description: '`ApiKey …`' },
      },
    },
    security: [{ basic: [] }, { apiKey: [] }],
  };
}
