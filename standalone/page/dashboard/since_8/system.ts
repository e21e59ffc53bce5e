import { createActions } from '../actions';
import type { EmbeddableSystem } from '../embeddable_system';
import { panelSince8 } from './panel';
import { createParentApi, flat, withReferences } from './parent_api';
import { createRegistry } from './registry';

/** What differs between 8.19 and the newest 9. */
type Generation = '8.19' | '9';

/** Embeddables of Kibana 8.19 and 9: a factory a type, and actions that add panels. */
export function createSystemSince8(generation: Generation): EmbeddableSystem {
  const isNewest = generation === '9';
  const form = isNewest ? flat : withReferences;
  const registry = createRegistry({ isStrict: isNewest });
  const actions = createActions();
  return {
    setup: {
      embeddable: isNewest
        ? { registerEmbeddablePublicDefinition: registry.register }
        : { registerReactEmbeddableFactory: registry.register },
      uiActions: actions.setup,
    },
    start: registry.endSetup,
    addables: async () => {
      const found = await actions.of('ADD_PANEL_TRIGGER');
      return found.map((action) => ({
        id: action.id,
        title: action.getDisplayName(),
        add: async (dashboard) => {
          const context = { embeddable: createParentApi(dashboard, form) };
          if (await action.isCompatible(context)) {
            await action.execute(context);
          }
        },
      }));
    },
    Panel: panelSince8(registry, form),
  };
}
