import * as t from 'io-ts';
import { parseDuration } from '../../../rules/duration';

/** A run of a rule, as the plugin wrote it; arguments and answer differ between generations. */
type Executor = (options: unknown) => unknown;
const isExecutor = (value: unknown): value is Executor => typeof value === 'function';
const executor = new t.Type<Executor>(
  'executor',
  isExecutor,
  (value, context) => (isExecutor(value) ? t.success(value) : t.failure(value, context)),
  t.identity,
);

const group = t.type({ id: t.string, name: t.string });

const variables = t.array(t.type({ name: t.string, description: t.string }));

const ruleType = t.intersection([
  t.type({
    id: t.string,
    name: t.string,
    producer: t.string,
    actionGroups: t.array(group),
    defaultActionGroupId: t.string,
    minimumLicenseRequired: t.string,
    isExportable: t.boolean,
    executor,
  }),
  t.partial({
    recoveryActionGroup: group,
    defaultScheduleInterval: t.string,
    ruleTaskTimeout: t.string,
    actionVariables: t.partial({ context: variables, state: variables, params: variables }),
    category: t.string,
    solution: t.string,
    autoRecoverAlerts: t.boolean,
    cancelAlertsOnRuleTimeout: t.boolean,
    doesSetRecoveryContext: t.boolean,
    alerts: t.partial({ shouldWrite: t.boolean }),
    validate: t.partial({ params: t.UnknownRecord }),
  }),
]);

/** A rule type as a plugin registers it with any generation. */
export type Declaration = t.TypeOf<typeof ruleType>;

/** Ranks of `LICENSE_TYPE` in Kibana's licensing plugin. */
const LICENCES = ['basic', 'standard', 'gold', 'platinum', 'enterprise', 'trial'];

/** Reserved by Kibana unless the type names another group for alerts that have recovered. */
const RECOVERED = 'recovered';

const keyOf = (errors: t.Errors) =>
  (errors[0]?.context ?? [])
    .map(({ key }) => key)
    .filter((key) => /\D/.test(key))
    .join('.');

/** @throws Error that names the key which a type lacks, where Kibana's types demand it */
export function readDeclaration(given: unknown): Declaration {
  const licence = t.UnknownRecord.is(given) ? given.minimumLicenseRequired : undefined;
  if (typeof licence !== 'string' || !LICENCES.includes(licence)) {
    throw new Error(`"${String(licence)}" is not a valid license type`);
  }
  const decoded = ruleType.decode(given);
  if (decoded._tag === 'Left') {
    throw new Error(`A rule type's "${keyOf(decoded.left)}" is missing or of the wrong type.`);
  }
  return decoded.right;
}

function assertDuration({ id }: Declaration, what: string, duration: string | undefined) {
  if (duration !== undefined && parseDuration(duration) === undefined) {
    throw new Error(`Rule type "${id}" has invalid ${what}: string is not a valid duration: ${duration}.`);
  }
}

function assertGroups({ id, actionGroups, recoveryActionGroup }: Declaration) {
  const ids = actionGroups.map((one) => one.id);
  if (recoveryActionGroup !== undefined && ids.includes(recoveryActionGroup.id)) {
    throw new Error(
      `Rule type [id="${id}"] cannot be registered. Action group [${recoveryActionGroup.id}] cannot be used as both a recovery and an active action group.`,
    );
  }
  if (recoveryActionGroup === undefined && ids.includes(RECOVERED)) {
    throw new Error(
      `Rule type [id="${id}"] cannot be registered. Action groups [${RECOVERED}] are reserved by the framework.`,
    );
  }
}

/** What every generation's `rule_type_registry` asks. @throws Error with Kibana's words */
export function assertRegistrable(type: Declaration): void {
  assertDuration(type, 'timeout', type.ruleTaskTimeout);
  assertDuration(type, 'default interval', type.defaultScheduleInterval);
  assertGroups(type);
  const invalid = type.id.match(/[^a-zA-Z0-9_\-.]+/g);
  if (invalid !== null) {
    throw new Error(
      `expected RuleType Id not to include invalid character${invalid.length > 1 ? 's' : ''}: ${invalid.join(', ')}`,
    );
  }
}
