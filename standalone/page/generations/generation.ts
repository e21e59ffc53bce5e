import type { ComponentType, ReactNode } from 'react';
import type {
  ChromeStart,
  Capabilities,
  HttpStart,
  NotificationsStart,
  OverlayStart,
  UiSettingsStart,
} from '../../../typings/kibana-8.19/public';
import type { Application } from '../core/application';
import type { Chrome } from '../core/chrome';
import type { Theme } from '../core/theme';
import type { EmbeddableSystem } from '../dashboard/embeddable_system';
import type { RuleForm } from '../rules/rule_form';

/** What a React tree stands in. */
export interface ProvidersProps {
  readonly theme: Theme;
  /** Only the frame's tree writes the global styles: the page has one body. */
  readonly globalStyles?: boolean;
  readonly children?: ReactNode;
}

/** Services that are the same under every generation; of these a generation makes its `CoreSetup` and `CoreStart`. */
export interface Parts {
  readonly capabilities: Capabilities;
  readonly chrome: Chrome & { readonly start: ChromeStart };
  readonly http: HttpStart;
  readonly notifications: NotificationsStart;
  readonly overlays: OverlayStart;
  readonly theme: Theme;
  readonly uiSettings: UiSettingsStart;
}

/** Core's contracts as plugins of one generation get them. */
export interface Core {
  readonly application: Application;
  readonly setup: object;
  readonly start: object;
  /** Lets `getStartServices` resolve. */
  readonly started: (plugins: object) => void;
}

/**
 * The browser side of one generation of Kibana's plugin contract. Everything that differs on the page stands behind this,
 * in a module each. They stand here, not beside a generation's packages, so that the compiler takes the types of the
 * project's own, whatever is installed.
 */
export interface PageGeneration {
  readonly themeName: string;
  /** Kibana's `__kbnThemeTag__`. */
  readonly themeTag: (isDark: boolean) => string;
  /** Whether other colours need the page to be loaded again, since code reads the tag but once. */
  readonly reloadsForTheme: boolean;
  readonly Providers: ComponentType<ProvidersProps>;
  readonly createCore: (parts: Parts) => Core;
  /** How plugins offer panels for dashboards. */
  readonly createEmbeddables: () => EmbeddableSystem;
  /** Whether a rule or each of its actions says when actions run. */
  readonly notifiesBy: 'rule' | 'action';
  /** @throws Error with Kibana's words where a rule type's form is not of this generation's shape */
  readonly readRuleForm: (model: unknown) => RuleForm;
}
