import { sentence } from '../events/sentence';
import { textAt } from '../events/values';
import { plain } from '../events/visible';
import { code } from './markdown';

/** What a case is opened with. */
export interface CaseDraft {
  readonly title: string;
  /** Markdown. */
  readonly description: string;
}

/** Longest title that every Kibana takes: 64 in 7.17, 160 since 8.0. */
export const MAX_TITLE = 64;

/** Longest description that Kibana 8.19 and 9 take. */
const MAX_DESCRIPTION = 30_000;

/** Characters of one value: a case names an event, and the link below leads to the whole of it. */
const MAX_VALUE = 300;

/** Stands for an event that has neither ends nor type. */
const NAMELESS = 'Event';

/** What a reader of the case looks for, by field. */
const FACTS: ReadonlyArray<readonly [title: string, field: string]> = [
  ['Time', 'timestamp'],
  ['Sensor', 'host'],
  ['Signature', 'alert.signature'],
  ['Signature id', 'alert.signature_id'],
  ['Severity', 'alert.severity'],
  ['Flow', 'flow_id'],
  ['Community id', 'community_id'],
];

/** Between characters, never within one; lengths are UTF-16 units, as Kibana counts them. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length >= length) break;
    kept += character;
  }
  return `${kept}…`;
}

/**
 * The case that somebody may open of an event. Values stay masked, and stand as code, so that nothing of an event becomes
 * Markdown.
 * @param address absolute, of the event in Spoor
 */
export function caseOf(event: Readonly<Record<string, unknown>>, address: string): CaseDraft {
  const said = plain(sentence(event)) || NAMELESS;
  const facts = FACTS.flatMap(([title, field]) => {
    const value = textAt(event, field);
    return value === undefined || value === '' ? [] : [`- ${title}: ${code(cut(plain(value), MAX_VALUE))}`];
  });
  return {
    title: cut(said, MAX_TITLE),
    description: [code(said), facts.join('\n'), `[Open the event in Spoor](<${address}>)`]
      .filter((part) => part !== '')
      .join('\n\n'),
  };
}

/** What is wrong with a draft, by part; a part that is well is left out. */
export function draftProblems({ title, description }: CaseDraft): Partial<Record<keyof CaseDraft, string>> {
  const long = (part: string, limit: number) =>
    `A case’s ${part} has at most ${limit} characters; shorten it.`;
  return {
    ...(title.trim() === '' && { title: 'A case needs a title.' }),
    ...(title.length > MAX_TITLE && { title: long('title', MAX_TITLE) }),
    ...(description.trim() === '' && { description: 'A case needs a description.' }),
    ...(description.length > MAX_DESCRIPTION && { description: long('description', MAX_DESCRIPTION) }),
  };
}
