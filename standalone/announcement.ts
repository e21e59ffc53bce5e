import type { Credentials } from './elasticsearch/users';

/** How people sign in. */
export type SignIn =
  /** Elasticsearch has its security off. */
  | { readonly type: 'open' }
  /** With users of the cluster at this address. */
  | { readonly type: 'existing'; readonly elasticsearch: string }
  /** With users of the embedded Elasticsearch, whose passwords lie in a file. */
  | {
      readonly type: 'embedded';
      readonly path: string;
      readonly credentials: Credentials;
      /** The passwords were made at this start. Told once only: terminals and logs of services are kept. */
      readonly areNew: boolean;
    };

/** For people; `spoor_engine` is for Spoor's own work. */
const PEOPLE = ['spoor_admin', 'spoor_analyst'] as const;
const NAME_COLUMN = 14;

function explain(signIn: SignIn): readonly string[] {
  switch (signIn.type) {
    case 'open':
      return ['No sign-in: this Elasticsearch has its security off.'];
    case 'existing':
      return [`Sign in with your credentials of ${signIn.elasticsearch}.`];
    case 'embedded':
      return signIn.areNew
        ? [
            `Sign in as (kept in ${signIn.path}, not shown again):`,
            ...PEOPLE.map((name) => `  ${name.padEnd(NAME_COLUMN)} ${signIn.credentials[name]}`),
          ]
        : [`Sign in as ${PEOPLE.join(' or ')}; the passwords are in ${signIn.path}.`];
  }
}

/** What the terminal is told when everything runs. */
export const announcement = (url: string, signIn: SignIn): string =>
  ['', `Spoor is ready: ${url}`, ...explain(signIn), 'Ctrl-C stops it.'].join('\n');
