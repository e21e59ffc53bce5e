import * as t from 'io-ts';
import { basic } from '#standalone/elasticsearch/clients';
import { ask, read, type Service } from '#test/support/http';

const environment = t.type({
  SPOOR_TEST_KIBANA: t.string,
  SPOOR_TEST_KIBANA_ELASTICSEARCH: t.string,
  SPOOR_TEST_KIBANA_USERNAME: t.string,
  SPOOR_TEST_PASSWORD: t.string,
  SPOOR_TEST_KIBANA_PICTURES: t.string,
});

/** Somebody who can sign in. */
export interface Person {
  readonly username: string;
  readonly password: string;
}

/** The Kibana that is tested, and the Elasticsearch behind it. */
export interface Target {
  readonly url: string;
  readonly elasticsearch: Service;
  readonly administrator: Person;
  /** Folder for pictures, or nothing. */
  readonly pictures: string;
}

/** What `npm run test:kibana` was told. */
export function target(): Target {
  const given = read(environment, process.env);
  const administrator = {
    username: given.SPOOR_TEST_KIBANA_USERNAME,
    password: given.SPOOR_TEST_PASSWORD,
  };
  return {
    url: given.SPOOR_TEST_KIBANA.replace(/\/$/, ''),
    elasticsearch: { url: given.SPOOR_TEST_KIBANA_ELASTICSEARCH, headers: headersOf(administrator) },
    administrator,
    pictures: given.SPOOR_TEST_KIBANA_PICTURES,
  };
}

const headersOf = ({ username, password }: Person) => ({ authorization: basic(username, password) });

/** Kibana's API as somebody; the second header opens what 9.x keeps for its own pages. */
export const kibanaAs = ({ url }: Target, person: Person): Service => ({
  url,
  headers: { ...headersOf(person), 'kbn-xsrf': 'spoor-test', 'x-elastic-internal-origin': 'spoor-test' },
});

const status = t.type({ version: t.type({ number: t.string }) });

/** `x.y.z` */
export const versionOf = async (kibana: Service): Promise<string> =>
  read(status, await ask(kibana, 'GET', '/api/status')).version.number;
