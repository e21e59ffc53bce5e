import * as t from 'io-ts';
import { huntDraft, type HuntDraft, type StoredHunt } from '#common/api/hunts';
import type { Saved } from '../saved_objects/saved_objects';

/** An own hunt as it is saved. */
const savedHunt = t.intersection([huntDraft, t.strict({ updated_by: t.string })]);

/** A saved object as a hunt; `undefined` where it is none. */
export const ownHunt = ({ id, attributes, revision, updatedAt }: Saved): StoredHunt | undefined => {
  if (!savedHunt.is(attributes)) return undefined;
  const draft = savedHunt.encode(attributes);
  return {
    ...draft,
    id,
    version: 1,
    description: draft.description ?? '',
    category: draft.category ?? 'hygiene',
    severity: draft.severity ?? 'medium',
    status: 'experimental',
    requires: { event_types: [], fields: [] },
    why: draft.why ?? '',
    investigate: draft.investigate ?? [],
    false_positives: draft.false_positives ?? [],
    origin: 'own',
    revision,
    updated_at: updatedAt,
  };
};

/** What is saved of a draft: what the contract knows, and nothing beside it. */
export const draftOf = ({
  title,
  query,
  description,
  category,
  severity,
  why,
  investigate,
  false_positives,
  columns,
}: HuntDraft): HuntDraft => ({
  title,
  query,
  description,
  category,
  severity,
  why,
  investigate,
  false_positives,
  columns,
});
