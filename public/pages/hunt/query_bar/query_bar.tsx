import { EuiButtonIcon, EuiFieldText, EuiFlexGroup, EuiFlexItem, useGeneratedHtmlId } from '@elastic/eui';
import React, { useLayoutEffect, useRef, type FC } from 'react';
import { ScreenReaderLive } from '#public/kibana/ui/screen_reader_live';
import { useShortcut } from '../shortcuts/use_shortcut';
import { useHunt } from '../use_hunt';
import { LanguageHelp } from './language_help';
import { QueryErrorLine } from './query_error';
import { lineId, SuggestionList } from './suggestion_list';
import { barTexts } from './texts';
import { useBarProblem } from './use_bar_problem';
import { useDraft } from './use_draft';
import { useList } from './use_list';

/** Where a person writes what to search for. Enter runs it; a list under it offers fields, operators and values. */
export const QueryBar: FC = () => {
  const { state, actions } = useHunt();
  const drafting = useDraft(state.query, (query) => {
    if (query === state.query) actions.refresh();
    else actions.setQuery(query);
  });
  const { draft, error, run } = drafting;
  const problem = useBarProblem(draft.text, error);
  const list = useList(drafting);
  const input = useRef<HTMLInputElement>(null);
  const listId = useGeneratedHtmlId({ prefix: 'suggestions' });
  const errorId = useGeneratedHtmlId({ prefix: 'queryError' });
  useShortcut('/', () => input.current?.focus());
  // A suggestion that was taken in the middle of the text leaves the cursor behind it.
  useLayoutEffect(() => {
    const element = input.current;
    if (element !== null && document.activeElement === element && element.selectionStart !== draft.cursor) {
      element.setSelectionRange(draft.cursor, draft.cursor);
    }
  }, [draft]);
  return (
    <div role="search">
      <EuiFlexGroup gutterSize="s" responsive={false} alignItems="center">
        <EuiFlexItem className="spoorBar">
          <EuiFieldText
            inputRef={input}
            fullWidth
            compressed
            icon="search"
            append={<LanguageHelp />}
            role="combobox"
            aria-label={barTexts.label}
            aria-autocomplete="list"
            aria-expanded={list.isOpen}
            aria-controls={listId}
            aria-activedescendant={list.active >= 0 ? lineId(listId, list.active) : undefined}
            aria-describedby={problem ? errorId : undefined}
            isInvalid={problem !== undefined}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            placeholder={barTexts.placeholder}
            value={draft.text}
            onChange={({ target }) =>
              list.onWrite({ text: target.value, cursor: target.selectionStart ?? target.value.length })
            }
            onKeyDown={list.onKeyDown}
            onSelect={({ currentTarget }) => drafting.move(currentTarget.selectionStart ?? draft.cursor)}
            onBlur={list.close}
            data-test-subj="spoorQueryInput"
          />
          {list.isOpen && (
            <SuggestionList
              id={listId}
              suggestions={list.suggestions}
              active={list.active}
              onTake={list.take}
            />
          )}
          <ScreenReaderLive>
            {list.isOpen ? barTexts.suggestionCount(list.suggestions.length) : ''}
          </ScreenReaderLive>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonIcon
            display="base"
            size="s"
            iconType="playFilled"
            aria-label={barTexts.run}
            onClick={() => run(draft.text)}
            data-test-subj="spoorQueryRun"
          />
        </EuiFlexItem>
      </EuiFlexGroup>
      {problem && <QueryErrorLine id={errorId} text={draft.text} problem={problem} />}
    </div>
  );
};
