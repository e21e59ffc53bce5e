import * as t from 'io-ts';
import { huntDraft, type HuntDraft, type StoredHunt } from '#common/api/hunts';
import { blocksOf } from '#common/hunts/blocks/block';
import { checkLooseBlock } from '#common/hunts/check_block';
import type { Saved } from '../saved_objects/saved_objects';

/** An own hunt as it is saved. */
const savedHunt = t.intersection([huntDraft, t.strict({ updated_by: t.string })]);

/** A saved object as a hunt; `undefined` where it is none. */
export const ownHunt = ({ id, attributes, revision, updatedAt }: Saved): StoredHunt | undefined => {
  // Whoever may import saved objects can write anything into them.
  if (!savedHunt.is(attributes) || checkLooseBlock(blocksOf(attributes)).length > 0) return undefined;
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
export const draftOf = (draft: HuntDraft): HuntDraft => ({
  title: draft.title,
  query: draft.query,
  description: draft.description,
  category: draft.category,
  severity: draft.severity,
  why: draft.why,
  investigate: draft.investigate,
  false_positives: draft.false_positives,
  columns: draft.columns,
  ...blocksOf(draft),
});
