import { createBundles } from './bundles';

test('a module is loaded by the key that its bundle gave', () => {
  const bundles = createBundles();
  bundles.define('plugin/a/public', (key) => ({ key }), 'module 1');
  expect(bundles.has('plugin/a/public')).toBe(true);
  expect(bundles.get('plugin/a/public')).toEqual({ key: 'module 1' });
});

test('two bundles may not claim one key', () => {
  const bundles = createBundles();
  bundles.define('plugin/a/public', () => 1, '');
  expect(() => bundles.define('plugin/a/public', () => 2, '')).toThrow(
    '__kbnBundles__ already has a module defined for "plugin/a/public"',
  );
});

test('an unknown key is an error', () =>
  expect(() => createBundles().get('constructor')).toThrow(
    '__kbnBundles__ does not have a module defined for "constructor"',
  ));
