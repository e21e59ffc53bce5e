/**
 * Setup contract of `uiActions`, in our own words. Read in Kibana's `src/plugins/ui_actions/public` (7.17) and
 * `src/platform/plugins/shared/ui_actions/public` (8.19 and 9).
 */

/** What an action's functions are called with: whatever the trigger's caller gives. */
export interface ActionContext {
  /** A panel or, for `ADD_PANEL_TRIGGER`, the dashboard itself. */
  readonly embeddable?: unknown;
}

export interface ActionDefinition {
  readonly id: string;
  readonly type?: string;
  /** Larger ones stand first. */
  readonly order?: number;
  readonly grouping?: ReadonlyArray<{
    readonly id: string;
    readonly getDisplayName: () => string;
    readonly getIconType: () => string;
  }>;
  readonly getDisplayName: () => string;
  readonly getDisplayNameTooltip?: () => string;
  readonly getIconType: () => string | undefined;
  readonly isCompatible: (context: ActionContext) => Promise<boolean>;
  readonly execute: (context: ActionContext) => Promise<void>;
}

type LoadAction = () => Promise<ActionDefinition>;

/** 7.17 has the first; 8.19 and 9 the second; the newest 9 have the last two as well, which do the same. */
export interface UiActionsSetup {
  readonly addTriggerAction?: (trigger: string, action: ActionDefinition) => void;
  readonly addTriggerActionAsync?: (trigger: string, id: string, load: LoadAction) => void;
  readonly registerActionAsync?: (id: string, load: LoadAction) => void;
  readonly attachAction?: (trigger: string, id: string) => void;
}
