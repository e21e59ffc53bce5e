import { createRegistry } from './registry';

const load = () => Promise.reject(new Error('never loaded'));

test.each([true, false])('a type is taken once (strict: %s)', (isStrict) => {
  const { register } = createRegistry({ isStrict });
  register('spoor_hunt', load);
  expect(() => register('spoor_hunt', load)).toThrow(
    'An embeddable factory for type: spoor_hunt is already registered.',
  );
});

test('from 9.4 on, a type has letters and underscores only, and comes during setup', () => {
  const { register, endSetup } = createRegistry({ isStrict: true });
  expect(() => register('spoor-hunt', load)).toThrow('Invalid embeddable type "spoor-hunt"');
  endSetup();
  expect(() => register('spoor_hunt', load)).toThrow('must be registered during plugin setup phase');
});

test('8.19 takes any type, at any time', () => {
  const { register, endSetup, of } = createRegistry({ isStrict: false });
  endSetup();
  register('spoor-hunt2', load);
  expect(of('spoor-hunt2')).toBe(load);
});
