import { useEffect, useState } from 'react';
import type { Dashboard } from '#common/panels/follow';
import type { PanelPlace } from '#common/panels/filters';

/** All that a panel knows at a moment. A new object whenever any of it has changed, and only then. */
export interface PanelInput {
  /** What the dashboard has saved of this panel. */
  readonly saved: unknown;
  readonly dashboard: Dashboard;
  readonly place: PanelPlace;
  /** Nothing may be asked now, e.g. since the panel is far below the screen. */
  readonly isPaused: boolean;
  /** How often the dashboard asked for fresh answers. */
  readonly reloads: number;
}

/** Where a panel's input comes from: Kibana's dashboard of one generation or another. */
export interface PanelSource {
  readonly get: () => PanelInput;
  /** @returns what ends it */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The newest input. */
export function usePanelInput(source: PanelSource): PanelInput {
  const [input, setInput] = useState(source.get);
  useEffect(() => {
    const update = () => setInput(source.get());
    update();
    return source.subscribe(update);
  }, [source]);
  return input;
}
