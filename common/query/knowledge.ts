import { findField, headlineFields } from '../fields/catalogue';
import type { Layout, StoredField } from '../fields/layout';
import { secretOf } from '../fields/secrets';
import type { Knowledge } from './interpret';
import type { ValueType } from './value';

/** What the catalogue knows of fields: all there is where events come without an index. */
export const catalogueKnowledge: Knowledge = {
  typeOf: (path) => findField(path)?.type ?? 'unknown',
  secretOf,
  headlines: headlineFields.map(({ name }) => name),
};

function typeOfStored(stored: StoredField | undefined): ValueType {
  if (stored === undefined) return 'unknown';
  return stored.type === 'flattened' || stored.type === 'other' ? 'keyword' : stored.type;
}

/** What is known, and, of fields that nobody knows, what an index says. */
export const knowledgeOf = (layout: Layout, base: Knowledge = catalogueKnowledge): Knowledge => ({
  ...base,
  typeOf: (path) => {
    const known = base.typeOf(path);
    return known === 'unknown' ? typeOfStored(layout.stored(path)) : known;
  },
});
