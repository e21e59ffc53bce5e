import type { RuleForm } from './rule_form';

/** Forms of rule types that plugins registered, and `triggersActionsUi`'s setup contract, by which they do. */
export interface RuleForms {
  readonly setup: { readonly ruleTypeRegistry: { readonly register: (model: unknown) => void } };
  readonly of: (ruleTypeId: string) => RuleForm | undefined;
}

/** @param read the generation's model of a rule type */
export function createRuleForms(read: (model: unknown) => RuleForm): RuleForms {
  const forms = new Map<string, RuleForm>();
  return {
    of: (ruleTypeId) => forms.get(ruleTypeId),
    setup: {
      ruleTypeRegistry: {
        register: (model) => {
          const form = read(model);
          if (forms.has(form.id)) {
            throw new Error(`Object type "${form.id}" is already registered.`);
          }
          forms.set(form.id, form);
        },
      },
    },
  };
}
