import { createHash } from 'node:crypto';
import { isLeft, mapLeft, right } from 'fp-ts/lib/Either';
import type { TypeOf } from 'io-ts';
import type { previewRule } from '#common/api/rules';
import type { Finding } from '#common/hunts/finding';
import { alertSentence } from '#common/rules/alert';
import { alertId, DIGEST_LENGTH } from '#common/rules/alert_id';
import { readParams } from '#common/rules/check_params';
import type { RuleParams } from '#common/rules/params';
import { periodOfRun, periodOver, type RunTimes, type WatchPeriod } from '#common/rules/run_period';
import { conditionOf, watchOf, type Around, type Watch } from '#common/rules/watch';
import type { Ground } from '../events/ground';
import { periodOf } from '../events/period';
import type { FindingLimits } from '../hunts/findings/find';
import type { Library } from '../hunts/library';
import type { Answer, Problem } from '../problem';
import { findGroups, type FoundGroups } from './find_groups';

type Preview = TypeOf<typeof previewRule.body>;

/** Buckets looked at in one run: some twenty seconds' work, far below the time that a run may take. */
const RUN_BUCKETS = 1_000_000;

/** What a preview lists and looks at: anybody who reads may ask for one, again and again. */
const PREVIEWED: FindingLimits = { items: 10, buckets: 100_000 };

/** Where a preview does not say how often the rule would run. */
const USUAL_INTERVAL = '5m';

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, DIGEST_LENGTH);

/** Id of the alert of a group. */
export const idOf = ({ group }: Finding): string => alertId(group, digest);

/** What a run found, and what it asked. */
interface WatchedGroups extends FoundGroups {
  readonly watch: Watch;
  readonly period: WatchPeriod;
}

/** What rules of type `spoor.hunt` find. */
export class Rules {
  constructor(
    private readonly library: Library,
    private readonly ground: () => Answer<Ground>,
  ) {}

  /** What a run finds: the strongest groups, at most so many. */
  async run(params: RuleParams, around: Around, times: RunTimes, most: number): Answer<WatchedGroups> {
    const watch = await this.watch(params, around);
    return isLeft(watch)
      ? watch
      : this.find(watch.right, periodOfRun(watch.right, times), { items: most, buckets: RUN_BUCKETS });
  }

  /** What a rule would have found in a period. */
  async preview({
    params,
    interval = USUAL_INTERVAL,
    from,
    to,
  }: Preview): Answer<TypeOf<typeof previewRule.response>> {
    const read = mapLeft(badRequest)(readParams(params));
    if (isLeft(read)) return read;
    const watch = await this.watch(read.right, { interval, name: '' });
    if (isLeft(watch)) return watch;
    const ground = await this.ground();
    if (isLeft(ground)) return ground;
    const period = periodOf({ from, to }, ground.right.now);
    if (isLeft(period)) return period;
    const over = periodOver(watch.right, period.right.from, period.right.to);
    const found = await this.find(watch.right, over, PREVIEWED);
    if (isLeft(found)) return found;
    const { total, items, isWhole, notes } = found.right;
    return right({
      total,
      relation: isWhole ? 'eq' : 'gte',
      items: items.map((finding) => ({
        id: idOf(finding),
        sentence: alertSentence(watch.right, finding),
        count: finding.count,
        first: finding.first,
        last: finding.last,
      })),
      condition: conditionOf(watch.right),
      notes: [...notes],
    });
  }

  private async watch(params: RuleParams, around: Around): Answer<Watch> {
    if (params.hunt === undefined) return mapLeft(badRequest)(watchOf(params, undefined, around));
    const hunt = await this.library.get(params.hunt);
    return isLeft(hunt) ? hunt : mapLeft(badRequest)(watchOf(params, hunt.right, around));
  }

  private async find(watch: Watch, period: WatchPeriod, limits: FindingLimits): Answer<WatchedGroups> {
    const ground = await this.ground();
    if (isLeft(ground)) return ground;
    const found = await findGroups(ground.right, watch, period, limits);
    return isLeft(found) ? found : right({ ...found.right, watch, period });
  }
}

const badRequest = (message: string): Problem => ({ kind: 'bad request', message });
