import type { HuntDraft, StoredHunt } from '#common/api/hunts';
import { blocksOf } from '#common/hunts/blocks/block';
import type { Category } from '#common/hunts/hunt';
import { saveTexts } from './texts';

/** Longest title, as the API takes it. */
const MAX_TITLE = 200;

/** What a person fills in. */
export interface SaveForm {
  readonly title: string;
  readonly description: string;
  readonly category: Category;
  readonly why: string;
}

/** The form at first: of the hunt that is changed, or empty. */
export const formOf = (hunt: StoredHunt | undefined): SaveForm => ({
  title: hunt?.title ?? '',
  description: hunt?.description ?? '',
  category: hunt?.category ?? 'policy',
  why: hunt?.why ?? '',
});

/** What keeps a title from being saved; `undefined` where nothing does. */
export function titleProblem({ title }: SaveForm): string | undefined {
  if (title.trim() === '') return saveTexts.titleMissing;
  return title.length > MAX_TITLE ? saveTexts.titleTooLong : undefined;
}

/**
 * The form as the API takes it.
 * @param open the hunt that is open: its block is kept
 * @param hunt the hunt that is changed: what the form does not show is kept
 */
export function toDraft(
  form: SaveForm,
  query: string,
  open: StoredHunt | undefined,
  hunt?: StoredHunt,
): HuntDraft {
  return {
    // what the open hunt measures of groups of events goes into a copy of it too: without it, it would be another hunt
    ...(open && blocksOf(open)),
    title: form.title.trim(),
    query,
    description: form.description.trim(),
    category: form.category,
    why: form.why.trim(),
    ...(hunt && {
      severity: hunt.severity,
      investigate: hunt.investigate,
      false_positives: hunt.false_positives,
      ...(hunt.columns && { columns: hunt.columns }),
    }),
  };
}
