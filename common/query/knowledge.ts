import { findField, headlineFields } from '../fields/catalogue';
import { secretOf } from '../fields/secrets';
import type { Knowledge } from './interpret';

/** What the catalogue knows of fields: all there is where events come without an index. */
export const catalogueKnowledge: Knowledge = {
  typeOf: (path) => findField(path)?.type ?? 'unknown',
  secretOf,
  headlines: headlineFields.map(({ name }) => name),
};
