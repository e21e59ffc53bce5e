import { fields, findField, headlineFields } from '../fields/catalogue';
import type { Layout, StoredField } from '../fields/layout';
import { guardOf } from '../fields/secrets';
import { defaultNetworks, type Networks } from '../networks/networks';
import type { Knowledge } from './interpret';
import type { ValueType } from './value';

/** What the catalogue knows of fields: all there is where events come without an index. */
const catalogueKnowledge: Knowledge = {
  typeOf: (path) => findField(path)?.type ?? 'unknown',
  guardOf,
  headlines: headlineFields.map(({ name }) => name),
  networks: defaultNetworks,
};

/** What a query is asked with. */
export interface AskOptions {
  /** Milliseconds since 1970, for `now` in dates; without it `now` is refused. */
  readonly now?: number;
  /** Without it, what the catalogue says. */
  readonly knowledge?: Knowledge;
  /** What `net…` asks; without it, those of the knowledge. */
  readonly networks?: Networks;
}

/** What is known where a query is asked. */
export const knowing = ({ now, knowledge = catalogueKnowledge, networks }: AskOptions): Knowledge => ({
  ...knowledge,
  networks: networks ?? knowledge.networks,
  now,
});

const typeOfStored = ({ type }: StoredField): ValueType =>
  type === 'flattened' || type === 'other' ? 'keyword' : type;

const listed = new Set(fields.map(({ name }) => name));

/** What is known, and what an index says of fields that the catalogue only guesses at, such as counters, or does not know. */
export const knowledgeOf = (layout: Layout, base: Knowledge = catalogueKnowledge): Knowledge => ({
  ...base,
  typeOf: (path) => {
    const stored = listed.has(path) ? undefined : layout.stored(path);
    return stored === undefined ? base.typeOf(path) : typeOfStored(stored);
  },
});
