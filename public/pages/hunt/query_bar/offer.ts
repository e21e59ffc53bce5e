import type { TopValues } from '#common/api/events';
import { printLiteral } from '#common/query/print';
import type { Suggestions } from '#common/query/suggest';
import type { Suggestion } from './suggestion';

/** Values of the index as ways to go on writing; a blank behind them asks for `and`. */
function offerValues({ start, end }: Suggestions, top: TopValues | undefined): Suggestion[] {
  return (top?.values ?? []).map(({ value, count }) => ({
    kind: 'value',
    text: `${printLiteral({ type: 'exact', text: String(value) })} `,
    label: String(value),
    count,
    start,
    end,
  }));
}

/** What the language offers, and the values of the index where one is wanted, as the list shows them. */
export function offer(suggestions: Suggestions, top: TopValues | undefined): readonly Suggestion[] {
  const { start, end, kind, items } = suggestions;
  const known = items.map(({ text, description }): Suggestion => ({
    kind,
    text,
    label: text.trim(),
    description,
    start,
    end,
  }));
  return kind === 'value' && known.length === 0 ? offerValues(suggestions, top) : known;
}
