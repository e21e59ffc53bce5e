/** Every masked value begins so; no other place of an event does. */
export const TOKEN_PREFIX = 'secret:';

/** Bytes of keyed hash in a token: 192 bits, so that two passwords never share one. */
export const TOKEN_BYTES = 24;

/** Base64url of `TOKEN_BYTES`, without padding. */
const TOKEN_PATTERN = new RegExp(`^${TOKEN_PREFIX}[A-Za-z0-9_-]{${(TOKEN_BYTES * 4) / 3}}$`);

/**
 * Whether a value is a token already, so that an event may be masked twice without change: what is stored masked
 * (a sighting's event) is masked again when it is read. A password that looks exactly like a token would stay as it
 * is; that its owner chose 32 such characters by chance is out of the question.
 */
export const isMasked = (value: unknown): boolean => typeof value === 'string' && TOKEN_PATTERN.test(value);
