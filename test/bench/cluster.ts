import { startEmbedded } from '#standalone/elasticsearch/embedded';
import { openHome } from '#standalone/home';
import { Progress } from '#standalone/progress';
import type { Service } from '#test/support/http';

/** Variables that tell Spoor's programs where Elasticsearch is. */
export type Environment = Readonly<Record<string, string>>;

/** The Elasticsearch that is measured. */
export interface Cluster {
  readonly service: Service;
  readonly environment: Environment;
  readonly stop: () => Promise<void>;
}

/** Kept between runs, with the indices in it; not the tests' own, whose settings change while they run. */
const HOME = '.spoor/bench';

const withUser = (
  url: string,
  username: string | undefined,
  password: string | undefined,
): Omit<Cluster, 'stop'> => {
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

/** The one that `ELASTICSEARCH_URL` names, or one of the bench's own. */
export async function cluster(): Promise<Cluster> {
  const { ELASTICSEARCH_URL: url, ELASTICSEARCH_USERNAME, ELASTICSEARCH_PASSWORD } = process.env;
  if (url !== undefined && url !== '') {
    const named = withUser(url.replace(/\/$/, ''), ELASTICSEARCH_USERNAME, ELASTICSEARCH_PASSWORD);
    return { ...named, stop: () => Promise.resolve() };
  }
  const embedded = await startEmbedded(openHome(HOME), new Progress(), new AbortController().signal);
  const admin = withUser(embedded.connection.url, 'spoor_admin', embedded.credentials.spoor_admin);
  return { ...admin, stop: embedded.stop };
}
