import type { CoreStart, LegacyFactory } from '#kibana/public';
import type { PanelKind } from '#public/panels/panel_kind';
import { editPanel } from '../edit';
import { embeddableClass } from './embeddable_class';
import { panelClass } from './panel_class';

/** A kind of panel as Kibana 7.17 registers it. */
export const legacyFactory = (start: () => Promise<CoreStart>, kind: PanelKind): LegacyFactory => ({
  type: kind.type,
  // In place, by an action of ours: 7.17's own way leads to another app.
  isEditable: async () => false,
  getDisplayName: () => kind.title,
  getDescription: () => kind.description,
  getIconType: () => kind.icon,
  canCreateNew: () => true,
  getExplicitInput: async () => {
    const edited = await editPanel(await start(), kind);
    // The dashboard adds a panel of whatever it is given, and shows an error for a refusal: who cancels gives no answer.
    return edited === undefined ? new Promise(() => undefined) : { ...edited };
  },
  create: async (input, parent) => {
    const Panel = panelClass(embeddableClass(), await start(), kind);
    return new Panel(input, { defaultTitle: kind.title }, parent);
  },
});
