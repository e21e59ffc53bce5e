import { readFileSync } from 'node:fs';
import { codeOf, messageOf, Problem } from '../problem';
import type { ElasticsearchSettings } from '../settings/settings';
import { authorizationOf, type Connection } from './clients';
import { probe, type ProbeOptions, versionOf } from './probe';

type Existing = Extract<ElasticsearchSettings, { type: 'existing' }>;

const OLDEST_MAJOR = 8;
const NEWEST_MAJOR = 9;

function readCa(path: string | undefined): Buffer | undefined {
  try {
    return path === undefined ? undefined : readFileSync(path);
  } catch (error) {
    throw new Problem(
      `ELASTICSEARCH_CA names ${path}, which cannot be read (${codeOf(error)}); give a PEM file.`,
    );
  }
}

/** What a system error of connecting means for the person who set the address. */
function explainUnreachable(url: string, error: unknown): Problem {
  const code = codeOf(error) ?? messageOf(error);
  switch (code) {
    case 'ECONNREFUSED':
      return new Problem(
        `Nothing answers at ${url}; start Elasticsearch there, or correct ELASTICSEARCH_URL.`,
      );
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Problem(`The host of ${url} is not known; correct ELASTICSEARCH_URL.`);
    case 'ETIMEDOUT':
      return new Problem(`${url} does not answer in time; check the network, or correct ELASTICSEARCH_URL.`);
    case 'ECONNRESET':
    case 'HPE_INVALID_CONSTANT':
    case 'EPROTO':
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
      return new Problem(`${url} does not speak what its address says; try the other of http and https.`);
    default:
      return /CERT|SIGNED|ISSUER|ALTNAME/.test(code)
        ? new Problem(
            `The certificate of ${url} is not trusted (${code}); set ELASTICSEARCH_CA to its authority's PEM file.`,
          )
        : new Problem(`${url} cannot be reached (${code}); correct ELASTICSEARCH_URL.`);
  }
}

/** @throws Problem */
function checkVersion(url: string, version: string | undefined) {
  if (version === undefined) {
    throw new Problem(`What answers at ${url} is no Elasticsearch; correct ELASTICSEARCH_URL.`);
  }
  const major = Number(version.split('.')[0]);
  if (!(major >= OLDEST_MAJOR && major <= NEWEST_MAJOR)) {
    throw new Problem(
      `${url} is Elasticsearch ${version}; Spoor's bundled host works with ${OLDEST_MAJOR} and ${NEWEST_MAJOR}, so upgrade it or name another in ELASTICSEARCH_URL.`,
    );
  }
}

/** `GET /`, or what tells the version where a distribution without that route answers (the embedded one has none). */
async function askVersion(url: string, options: ProbeOptions) {
  const first = await probe(`${url}/`, options);
  return first.status === 400 || first.status === 405
    ? probe(`${url}/_nodes/_local?filter_path=nodes.*.version`, options)
    : first;
}

function explainRefused({ url, engine }: Existing): Problem {
  return engine.type === 'none'
    ? new Problem(
        `${url} asks for credentials; set ELASTICSEARCH_USERNAME and ELASTICSEARCH_PASSWORD, or ELASTICSEARCH_API_KEY.`,
      )
    : new Problem(
        `${url} does not accept the ${engine.type === 'basic' ? `password of "${engine.username}"` : 'API key'}; ` +
          `correct ELASTICSEARCH_${engine.type === 'basic' ? 'PASSWORD' : 'API_KEY'}.`,
      );
}

/**
 * Makes sure that an existing Elasticsearch answers, is of a version that works, and takes the engine's credentials.
 * @throws Problem
 */
export async function connectExisting(existing: Existing): Promise<Connection> {
  const { url, engine, ca } = existing;
  const options = { authorization: authorizationOf(engine), ca: readCa(ca) };
  const answer = await askVersion(url, options).catch((error: unknown) => {
    throw explainUnreachable(url, error);
  });
  if (answer.status === 401) {
    throw explainRefused(existing);
  }
  if (answer.status === 403) {
    const who = engine.type === 'basic' ? `"${engine.username}"` : 'the API key';
    throw new Problem(`${url} does not let ${who} see the cluster; give it the privilege "monitor".`);
  }
  if (answer.status === 503) {
    throw new Problem(`${url} answers that it is not available (503); wait until Elasticsearch is up.`);
  }
  checkVersion(url, versionOf(answer.body));
  return { url, engine, ca };
}
