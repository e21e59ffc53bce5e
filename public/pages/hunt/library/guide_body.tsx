import { EuiLink, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import type { StoredHunt } from '#common/api/hunts';
import { blockOf } from '#common/hunts/blocks/block';
import { describeBlock } from '#common/hunts/blocks/describe';
import { useHunt } from '../use_hunt';
import { References } from './references';
import { guideTexts } from './texts';

interface Props {
  readonly hunt: StoredHunt;
}

interface BodyProps extends Props {
  /** The beginning of each part, or all of it. */
  readonly isWhole: boolean;
}

/** Where to look first; a step that has a query is a button that searches for it. */
const Steps: FC<Props> = ({ hunt }) => {
  const { actions } = useHunt();
  return (
    <ol className="spoorGuide__steps">
      {hunt.investigate.map(({ look, query }) => (
        <li key={look}>
          <span>{look}</span>{' '}
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

/** What a hunt's block asks for, and how often that is nothing. */
const Expectations: FC<Props> = ({ hunt }) => {
  const block = blockOf(hunt);
  if (block === undefined && hunt.expected === undefined) return null;
  return (
    <EuiText size="xs" className="spoorGuide__expectations" data-test-subj="spoorGuideExpectations">
      {block && <p>{guideTexts.finds(describeBlock(block))}</p>}
      {hunt.expected && (
        <p>
          <strong>{guideTexts.rate}</strong> {hunt.expected.rate}
        </p>
      )}
    </EuiText>
  );
};

/** What the guide of a hunt says, in as many columns as fit. Steps that can be searched for can be so in either length. */
export const GuideBody: FC<BodyProps> = ({ hunt, isWhole }) => (
  <>
    <Expectations hunt={hunt} />
    <div
      className={isWhole ? 'spoorGuide' : 'spoorGuide spoorGuide--short'}
      role="group"
      aria-label={guideTexts.body}
    >
      <EuiText size="xs">
        <h3>{guideTexts.why}</h3>
        <p>{hunt.why === '' ? hunt.description : hunt.why}</p>
        {isWhole && <References hunt={hunt} />}
      </EuiText>
      {hunt.investigate.length > 0 && (
        <EuiText size="xs">
          <h3>{guideTexts.lookFirst}</h3>
          <Steps hunt={hunt} />
        </EuiText>
      )}
      {hunt.false_positives.length > 0 && (
        <EuiText size="xs">
          <h3>{guideTexts.whenNothing}</h3>
          <ul>
            {hunt.false_positives.map((text) => (
              <li key={text}>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </EuiText>
      )}
    </div>
  </>
);
