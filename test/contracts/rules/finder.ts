import * as t from 'io-ts';
import { connect } from '#standalone/elasticsearch/clients';
import type { Generation } from '#standalone/contracts/contract';
import { elasticsearch } from '#test/support/elasticsearch';
import { type PluginHost, startWith } from '../host';
import { ruleType } from '../refusals/bad_plugin';
import { runs } from '../refusals/refusal';
import { alertOf, type BadServices } from '../refusals/runs';

/** Where the tests' actions write. */
const INDEX = `hunt-alerts-api-${process.pid}`;
/** The test's rule type, under a name of its own: no other host runs its rules. */
export const typeIn = (generation: Generation) => `probe.found-${process.pid}-${generation}`;

/** A plugin whose rule finds one thing in each run; parameters that hold `bad` are refused. */
const finder = (generation: Generation) => ({
  initialize: () => ({
    setup: runs(
      ruleType({
        id: typeIn(generation),
        producer: 'probe',
        actionGroups: [{ id: 'found', name: 'Found' }],
        defaultActionGroupId: 'found',
        ruleTaskTimeout: '1m',
        validate: {
          params: {
            validate: (params: object) => {
              if ('bad' in params) throw new Error('[bad]: definition for this key is missing');
              return params;
            },
          },
        },
        executor: ({ services }: { services: BadServices }) => {
          alertOf(services, generation, '10.9.0.5').scheduleActions('found', { said: 'hello' });
          return { state: {} };
        },
      }),
    ),
    start: () => undefined,
  }),
});

/** Hosts that speak as these generations do, each with the finder. */
export class Hosts {
  private readonly hosts = new Map<Generation, PluginHost>();

  async start(generations: readonly Generation[]): Promise<void> {
    for (const generation of generations) {
      this.hosts.set(generation, await startWith(finder(generation), generation));
    }
  }

  async stop(): Promise<void> {
    for (const host of this.hosts.values()) await host.stop();
    const { url, username, password } = await elasticsearch();
    const clients = connect({
      url,
      engine: username && password ? { type: 'basic', username, password } : { type: 'none' },
    });
    await clients.engine.indices.delete({ index: INDEX, ignore_unavailable: true });
    await clients.close();
  }

  of(generation: Generation): PluginHost {
    const host = this.hosts.get(generation);
    if (host === undefined) throw new Error(`There is no host of ${generation}.`);
    return host;
  }

  /** Sends one request as an administrator, unless the headers say otherwise. */
  async ask(
    method: string,
    path: string,
    { generation = '8.19', body, headers }: Asked = {},
  ): Promise<Answer> {
    const { url, admin } = this.of(generation);
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { ...admin, 'kbn-xsrf': 'test', 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = text.startsWith('{') || text.startsWith('[');
    return { status: response.status, json: isJson ? JSON.parse(text) : text };
  }
}

interface Asked {
  readonly generation?: Generation;
  /** Text is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly json: unknown;
}

const withId = t.type({ id: t.string });

/** The id of what was made. */
export const idIn = ({ json }: Answer): string => {
  if (!withId.is(json)) throw new Error(`There is no id in ${JSON.stringify(json)}`);
  return json.id;
};

/** Asks until the answer holds a text. */
export async function untilSays(asked: () => Promise<Answer>, text: string): Promise<void> {
  while (!JSON.stringify((await asked()).json).includes(text)) await new Promise(setImmediate);
}

/** A connector that writes where the tests look. */
export const newConnector = { name: 'Index', connector_type_id: '.index', config: { index: INDEX } };

/** A rule as a generation wants it. */
export const newRule = (generation: Generation, actions: readonly object[] = []) => ({
  name: 'Finds',
  rule_type_id: typeIn(generation),
  consumer: 'probe',
  schedule: { interval: '1h' },
  params: { some: 'thing' },
  ...(generation === '7.17' ? { notify_when: 'onActiveAlert' } : {}),
  actions,
});

/** One of its actions. */
export const action = (generation: Generation, id: string, changes: object = {}) => ({
  id,
  group: 'found',
  params: {
    documents: [{ said: '{{context.said}}', of: '{{alert.id}}', by: '{{rule.name}}', in: generation }],
  },
  ...(generation === '7.17'
    ? {}
    : { frequency: { summary: false, notify_when: 'onActiveAlert', throttle: null } }),
  ...changes,
});
