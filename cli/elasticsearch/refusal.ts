import * as t from 'io-ts';

const answer = t.type({ error: t.union([t.string, t.type({ reason: t.string })]) });

/** Reasons that quote a whole document are cut, at a word. */
const MAX_CHARACTERS = 300;

const cut = (text: string): string =>
  text.length <= MAX_CHARACTERS ? text : `${text.slice(0, MAX_CHARACTERS).replace(/\s+\S*$/, '')} …`;

/**
 * Why Elasticsearch, or a proxy before it, refused a request.
 * @param body of its answer
 * @returns the reason without a full stop, or `status …` where it gives none
 */
export function refusalReason(status: number, body: string): string {
  try {
    const held: unknown = JSON.parse(body);
    if (!answer.is(held)) return `status ${status}`;
    const reason = typeof held.error === 'string' ? held.error : held.error.reason;
    return cut(reason.trim().replace(/\.$/, ''));
  } catch {
    return `status ${status}`;
  }
}
