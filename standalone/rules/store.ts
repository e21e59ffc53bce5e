import * as Boom from '@hapi/boom';
import type {
  SavedObject,
  SavedObjectsClientContract,
  SavedObjectsFindOptions,
} from '../../typings/kibana-8.19/server';
import type { Log } from '../log';
import { RULE_OBJECT, type StoredRule, storedRule } from './stored_rule';

const { name: TYPE } = RULE_OBJECT;

/** A rule, and where its document stood when it was read. */
export interface RuleDocument {
  readonly id: string;
  readonly rule: StoredRule;
  /** Saved objects' version: a write may demand that nobody has written since. */
  readonly version: string | undefined;
}

/** Elasticsearch's status of a write that came second. */
const CONFLICT = 409;

/** How many rules that are due may be looked through in one go: Elasticsearch's `index.max_result_window`. */
const MAX_LOOKED_THROUGH = 10_000;

/** How often a change is tried anew when others write at the same time. */
const MAX_ATTEMPTS = 10;

/** Whether an answer of the next search must know of a write: what people do is waited for, what the engine does is not. */
type Refresh = 'wait_for' | false;

/** Rules as saved objects. Every write replaces the whole document and demands that it stood as it was read. */
export class RuleStore {
  /** Ids of documents that were told of: a poll every few seconds must not fill the log. */
  private readonly told = new Set<string>();

  constructor(
    private readonly savedObjects: SavedObjectsClientContract,
    private readonly log: Log,
  ) {}

  /** @throws Boom 404 */
  async get(id: string): Promise<RuleDocument> {
    const [found] = this.read(await this.savedObjects.get<unknown>(TYPE, id));
    if (found === undefined) {
      throw Boom.badRequest(`The rule ${id} was not written by this host; delete it and make it anew.`);
    }
    return found;
  }

  /** @throws Boom 409 where the id is taken */
  async create(id: string, rule: StoredRule): Promise<RuleDocument> {
    const { version } = await this.savedObjects.create(TYPE, rule, { id });
    return { id, rule, version };
  }

  /**
   * Changes a rule, over whatever others write at the same time.
   * @param change what the rule becomes; `undefined` where it may not be changed any more
   * @param known spares reading it first
   * @returns `undefined` where `change` said so, or the rule is no more
   * @throws Boom 409 where others write without end
   */
  async change(
    id: string,
    change: (rule: StoredRule) => StoredRule | undefined,
    { known, refresh = 'wait_for' }: { readonly known?: RuleDocument; readonly refresh?: Refresh } = {},
  ): Promise<RuleDocument | undefined> {
    let before = known;
    for (let attempt = 1; ; attempt += 1) {
      before ??= await this.getIfThere(id);
      const rule = before && change(before.rule);
      if (before === undefined || rule === undefined) {
        return undefined;
      }
      try {
        const options = { id, overwrite: true, version: before.version, refresh };
        const { version } = await this.savedObjects.create(TYPE, rule, options);
        return { id, rule, version };
      } catch (error) {
        if (!Boom.isBoom(error, CONFLICT) || attempt === MAX_ATTEMPTS) {
          throw error;
        }
        before = undefined;
      }
    }
  }

  /** @throws Boom 404 */
  async delete(id: string): Promise<void> {
    await this.savedObjects.delete(TYPE, id);
  }

  /**
   * Rules of one type that some host should look at, the longest waiting first. Goes on past documents that cannot be
   * read, for as long as the caller asks.
   * @param pageSize rules that are read at once
   */
  async *due(ruleTypeId: string, now: Date, pageSize: number): AsyncGenerator<RuleDocument, void> {
    const before = new Date(now.getTime() + 1).toISOString();
    for (let page = 1; page * pageSize <= MAX_LOOKED_THROUGH; page += 1) {
      const { total, rules } = await this.find({
        filter: `${TYPE}.attributes.ruleTypeId: "${ruleTypeId}" and ${TYPE}.attributes.progress.dueAt < "${before}"`,
        sortField: 'progress.dueAt',
        page,
        perPage: pageSize,
      });
      yield* rules;
      if (page * pageSize >= total) {
        return;
      }
    }
  }

  async find(
    options: Omit<SavedObjectsFindOptions, 'type'>,
  ): Promise<{ readonly total: number; readonly rules: readonly RuleDocument[] }> {
    const { total, saved_objects: found } = await this.savedObjects.find<unknown>({ ...options, type: TYPE });
    return { total, rules: found.flatMap((one) => this.read(one)) };
  }

  private async getIfThere(id: string): Promise<RuleDocument | undefined> {
    try {
      return await this.get(id);
    } catch (error) {
      if (Boom.isBoom(error, 404)) {
        return undefined;
      }
      throw error;
    }
  }

  private read({ id, attributes, version }: SavedObject<unknown>): readonly RuleDocument[] {
    if (storedRule.is(attributes)) {
      return [{ id, rule: attributes, version }];
    }
    if (!this.told.has(id)) {
      this.told.add(id);
      this.log.warn({ rule: id }, 'a rule was not written by this host and is left alone');
    }
    return [];
  }
}
