import * as t from 'io-ts';

const authorization = t.type({
  authz: t.union([
    t.type({ requiredPrivileges: t.array(t.string) }),
    t.type({ enabled: t.literal(false), reason: t.string }),
  ]),
});

/** `authz` in whatever shape it came. */
const loose = t.type({ authz: t.UnknownRecord });

/**
 * Reads a route's `security` by the rules of Kibana's `security_route_config_validator`. The bundled host knows plain
 * names of privileges only, no sets of alternatives: Spoor's routes need one each.
 * @returns the privileges that callers need; none where the route opts out with a reason
 * @throws Error with Kibana's words
 */
export function requiredPrivileges(security: unknown): readonly string[] {
  const given = loose.is(security) ? security.authz : {};
  if (given.enabled === false) {
    if (given.requiredPrivileges !== undefined) {
      throw new Error("[authz.requiredPrivileges]: a value wasn't expected to be present");
    }
    if (typeof given.reason !== 'string') {
      throw new Error(`[authz.reason]: expected value of type [string] but got [${typeof given.reason}]`);
    }
  }
  if (!authorization.is(security)) {
    const got = typeof given.requiredPrivileges;
    throw new Error(`[authz.requiredPrivileges]: expected value of type [array] but got [${got}]`);
  }
  if ('enabled' in security.authz) return [];
  const { requiredPrivileges: names } = security.authz;
  if (names.length === 0) {
    throw new Error('[authz.requiredPrivileges]: array size is [0], but cannot be smaller than [1]');
  }
  if (new Set(names).size !== names.length) {
    throw new Error('[authz.requiredPrivileges]: allRequired privileges must contain unique values');
  }
  return names;
}
