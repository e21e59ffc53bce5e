import { blocksOf } from '#common/hunts/blocks/block';
import type { PanelAsks } from '#common/panels/state';
import { checkParams } from '#common/rules/check_params';
import { paramCodecs, ruleParams, type ParamName, type RuleParams } from '#common/rules/params';

/** Parameters as a form has them: what Kibana stored, or a person has half typed. */
export type LooseParams = Readonly<Record<string, unknown>>;

/** A change of some parameters; `undefined` takes one away. */
export type ParamChanges = { readonly [K in ParamName]?: RuleParams[K] | undefined };

/** What of loose parameters can be shown: each that is of its type, for itself. */
export function shownParams(params: LooseParams): RuleParams {
  const shown = Object.entries(paramCodecs).filter(([name, codec]) => codec.is(params[name]));
  const read = ruleParams.decode(Object.fromEntries(shown.map(([name]) => [name, params[name]])));
  return read._tag === 'Right' ? read.right : {};
}

/** What the rule asks; a new one is expected to ask a hunt. */
export const asksOf = ({ hunt, query }: RuleParams): PanelAsks =>
  hunt === undefined && query !== undefined ? { type: 'query', query } : { type: 'hunt', id: hunt ?? '' };

/** Another question: what was counted for the one before says nothing of it. */
export function changesFor(asks: PanelAsks, before: RuleParams): ParamChanges {
  const subject =
    asks.type === 'hunt' ? { hunt: asks.id, query: undefined } : { hunt: undefined, query: asks.query };
  if (asks.type === 'query' && before.query !== undefined) return subject;
  const blocks = Object.keys(blocksOf(before)).map((name) => [name, undefined]);
  return { ...subject, group_by: undefined, at_least: undefined, ...Object.fromEntries(blocks) };
}

/** By parameter, sentences that say what is wrong, as Kibana's rule form wants them; an empty list where nothing is. */
export function errorsOf(params: LooseParams): Record<string, string[]> {
  const errors: Record<string, string[]> = Object.fromEntries(
    [...Object.keys(paramCodecs), 'unknown'].map((name) => [name, []]),
  );
  for (const { param, message } of checkParams(params)) errors[param]?.push(message);
  return errors;
}
