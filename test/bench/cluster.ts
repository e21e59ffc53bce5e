import { elasticsearch } from '#test/support/elasticsearch';
import type { Service } from '#test/support/http';

/** Variables that tell Spoor's programs where Elasticsearch is. */
export type Environment = Readonly<Record<string, string>>;

/** The Elasticsearch that is measured. */
export interface Cluster {
  readonly service: Service;
  readonly environment: Environment;
}

const withUser = (url: string, username: string | undefined, password: string | undefined): Cluster => {
  if (username === undefined || password === undefined) {
    return { service: { url, headers: {} }, environment: { ELASTICSEARCH_URL: url } };
  }
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  return {
    service: { url, headers: { authorization } },
    environment: {
      ELASTICSEARCH_URL: url,
      ELASTICSEARCH_USERNAME: username,
      ELASTICSEARCH_PASSWORD: password,
    },
  };
};

/** The one that `ELASTICSEARCH_URL` names, or the tests' own, whose indices are kept between runs. */
export async function cluster(): Promise<Cluster> {
  const { ELASTICSEARCH_URL, ELASTICSEARCH_USERNAME, ELASTICSEARCH_PASSWORD } = process.env;
  if (ELASTICSEARCH_URL !== undefined && ELASTICSEARCH_URL !== '') {
    return withUser(ELASTICSEARCH_URL.replace(/\/$/, ''), ELASTICSEARCH_USERNAME, ELASTICSEARCH_PASSWORD);
  }
  const { url, username, password } = await elasticsearch();
  return withUser(url, username, password);
}
