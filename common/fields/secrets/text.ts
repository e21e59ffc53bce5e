import { isMasked } from './token';

/** Gives the token of a secret; the server's is a keyed hash. Must answer what `isMasked` accepts. */
export type Seal = (path: string, value: string) => string;

/** Names of parameters whose values are secrets, whatever stands before or after them: `new_password`, `id_token`. */
const SECRET_PARAMETER =
  '[\\w.\\[\\]-]{0,40}(?:passw(?:or)?d|passphrase|pwd|secret|token|api[_-]?key|credential|sessionid|sessid)[\\w.\\]-]{0,20}';

/** Where text that is no secret itself may carry one. Each pattern has two groups: what stays before, and the secret. */
const patterns = {
  /** `https://user:password@host`, `sip:user:password@host`. */
  userinfo: /((?:\/\/|\bsips?:)[^/\s:@?#]{0,200}:)([^/\s@?#]{1,1000})(?=@)/gi,
  /** `/login?user=bob&password=…` */
  parameter: new RegExp(`((?:[?&;#]|^)(?:${SECRET_PARAMETER}|pass|pw|auth|sid)=)([^&;#\\s]+)`, 'gi'),
  /** `ALTER USER bob PASSWORD '…'` */
  sql: /(\bpassword\s{1,20}')((?:[^']|''){1,1000})(?=')/gi,
  /** SDP's `a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:…`, RFC 4568. */
  crypto: /(\binline:)([^\s;]+)/g,
} as const;

type PatternName = keyof typeof patterns;

const address: readonly PatternName[] = ['userinfo', 'parameter'];

/**
 * Fields that stay readable because hunting lives by them, but in which credentials are masked where they have a
 * usual form. They can be searched like any other field: what a wildcard finds in them is not protected, only what is
 * shown. Encoded or unusual forms (`p%61ss=`) are not recognised.
 */
const textFields: ReadonlyMap<string, readonly PatternName[]> = new Map<string, readonly PatternName[]>([
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
  ['pgsql.request.simple_query', ['sql']],
  ['sip.sdp.attributes', ['crypto']],
  ['sip.sdp.media_descriptions.attributes', ['crypto']],
]);

/** Paths of the fields in which `maskText` looks. */
export const textPaths: readonly string[] = [...textFields.keys()];

/** The path of the catalogue: without array indices and without the sub-fields that indices have. */
const catalogued = (path: string): string =>
  path
    .split('.')
    .filter((step) => !/^\d+$/.test(step))
    .join('.')
    .replace(/\.(keyword|raw)$/, '');

/**
 * Replaces each credential inside text that is otherwise shown, such as `http.url`.
 * @param path `http.url`, a place in an event (`email.url.2`) or a name of the index (`http.url.keyword`)
 * @returns the text itself where there is none
 */
export const replaceSecrets = (path: string, text: string, replace: (secret: string) => string): string =>
  (textFields.get(catalogued(path)) ?? []).reduce(
    (masked, name) =>
      masked.replace(patterns[name], (_, before: string, secret: string) => before + replace(secret)),
    text,
  );

/** Masks credentials inside text; what is masked already stays. */
export const maskText = (path: string, text: string, seal: Seal): string =>
  replaceSecrets(path, text, (secret) => (isMasked(secret) ? secret : seal(path, secret)));
