import type { ComponentType } from 'react';
import type { DashboardModel } from './model';
import type { DashboardPanel } from './state';

/** A kind of panel in the menu "Add panel". */
export interface Addable {
  readonly id: string;
  readonly title: string;
  /** Asks the person what the panel needs, and adds it. */
  readonly add: (dashboard: DashboardModel) => Promise<void>;
}

export interface PanelProps {
  readonly panel: DashboardPanel;
  readonly dashboard: DashboardModel;
}

/** How one generation's plugins offer panels, and how the host draws them. */
export interface EmbeddableSystem {
  /** Setup contracts, by plugin id. */
  readonly setup: { readonly embeddable: object; readonly uiActions: object };
  /** Ends setup: registrations after it are refused where the generation refuses them. */
  readonly start: () => void;
  readonly addables: () => Promise<readonly Addable[]>;
  readonly Panel: ComponentType<PanelProps>;
}
