import type { Client } from '@elastic/elasticsearch';
import { CONNECTOR_OBJECT, Connectors } from '#standalone/actions/connectors';
import { type Clients, connect } from '#standalone/elasticsearch/clients';
import { silent } from '#standalone/log';
import { idle, plan } from '#standalone/rules/progress';
import type { ReportedAlert, RuleRun, RuleType } from '#standalone/rules/rule_type';
import { Scheduler } from '#standalone/rules/scheduler';
import { RuleStore } from '#standalone/rules/store';
import { RULE_OBJECT, type StoredRule } from '#standalone/rules/stored_rule';
import { createClient } from '#standalone/saved_objects/client';
import { prepareStorage, SAVED_OBJECTS_INDEX } from '#standalone/saved_objects/storage';
import type { SavedObjectsClientContract } from '../../typings/kibana-8.19/server';
import { elasticsearch } from './elasticsearch';
import type { ManualClock } from './manual_clock';

/** How long hosts of the bench hold a rule, in milliseconds. */
export const LEASE = 60_000;

let types = 0;

/** A rule type of a test's own, so that no other host on the same Elasticsearch takes its rules. */
export const ruleType = (
  run: (run: RuleRun) => Promise<readonly ReportedAlert[]>,
  timeout = '5m',
): RuleType => ({
  id: `test-${process.pid}-${(types += 1)}`,
  name: 'Test',
  producer: 'spoor',
  actionGroups: [{ id: 'found', name: 'Found' }],
  defaultActionGroupId: 'found',
  ruleTaskTimeout: timeout,
  validateParams: (params) => {
    if (JSON.stringify(params).includes('bad')) throw new Error('params invalid: it is bad');
    return {};
  },
  run: async (given) => ({
    state: { ran: given.executionId },
    alerts: await run(given),
    limitReached: false,
  }),
});

/** Rules and hosts on the tests' Elasticsearch. */
export class RulesBench {
  readonly savedObjects: SavedObjectsClientContract;
  readonly store: RuleStore;
  /** Where connectors of the bench write. */
  readonly index = `hunt-alerts-test-${process.pid}`;
  private readonly client: Client;
  private readonly made: Array<readonly [type: string, id: string]> = [];

  private constructor(private readonly clients: Clients) {
    this.client = clients.engine;
    this.savedObjects = createClient(this.client, [RULE_OBJECT.name, CONNECTOR_OBJECT.name]);
    this.store = new RuleStore(this.savedObjects, silent);
  }

  static async open(): Promise<RulesBench> {
    const { url, username, password } = await elasticsearch();
    const clients = connect({
      url,
      engine: username && password ? { type: 'basic', username, password } : { type: 'none' },
    });
    await prepareStorage(clients.engine, [RULE_OBJECT, CONNECTOR_OBJECT]);
    return new RulesBench(clients);
  }

  /** Deletes what a test made. */
  async clear(): Promise<void> {
    for (const [type, id] of this.made.splice(0)) {
      await this.savedObjects.delete(type, id, { refresh: false }).catch(() => 'gone');
    }
    await this.client.indices.delete({ index: this.index, ignore_unavailable: true });
  }

  close(): Promise<void> {
    return this.clients.close();
  }

  /** @returns its id */
  async makeRule(type: RuleType, clock: ManualClock, changes: Partial<StoredRule> = {}): Promise<string> {
    const now = clock.now().toISOString();
    const id = `${type.id}-${this.made.length}`;
    const rule: StoredRule = {
      ...{ name: 'Rule', tags: [], consumer: 'spoor', ruleTypeId: type.id, params: {}, interval: '1m' },
      ...{ actions: [], notifyWhen: 'onActiveAlert', throttle: null, enabled: true, revision: 0 },
      ...{ createdBy: null, updatedBy: null, createdAt: now, updatedAt: now },
      progress: plan(idle, clock.now()),
      ...changes,
    };
    await this.savedObjects.create(RULE_OBJECT.name, rule, { id, refresh: false });
    this.made.push([RULE_OBJECT.name, id]);
    return id;
  }

  /** @returns its id */
  async makeIndexConnector(): Promise<string> {
    const { id } = await this.connectors(() => new Date()).create(
      { name: 'Index', typeId: '.index', config: { index: this.index } },
      {},
    );
    this.made.push([CONNECTOR_OBJECT.name, id]);
    return id;
  }

  host(owner: string, type: RuleType, clock: ManualClock): Scheduler {
    const { store, savedObjects, client: elasticsearch } = this;
    return new Scheduler({
      ...{ owner, clock, store, savedObjects, elasticsearch, log: silent },
      ...{ capacity: 10, leaseMilliseconds: LEASE, pollMilliseconds: 1_000 },
      connectors: this.connectors(clock.now),
      types: new Map([[type.id, type]]),
    });
  }

  refresh = () => this.client.indices.refresh({ index: SAVED_OBJECTS_INDEX });

  /** Lets hosts work, at the same time, until none finds anything to do. */
  async settled(...hosts: readonly Scheduler[]): Promise<void> {
    for (;;) {
      await this.refresh();
      const taken = await Promise.all(hosts.map((host) => host.poll()));
      await Promise.all(hosts.map((host) => host.idle()));
      if (taken.every((count) => count === 0)) return;
    }
  }

  progressOf = async (id: string) => (await this.store.get(id)).rule.progress;

  /** What actions have written. */
  async documents(): Promise<readonly unknown[]> {
    await this.client.indices.refresh({ index: this.index });
    const { hits } = await this.client.search<unknown>({ index: this.index, size: 100 });
    return hits.hits.map(({ _source }) => _source);
  }

  private connectors(now: () => Date): Connectors {
    return new Connectors(this.savedObjects, { elasticsearch: this.client, log: silent, now });
  }
}

/** A condition that something in the background makes true. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise(setImmediate);
}

/** Something to wait for until a test opens it. */
export function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}
