import { useMemo } from 'react';
import type { FieldDescription } from '#common/api/events';
import { suggest } from '#common/query/suggest';
import { useFields } from '#public/hooks/use_fields';
import { useHunt } from '../use_hunt';
import { queryOrAll } from '../whole_query';
import { offer } from './offer';
import type { Draft, Suggestion } from './suggestion';
import { useValues } from './use_values';

const NO_FIELDS: readonly FieldDescription[] = [];

/** Ways to go on writing at the cursor: fields, then operators, then values with their counts. */
export function useSuggestions({ text, cursor }: Draft, isWanted: boolean): readonly Suggestion[] {
  const { pills } = useHunt().state;
  const answer = useFields();
  const fields = answer.state === 'ready' ? answer.data.items : NO_FIELDS;
  const suggestions = useMemo(() => suggest(text, cursor, fields), [text, cursor, fields]);
  const wantsValues = isWanted && suggestions.kind === 'value' && suggestions.items.length === 0;
  const beside = useMemo(() => queryOrAll('', pills), [pills]);
  const values = useValues(wantsValues ? suggestions.field : undefined, suggestions.typed ?? '', beside);
  // The answer before may be of another field.
  const top = values.state === 'ready' && values.data.field === suggestions.field ? values.data : undefined;
  return useMemo(() => offer(suggestions, top), [suggestions, top]);
}
