import { announcement, type SignIn } from './announcement';

const embedded = (areNew: boolean): SignIn => ({
  type: 'embedded',
  path: '/home/ann/.spoor/credentials.json',
  credentials: { spoor_admin: 'one', spoor_analyst: 'two', spoor_engine: 'three' },
  areNew,
});

test.each<[string, SignIn, readonly string[]]>([
  [
    'a first start tells the passwords',
    embedded(true),
    [
      'Sign in as (kept in /home/ann/.spoor/credentials.json, not shown again):',
      '  spoor_admin    one',
      '  spoor_analyst  two',
    ],
  ],
  [
    'a later one tells where they are',
    embedded(false),
    ['Sign in as spoor_admin or spoor_analyst; the passwords are in /home/ann/.spoor/credentials.json.'],
  ],
  [
    'another cluster',
    { type: 'existing', elasticsearch: 'https://es.test' },
    ['Sign in with your credentials of https://es.test.'],
  ],
  ['no security', { type: 'open' }, ['No sign-in: this Elasticsearch has its security off.']],
])('%s', (_, signIn, lines) =>
  expect(announcement('http://127.0.0.1:5610', signIn).split('\n')).toEqual([
    '',
    'Spoor is ready: http://127.0.0.1:5610',
    ...lines,
    'Ctrl-C stops it.',
  ]),
);
