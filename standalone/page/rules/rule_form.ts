import type { ComponentType } from 'react';

/** Parameters of a rule, as its type defines them. */
export type RuleParams = Readonly<Record<string, unknown>>;

/** By field of the parameters: sentences that say what is wrong. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** What a rule type's own part of the form needs, in no generation's words. */
interface ExpressionProps {
  readonly params: RuleParams;
  /** Kibana's spelling of a duration. */
  readonly interval: string;
  readonly errors: FieldErrors;
  readonly setParam: (name: string, value: unknown) => void;
  readonly setParams: (params: RuleParams) => void;
}

/** What the page knows of a rule type, whatever shape the plugin registered it in. */
export interface RuleForm {
  readonly id: string;
  readonly description: string;
  readonly validate: (params: RuleParams) => FieldErrors;
  /** What an action tells of an alert where its author writes nothing else; a template. */
  readonly defaultActionMessage?: string;
  readonly Expression: ComponentType<ExpressionProps>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What every generation's model has; a component is a function or, where it is lazy, an object. */
export const hasShapeOfModel = (model: unknown, expressionKey: string): model is object =>
  isObject(model) &&
  ['id', 'description', 'iconClass'].every((key) => typeof Reflect.get(model, key) === 'string') &&
  typeof Reflect.get(model, 'validate') === 'function' &&
  typeof Reflect.get(model, 'requiresAppContext') === 'boolean' &&
  ['function', 'object'].includes(typeof Reflect.get(model, expressionKey));

/** What is wrong with a model that has another shape: a real Kibana would draw an empty form for it, or break. */
export const notAModel = (model: unknown, expressionKey: string): Error => {
  const id = isObject(model) ? String(Reflect.get(model, 'id')) : String(model);
  return new Error(
    `Object type "${id}" must have id, description, iconClass, validate, ${expressionKey} and requiresAppContext.`,
  );
};
