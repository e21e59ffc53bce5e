import { isLeft } from 'fp-ts/Either';
import type { PanelAsks } from '#common/panels/state';
import { parseQuery } from '#common/query/parse';
import { editorTexts } from './texts';

/** Why what a panel asks cannot be saved; `undefined` where it can. */
export function refusalOf(asks: PanelAsks): string | undefined {
  if (asks.type === 'hunt') return asks.id === '' ? editorTexts.noHunt : undefined;
  const parsed = parseQuery(asks.query);
  return isLeft(parsed) ? editorTexts.column(parsed.left.column, parsed.left.message) : undefined;
}
