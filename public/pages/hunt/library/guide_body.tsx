import { EuiFlexGroup, EuiFlexItem, EuiLink, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import type { StoredHunt } from '#common/api/hunts';
import { useHunt } from '../use_hunt';
import { References } from './references';
import { guideTexts } from './texts';

interface Props {
  readonly hunt: StoredHunt;
}

/** Where to look first; a step that has a query is a button that searches for it. */
const Steps: FC<Props> = ({ hunt }) => {
  const { actions } = useHunt();
  return (
    <ol className="spoorGuide__steps">
      {hunt.investigate.map(({ look, query }) => (
        <li key={look}>
          {look}{' '}
          {query !== undefined && (
            <EuiLink
              aria-label={guideTexts.pivotLabel(look)}
              onClick={() => actions.setQuery(query)}
              data-test-subj="spoorGuidePivot"
            >
              {guideTexts.pivot}
            </EuiLink>
          )}
        </li>
      ))}
    </ol>
  );
};

/** What the guide of a hunt says, in three columns. */
export const GuideBody: FC<Props> = ({ hunt }) => (
  <EuiFlexGroup gutterSize="l" className="spoorGuide" tabIndex={0} role="group" aria-label={guideTexts.body}>
    <EuiFlexItem>
      <EuiText size="xs">
        <h3>{guideTexts.why}</h3>
        <p>{hunt.why === '' ? hunt.description : hunt.why}</p>
        <References hunt={hunt} />
      </EuiText>
    </EuiFlexItem>
    {hunt.investigate.length > 0 && (
      <EuiFlexItem>
        <EuiText size="xs">
          <h3>{guideTexts.lookFirst}</h3>
          <Steps hunt={hunt} />
        </EuiText>
      </EuiFlexItem>
    )}
    {hunt.false_positives.length > 0 && (
      <EuiFlexItem>
        <EuiText size="xs">
          <h3>{guideTexts.whenNothing}</h3>
          <ul>
            {hunt.false_positives.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </EuiText>
      </EuiFlexItem>
    )}
  </EuiFlexGroup>
);
