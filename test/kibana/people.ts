import { ask, type Service } from '#test/support/http';
import { INDEX, RECENT } from './sample';
import type { Person } from './target';

/** Everybody who is made for the tests, and their roles, are called so and something more. */
const PREFIX = 'spoor-test';
const PASSWORD = 'a password of the tests';

/** What rules of the tests write into. */
export const ALERTS = 'spoor-test-alerts';

/** Features of Kibana that a role has in every space. */
type Features = Readonly<Record<string, readonly string[]>>;

const roles: Readonly<Record<string, Features>> = {
  hunter: {
    spoor: ['all'],
    discover: ['all'],
    dashboard: ['all'],
    actions: ['all'],
    savedObjectsManagement: ['all'],
  },
  reader: { spoor: ['read'], dashboard: ['read'] },
  stranger: { discover: ['all'] },
};

const person = (role: string): Person => ({ username: `${PREFIX}-${role}`, password: PASSWORD });

/** Who may hunt and save; who may only look; who has no right to Spoor. */
export const people = { hunter: person('hunter'), reader: person('reader'), stranger: person('stranger') };

/** Makes the roles and people. All may read the sample: what differs is what Kibana lets them do. */
export async function makePeople(kibana: Service): Promise<void> {
  for (const [role, feature] of Object.entries(roles)) {
    const name = `${PREFIX}-${role}`;
    await ask(kibana, 'PUT', `/api/security/role/${name}`, {
      elasticsearch: {
        cluster: [],
        indices: [
          { names: [INDEX, RECENT], privileges: ['read', 'view_index_metadata'] },
          ...(role === 'hunter' ? [{ names: [ALERTS], privileges: ['create_index', 'index'] }] : []),
        ],
      },
      kibana: [{ base: [], feature, spaces: ['*'] }],
    });
    await ask(kibana, 'POST', `/internal/security/users/${name}`, {
      username: name,
      password: PASSWORD,
      roles: [name],
    });
  }
}

export async function removePeople(kibana: Service): Promise<void> {
  for (const role of Object.keys(roles)) {
    await ask(kibana, 'DELETE', `/internal/security/users/${PREFIX}-${role}`);
    await ask(kibana, 'DELETE', `/api/security/role/${PREFIX}-${role}`);
  }
}
