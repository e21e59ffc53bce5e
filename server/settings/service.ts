import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import { settings, type putSettings, type Settings } from '#common/api/settings';
import { defaultSettings, settingsProblems, usable } from '#common/settings/check';
import type { Audit } from '../audit/service';
import { refuse, type Answer } from '../problem';
import { TYPES, type Saved } from '../saved_objects/saved_objects';
import type { Kept } from '../kept';
import type { Scope } from '../scope';

/** Settings with the revision that a change must name. */
export type Revised = Settings & { readonly revision: string };

const ID = 'settings';

/** Of settings that nobody has saved yet. */
const UNSAVED = '';

/** Read again and checked, since saved objects can be written by other means than this API. */
const revised = ({ attributes, revision }: Saved): Revised => {
  const read = settings.is(attributes) ? usable(attributes) : defaultSettings;
  return { ...read, sources: read.sources.length > 0 ? read.sources : defaultSettings.sources, revision };
};

/** Where events are looked for, and administrators' links. One set a space. */
export class SettingsService {
  constructor(
    private readonly scope: Scope,
    private readonly audit: Audit,
    private readonly kept: Kept<Revised>,
  ) {}

  /** For answers about events: may be a few seconds old. */
  async recent(): Answer<Revised> {
    const known = this.kept.get(this.scope.space);
    if (known) return right(known);
    const { generation } = this.kept;
    const read = await this.get();
    if (!isLeft(read)) this.kept.keep(this.scope.space, read.right, generation);
    return read;
  }

  async get(): Answer<Revised> {
    const saved = await this.scope.saved.get(TYPES.settings, ID);
    if (!isLeft(saved)) return right(revised(saved.right));
    return saved.left.kind === 'not found' ? right({ ...defaultSettings, revision: UNSAVED }) : saved;
  }

  async put({ revision, sources, deepLinks }: TypeOf<typeof putSettings.body>): Answer<Revised> {
    const problems = settingsProblems({ sources, deepLinks });
    if (problems.length > 0) return refuse('bad request', problems.join(' '));
    const saved =
      revision === UNSAVED
        ? await this.scope.saved.create(TYPES.settings, ID, { sources, deepLinks })
        : await this.scope.saved.replace(TYPES.settings, ID, { sources, deepLinks }, revision);
    this.kept.forget(this.scope.space);
    if (isLeft(saved)) return saved;
    const recorded = await this.audit.recordDone('settings.update', ID, { sources, deepLinks });
    return isLeft(recorded) ? recorded : right(revised(saved.right));
  }
}
