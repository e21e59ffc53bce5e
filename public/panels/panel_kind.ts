import type { FC } from 'react';
import { EVENTS_PANEL, eventsPanel, HUNT_PANEL, huntPanel } from '#common/panels/state';
import type { EditorProps } from './editor/editor_frame';
import { EventsEditor } from './events/events_editor';
import { EventsPanelView } from './events/events_panel';
import { HuntEditor } from './hunt/hunt_editor';
import { HuntPanelView } from './hunt/hunt_panel';
import type { PanelView } from './panel_root';
import { panelTexts } from './texts';

/** A kind of panel that can stand on a dashboard. */
export interface PanelKind {
  /** Its embeddable type. */
  readonly type: string;
  readonly title: string;
  readonly description: string;
  /** An icon that EUI has from 39 to 116. */
  readonly icon: string;
  /** Which keys of a panel's saved state are Spoor's; the others are the dashboard's. */
  readonly keys: readonly string[];
  readonly view: PanelView;
  readonly editor: FC<EditorProps>;
}

/** The panels that Spoor brings to dashboards. */
export const panelKinds: readonly PanelKind[] = [
  {
    type: HUNT_PANEL,
    ...panelTexts.hunt,
    icon: 'visBarVertical',
    keys: Object.keys(huntPanel.type.props),
    view: HuntPanelView,
    editor: HuntEditor,
  },
  {
    type: EVENTS_PANEL,
    ...panelTexts.events,
    icon: 'visTable',
    keys: Object.keys(eventsPanel.type.props),
    view: EventsPanelView,
    editor: EventsEditor,
  },
];
