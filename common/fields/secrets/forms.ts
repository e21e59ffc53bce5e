/** Puts something in the place of a credential. */
export type Replace = (secret: string) => string;

/** How a credential may stand inside text that is no secret itself. */
export interface Form {
  /** Replaces each credential. Reads a text once or twice, however hostile it is. */
  readonly replace: (text: string, by: Replace) => string;
  /**
   * A Lucene regular expression of the whole texts in which `replace` finds something; JavaScript (flag `s`) reads it
   * the same way. Absent where a text may hold credentials in more ways than can be told.
   */
  readonly expression?: string;
}

/** ASCII alone, which JavaScript and Lucene agree on; as characters, since not every Lucene knows `\s`. */
const BLANKS = ' \t\n\v\f\r';

/** What ends `user:password` on its left, and so its run of characters. */
const OUTSIDE_USERINFO = new Set(`/@?#${BLANKS}`);

const anyCase = (expression: string): string =>
  expression.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** Where the password of the `user:password` that ends before an `@` begins, or `undefined`. */
function passwordBefore(text: string, at: number): number | undefined {
  let begin = at;
  while (begin > 0 && !OUTSIDE_USERINFO.has(text.charAt(begin - 1))) begin -= 1;
  const run = text.slice(begin, at);
  const scheme = /sips?:/i.exec(run);
  const user = text.startsWith('//', begin - 2) ? 0 : scheme && scheme.index + scheme[0].length;
  if (user === null) return undefined;
  const colon = run.indexOf(':', user);
  return colon === -1 || colon + 1 === run.length ? undefined : begin + colon + 1;
}

/** `https://user:password@host`, `sip:user:password@host`. Goes back from each `@`, no further than to the one before. */
const userinfo: Form = {
  replace: (text, by) => {
    let replaced = '';
    let from = 0;
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      const begin = passwordBefore(text, at);
      if (begin === undefined) continue;
      replaced += text.slice(from, begin) + by(text.slice(begin, at));
      from = at;
    }
    return replaced + text.slice(from);
  },
  expression: `.*(//|${anyCase('sips?:')})[^/:@?#${BLANKS}]*:[^/@?#${BLANKS}]+\\@.*`,
};

/** Names of parameters whose values are secrets, whatever stands before or after them: `new_password`, `id_token`. */
const SECRET_WORDS = 'passw(or)?d|passphrase|pwd|secret|token|api[_\\-]?key|credential|sessionid|sessid';
const SECRET_NAMES = 'pass|pw|auth|sid';
const NAME = '[A-Za-z0-9_.\\[\\]\\-]';
const SECRET_PARAMETER = anyCase(`(${SECRET_WORDS})`);
const secretName = new RegExp(`^(?:.*${SECRET_PARAMETER}.*|${anyCase(SECRET_NAMES)})$`);

/** `/login?user=bob&password=…` */
const parameter: Form = {
  replace: (text, by) => {
    const name = new RegExp(`(?:[?&;#]|^)(${NAME}+)=`, 'g');
    const value = new RegExp(`[^&;#${BLANKS}]+`, 'y');
    let replaced = '';
    let from = 0;
    for (let found = name.exec(text); found !== null; found = name.exec(text)) {
      if (!secretName.test(found[1] ?? '')) continue;
      value.lastIndex = name.lastIndex;
      const secret = value.exec(text)?.[0];
      if (secret === undefined) continue;
      replaced += text.slice(from, name.lastIndex) + by(secret);
      from = value.lastIndex;
      name.lastIndex = from;
    }
    return replaced + text.slice(from);
  },
  expression: `(.*[?&;#])?(${NAME}*${SECRET_PARAMETER}${NAME}*|${anyCase(SECRET_NAMES)})=[^&;#${BLANKS}].*`,
};

/** SDP's `a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:…`, RFC 4568. */
export const crypto: Form = {
  replace: (text, by) =>
    text.replace(
      new RegExp(`(inline:)([^;${BLANKS}]+)`, 'g'),
      (_, before: string, key: string) => before + by(key),
    ),
  expression: `.*inline:[^;${BLANKS}].*`,
};

/** `ALTER USER bob PASSWORD '…'`, also cut off. SQL writes passwords in many other ways: as values of any table. */
export const sql: Form = {
  replace: (text, by) =>
    text.replace(
      /(\bpassword\s{1,20}')((?:[^']|'')+)/gi,
      (_, before: string, password: string) => before + by(password),
    ),
};

/** What addresses hold. */
export const address: readonly Form[] = [userinfo, parameter];
