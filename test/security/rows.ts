/** Sample input of one route, good enough to be answered. Ids of what does not exist may give 404, never 500. */
export interface Row {
  /** Path parameters by name. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** What a good request gives, other than 200. */
  readonly gives?: number;
}

const range = { query: '', from: '2026-11-18T00:00:00Z', to: '2026-11-21T00:00:00Z' };
const event = { index: 'api-sample', id: 'no-such-event' };
const draft = { title: 'Matrix', query: 'event_type:tls' };
const hunt = { id: '00000000-0000-4000-8000-000000000000' };

/** One row a route, by method and path. The matrix fails for a route that is not here. */
export const rows: Readonly<Record<string, Row>> = {
  'get /api/spoor/status': {},
  'get /api/spoor/openapi.json': {},
  'post /api/spoor/events/_search': { body: { ...range, size: 5 } },
  'post /api/spoor/events/_summary': { body: { ...range, fields: ['src_ip'], size: 3 } },
  'post /api/spoor/events/_suggest': { body: { ...range, field: 'tls.sni', typed: 'a' } },
  'get /api/spoor/fields': {},
  'get /api/spoor/events/{index}/{id}': { params: event, gives: 404 },
  'get /api/spoor/events/{index}/{id}/_related': { params: event, gives: 404 },
  'post /api/spoor/events/{index}/{id}/_reveal': {
    params: event,
    body: { path: 'ftp.command_data', reason: 'matrix' },
    gives: 404,
  },
  'get /api/spoor/hunts': {},
  'post /api/spoor/hunts': { body: draft },
  'post /api/spoor/hunts/_overview': { body: { from: range.from, to: range.to } },
  'get /api/spoor/hunts/{id}': { params: { id: 'ftp-use' } },
  'put /api/spoor/hunts/{id}': { params: hunt, body: { ...draft, revision: 'WzEsMV0=' }, gives: 404 },
  'delete /api/spoor/hunts/{id}': { params: hunt, gives: 404 },
  'post /api/spoor/hunts/{id}/_run': { params: { id: 'ftp-use' }, body: { ...range, size: 5 } },
  'post /api/spoor/rules/_preview': {
    body: { from: range.from, to: range.to, params: { hunt: 'ftp-use', group_by: ['src_ip'] } },
  },
  'get /api/spoor/networks': {},
  'put /api/spoor/networks': {
    body: { items: [{ cidr: '10.0.0.0/8', name: 'HQ', home: true }], revision: 'WzEsMV0=' },
    gives: 409,
  },
  'post /api/spoor/networks/_import': {
    body: { csv: 'cidr,name,home\n10.0.0.0/8,HQ,true', replace: true, revision: 'WzEsMV0=' },
    gives: 409,
  },
  'get /api/spoor/user_groups': {},
  'put /api/spoor/user_groups': {
    body: { items: [{ user: 'alice', group: 'Sales' }], revision: 'WzEsMV0=' },
    gives: 409,
  },
  'post /api/spoor/user_groups/_import': {
    body: { csv: 'user,group\nalice,Sales', replace: true, revision: 'WzEsMV0=' },
    gives: 409,
  },
  'get /api/spoor/setup': {},
  'post /api/spoor/_uninstall': { body: { delete: false } },
  'get /api/spoor/settings': {},
  'put /api/spoor/settings': {
    body: { sources: ['api-sample'], deepLinks: [], revision: 'WzEsMV0=' },
    gives: 409,
  },
  'get /api/spoor/audit': { query: { size: '5' } },
};
