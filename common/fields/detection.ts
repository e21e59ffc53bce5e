import { isLeft, left, right, type Either } from 'fp-ts/lib/Either';
import type { Layout } from './layout';
import { fieldCapabilities, summarizeCapabilities } from './layouts/capabilities';
import { eveLayout } from './layouts/eve';
import { lengthLimits, mappings } from './layouts/limits';

/** Fields by which layouts are known that Spoor does not read. */
const others = [
  { field: 'suricata.eve.event_type', who: 'Filebeat or Elastic Agent' },
  { field: 'log.id.uid', who: 'Security Onion' },
  { field: 'rootId', who: 'Malcolm' },
];

/**
 * Finds out how indices store Suricata's events.
 * @param capabilities the answer of `GET /<indices>/_field_caps?fields=*`
 * @param mapping the answer of `GET /<indices>/_mapping`, where the user may ask for it: it tells how long values may be
 * @returns the layout, or a sentence that says why there is none, and what to do
 */
export function detectLayout(capabilities: unknown, mapping?: unknown): Either<string, Layout> {
  const answer = fieldCapabilities.decode(capabilities);
  if (isLeft(answer)) {
    return left(
      'Elasticsearch did not say which fields the indices have (_field_caps). Ask its administrator.',
    );
  }
  const fields = summarizeCapabilities(answer.right);
  if (fields.size === 0) {
    return left(
      'No index matches that holds fields, or you may not see them. Load events, or check the index patterns in the settings and your role.',
    );
  }
  if (!fields.has('event_type')) {
    const other = others.find(({ field }) => fields.has(field));
    return left(
      other
        ? `These events are stored as ${other.who} does it, which Spoor cannot read yet. Choose indices that hold them as Suricata writes them (EVE).`
        : 'There is no field event_type, so these are no events as Suricata writes them (EVE). Check the index patterns in the settings.',
    );
  }
  const limits = mappings.decode(mapping ?? {});
  return right(eveLayout(fields, isLeft(limits) ? new Map() : lengthLimits(limits.right)));
}
