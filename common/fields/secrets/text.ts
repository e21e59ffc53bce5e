import { address, crypto, sql, type Form, type Replace } from './forms';
import { isMasked } from './token';

/** Gives the token of a secret; the server's is a keyed hash. Must answer what `isMasked` accepts. */
export type Seal = (path: string, value: string) => string;

/**
 * Fields that stay readable because hunting lives by them, but in which credentials are masked where they have a
 * usual form. Encoded or unusual forms (`p%61ss=`) are not recognised.
 */
const textFields: ReadonlyMap<string, readonly Form[]> = new Map<string, readonly Form[]>([
  ...['http', 'http2'].flatMap((root) =>
    ['url', 'http_refer', 'redirect', 'request_headers.value', 'response_headers.value'].map(
      (name) => [`${root}.${name}`, address] as const,
    ),
  ),
  ['email.url', address],
  ['fileinfo.filename', address],
  ['files.filename', address],
  ['sip.uri', address],
  ['sip.request_line', address],
  ['pgsql.request.simple_query', [sql]],
  ['sip.sdp.attributes', [crypto]],
  ['sip.sdp.media_descriptions.attributes', [crypto]],
]);

/** Paths of the fields in which `maskText` looks. */
export const textPaths: readonly string[] = [...textFields.keys()];

/** The forms of a field, of a place in an event (`email.url.2`), or of a name below it (`http.url.keyword`). */
function formsOf(path: string): readonly Form[] {
  const steps = path.split('.').filter((step) => !/^\d+$/.test(step));
  for (let end = steps.length; end > 0; end -= 1) {
    const forms = textFields.get(steps.slice(0, end).join('.'));
    if (forms !== undefined) return forms;
  }
  return [];
}

/**
 * Replaces each credential inside text that is otherwise shown, such as `http.url`.
 * @param path `http.url`, a place in an event (`email.url.2`) or a name of the index (`http.url.keyword`)
 * @returns the text itself where there is none
 */
export const replaceSecrets = (path: string, text: string, replace: Replace): string =>
  formsOf(path).reduce((masked, form) => form.replace(masked, replace), text);

/** Masks credentials inside text; what is masked already stays. */
export const maskText = (path: string, text: string, seal: Seal): string =>
  replaceSecrets(path, text, (secret) => (isMasked(secret) ? secret : seal(path, secret)));

/** Whether `maskText` finds a credential. Elasticsearch is asked the same by `carryingExpressions`. */
export function carriesSecret(path: string, text: string): boolean {
  let found = false;
  replaceSecrets(path, text, (secret) => {
    found = true;
    return secret;
  });
  return found;
}

/**
 * Lucene regular expressions of which one holds for every text that `carriesSecret`.
 * @returns none for a field that is no text with credentials; `undefined` where no expression tells
 */
export function carryingExpressions(path: string): readonly string[] | undefined {
  const expressions = formsOf(path).map(({ expression }) => expression);
  const told = expressions.filter((one) => one !== undefined);
  return told.length === expressions.length ? told : undefined;
}
