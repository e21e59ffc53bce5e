import type { ActionDefinition, CoreStart } from '#kibana/public';
import type { JsonObject } from '#common/json';
import type { PanelKind } from '#public/panels/panel_kind';
import { panelTexts } from '#public/panels/texts';
import { editPanel } from '../edit';
import { call, property } from '../input';
import { wrap, type StateForm } from './saved_state';

/** Asks for a new panel's settings, and adds it to the dashboard. Stands in the dashboard's menu of panels. */
export const addAction = (core: CoreStart, kind: PanelKind, form: StateForm): ActionDefinition => ({
  id: `spoor_add_${kind.type}`,
  grouping: [{ id: 'spoor', getDisplayName: () => panelTexts.group, getIconType: () => 'inspect' }],
  getDisplayName: () => kind.title,
  getDisplayNameTooltip: () => kind.description,
  getIconType: () => kind.icon,
  isCompatible: async ({ embeddable }) => typeof property(embeddable, 'addNewPanel') === 'function',
  execute: async ({ embeddable }) => {
    const edited = await editPanel(core, kind);
    if (edited === undefined) return;
    const state: JsonObject = { ...edited };
    await call(
      embeddable,
      'addNewPanel',
      { panelType: kind.type, serializedState: wrap(state, form) },
      { displaySuccessMessage: true },
    );
  },
});
