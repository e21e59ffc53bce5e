import type { ActionDefinition, CoreSetup, CoreStart, EmbeddableSetup, UiActionsSetup } from '#kibana/public';
import { panelKinds } from '#public/panels/panel_kind';
import { attempt } from '../attempt';
import { editAction } from './legacy/edit_action';
import { legacyFactory } from './legacy/panel_factory';
import { addAction } from './react/add_action';
import { panelFactory } from './react/panel_factory';
import { formFor } from './react/saved_state';

/** What of other plugins' setup contracts panels need; a Kibana without dashboards has neither. */
export interface PanelPlugins {
  readonly embeddable?: EmbeddableSetup;
  readonly uiActions?: UiActionsSetup;
}

/** Trigger of a dashboard's menu of panels, since 8.13. */
const ADD_PANEL = 'ADD_PANEL_TRIGGER';

/** Trigger of a panel's own menu. */
const PANEL_MENU = 'CONTEXT_MENU_TRIGGER';

function registerLegacy(
  embeddable: EmbeddableSetup,
  uiActions: UiActionsSetup | undefined,
  start: () => Promise<CoreStart>,
) {
  for (const kind of panelKinds) {
    attempt(`the panel ${kind.type}`, () =>
      embeddable.registerEmbeddableFactory?.(kind.type, legacyFactory(start, kind)),
    );
  }
  attempt('its action in a panel’s menu', () => uiActions?.addTriggerAction?.(PANEL_MENU, editAction(start)));
}

/** Puts an action into the dashboard's menu of panels, by whichever way this Kibana has. */
function addToMenu(
  uiActions: UiActionsSetup | undefined,
  id: string,
  load: () => Promise<ActionDefinition>,
): void {
  if (uiActions?.addTriggerActionAsync === undefined) {
    uiActions?.registerActionAsync?.(id, load);
    uiActions?.attachAction?.(ADD_PANEL, id);
  } else {
    uiActions.addTriggerActionAsync(ADD_PANEL, id, load);
  }
}

/**
 * Offers Spoor's panels to dashboards, by the newest way that this Kibana has. Must run during setup.
 * @param version Kibana's, `x.y.z`
 */
export function registerPanels(
  core: Pick<CoreSetup, 'getStartServices'>,
  plugins: PanelPlugins,
  version: string,
): void {
  const { embeddable, uiActions } = plugins;
  if (embeddable === undefined) return;
  const start = async () => (await core.getStartServices())[0];
  if (
    embeddable.registerEmbeddablePublicDefinition === undefined &&
    embeddable.registerReactEmbeddableFactory === undefined
  ) {
    return registerLegacy(embeddable, uiActions, start);
  }
  for (const kind of panelKinds) {
    const load = async () => panelFactory(await start(), kind);
    attempt(`the panel ${kind.type}`, () => {
      if (embeddable.registerEmbeddablePublicDefinition === undefined) {
        embeddable.registerReactEmbeddableFactory?.(kind.type, load);
      } else {
        embeddable.registerEmbeddablePublicDefinition(kind.type, load);
      }
      // Within, so that nothing is offered that cannot be made.
      attempt(`the panel ${kind.type} in the dashboard’s menu`, () =>
        addToMenu(uiActions, `spoor_add_${kind.type}`, async () =>
          addAction(await start(), kind, formFor(version)),
        ),
      );
    });
  }
}
