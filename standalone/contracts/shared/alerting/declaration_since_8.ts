import { type Declaration, readDeclaration } from './declaration';

/** What Kibana's types demand since 8.x; at run time a type without them breaks later, in the Rules page. */
const DEMANDED = ['category', 'solution', 'validate'] as const;

/** Reads a rule type by the rules of 8.19 and 9. @throws Error with Kibana's words, or those of its types */
export function readSince8(given: unknown): Declaration {
  const type = readDeclaration(given);
  const missing = DEMANDED.filter((key) => type[key] === undefined);
  if (missing.length > 0 || type.validate?.params === undefined) {
    const names = [...missing, ...(type.validate && !type.validate.params ? ['validate.params'] : [])];
    throw new Error(`Rule type "${type.id}" lacks ${names.join(', ')}, which Kibana 8 and later demand.`);
  }
  if (type.cancelAlertsOnRuleTimeout === false && type.autoRecoverAlerts !== false) {
    throw new Error(
      `Rule type "${type.id}" cannot have both cancelAlertsOnRuleTimeout set to false and autoRecoverAlerts set to true.`,
    );
  }
  return type;
}
