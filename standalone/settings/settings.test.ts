import { left } from 'fp-ts/lib/Either';
import { readSettings } from './settings';

const defaults = {
  home: '.spoor',
  port: 5610,
  host: '127.0.0.1',
  tls: undefined,
  behindProxy: false,
  elasticsearch: { type: 'embedded' },
  sample: 'lab',
  sampleTimes: 'shifted',
  contract: '8.19',
};
const existing = (changes: object) => ({
  sample: 'none',
  elasticsearch: {
    type: 'existing',
    url: 'https://es.test:9200',
    engine: { type: 'none' },
    ca: undefined,
    ...changes,
  },
});
const URL_ONLY = { ELASTICSEARCH_URL: 'https://es.test:9200/' };

test.each<[string, string[], Record<string, string>, object]>([
  ['nothing', [], {}, {}],
  ['a variable', [], { SPOOR_PORT: '80' }, { port: 80 }],
  ['a flag before its variable', ['--port', '81'], { SPOOR_PORT: '80' }, { port: 81 }],
  ['an empty variable counts as none', [], { SPOOR_PORT: '', ELASTICSEARCH_URL: '' }, {}],
  ['original times', ['--sample-times', 'original'], {}, { sampleTimes: 'original' }],
  ['behind a proxy, by flag', ['--behind-proxy', '--host', '::'], {}, { behindProxy: true, host: '::' }],
  ['behind a proxy, by variable', [], { SPOOR_BEHIND_PROXY: 'true' }, { behindProxy: true }],
  ['IPv6 loopback', ['--host', '::1'], {}, { host: '::1' }],
  [
    'TLS',
    ['--host', '0.0.0.0', '--tls-cert', 'c', '--tls-key', 'k'],
    {},
    { host: '0.0.0.0', tls: { cert: 'c', key: 'k' } },
  ],
  ['a cluster, which gets no sample unasked', [], URL_ONLY, existing({})],
  [
    'a cluster that is to have the sample',
    [],
    { ...URL_ONLY, SPOOR_SAMPLE: 'lab' },
    { ...existing({}), sample: 'lab' },
  ],
  ['no sample', ['--sample', 'none'], {}, { sample: 'none' }],
  [
    'a cluster with user and password',
    [],
    { ...URL_ONLY, ELASTICSEARCH_USERNAME: 'u', ELASTICSEARCH_PASSWORD: 'p' },
    existing({ engine: { type: 'basic', username: 'u', password: 'p' } }),
  ],
  [
    'user and password within the address, which then has none',
    [],
    { ELASTICSEARCH_URL: 'https://u%40:p%3A@es.test:9200' },
    existing({ engine: { type: 'basic', username: 'u@', password: 'p:' } }),
  ],
  [
    'a cluster with an API key',
    [],
    { ...URL_ONLY, ELASTICSEARCH_API_KEY: 'k', ELASTICSEARCH_CA: 'ca.pem' },
    existing({ engine: { type: 'api_key', key: 'k' }, ca: 'ca.pem' }),
  ],
])('takes %s', (_, args, environment, changes) =>
  expect(readSettings(args, environment)).toEqual({ _tag: 'Right', right: { ...defaults, ...changes } }),
);

test.each<[string, string[], Record<string, string>, string]>([
  [
    'a port that is none',
    [],
    { SPOOR_PORT: 'http' },
    'SPOOR_PORT is "http"; it takes a whole number from 0 to 65535.',
  ],
  [
    'a port too high',
    [],
    { SPOOR_PORT: '65536' },
    'SPOOR_PORT is "65536"; it takes a whole number from 0 to 65535.',
  ],
  ['another sample', [], { SPOOR_SAMPLE: 'big' }, 'SPOOR_SAMPLE is "big"; it takes "lab" or "none".'],
  [
    'another contract',
    ['--contract', '6.8'],
    {},
    'SPOOR_CONTRACT is "6.8"; it takes "7.17" or "8.19" or "9".',
  ],
  [
    'another address',
    [],
    { ELASTICSEARCH_URL: 'es.test:secret@' },
    'ELASTICSEARCH_URL is not an address; it takes one such as https://elasticsearch.example:9200.',
  ],
  [
    'half a pair',
    [],
    { ...URL_ONLY, ELASTICSEARCH_USERNAME: 'u' },
    'ELASTICSEARCH_USERNAME is set without ELASTICSEARCH_PASSWORD; set both.',
  ],
  [
    'two kinds of credentials',
    [],
    { ...URL_ONLY, ELASTICSEARCH_USERNAME: 'u', ELASTICSEARCH_API_KEY: 'k' },
    'ELASTICSEARCH_API_KEY and ELASTICSEARCH_USERNAME are both set; unset one of them.',
  ],
  [
    'half of TLS',
    ['--tls-cert', 'c'],
    {},
    'TLS needs both --tls-cert and --tls-key; give the one that is missing.',
  ],
  [
    'the network in clear',
    ['--host', '0.0.0.0'],
    {},
    'SPOOR_HOST is "0.0.0.0", where others could read passwords on the wire; give --tls-cert and --tls-key, or --behind-proxy when a proxy in front ends TLS.',
  ],
])('refuses %s', (_, args, environment, sentence) =>
  expect(readSettings(args, environment)).toEqual(left(sentence)),
);

test('an unknown flag is named', () => {
  const answer = readSettings(['--prot', '80'], {});
  expect(answer).toEqual(left(expect.stringContaining("Unknown option '--prot'")));
  expect(answer).toEqual(left(expect.stringContaining('npm start -- --help')));
});
