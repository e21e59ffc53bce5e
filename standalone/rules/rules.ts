import { randomUUID } from 'node:crypto';
import * as Boom from '@hapi/boom';
import type { SavedObjectsFindOptions } from '../../typings/kibana-8.19/server';
import type { Connectors } from '../actions/connectors';
import { messageOf } from '../problem';
import { keptIds } from './action_ids';
import { RECOVERED } from './alerts';
import type { Clock } from './clock';
import { idle, plan, unplan } from './progress';
import type { RuleType } from './rule_type';
import type { RuleDocument, RuleStore } from './store';
import type { Frequency, StoredAction, StoredRule } from './stored_rule';

/** An action as somebody asks for it. */
export interface ActionInput {
  readonly uuid?: string;
  /** The type's default group where it is left out. */
  readonly group?: string;
  readonly connectorId: string;
  readonly params: StoredAction['params'];
  readonly frequency: Frequency | null;
}

/** What may be changed of a rule. */
export interface RuleInput extends Pick<
  StoredRule,
  'name' | 'tags' | 'params' | 'interval' | 'notifyWhen' | 'throttle'
> {
  readonly actions: readonly ActionInput[];
}

/** What is fixed when a rule is made. */
export interface NewRule extends RuleInput, Pick<StoredRule, 'ruleTypeId' | 'consumer' | 'enabled'> {}

export interface RulesOptions {
  readonly store: RuleStore;
  readonly types: ReadonlyMap<string, RuleType>;
  readonly connectors: Connectors;
  readonly clock: Clock;
  /** Lets the scheduler look at once. */
  readonly wake: () => void;
}

/** The host's rules, for who may change them; that is decided by routes. Sentences are Kibana's. */
export class Rules {
  constructor(private readonly options: RulesOptions) {}

  get types(): ReadonlyMap<string, RuleType> {
    return this.options.types;
  }

  get = (id: string): Promise<RuleDocument> => this.options.store.get(id);

  find = (options: Omit<SavedObjectsFindOptions, 'type'>) => this.options.store.find(options);

  /** @throws Boom 400 or 409 */
  async create(input: NewRule, user: string | null, id: string = randomUUID()): Promise<RuleDocument> {
    const { store, clock, wake } = this.options;
    const type = this.typeOf(input.ruleTypeId);
    const now = clock.now();
    const time = now.toISOString();
    const { ruleTypeId, consumer, enabled } = input;
    const made = await store.create(id, {
      ...(await this.checked(type, input)),
      ...{ ruleTypeId, consumer, enabled, revision: 0 },
      ...{ createdBy: user, updatedBy: user, createdAt: time, updatedAt: time },
      progress: enabled ? plan(idle, now) : idle,
    });
    wake();
    return made;
  }

  /** A run under way ends as it began; the next one has what is new. @throws Boom 400, 404 or 409 */
  async update(id: string, input: RuleInput, user: string | null): Promise<RuleDocument> {
    const { ruleTypeId, actions } = (await this.get(id)).rule;
    const changed = await this.checked(this.typeOf(ruleTypeId), input, actions);
    return this.change(id, user, (rule, now) => ({
      ...rule,
      ...changed,
      revision: rule.revision + 1,
      progress: rule.enabled && rule.interval !== changed.interval ? plan(rule.progress, now) : rule.progress,
    }));
  }

  /** @throws Boom 404 */
  enable = (id: string, user: string | null) =>
    this.change(id, user, (rule, now) =>
      rule.enabled ? rule : { ...rule, enabled: true, progress: plan(rule.progress, now) },
    );

  /** Its alerts are forgotten, and a run under way may not write. @throws Boom 404 */
  disable = (id: string, user: string | null) =>
    this.change(id, user, (rule) =>
      rule.enabled ? { ...rule, enabled: false, progress: unplan(rule.progress) } : rule,
    );

  /** @returns a sentence where it is not run @throws Boom 404 */
  async runSoon(id: string): Promise<string | undefined> {
    const { store, clock, wake } = this.options;
    const { rule } = await this.get(id);
    if (!rule.enabled) {
      return 'Error running rule: rule is disabled';
    }
    if (rule.progress.lease !== null) {
      return 'Rule is already running';
    }
    await store.change(id, (current) => ({ ...current, progress: plan(current.progress, clock.now()) }));
    wake();
    return undefined;
  }

  /** @throws Boom 404 */
  delete = (id: string): Promise<void> => this.options.store.delete(id);

  private async change(
    id: string,
    user: string | null,
    change: (rule: StoredRule, now: Date) => StoredRule,
  ): Promise<RuleDocument> {
    const { store, clock, wake } = this.options;
    const now = clock.now();
    const changed = await store.change(id, (rule) => ({
      ...change(rule, now),
      updatedBy: user,
      updatedAt: now.toISOString(),
    }));
    wake();
    return changed ?? this.get(id);
  }

  /** @throws Boom 400 */
  private typeOf(id: string): RuleType {
    const type = this.options.types.get(id);
    if (type === undefined) {
      throw Boom.badRequest(`Rule type "${id}" is not registered.`);
    }
    return type;
  }

  /** @throws Boom 400 */
  private async checked(type: RuleType, input: RuleInput, before: readonly StoredAction[] = []) {
    const { name, tags, interval, notifyWhen, throttle } = input;
    try {
      type.validateParams(input.params);
    } catch (error) {
      throw Boom.badRequest(messageOf(error));
    }
    const asked = input.actions.map(({ group = type.defaultActionGroupId, ...action }) => ({
      ...action,
      group,
    }));
    const ids = keptIds(asked, before);
    const actions = await Promise.all(
      asked.map((action, at) => this.storedAction({ ...action, uuid: ids[at] ?? randomUUID() })),
    );
    const groups = [...type.actionGroups, RECOVERED].map(({ id }) => id);
    const invalid = actions.map(({ group }) => group).filter((group) => !groups.includes(group));
    if (invalid.length > 0) {
      throw Boom.badRequest(`Invalid action groups: ${invalid.join(', ')}`);
    }
    return { name, tags, params: input.params, interval, notifyWhen, throttle, actions };
  }

  /** @throws Boom 400 */
  private async storedAction(action: Required<ActionInput>): Promise<StoredAction> {
    const { uuid, group, connectorId, params, frequency } = action;
    try {
      const { typeId } = await this.options.connectors.get(connectorId);
      return { uuid, group, connectorId, connectorTypeId: typeId, params, frequency };
    } catch (error) {
      throw Boom.isBoom(error, 404)
        ? Boom.badRequest(`Failed to load action ${connectorId} (404): ${error.message}`)
        : error;
    }
  }
}
