import { isLeft, right } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import type { getSetup } from '#common/api/setup';
import { NEEDED, roleFor } from '#common/setup/role';
import type { Answer } from '../problem';
import type { Scope } from '../scope';
import type { SettingsService } from '../settings/service';

type Response = t.TypeOf<typeof getSetup.response>;

/** Elasticsearch's answer to `_has_privileges`: by index as it was asked for, then by privilege. */
const held = t.type({ index: t.record(t.string, t.record(t.string, t.boolean)) });

const NO_SECURITY =
  'Elasticsearch’s security is off, or does not tell: whoever reaches it can read all events.';

/** What somebody needs before they can hunt. */
export class SetupService {
  constructor(
    private readonly scope: Scope,
    private readonly settings: SettingsService,
  ) {}

  async get(): Answer<Response> {
    const settings = await this.settings.get();
    if (isLeft(settings)) return settings;
    const { sources } = settings.right;
    const role = roleFor(sources);
    const answer = await this.scope.elasticsearch.ask({
      method: 'POST',
      path: '/_security/user/_has_privileges',
      body: { index: [{ names: sources, privileges: NEEDED }] },
    });
    if (isLeft(answer)) {
      const isDown = ['unavailable', 'timeout', 'busy', 'cancelled'].includes(answer.left.kind);
      return right({ role, privileges: [], unchecked: isDown ? answer.left.message : NO_SECURITY });
    }
    if (!held.is(answer.right)) return right({ role, privileges: [], unchecked: NO_SECURITY });
    const { index: byIndex } = answer.right;
    const privileges = sources.flatMap((index) =>
      NEEDED.map((privilege) => ({ index, privilege, granted: byIndex[index]?.[privilege] === true })),
    );
    return right({ role, privileges, unchecked: '' });
  }
}
