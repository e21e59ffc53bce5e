/** Where the page begins. */
export const HOME_PATH = '/app/spoor';

/** Only a base to resolve against: an address that stays below it is relative. */
const HERE = 'http://host.invalid';

/**
 * Where to go after signing in. Only a path of this host: anything that a browser could read as another host, or as
 * a script, becomes the start page.
 */
export function safeNext(next: unknown): string {
  if (typeof next !== 'string' || !/^\/[^/\\]/.test(next) || !URL.canParse(next, HERE)) {
    return HOME_PATH;
  }
  const { origin, pathname, search, hash } = new URL(next, HERE);
  return origin === HERE && pathname.startsWith('/app/') ? `${pathname}${search}${hash}` : HOME_PATH;
}
