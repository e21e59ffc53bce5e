import { blockOf } from '../../blocks/block';
import { describeBlock } from '../../blocks/describe';
import type { Hunt } from '../../hunt';

/** A text as code, whatever backticks it holds. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}\n${text.trim()}\n${fence}`;
}

const step = ({ look, query }: Hunt['investigate'][number]): string =>
  query === undefined ? look.trim() : `${look.trim()}\n\n${code(query)}`;

/** The guide of a hunt as Markdown, for Kibana's investigation guide. Queries of steps stay in Spoor's own words. */
export function guideText(hunt: Hunt): string {
  const block = blockOf(hunt);
  const steps = hunt.investigate.map(step);
  return [
    '## Why it matters',
    hunt.why.trim(),
    ...(block === undefined ? [] : [`Spoor's hunt finds ${describeBlock(block)}.`]),
    ...(steps.length === 0 ? [] : ['## What to look at', ...steps]),
    ...(hunt.expected === undefined ? [] : ['## How often', hunt.expected.rate.trim()]),
  ].join('\n\n');
}
