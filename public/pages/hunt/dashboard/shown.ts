import type { TopValues } from '#common/api/events';
import { HUNT_GROUP } from './batches';
import type { PanelDefinition, PanelGroup } from './panels';

/** A group with the panels that have something to show. */
export interface ShownGroup {
  readonly id: string;
  readonly title: string;
  readonly panels: readonly { readonly panel: PanelDefinition; readonly top: TopValues }[];
}

/** What of some groups is drawn, and which panels are not. */
export interface Shown {
  readonly groups: readonly ShownGroup[];
  readonly hidden: readonly PanelDefinition[];
}

/**
 * Leaves out panels without values. A field that could not be asked is shown with its problem, but that a source has
 * no such field is no news, except where the open hunt asks for it.
 * @param present fields that the sources have; `undefined` where that is not known yet
 */
export function shownOf(
  groups: readonly PanelGroup[],
  values: ReadonlyMap<string, TopValues>,
  present: ReadonlySet<string> | undefined,
): Shown {
  const isShown = (group: string, top: TopValues | undefined): top is TopValues => {
    if (top === undefined || top.values.length > 0) return top !== undefined;
    return top.problem !== undefined && (group === HUNT_GROUP || present?.has(top.field) === true);
  };
  const shown = groups.map(({ id, title, panels }): ShownGroup => ({
    id,
    title,
    panels: panels.flatMap((panel) => {
      const top = values.get(panel.field);
      return isShown(id, top) ? [{ panel, top }] : [];
    }),
  }));
  const drawn = new Set(shown.flatMap(({ panels }) => panels.map(({ panel }) => panel.field)));
  return {
    groups: shown.filter(({ panels }) => panels.length > 0),
    hidden: groups.flatMap(({ panels }) => panels).filter(({ field }) => !drawn.has(field)),
  };
}
