import * as fc from 'fast-check';
import { carriesSecret, carryingExpressions, replaceSecrets, textPaths } from './text';

/** Texts made of what the forms are made of, so that many carry a credential and many nearly do. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '//',
      'sip:',
      'SIPS:',
      ':',
      '@',
      '/',
      '?',
      '&',
      ';',
      '#',
      '=',
      ' ',
      '\n',
      '.',
      '[',
      ']',
      '-',
    ),
    fc.constantFrom(
      'password',
      'PassWd',
      'token',
      'api-key',
      'apikey',
      'pw',
      'auth',
      'sid',
      'inline:',
      'x',
      'ſid',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
  ),
  { maxLength: 12 },
);

test.each(textPaths.filter((path) => carryingExpressions(path) !== undefined))(
  '%s: Elasticsearch tells the same texts from the others',
  (path) => {
    const expressions = (carryingExpressions(path) ?? []).map((one) => new RegExp(`^(?:${one})$`, 's'));
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        expect(expressions.some((one) => one.test(text))).toBe(carriesSecret(path, text));
      }),
      { numRuns: 2_000 },
    );
  },
);

test.each(textPaths)('%s: an expression is no longer than an index allows', (path) => {
  // `index.max_regex_length`
  for (const expression of carryingExpressions(path) ?? []) expect(expression.length).toBeLessThan(1_000);
});

test('what may hold credentials in any way has no expression', () => {
  expect(carryingExpressions('pgsql.request.simple_query')).toBeUndefined();
  expect(carryingExpressions('tls.sni')).toEqual([]);
});

/** Long enough that what looks again from every place of the text would not end before the test does. */
const MANY = 3_000_000;

test.each<[string, string]>([
  ['sip.uri', 'sip:'.repeat(MANY)],
  ['sip.uri', `${'sip:'.repeat(MANY)}@`],
  ['sip.uri', 'sip:@'.repeat(MANY)],
  ['http.url', '//x:'.repeat(MANY)],
  ['http.url', `?${'token'.repeat(MANY)}`],
  ['http.url', '?token'.repeat(MANY)],
  ['http.url', `?${'tok'.repeat(MANY)}=x`],
  ['http.url', '?a=?'.repeat(MANY)],
  ['sip.sdp.attributes', 'inline:;'.repeat(MANY)],
  ['pgsql.request.simple_query', "password '".repeat(MANY)],
  ['pgsql.request.simple_query', `password '${'x'.repeat(MANY)}`],
])('%s: hostile text is read once', (path, text) => {
  let secrets = 0;
  replaceSecrets(path, text, () => {
    secrets += 1;
    return '';
  });
  expect(secrets).toBeLessThan(MANY);
});
