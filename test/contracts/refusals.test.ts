import { contracts } from '#standalone/contracts';
import { GENERATIONS } from '#standalone/contracts/contract';
import { messageOf } from '#standalone/problem';
import { startWith, type TestPlugin } from './host';
import { refusals } from './refusals';
import type { BadCore, BadPlugins } from './refusals/bad_plugin';
import { type Refusal, sourceIn } from './refusals/refusal';

/** Milliseconds that a test may take on a busy machine. */
jest.setTimeout(120_000);

const pluginOf = (
  { manifest, initialize, setup }: Refusal,
  generation: (typeof GENERATIONS)[number],
): TestPlugin => ({
  manifest,
  initialize:
    initialize ??
    (() => ({
      setup: (core: BadCore, plugins: BadPlugins) => setup?.(core, plugins, generation),
      start: () => undefined,
    })),
});

/** What a host that does not start says; nothing where it starts. */
const refused = (refusal: Refusal, generation: (typeof GENERATIONS)[number]) =>
  startWith(pluginOf(refusal, generation), generation).then(
    async ({ stop }) => {
      await stop();
      return '';
    },
    (error: unknown) => messageOf(error),
  );

const sentenceIn = ({ says }: Refusal, generation: (typeof GENERATIONS)[number]) =>
  typeof says === 'string' ? says : says(generation);

describe.each(GENERATIONS)('what Kibana %s refuses, the host refuses in its words:', (generation) => {
  const rows = refusals.flatMap((refusal) => {
    const source = sourceIn(refusal, generation);
    return source === undefined ? [] : [[refusal.what, source, refusal] as const];
  });
  test.each(rows)('%s (%s)', async (_, __, refusal) => {
    expect(await refused(refusal, generation)).toContain(sentenceIn(refusal, generation));
  });
});

describe.each(GENERATIONS)('what Kibana %s does not refuse, the host does not either:', (generation) => {
  const rows = refusals.filter((refusal) => sourceIn(refusal, generation) === undefined);
  test.each(rows.map((refusal) => [refusal.what, refusal] as const))('%s', async (_, refusal) => {
    expect(await refused(refusal, generation)).toBe('');
  });
});

test('each generation has a version of Kibana of its own', () => {
  expect(GENERATIONS.map((generation) => contracts[generation].kibanaVersion.split('.')[0])).toEqual([
    '7',
    '8',
    '9',
  ]);
});

test.each(GENERATIONS)(
  'Kibana %s gives a plugin the contracts that its manifest names, no others',
  async (generation) => {
    let given: readonly string[] = [];
    const setup = (_: unknown, plugins: object) => {
      given = Object.keys(plugins).sort();
    };
    const manifest = { requiredPlugins: ['features'], optionalPlugins: ['spaces', 'lens'] };
    const { stop } = await startWith(
      { manifest, initialize: () => ({ setup, start: () => undefined }) },
      generation,
    );
    await stop();
    expect(given).toEqual(['features', 'spaces']);
  },
);
