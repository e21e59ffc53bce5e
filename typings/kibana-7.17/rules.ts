/** 7.17's `triggersActionsUi` as far as Spoor uses it. Read in 7.17.6's `x-pack/plugins/triggers_actions_ui/public/types.ts`. */
import type { ComponentType } from 'react';

/** By field: sentences that say what is wrong. */
export type RuleErrors = Readonly<Record<string, string | readonly string[] | object>>;

/** Props of a rule type's own part of the rule form. */
export interface RuleTypeParamsExpressionProps {
  readonly alertParams: Readonly<Record<string, unknown>>;
  /** Kibana's spelling of a duration. */
  readonly alertInterval: string;
  readonly setAlertParams: (property: string, value: unknown) => void;
  readonly setAlertProperty: (property: string, value: unknown) => void;
  readonly errors: RuleErrors;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** What the rule form knows of a type. */
export interface RuleTypeModel {
  readonly id: string;
  readonly description: string;
  readonly iconClass: string;
  readonly documentationUrl: string | null;
  /** Each field of the parameters that can be wrong has its key, with an empty list where nothing is wrong. */
  readonly validate: (params: Readonly<Record<string, unknown>>) => {
    readonly errors: Record<string, string[]>;
  };
  readonly alertParamsExpression: ComponentType<RuleTypeParamsExpressionProps>;
  /** `true`: rules can be made in the plugin's own app only. */
  readonly requiresAppContext: boolean;
  readonly defaultActionMessage?: string;
}

/** Setup contract of `triggersActionsUi`. A type registered twice throws. */
export interface TriggersActionsUiSetup {
  readonly ruleTypeRegistry: { readonly register: (model: RuleTypeModel) => void };
}
