import type { Service } from '#test/support/http';

/** The Elasticsearch that tests run against. */
export const elasticsearch = async (): Promise<Service> => ({
  url: process.env.SPOOR_TEST_ELASTICSEARCH ?? '',
  headers: {},
});
