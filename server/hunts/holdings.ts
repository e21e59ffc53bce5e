import { isLeft, right } from 'fp-ts/lib/Either';
import type { Holdings } from '#common/hunts/answerable';
import { pathsOf } from '#common/query/fields';
import { search } from '../elasticsearch/search';
import { termsAnswer } from '../events/aggregations';
import type { Ground } from '../events/ground';
import { nameOf } from '../events/stored_names';
import type { Answer } from '../problem';

/** More than Suricata has types of events. */
const MAX_TYPES = 200;

/** What the sources hold, at any time, of what hunts ask for. */
export async function holdingsOf({ scope, source, networks }: Ground): Answer<Holdings> {
  const found = await search(scope.elasticsearch, source.indices, {
    size: 0,
    track_total_hits: false,
    aggs: { types: { terms: { field: nameOf(source.layout, 'event_type'), size: MAX_TYPES } } },
  });
  if (isLeft(found)) return found;
  const { types } = found.right.aggregations;
  return right({
    eventTypes: new Set(termsAnswer.is(types) ? types.buckets.map(({ key }) => String(key)) : []),
    // A mapping like Spoor's own has every field of the catalogue, so that there the event types alone decide. That
    // is enough: a field that Suricata logs only when told to is missed in events, which only a search would tell,
    // and a hunt that finds none of them says so with its count.
    hasField: (field) => pathsOf(field).some((path) => source.layout.stored(path) !== undefined),
    networks,
  });
}
