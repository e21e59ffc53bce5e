import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benchIndex } from './bench_index';
import { measureBundle } from './bundle_size';
import { cluster, type Cluster } from './cluster';
import { measureEvents } from './events';
import { startHost, withSource } from './host';
import { measureHunt, measureRulesTest } from './hunt';
import { measureLoad } from './load';
import { measureMatcher } from './matcher';
import { table, type Figure } from './report';

const RESULTS = 'build/bench.json';
const SEED = 20_261_120;
/** Events of the file that is loaded: enough for half a minute, few enough for their bodies to lie in memory. */
const MAX_LOADED = 200_000;

const usage = `npm run bench -- [--events 1000000] [--only events,load,matcher,hunt,bundle]
Measures Spoor beside the bare requests to Elasticsearch that any solution would need.
Uses the Elasticsearch of ELASTICSEARCH_URL, or one of its own.`;

const kinds = ['events', 'load', 'matcher', 'hunt', 'bundle'];

function optionsOf(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      events: { type: 'string', default: '1000000' },
      only: { type: 'string', default: kinds.join(',') },
      help: { type: 'boolean', default: false },
    },
  });
  const count = Number(values.events);
  const only = values.only.split(',');
  const unknown = only.find((kind) => !kinds.includes(kind));
  if (values.help || unknown !== undefined || !Number.isInteger(count) || count < 1) return undefined;
  return { count, only };
}

const say = (line: string) => process.stderr.write(`${line}\n`);

async function measureOn(
  { service, environment }: Cluster,
  count: number,
  only: readonly string[],
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  if (only.includes('events')) {
    const index = await benchIndex(service, { seed: SEED, count }, say);
    const host = await startHost(environment, service.headers);
    try {
      figures.push(...(await withSource(host, index.name, () => measureEvents(host, service, index))));
    } finally {
      await host.stop();
    }
  }
  if (only.includes('load')) {
    const loaded = { seed: SEED + 1, count: Math.min(count, MAX_LOADED) };
    figures.push(await measureLoad(service, environment, loaded));
  }
  return figures;
}

async function measureOnElasticsearch(count: number, only: readonly string[]): Promise<readonly Figure[]> {
  if (!only.includes('events') && !only.includes('load')) return [];
  const found = await cluster();
  try {
    return await measureOn(found, count, only);
  } finally {
    await found.stop();
  }
}

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (!options) {
    say(usage);
    return;
  }
  const { count, only } = options;
  const figures = [
    ...(only.includes('bundle') ? [await measureBundle()] : []),
    ...(only.includes('matcher') ? await measureMatcher(SEED) : []),
    ...(only.includes('hunt') ? [await measureHunt(), measureRulesTest()] : []),
    ...(await measureOnElasticsearch(count, only)),
  ];
  await writeFile(RESULTS, `${JSON.stringify({ events: count, figures }, null, 2)}\n`);
  process.stdout.write(`\n${table(figures)}\n\n${count} events; figures are also in ${RESULTS}.\n`);
}

void main();
