/**
 * The `triggersActionsUi` plugin of 8.19 as far as Spoor uses it, the same in 9. Read in
 * `x-pack/platform/plugins/shared/triggers_actions_ui/public/types.ts`.
 */
import type { ComponentType } from 'react';

/** By field: sentences that say what is wrong. */
export type RuleErrors = Readonly<Record<string, string | readonly string[] | object>>;

/** Props of a rule type's own part of the rule form. */
export interface RuleTypeParamsExpressionProps {
  /** Of the rule; absent while it is made. */
  readonly id?: string;
  readonly ruleParams: Readonly<Record<string, unknown>>;
  /** Kibana's spelling of a duration. */
  readonly ruleInterval: string;
  readonly setRuleParams: (property: string, value: unknown) => void;
  readonly setRuleProperty: (property: 'params', value: Readonly<Record<string, unknown>>) => void;
  readonly onChangeMetaData: (metadata: Readonly<Record<string, unknown>>) => void;
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
  readonly ruleParamsExpression: ComponentType<RuleTypeParamsExpressionProps>;
  /** `true`: rules can be made in the plugin's own app only. */
  readonly requiresAppContext: boolean;
  readonly defaultActionMessage?: string;
  readonly defaultRecoveryMessage?: string;
  readonly defaultSummaryMessage?: string;
}

/** Setup contract of `triggersActionsUi`. A type registered twice throws. */
export interface TriggersActionsUiSetup {
  readonly ruleTypeRegistry: { readonly register: (model: RuleTypeModel) => void };
}
