import { randomUUID } from 'node:crypto';
import { isLeft, right } from 'fp-ts/lib/Either';
import type { HuntDraft, StoredHunt } from '#common/api/hunts';
import { blocksOf } from '#common/hunts/blocks/block';
import { checkLooseBlock } from '#common/hunts/check_block';
import type { Audit } from '../audit/service';
import { readQuery } from '../events/question';
import { refuse, type Answer } from '../problem';
import { TYPES, type Saved } from '../saved_objects/saved_objects';
import type { Scope } from '../scope';
import { draftOf, ownHunt } from './own_hunt';
import type { Broken, Pack } from './pack';

/** Own hunts that a library may hold; more come only by Kibana's import of saved objects. */
export const MAX_OWN = 1_000;

/** Ids of own hunts are UUIDs, so that they never meet those of the pack, which are words. */
const OWN_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const unknown = (id: string) =>
  refuse('not found', `There is no hunt "${id.slice(0, 100)}". It may have been deleted.`);

const byTitle = (one: StoredHunt, other: StoredHunt): number =>
  one.title.localeCompare(other.title, 'en') || one.id.localeCompare(other.id, 'en');

/** Hunts that are not listed are at least told of. */
const beyond = (total: number): readonly Broken[] =>
  total <= MAX_OWN
    ? []
    : [
        {
          file: TYPES.hunt,
          line: 0,
          reason: `Of ${total} own hunts only the ${MAX_OWN} that were changed last are listed. Delete some.`,
        },
      ];

/** The library of hunts: the pack's, which are files and the same for all, and people's own. */
export class Library {
  constructor(
    private readonly pack: Pack,
    private readonly scope: Scope,
    private readonly audit: Audit,
  ) {}

  async list(): Answer<{ readonly items: StoredHunt[]; readonly broken: Broken[] }> {
    const own = await this.scope.saved.list({
      type: TYPES.hunt,
      sortField: 'updated_at',
      sortOrder: 'desc',
      size: MAX_OWN,
    });
    if (isLeft(own)) return own;
    const read = own.right.items.map((saved) => ({ saved, hunt: ownHunt(saved) }));
    const unreadable = read.filter(({ hunt }) => hunt === undefined);
    return right({
      items: [
        ...this.pack.hunts.map((hunt): StoredHunt => ({ ...hunt, origin: 'pack' })),
        ...read.flatMap(({ hunt }) => hunt ?? []).sort(byTitle),
      ],
      broken: [
        ...this.pack.broken,
        ...beyond(own.right.total),
        ...unreadable.map(({ saved }) => ({
          file: `${TYPES.hunt}:${saved.id}`,
          line: 0,
          reason: 'This saved object is no hunt. Delete it, or save it again.',
        })),
      ],
    });
  }

  async get(id: string): Answer<StoredHunt> {
    const ofPack = this.pack.hunts.find((hunt) => hunt.id === id);
    if (ofPack) return right({ ...ofPack, origin: 'pack' });
    if (!OWN_ID.test(id)) return unknown(id);
    const saved = await this.scope.saved.get(TYPES.hunt, id);
    if (isLeft(saved)) return saved.left.kind === 'not found' ? unknown(id) : saved;
    const own = ownHunt(saved.right);
    return own ? right(own) : unknown(id);
  }

  async create(draft: HuntDraft): Answer<StoredHunt> {
    const own = await this.scope.saved.list({ type: TYPES.hunt, size: 1 });
    if (isLeft(own)) return own;
    if (own.right.total >= MAX_OWN) {
      return refuse(
        'bad request',
        `There are ${own.right.total} own hunts already, and a library holds ${MAX_OWN}. Delete one first.`,
      );
    }
    return this.write(randomUUID(), draft, 'hunt.create', (id, attributes) =>
      this.scope.saved.create(TYPES.hunt, id, attributes),
    );
  }

  async update(id: string, draft: HuntDraft, revision: string): Answer<StoredHunt> {
    const known = await this.own(id);
    if (isLeft(known)) return known;
    return this.write(id, draft, 'hunt.update', (_, attributes) =>
      this.scope.saved.replace(TYPES.hunt, id, attributes, revision),
    );
  }

  async remove(id: string): Answer<{ readonly id: string }> {
    const known = await this.own(id);
    if (isLeft(known)) return known;
    const removed = await this.scope.saved.remove(TYPES.hunt, id);
    if (isLeft(removed)) return removed;
    const recorded = await this.audit.recordDone('hunt.delete', id, { title: known.right.title });
    return isLeft(recorded) ? recorded : removed;
  }

  private async own(id: string): Answer<StoredHunt> {
    const known = await this.get(id);
    return isLeft(known) || known.right.origin === 'own'
      ? known
      : refuse(
          'bad request',
          `"${id}" is a hunt of the pack, which cannot be changed. Save a copy of your own.`,
        );
  }

  private async write(
    id: string,
    draft: HuntDraft,
    action: 'hunt.create' | 'hunt.update',
    save: (id: string, attributes: object) => Answer<Saved>,
  ): Answer<StoredHunt> {
    const query = readQuery(draft.query);
    if (isLeft(query)) return query;
    const [complaint, ...others] = checkLooseBlock(blocksOf(draft));
    if (complaint) {
      return refuse('bad request', [complaint, ...others].map(({ message }) => message).join(' '));
    }
    const saved = await save(id, { ...draftOf(draft), updated_by: this.scope.user.name });
    if (isLeft(saved)) return saved;
    const recorded = await this.audit.recordDone(action, id, { title: draft.title });
    if (isLeft(recorded)) return recorded;
    const own = ownHunt(saved.right);
    return own
      ? right(own)
      : refuse('unavailable', 'Kibana did not give the saved hunt back. Load the library again.');
  }
}
