import { createHmac, randomBytes } from 'node:crypto';
import { isLeft, right } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { TOKEN_BYTES, TOKEN_PREFIX, type Seal } from '#common/fields/secrets';
import { refuse, type Answer } from '../problem';
import { TYPES, type SavedObjects } from '../saved_objects/saved_objects';

/** Bytes of the key: as many as HMAC-SHA256's output, RFC 2104 §3. */
const KEY_BYTES = 32;

const KEY_ID = 'seal';

const storedKey = t.type({ key: t.string });

/**
 * Seals values with a key: equal values give equal tokens wherever they stand, so that one can ask for "this password
 * elsewhere"; without the key nothing can be told of a value, not even by trying likely ones.
 */
export const sealWith =
  (key: Buffer): Seal =>
  (_, value) =>
    `${TOKEN_PREFIX}${createHmac('sha256', key).update(value).digest().subarray(0, TOKEN_BYTES).toString('base64url')}`;

const keyOf = (attributes: unknown): Buffer | undefined => {
  const key = storedKey.is(attributes) ? Buffer.from(attributes.key, 'base64') : undefined;
  return key?.length === KEY_BYTES ? key : undefined;
};

/** Gives the seal of this Kibana; its key is made on first use and then kept in a hidden saved object. */
export class Seals {
  private seal: Seal | undefined;

  /** To be called where the key was removed: the next use makes another. */
  forget(): void {
    this.seal = undefined;
  }

  /** Of two Kibanas that make a key at once one is refused, and takes the other's. */
  private async stored(hidden: SavedObjects) {
    const known = await hidden.get(TYPES.key, KEY_ID);
    if (!isLeft(known) || known.left.kind !== 'not found') return known;
    const made = await hidden.create(TYPES.key, KEY_ID, { key: randomBytes(KEY_BYTES).toString('base64') });
    return isLeft(made) && made.left.kind === 'conflict' ? hidden.get(TYPES.key, KEY_ID) : made;
  }

  /** Without the key nothing that may hold a secret can be shown, so that a failure here fails the request. */
  async get(hidden: SavedObjects): Answer<Seal> {
    if (this.seal) return right(this.seal);
    const stored = await this.stored(hidden);
    if (isLeft(stored)) return stored;
    const key = keyOf(stored.right.attributes);
    if (!key) {
      return refuse(
        'unavailable',
        `The saved object ${TYPES.key}:${KEY_ID} holds no key. Delete it; a new one is made.`,
      );
    }
    this.seal = sealWith(key);
    return right(this.seal);
  }
}
