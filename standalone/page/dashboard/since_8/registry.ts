import type { EmbeddableFactory } from '../../../../typings/kibana-8.19/public';

type Load = () => Promise<EmbeddableFactory>;

/** Which types one generation takes. */
export interface RegistryRules {
  readonly isStrict: boolean;
}

/** Kibana 9.4's rule for types: they are part of its public API of dashboards. */
const TYPE = /^[a-z_]+$/;

/** Embeddable factories by type. */
export interface Registry {
  readonly register: (type: string, load: Load) => void;
  readonly endSetup: () => void;
  readonly of: (type: string) => Load | undefined;
}

/**
 * Refuses what Kibana refuses, in its words: a type twice and, where it is strict, other letters and late comers.
 * Read in `embeddable/public/react_embeddable_system/react_embeddable_registry.ts` of elastic/kibana.
 */
export function createRegistry({ isStrict }: RegistryRules): Registry {
  const factories = new Map<string, Load>();
  let isSetup = true;
  return {
    register: (type, load) => {
      if (isStrict && !isSetup) {
        throw new Error(
          'Embeddables must be registered during plugin setup phase. Do not register embeddables asynchronously',
        );
      }
      if (factories.has(type)) {
        throw new Error(`An embeddable factory for type: ${type} is already registered.`);
      }
      if (isStrict && !TYPE.test(type)) {
        throw new Error(`Invalid embeddable type "${type}": only letters a to z and underscores.`);
      }
      factories.set(type, load);
    },
    endSetup: () => {
      isSetup = false;
    },
    of: (type) => factories.get(type),
  };
}
