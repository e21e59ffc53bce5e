import { EuiButton, EuiEmptyPrompt, EuiFlexGroup, EuiFlexItem } from '@elastic/eui';
import React, { type FC } from 'react';
import { useHistory } from 'react-router-dom';
import { pages } from '#public/app/links';
import { plain } from '#common/events/visible';
import { useFields } from '#public/hooks/use_fields';
import { useHunt } from '../use_hunt';
import { corrected, mistyped } from './mistyped';
import { emptyTexts } from './texts';
import { anyTime, useEmptiness } from './use_emptiness';
import { whyEmpty, type EmptyReason } from './why_empty';

/** Nothing was found: says why, and offers what would find something. */
export const EmptyState: FC = () => {
  const { state, actions } = useHunt();
  const fields = useFields();
  const history = useHistory();
  const reasons = whyEmpty(useEmptiness(true));
  const mend: Readonly<Record<EmptyReason['id'], () => void>> = {
    no_source: () => history.push(pages.setup.path),
    types: () => actions.setEventTypes([]),
    period: () => actions.setRange(anyTime.from, anyTime.to),
    pills: actions.clearPills,
    event_type: () => undefined,
    note: () => undefined,
    query: () => actions.setQuery(''),
  };
  const names = fields.state === 'ready' ? fields.data.items.map(({ name }) => name) : [];
  const corrections = mistyped(state.query, names);
  const offered = reasons.flatMap(({ id }) => {
    const text = emptyTexts.actions[id];
    return text === undefined ? [] : [{ id, text }];
  });
  return (
    <EuiEmptyPrompt
      iconType="search"
      titleSize="s"
      title={<h2>{emptyTexts.title}</h2>}
      body={
        <>
          <p>{emptyTexts.intro}</p>
          {reasons.map(({ id, text }) => (
            <p key={text} data-test-subj={`spoorEmpty-${id}`}>
              <strong>{plain(text)}</strong>
            </p>
          ))}
        </>
      }
      actions={
        <EuiFlexGroup justifyContent="center" gutterSize="s" wrap>
          {corrections.map((correction) => (
            <EuiFlexItem key={correction.field} grow={false}>
              <EuiButton
                fill
                size="s"
                onClick={() => actions.setQuery(corrected(state.query, correction))}
                data-test-subj="spoorCorrect"
              >
                {emptyTexts.correct(plain(correction.meant))}
              </EuiButton>
            </EuiFlexItem>
          ))}
          {offered.map(({ id, text }) => (
            <EuiFlexItem key={id} grow={false}>
              <EuiButton size="s" onClick={mend[id]} data-test-subj={`spoorMend-${id}`}>
                {text}
              </EuiButton>
            </EuiFlexItem>
          ))}
        </EuiFlexGroup>
      }
      data-test-subj="spoorEmpty"
    />
  );
};
