import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { isLeft } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { Problem } from '../problem';
import { type Home, writeOnce } from '../home';
import type { roles } from './roles';

/** The embedded Elasticsearch's users: each has the role of its own name. */
const credentials = t.strict({
  spoor_admin: t.string,
  spoor_analyst: t.string,
  spoor_engine: t.string,
} satisfies Record<keyof typeof roles, t.StringC>);
export type Credentials = t.TypeOf<typeof credentials>;

const PASSWORD_BYTES = 15;
const newPassword = () => randomBytes(PASSWORD_BYTES).toString('base64url');

/**
 * Passwords of the embedded Elasticsearch's users; made on first use, for their owner's eyes only.
 * @throws Problem when the file was changed into something else
 */
export function credentialsOf({ credentials: path }: Home): Credentials {
  const text = writeOnce(path, () => {
    const made: Credentials = {
      spoor_admin: newPassword(),
      spoor_analyst: newPassword(),
      spoor_engine: newPassword(),
    };
    return `${JSON.stringify(made, null, 2)}\n`;
  });
  const decoded = t.string.pipe(fromJson).pipe(credentials).decode(text);
  if (isLeft(decoded)) {
    throw new Problem(
      `${path} does not hold the three passwords any more; delete it, and new ones are made.`,
    );
  }
  return decoded.right;
}

const fromJson = new t.Type<unknown, string, string>(
  'JSON',
  t.unknown.is,
  (text, context) => {
    try {
      return t.success(JSON.parse(text));
    } catch {
      return t.failure(text, context);
    }
  },
  JSON.stringify,
);

/** Elasticsearch's `PBKDF2` hasher: SHA-512, 10,000 rounds, 32 bytes of salt and of key. */
const ROUNDS = 10_000;
const BYTES = 32;

/** A password as a line of the file realm's `users` holds it. */
function hashPassword(password: string, salt: Buffer = randomBytes(BYTES)): string {
  const key = pbkdf2Sync(password, salt, ROUNDS, BYTES, 'sha512');
  return `{PBKDF2}${ROUNDS}$${salt.toString('base64')}$${key.toString('base64')}`;
}

/** The file realm's `users` and `users_roles`. */
export function userFiles(passwords: Credentials): { readonly users: string; readonly usersRoles: string } {
  const names = Object.entries(passwords);
  return {
    users: names.map(([name, password]) => `${name}:${hashPassword(password)}\n`).join(''),
    usersRoles: names.map(([name]) => `${name}:${name}\n`).join(''),
  };
}
