import type { PanelDefinition, PanelGroup } from './panels';

/** Fields of the first request: what fills a screen. */
const FIRST = 24;

/** Fields of each further request; the API takes 50. */
const FURTHER = 48;

/** Panels of the open hunt's columns; more would push everything else off the screen. */
const MAX_HUNT_PANELS = 9;

/** Id of the group that holds the open hunt's fields. */
export const HUNT_GROUP = 'hunt';

/** The hunt's own fields first, each field once. */
export function withHunt(
  groups: readonly PanelGroup[],
  columns: readonly string[],
  title: string,
): readonly PanelGroup[] {
  const fields = [...new Set(columns)].slice(0, MAX_HUNT_PANELS);
  if (fields.length === 0) return groups;
  const known = new Map(groups.flatMap(({ panels }) => panels).map((panel) => [panel.field, panel]));
  const own = fields.map((field): PanelDefinition => known.get(field) ?? { field, title: field });
  const others = groups.map((group) => ({
    ...group,
    panels: group.panels.filter(({ field }) => !fields.includes(field)),
  }));
  return [{ id: HUNT_GROUP, title, panels: own }, ...others];
}

/** Cuts the groups into requests: a small first one for what is seen at once, then larger ones that are asked on scrolling. */
export function batches(groups: readonly PanelGroup[]): readonly (readonly PanelGroup[])[] {
  const cut: PanelGroup[][] = [];
  let room = 0;
  for (const group of groups) {
    const last = cut.at(-1);
    if (last !== undefined && group.panels.length <= room) {
      last.push(group);
    } else {
      cut.push([group]);
      room = cut.length === 1 ? FIRST : FURTHER;
    }
    room -= group.panels.length;
  }
  return cut;
}
