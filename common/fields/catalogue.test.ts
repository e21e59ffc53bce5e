import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fields, fieldsOf, findField, headlineFields, type FieldType } from './catalogue';

const DATA = join(__dirname, '../../test/data');

const lines = (file: string) =>
  readFileSync(join(DATA, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const catalogued = (name = '') => name.replaceAll('[]', '');

/** Suricata's own schema: name and JSON type. */
const schema = lines('eve-fields.txt');
/** What Suricata 6, 7 and 8 wrote in our runs: name, Python types, event types. */
const observed = lines('eve-fields-observed.tsv').slice(1);

/** In Suricata's source and documentation, but neither in its schema nor in our runs. */
const elsewhere = [
  '@timestamp',
  'xff',
  'alert.metadata.mitre_technique_name',
  'email.bcc',
  'email.x_originating_ip',
  ...['accept', 'accept_language', 'authorization', 'proxy_authorization', 'cookie', 'set_cookie'].map(
    (name) => `http.${name}`,
  ),
  ...['server', 'via', 'x_requested_with'].map((name) => `http.${name}`),
  ...['flags', 'error_code', 'reason', 'cert_serials'].map((name) => `rdp.${name}`),
  ...['keyboard_subtype', 'ime', 'physical_width', 'physical_height', 'desktop_orientation'].map(
    (name) => `rdp.client.${name}`,
  ),
  ...['scale_factor', 'device_scale_factor'].map((name) => `rdp.client.${name}`),
  ...['qos', 'retain', 'dup', 'reason_code', 'properties.authentication_data'].map(
    (name) => `mqtt.auth.${name}`,
  ),
  ...['alg_prf', 'alg_esn'].flatMap((name) => [`ike.${name}`, `ike.ikev1.client.proposals.${name}`]),
  ...['rrname_truncated'].flatMap((name) => [
    `dns.query.${name}`,
    `dns.answers.${name}`,
    `dns.additionals.${name}`,
    `dns.answer.additionals.${name}`,
  ]),
];

/** Containers that are sometimes a value: `"request": false`, `"response_headers": []`. */
const containers = ['pgsql.request', 'pgsql.response', 'http.response_headers'];

test.each(observed.map(([name]) => catalogued(name)).filter((name) => !containers.includes(name)))(
  'knows what Suricata wrote: %s',
  (name) => expect(findField(name)).toMatchObject({ name }),
);

const isContainer = (name: string) => fields.some((field) => field.name.startsWith(`${name}.`));

test("knows every value of Suricata's schema", () => {
  const values = schema.filter(([, type]) => type !== 'object').map(([name]) => catalogued(name));
  expect(values.filter((name) => !findField(name) && !isContainer(name))).toEqual([]);
});

test('has no name that Suricata does not have', () => {
  const known = new Set([...schema, ...observed].map(([name]) => catalogued(name)));
  const arrays = schema.filter(([, type]) => type === 'array').map(([name]) => `${catalogued(name)}.`);
  const strange = fields
    .map(({ name }) => name)
    .filter((name) => !known.has(name) && !arrays.some((array) => name.startsWith(array)));
  expect(strange.sort()).toEqual([...elsewhere].sort());
});

const jsonTypes: Readonly<Record<FieldType, readonly string[]>> = {
  keyword: ['string', 'str', 'int/str', "['string', 'number']"],
  text: ['string', 'str'],
  ip: ['string', 'str'],
  date: ['string', 'str'],
  long: ['integer', 'int', 'number'],
  double: ['number', 'integer', 'int'],
  boolean: ['boolean', 'bool'],
};

/** Of open fields the values' types cannot be known; others are numbers in one record and text in the next. */
const isLoose = (name: string) => /\.properties\.|\.write\.data$/.test(name);

test.each([...schema, ...observed].filter(([, type = '']) => !['object', 'array', 'empty'].includes(type)))(
  '%s has a type that holds %s',
  (path, type) => {
    const field = findField(catalogued(path));
    if (!field || isLoose(field.name)) return;
    expect(jsonTypes[field.type]).toContain(type);
  },
);

test.each(observed.filter(([path = '']) => path.includes('[]')))('%s may have many values', (path) => {
  const field = findField(catalogued(path));
  if (field) expect(field.many).toBe(true);
});

test('names are unique', () => {
  expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
});

test('says what each field is, and gives no example of a secret', () => {
  expect(fields.filter(({ description }) => description.length < 3)).toEqual([]);
  expect(findField('mqtt.connect.password')?.example).toBeUndefined();
});

const paths = function* (value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* paths(item, path);
  else if (typeof value !== 'object' || value === null) yield path;
  else {
    for (const [name, child] of Object.entries(value)) {
      yield* paths(child, path === '' ? name : `${path}.${name}`);
    }
  }
};

test.each(readdirSync(DATA).filter((file) => /^(eve|clean|blog).*\.json\.gz$/.test(file)))(
  'knows every field of every event of %s, under its event type',
  (file) => {
    const strange = new Set<string>();
    for (const line of gunzipSync(readFileSync(join(DATA, file)))
      .toString('utf8')
      .trim()
      .split('\n')) {
      const event: unknown = JSON.parse(line);
      const type =
        typeof event === 'object' && event !== null && 'event_type' in event ? String(event.event_type) : '';
      for (const path of paths(event, '')) {
        const field = findField(path);
        const isCarried = field && (field.eventTypes.length === 0 || field.eventTypes.includes(type));
        if (!isCarried) strange.add(`${type}: ${path}`);
      }
    }
    expect([...strange]).toEqual([]);
  },
);

test.each([
  ['stats.decoder.pkts', 'long'],
  ['alert.metadata.anything', 'keyword'],
  ['mqtt.publish.properties.userprop3', 'keyword'],
])('knows %s without listing it', (name, type) => expect(findField(name)).toMatchObject({ name, type }));

test.each(['', 'tls', 'tls.', 'stats', 'nonsense', '__proto__', 'constructor', 'mqtt.properties'])(
  'does not know %p',
  (name) => expect(findField(name)).toBeUndefined(),
);

test('fields of an event type are its own and those of every record', () => {
  const names = fieldsOf('tls').map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['tls.sni', 'src_ip', 'timestamp']));
  expect(names).not.toContain('http.url');
});

test('a bare value is looked for in fields that hold text or addresses', () => {
  expect(headlineFields.length).toBeGreaterThan(20);
  expect(headlineFields.every(({ type }) => ['keyword', 'ip'].includes(type))).toBe(true);
});
