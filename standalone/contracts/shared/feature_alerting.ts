import * as t from 'io-ts';
import { alertingOf, assertGranted } from './feature_grants';
import type { FeatureRules } from './features';

const isText = (value: unknown): value is string => typeof value === 'string';
const withConsumers = t.type({ ruleTypeId: t.string, consumers: t.array(t.string) });

/** 7.17: `alerting` lists ids of rule types. */
export const assertRuleTypeIds: FeatureRules['assertAlerting'] = (feature, alerting, privileges) =>
  assertGranted(
    feature,
    'alerting',
    alerting.filter(isText),
    privileges.map(([id, grants]) => [id, alertingOf(grants).filter(isText)]),
  );

/** Since 8.18: `alerting` lists rule types with the consumers whose rules may be of them. */
export const assertRuleTypesWithConsumers: FeatureRules['assertAlerting'] = (
  { id },
  alerting,
  privileges,
) => {
  const listed = new Map(
    alerting.filter(withConsumers.is).map(({ ruleTypeId, consumers }) => [ruleTypeId, consumers]),
  );
  const idle = new Set(listed.keys());
  const idleConsumers = new Set([...listed.values()].flat());
  for (const [privilege, grants] of privileges) {
    for (const { ruleTypeId, consumers } of alertingOf(grants).filter(withConsumers.is)) {
      const known = listed.get(ruleTypeId);
      if (known === undefined) {
        throw new Error(`Feature privilege ${id}.${privilege} has unknown ruleTypeId: ${ruleTypeId}`);
      }
      const unknown = consumers.find((consumer) => !known.includes(consumer));
      if (unknown !== undefined) {
        throw new Error(
          `Feature privilege ${id}.${privilege}.${ruleTypeId} has unknown consumer: ${unknown}`,
        );
      }
      idle.delete(ruleTypeId);
      consumers.forEach((consumer) => idleConsumers.delete(consumer));
    }
  }
  if (idle.size > 0) {
    throw new Error(
      `Feature ${id} specifies alerting rule types which are not granted to any privileges: ${[...idle].join(',')}`,
    );
  }
  if (idleConsumers.size > 0) {
    throw new Error(
      `Feature ${id} specifies alerting consumers which are not granted to any privileges: ${[...idleConsumers].join(',')}`,
    );
  }
};
