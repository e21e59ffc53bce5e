import type { LegacyEmbeddableClass } from '#kibana/public';
import { call, property } from '../input';

/** Bundles of 7.17's plugins, by the name that its page gives them. */
const MODULE = 'plugin/embeddable/public';

const isClass = (given: unknown): given is LegacyEmbeddableClass => typeof given === 'function';

/**
 * The class that 7.17's panels extend. Taken when the first panel is made: at load, other plugins' bundles may not be there.
 * @throws Error where the page has no such bundle
 */
export function embeddableClass(): LegacyEmbeddableClass {
  const bundles: unknown = Reflect.get(globalThis, '__kbnBundles__');
  const found = property(call(bundles, 'get', MODULE), 'Embeddable');
  if (!isClass(found)) throw new Error('Kibana’s embeddable plugin does not offer its class Embeddable.');
  return found;
}
