import { isLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import type * as api from '#common/api/hunts';
import { answerable } from '#common/hunts/answerable';
import { blockOf } from '#common/hunts/blocks/block';
import { printQuery } from '#common/query/print';
import { allOf } from '#common/query/walk';
import { readQuery } from '../events/question';
import type { Events } from '../events/service';
import type { Ground } from '../events/ground';
import type { Answer } from '../problem';
import { holdingsOf } from './holdings';
import type { Library } from './library';
import { notFound, runFindings } from './findings/run';
import { overview } from './overview';

type Run = TypeOf<typeof api.runHunt.body>;

/** Hunts over the events that the asking user may see. */
export class Hunts {
  constructor(
    private readonly library: Library,
    private readonly ground: () => Answer<Ground>,
    private readonly events: Events,
  ) {}

  async list(): Answer<TypeOf<typeof api.listHunts.response>> {
    const all = await this.library.list();
    return isLeft(all) ? all : right({ ...all.right, total: all.right.items.length, relation: 'eq' });
  }

  get = (id: string) => this.library.get(id);

  create = (draft: api.HuntDraft) => this.library.create(draft);

  update = (id: string, draft: TypeOf<typeof api.updateHunt.body>) =>
    this.library.update(id, draft, draft.revision);

  remove = (id: string) => this.library.remove(id);

  async overview({
    ids,
    from,
    to,
  }: TypeOf<typeof api.overviewHunts.body>): Answer<TypeOf<typeof api.overviewHunts.response>> {
    const [all, ground] = await Promise.all([this.library.list(), this.ground()]);
    if (isLeft(all)) return all;
    if (isLeft(ground)) return ground;
    const chosen = ids ? all.right.items.filter(({ id }) => ids.includes(id)) : all.right.items;
    const counted = await overview(ground.right, chosen, { from, to });
    return isLeft(counted)
      ? counted
      : right({ ...counted.right, total: counted.right.items.length, relation: 'eq' });
  }

  async run(
    id: string,
    { query = '', from, to, size, cursor }: Run,
  ): Answer<TypeOf<typeof api.runHunt.response>> {
    const hunt = await this.library.get(id);
    if (isLeft(hunt)) return hunt;
    const ofHunt = readQuery(hunt.right.query);
    if (isLeft(ofHunt)) return ofHunt;
    // apart, so that columns in complaints count in the text that the caller wrote
    const own = readQuery(query);
    if (isLeft(own)) return own;
    const whole = { query: printQuery(allOf([ofHunt.right, own.right])), from, to };
    const events = await this.events.list({ ...whole, size, cursor });
    if (isLeft(events) || cursor !== undefined) return events;
    const ground = await this.ground();
    if (isLeft(ground)) return ground;
    const holdings = await holdingsOf(ground.right);
    if (isLeft(holdings)) return holdings;
    const block = blockOf(hunt.right);
    const answer = answerable(hunt.right, holdings.right);
    const lacks = isLeft(answer) ? [answer.left] : answer.right;
    if (block === undefined) return right({ ...events.right, notes: [...events.right.notes, ...lacks] });
    if (isLeft(answer)) return right({ ...events.right, findings: notFound(answer.left) });
    const found = await runFindings(ground.right, block, whole);
    if (isLeft(found)) return found;
    const { findings, partial, notes } = found.right;
    return right({
      ...events.right,
      findings,
      partial: [...events.right.partial, ...partial],
      notes: [...events.right.notes, ...lacks, ...notes],
    });
  }
}
