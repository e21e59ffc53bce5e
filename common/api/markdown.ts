import type * as t from 'io-ts';
import type { AnyApiRoute } from './route';
import { shapeOf, type Shape } from './shape';

/** A line of a table: where a value stands, what it is, and whether it must be there. */
interface Line {
  readonly path: string;
  readonly what: string;
  readonly isRequired: boolean;
}

const quoted = (value: string | number | boolean) => `\`${value}\``;

const NAMES: Readonly<Record<string, string>> = {
  unknown: 'any value',
  'open object': 'object',
  null: '`null`',
};

const nameOf = (shape: Shape): string => {
  switch (shape.type) {
    case 'one of':
      return shape.values.map(quoted).join(', ');
    case 'list':
      return `list of ${nameOf(shapeOf(shape.of))}`;
    case 'dictionary':
      return `object of ${nameOf(shapeOf(shape.of))} by name`;
    case 'either':
      return shape.of.map((one) => nameOf(shapeOf(one))).join(' or ');
    case 'constrained': {
      const inner = shapeOf(shape.of);
      return inner.type === 'list' ? `${shape.name}: ${nameOf(shapeOf(inner.of))}` : shape.name;
    }
    case 'text':
    case 'number':
    case 'boolean':
    case 'null':
    case 'unknown':
    case 'open object':
    case 'object':
      return NAMES[shape.type] ?? shape.type;
  }
};

/** Where the properties of what a value holds begin: `items[].event` of a list of objects. */
const below = (shape: Shape, path: string): readonly Line[] => {
  switch (shape.type) {
    case 'object':
      return linesOf(shape, path === '' ? '' : `${path}.`);
    case 'list':
      return below(shapeOf(shape.of), `${path}[]`);
    case 'constrained':
      return below(shapeOf(shape.of), path);
    case 'text':
    case 'number':
    case 'boolean':
    case 'null':
    case 'unknown':
    case 'open object':
    case 'one of':
    case 'dictionary':
    case 'either':
      return [];
  }
};

const linesOf = (shape: Extract<Shape, { type: 'object' }>, prefix: string): readonly Line[] =>
  [...shape.properties].flatMap(([name, { codec, isRequired }]) => {
    const inner = shapeOf(codec);
    const path = `${prefix}${name}`;
    return [{ path, what: nameOf(inner), isRequired }, ...below(inner, path)];
  });

const cell = (text: string) => text.replaceAll('|', '\\|');

const table = (title: string, codec: t.Any): readonly string[] => {
  const lines = below(shapeOf(codec), '');
  if (lines.length === 0) return [];
  return [
    `**${title}**`,
    '',
    '| name | what | |',
    '|---|---|---|',
    ...lines.map(
      ({ path, what, isRequired }) =>
        `| \`${path}\` | ${cell(what)} | ${isRequired ? 'always' : 'optional'} |`,
    ),
    '',
  ];
};

const section = (route: AnyApiRoute): readonly string[] => [
  `## ${route.method.toUpperCase()} ${route.path}`,
  '',
  `${route.summary} Needs \`${route.access}\`.`,
  '',
  ...table('In the path', route.params),
  ...table('In the query string', route.query),
  ...table('Body', route.body),
  ...table('Answer', route.response),
];

const INTRODUCTION = `# The API

Everything that the pages do. Sign in with Basic, or with \`Authorization: ApiKey …\`; requests other than GET need the header
\`kbn-xsrf\` with any value. In a space of Kibana, paths begin with \`/s/<space>\`. JSON in and out; keys that are not
listed here are refused. \`GET /api/spoor/openapi.json\` describes the same for programs.

\`\`\`sh
curl -u analyst -H 'kbn-xsrf: x' -H 'content-type: application/json' \\
  -d '{"query": "event_type:tls and tls.sni:*.test", "from": "now-48h", "to": "now"}' \\
  http://127.0.0.1:5610/api/spoor/events/_search
\`\`\`

An answer that is not 200 has the form \`{"statusCode", "error", "message", "attributes"?}\`. 400: the request cannot be
understood (for a query, \`attributes\` has the column and what was expected there); 401: no or wrong credentials; 403: not
allowed; 404: not there; 409: somebody else changed it; 413: too large; 429: Elasticsearch is too busy; 503: Elasticsearch
or the saved objects cannot be reached; 504: Elasticsearch did not answer in time. \`partial\` names what could not be asked
(an index, a shard, a field) beside an answer that stands; \`notes\` say where an answer is not exact.

Masked values begin with \`secret:\`. Equal values have equal masks, so that
\`ftp.command_data:"secret:…"\` finds where the same password is used without showing it.

This page is made from \`common/api/\` by \`npm run docs:api\`.
`;

/** The API as a page for people, in Markdown. */
export const apiMarkdown = (routes: readonly AnyApiRoute[]): string =>
  [INTRODUCTION, ...routes.flatMap(section)].join('\n');
