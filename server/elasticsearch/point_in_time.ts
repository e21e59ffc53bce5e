import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { refuse, type Answer } from '../problem';
import { indexPath, LENIENT, type Elasticsearch } from './elasticsearch';
import { readFound, SEARCH_TIMEOUT, type Found } from './search';

/** How long Elasticsearch keeps the view after each page: longer than a page takes, see `SEARCH_TIMEOUT`. */
const KEPT = '2m';

const opened = t.type({ id: t.string });
const renewed = t.partial({ pit_id: t.string });

/** Asks within the view. */
export type SearchView = (body: object) => Answer<Found>;

/**
 * Does something with a view of the indices in which nothing changes, so that the pages of a list agree. The view is
 * closed at the end, also after a failure and when the asking browser is gone.
 */
export async function withPointInTime<A>(
  elasticsearch: Elasticsearch,
  indices: readonly string[],
  work: (search: SearchView) => Answer<A>,
): Answer<A> {
  const answer = await elasticsearch.ask({
    method: 'POST',
    path: indexPath(indices, '_pit'),
    querystring: { keep_alive: KEPT, ...LENIENT },
  });
  if (isLeft(answer)) return answer;
  if (!opened.is(answer.right)) {
    return refuse('unavailable', 'Elasticsearch gave no point in time to search in.');
  }
  let { id } = answer.right;
  try {
    return await work(async (body) => {
      const found = await elasticsearch.ask({
        method: 'POST',
        path: '/_search',
        body: { timeout: SEARCH_TIMEOUT, ...body, pit: { id, keep_alive: KEPT } },
      });
      if (isLeft(found)) return found;
      if (renewed.is(found.right)) id = found.right.pit_id ?? id;
      return readFound(found.right);
    });
  } finally {
    await elasticsearch.ask({ method: 'DELETE', path: '/_pit', body: { id }, evenIfGone: true });
  }
}
