import type { LegacyFactory } from '../../../../typings/kibana-7.17/public';
import { createActions } from '../actions';
import type { EmbeddableSystem } from '../embeddable_system';
import { Embeddable } from './embeddable';
import { legacyPanel } from './panel';

const MODULE = 'plugin/embeddable/public';

/** Embeddables of Kibana 7.17: factories of classes that extend the one in the plugin's own bundle. */
export function createLegacySystem(): EmbeddableSystem {
  const factories = new Map<string, LegacyFactory>();
  const actions = createActions();
  globalThis.__kbnBundles__.define(MODULE, () => ({ Embeddable }), MODULE);
  return {
    setup: {
      embeddable: {
        registerEmbeddableFactory: (type: string, factory: LegacyFactory) => {
          if (factories.has(type)) {
            throw new Error(
              `Embeddable factory [embeddableFactoryId = ${type}] already registered in Embeddables API.`,
            );
          }
          factories.set(type, factory);
        },
      },
      // 7.17 knows no actions that are loaded later.
      uiActions: { addTriggerAction: actions.setup.addTriggerAction },
    },
    start: () => undefined,
    addables: async () =>
      [...factories.values()]
        .filter((factory) => factory.canCreateNew())
        .map((factory) => ({
          id: factory.type,
          title: factory.getDisplayName(),
          add: async (dashboard) => dashboard.addPanel(factory.type, await factory.getExplicitInput()),
        })),
    Panel: legacyPanel({
      factoryOf: (type) => factories.get(type),
      actions: () => actions.of('CONTEXT_MENU_TRIGGER'),
    }),
  };
}
