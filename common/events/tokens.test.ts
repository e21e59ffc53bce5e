import { hasToken, isPartlyMasked, splitTokens, withDots } from './tokens';

const TOKEN = `secret:${'Ab-_'.repeat(8)}`;

test.each<[string, string, string, boolean]>([
  ['a token', TOKEN, '••••••', true],
  ['a token in text', `/login?password=${TOKEN}&x=1`, '/login?password=••••••&x=1', true],
  ['two', `${TOKEN} ${TOKEN}`, '•••••• ••••••', true],
  ['too short to be one', 'secret:abc', 'secret:abc', false],
  ['no token', 'maggie.simpson', 'maggie.simpson', false],
])('%s', (_, text, dotted, has) => {
  expect(withDots(text)).toBe(dotted);
  expect(hasToken(text)).toBe(has);
  // Asked twice: a pattern with state would forget.
  expect(hasToken(text)).toBe(has);
  expect(
    splitTokens(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

test.each<[string, boolean]>([
  [`/login?password=${TOKEN}&x=1`, true],
  // followed by its token alone, see unseal
  [TOKEN, false],
  ['/login', false],
])('%s is partly masked: %s', (text, partly) => expect(isPartlyMasked(text)).toBe(partly));

test('pieces', () =>
  expect(splitTokens(`a${TOKEN}b`)).toEqual([
    { text: 'a', isToken: false },
    { text: TOKEN, isToken: true },
    { text: 'b', isToken: false },
  ]));
