import { EuiIcon, EuiPanel } from '@elastic/eui';
import React, { type FC } from 'react';
import { formatExact } from '#common/format/numbers';
import { plain } from '#common/events/visible';
import type { Suggestion, SuggestionKind } from './suggestion';
import { barTexts } from './texts';

interface Props {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly onTake: (suggestion: Suggestion) => void;
}

const icons: Readonly<Record<SuggestionKind, string>> = {
  field: 'kqlField',
  operator: 'kqlOperand',
  value: 'kqlValue',
  conjunction: 'kqlSelector',
};

/** Id of a line, for `aria-activedescendant`. */
export const lineId = (listId: string, line: number): string => `${listId}-${line}`;

/** Ways to go on writing, under the bar. The keyboard stays in the bar; the mouse may choose too. */
export const SuggestionList: FC<Props> = ({ id, suggestions, active, onTake }) => (
  <div className="spoorSuggestions">
    <EuiPanel paddingSize="none">
      <ul id={id} role="listbox" aria-label={barTexts.suggestions} data-test-subj="spoorSuggestions">
        {suggestions.map((suggestion, line) => (
          <li
            key={`${suggestion.kind} ${suggestion.text}`}
            id={lineId(id, line)}
            role="option"
            aria-selected={line === active}
            className="spoorSuggestion"
            // The bar would lose focus before the click arrived.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(suggestion)}
          >
            <EuiIcon type={icons[suggestion.kind]} color="subdued" aria-hidden />
            <span className="spoorSuggestion__label">{plain(suggestion.label)}</span>
            <span className="spoorSuggestion__description">{plain(suggestion.description ?? '')}</span>
            {suggestion.count !== undefined && (
              <span className="spoorSuggestion__count">{formatExact(suggestion.count)}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="spoorSuggestions__keys" aria-hidden>
        {barTexts.keys}
      </p>
    </EuiPanel>
  </div>
);
