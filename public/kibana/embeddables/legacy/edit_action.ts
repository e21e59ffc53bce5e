import type { ActionDefinition, CoreStart } from '#kibana/public';
import type { PanelKind } from '#public/panels/panel_kind';
import { panelKinds } from '#public/panels/panel_kind';
import { panelTexts } from '#public/panels/texts';
import { editPanel } from '../edit';
import { call, property } from '../input';

/** Above "Clone" and "Replace" in 7.17's menu of a panel. */
const ORDER = 50;

const kindOf = (panel: unknown): PanelKind | undefined =>
  panelKinds.find(({ type }) => type === property(panel, 'type'));

/** Edits a panel of Spoor's in place. 7.17's own action can only open another app. */
export const editAction = (start: () => Promise<CoreStart>): ActionDefinition => ({
  id: 'spoor_edit_panel',
  type: 'spoor_edit_panel',
  order: ORDER,
  getDisplayName: () => panelTexts.edit,
  getIconType: () => 'pencil',
  isCompatible: async ({ embeddable }) =>
    kindOf(embeddable) !== undefined && property(call(embeddable, 'getInput'), 'viewMode') === 'edit',
  execute: async ({ embeddable }) => {
    const kind = kindOf(embeddable);
    if (kind === undefined) return;
    const edited = await editPanel(await start(), kind, call(embeddable, 'getInput'));
    if (edited !== undefined) call(embeddable, 'updateInput', edited);
  },
});
