import { parseArgs } from 'node:util';
import * as E from 'fp-ts/lib/Either';
import { pipe } from 'fp-ts/lib/function';
import { type Generation, GENERATIONS } from '../contracts/contract';
import { isLoopback } from '../loopback';
import { messageOf } from '../problem';
import table from './settings.json';

/** Who Spoor's own work is done as. `none`: Elasticsearch has its security off. */
export type EngineCredentials =
  | { readonly type: 'none' }
  | { readonly type: 'basic'; readonly username: string; readonly password: string }
  | { readonly type: 'api_key'; readonly key: string };

/** The cluster to work on: one that exists, or one that the host starts. */
export type ElasticsearchSettings =
  | { readonly type: 'embedded' }
  | {
      readonly type: 'existing';
      readonly url: string;
      readonly engine: EngineCredentials;
      /** Path of a PEM file. */
      readonly ca?: string;
    };

export interface Settings {
  readonly home: string;
  readonly port: number;
  readonly host: string;
  /** Paths of PEM files. */
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly behindProxy: boolean;
  readonly elasticsearch: ElasticsearchSettings;
  readonly sample: 'lab' | 'none';
  readonly sampleTimes: 'shifted' | 'original';
  readonly contract: Generation;
}

type Raw = Readonly<Record<string, string | undefined>>;

/** A sentence for the person at the terminal. */
type Fault = string;

const nameOf = (flag: string) => table.find((row) => row.flag === flag)?.variable ?? flag;

function collect(args: readonly string[], environment: Raw): E.Either<Fault, Raw> {
  const options = Object.fromEntries(
    table.map(({ flag, value }) => [
      flag,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
    const entries = table.map((row) => {
      // An empty variable counts as one that is not set: that is how shells and compose files unset them.
      const given = values[row.flag] ?? (environment[row.variable] || undefined) ?? row.default;
      return [row.flag, given === undefined ? undefined : String(given)];
    });
    return E.right(Object.fromEntries(entries));
  } catch (error) {
    return E.left(`${messageOf(error)}. See \`npm start -- --help\`.`);
  }
}

function oneOf<const T extends string>(raw: Raw, flag: string, allowed: readonly T[]): E.Either<Fault, T> {
  const found = allowed.find((value) => value === raw[flag]);
  return found === undefined
    ? E.left(
        `${nameOf(flag)} is "${raw[flag]}"; it takes ${allowed.map((value) => `"${value}"`).join(' or ')}.`,
      )
    : E.right(found);
}

const flagOf = (raw: Raw, flag: string): E.Either<Fault, boolean> =>
  raw[flag] === undefined
    ? E.right(false)
    : pipe(
        oneOf(raw, flag, ['true', 'false']),
        E.map((value) => value === 'true'),
      );

function portOf(text: string | undefined): E.Either<Fault, number> {
  const port = Number(text);
  return /^\d{1,5}$/.test(text ?? '') && port <= 65_535
    ? E.right(port)
    : E.left(`SPOOR_PORT is "${text}"; it takes a whole number from 0 to 65535.`);
}

function engineOf(raw: Raw, url: URL): E.Either<Fault, EngineCredentials> {
  const username = raw['elasticsearch-username'] ?? (decodeURIComponent(url.username) || undefined);
  const password = raw['elasticsearch-password'] ?? (decodeURIComponent(url.password) || undefined);
  const key = raw['elasticsearch-api-key'];
  if (key !== undefined) {
    return username === undefined
      ? E.right({ type: 'api_key', key })
      : E.left('ELASTICSEARCH_API_KEY and ELASTICSEARCH_USERNAME are both set; unset one of them.');
  }
  if (username !== undefined && password !== undefined) return E.right({ type: 'basic', username, password });
  if (username === undefined && password === undefined) return E.right({ type: 'none' });
  const [has, lacks] = username === undefined ? ['PASSWORD', 'USERNAME'] : ['USERNAME', 'PASSWORD'];
  return E.left(`ELASTICSEARCH_${has} is set without ELASTICSEARCH_${lacks}; set both.`);
}

function elasticsearchOf(raw: Raw): E.Either<Fault, ElasticsearchSettings> {
  const text = raw['elasticsearch-url'];
  if (text === undefined) return E.right({ type: 'embedded' });
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    // The text may hold a password, so it is not repeated.
    return E.left(
      'ELASTICSEARCH_URL is not an address; it takes one such as https://elasticsearch.example:9200.',
    );
  }
  const url = new URL(text);
  const address = `${url.protocol}//${url.host}${url.pathname.replace(/\/$/, '')}`;
  return pipe(
    engineOf(raw, url),
    E.map((engine) => ({ type: 'existing', url: address, engine, ca: raw['elasticsearch-ca'] })),
  );
}

/**
 * A cluster that the host does not own gets the lab's events only when somebody asks: the engine's user need not see
 * all that is in it, so that a customer's cluster may look empty to it.
 */
function sampleOf(raw: Raw): E.Either<Fault, Settings['sample']> {
  const isOwnCluster = raw['elasticsearch-url'] === undefined;
  return raw.sample === undefined
    ? E.right(isOwnCluster ? 'lab' : 'none')
    : oneOf(raw, 'sample', ['lab', 'none']);
}

function tlsOf(raw: Raw): E.Either<Fault, Settings['tls']> {
  const cert = raw['tls-cert'];
  const key = raw['tls-key'];
  if (cert === undefined && key === undefined) return E.right(undefined);
  if (cert === undefined || key === undefined) {
    return E.left('TLS needs both --tls-cert and --tls-key; give the one that is missing.');
  }
  return E.right({ cert, key });
}

/** Passwords and session cookies must not travel in clear. */
const isSafeToListen = ({ host, tls, behindProxy }: Settings) =>
  isLoopback(host) || tls !== undefined || behindProxy;

/**
 * Reads flags and, where a flag is not given, environment variables.
 * @param args without `node` and the script
 * @returns the first fault as a sentence that names the setting and what it takes
 */
export const readSettings = (args: readonly string[], environment: Raw): E.Either<Fault, Settings> =>
  pipe(
    collect(args, environment),
    E.chain((raw) =>
      pipe(
        E.Do,
        E.apS('home', E.right(raw.home ?? '.spoor')),
        E.apS('host', E.right(raw.host ?? '127.0.0.1')),
        E.apS('port', portOf(raw.port)),
        E.apS('tls', tlsOf(raw)),
        E.apS('behindProxy', flagOf(raw, 'behind-proxy')),
        E.apS('elasticsearch', elasticsearchOf(raw)),
        E.apS('sample', sampleOf(raw)),
        E.apS('sampleTimes', oneOf(raw, 'sample-times', ['shifted', 'original'])),
        E.apS('contract', oneOf(raw, 'contract', GENERATIONS)),
      ),
    ),
    E.filterOrElse(
      isSafeToListen,
      ({ host }) =>
        `SPOOR_HOST is "${host}", where others could read passwords on the wire; ` +
        'give --tls-cert and --tls-key, or --behind-proxy when a proxy in front ends TLS.',
    ),
  );
