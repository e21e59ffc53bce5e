import type { EventHit } from '#common/api/events';
import { maskEvent, type Seal } from '#common/fields/secrets';
import type { Layout } from '#common/fields/layout';
import type { FoundDocument } from '../elasticsearch/search';

/** A document as an event without its secrets. The only way from a document to an answer. */
export const hitOf =
  (layout: Layout, seal: Seal) =>
  (document: FoundDocument): EventHit => {
    const { event, secrets } = maskEvent(layout.toEvent(document._source ?? {}), seal);
    return { index: document._index, id: document._id, event, secrets };
  };
