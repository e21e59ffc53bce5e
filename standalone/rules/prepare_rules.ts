import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Server } from '@hapi/hapi';
import type { SavedObjectsClientContract } from '../../typings/kibana-8.19/server';
import { addConnectorRoutes } from '../actions/http/routes';
import { CONNECTOR_OBJECT, Connectors } from '../actions/connectors';
import type { Clients } from '../elasticsearch/clients';
import type { Log } from '../log';
import { createClient } from '../saved_objects/client';
import { prepareStorage } from '../saved_objects/storage';
import { systemClock } from './clock';
import { addRuleRoutes } from './http/routes';
import type { Generation } from '../contracts/contract';
import type { RuleType } from './rule_type';
import { Rules } from './rules';
import { DEFAULTS, Scheduler } from './scheduler';
import { RuleStore } from './store';
import { RULE_OBJECT } from './stored_rule';

export interface RulesPlatform {
  readonly server: Server;
  readonly clients: Clients;
  /** What the plugin registered. */
  readonly ruleTypes: readonly RuleType[];
  /** The plugin's own saved objects. */
  readonly savedObjects: SavedObjectsClientContract;
  /** Whose API is spoken. */
  readonly generation: Generation;
  readonly log: Log;
}

/** The host's rules, once their routes are there. */
export interface RunningRules {
  /** Begins to look for what is due. */
  readonly start: () => void;
  /** Cancels what runs, and gives it back. */
  readonly stop: () => Promise<void>;
}

/** Adds the API of rules and connectors to the server, over the rule types of a plugin that runs. */
export async function prepareRules(options: RulesPlatform): Promise<RunningRules> {
  const { server, clients, ruleTypes, savedObjects, generation, log } = options;
  const elasticsearch = clients.engine;
  await prepareStorage(elasticsearch, [RULE_OBJECT, CONNECTOR_OBJECT]);
  const own = createClient(elasticsearch, [RULE_OBJECT.name, CONNECTOR_OBJECT.name]);
  const clock = systemClock;
  const store = new RuleStore(own, log);
  const connectors = new Connectors(own, { elasticsearch, log, now: clock.now });
  const types = new Map(ruleTypes.map((type) => [type.id, type]));
  const scheduler = new Scheduler({
    ...DEFAULTS,
    owner: `${hostname()}:${process.pid}:${randomUUID()}`,
    ...{ store, connectors, clock, types, elasticsearch, savedObjects, log },
  });
  const rules = new Rules({ store, types, connectors, clock, wake: () => scheduler.wake() });
  addRuleRoutes(server, rules, generation);
  addConnectorRoutes(server, connectors, async (id) => {
    const filter = `${RULE_OBJECT.name}.attributes.actions.connectorId: "${id.replace(/["\\]/g, '\\$&')}"`;
    return (await store.find({ filter, perPage: 0 })).total;
  });
  return { start: () => scheduler.start(), stop: () => scheduler.stop() };
}
