/**
 * Setup contract of `embeddable` as any of the generations has it, in our own words; what a generation lacks is absent, and
 * is looked for before it is used. Read in Kibana's `src/plugins/embeddable/public` (7.17) and
 * `src/platform/plugins/shared/embeddable/public` (8.19 and 9).
 */
import type { FC } from 'react';
import type { Observable } from 'rxjs';

/** A panel's input in 7.17: its own settings, and what it inherits from the dashboard. */
export type LegacyInput = Readonly<Record<string, unknown>> & { readonly id: string };

/** A panel's output in 7.17: what it tells the dashboard. */
export interface LegacyOutput {
  readonly title?: string;
  readonly defaultTitle?: string;
  readonly loading?: boolean;
}

/** What 7.17's class `Embeddable` gives to those that extend it. */
export interface LegacyEmbeddable {
  readonly id: string;
  getInput(): LegacyInput;
  getOutput(): LegacyOutput;
  getInput$(): Observable<LegacyInput>;
  updateInput(changes: Readonly<Record<string, unknown>>): void;
  updateOutput(changes: LegacyOutput): void;
  render(element: HTMLElement): void;
  destroy(): void;
  reload(): void;
}

/** The class itself; its module is `plugin/embeddable/public`, and there is no other way to it. */
export type LegacyEmbeddableClass = new (
  input: LegacyInput,
  output: LegacyOutput,
  parent?: unknown,
) => LegacyEmbeddable;

/** What 7.17 registers. */
export interface LegacyFactory {
  readonly type: string;
  readonly isEditable: () => Promise<boolean>;
  readonly getDisplayName: () => string;
  readonly getDescription: () => string;
  readonly getIconType: () => string;
  readonly canCreateNew: () => boolean;
  /** Asks the person for a new panel's settings. */
  readonly getExplicitInput: () => Promise<Readonly<Record<string, unknown>>>;
  readonly create: (input: LegacyInput, parent?: unknown) => Promise<LegacyEmbeddable>;
}

/** What a panel gives to `finalizeApi`. */
export type PanelApi = Readonly<Record<string, unknown>>;

export interface BuildEmbeddable {
  /** 8.19 to 9.3: `{rawState, references}`; later the state itself. */
  readonly initialState: unknown;
  /** Adds `uuid`, `type`, `parentApi` and, from 9.x on, `isFetchPaused$`. */
  readonly finalizeApi: (api: PanelApi) => PanelApi;
  readonly uuid: string;
  /** The dashboard: a set of observables, of which none is certain. */
  readonly parentApi: unknown;
}

/** What 8.19 and 9 register. */
export interface EmbeddableFactory {
  readonly type: string;
  readonly buildEmbeddable: (
    options: BuildEmbeddable,
  ) => Promise<{ readonly Component: FC; readonly api: PanelApi }>;
}

/** A type is taken once, and during setup only. */
export interface EmbeddableSetup {
  /** 7.17. */
  readonly registerEmbeddableFactory?: (type: string, factory: LegacyFactory) => unknown;
  /** 8.13 to 9.3 or 9.4. */
  readonly registerReactEmbeddableFactory?: (type: string, load: () => Promise<EmbeddableFactory>) => void;
  /** The same under the name that it has since spring 2026; a type may only have the letters a to z and `_`. */
  readonly registerEmbeddablePublicDefinition?: (
    type: string,
    load: () => Promise<EmbeddableFactory>,
  ) => void;
}
