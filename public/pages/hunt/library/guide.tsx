import {
  EuiButtonEmpty,
  EuiButtonIcon,
  EuiFlexGroup,
  EuiFlexItem,
  EuiPanel,
  EuiSpacer,
  EuiTitle,
} from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { DismissibleCallOut } from '#public/kibana/ui/dismissible_call_out';
import { useHunt } from '../use_hunt';
import { SeverityMark } from '../severity/severity_mark';
import { GuideBody } from './guide_body';
import { guideTexts } from './texts';
import { useLibrary, useOpenHunt } from './use_library';

/** The strip with an open hunt's guide: why, where to look first, and what it is when it is nothing. */
export const Guide: FC = () => {
  const { state, actions } = useHunt();
  const library = useLibrary();
  const hunt = useOpenHunt();
  const [isUnfolded, setIsUnfolded] = useState(true);
  const [isWhole, setIsWhole] = useState(false);
  if (state.hunt === undefined || library.state !== 'ready') return null;
  if (hunt === undefined) {
    return (
      <DismissibleCallOut
        color="warning"
        title={guideTexts.unknown(state.hunt)}
        onDismiss={actions.closeHunt}
      />
    );
  }
  return (
    <>
      <EuiPanel hasBorder hasShadow={false} paddingSize="s" data-test-subj="spoorGuide">
        <section aria-label={hunt.title}>
          <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false}>
            <EuiFlexItem>
              <EuiTitle size="xs">
                <h2>{hunt.title}</h2>
              </EuiTitle>
            </EuiFlexItem>
            <EuiFlexItem grow={false}>
              <SeverityMark severity={hunt.severity} isNamed />
            </EuiFlexItem>
            {isUnfolded && (
              <EuiFlexItem grow={false}>
                <EuiButtonEmpty
                  size="xs"
                  aria-expanded={isWhole}
                  onClick={() => setIsWhole(!isWhole)}
                  data-test-subj="spoorGuideWhole"
                >
                  {isWhole ? guideTexts.less : guideTexts.whole}
                </EuiButtonEmpty>
              </EuiFlexItem>
            )}
            <EuiFlexItem grow={false}>
              <EuiButtonIcon
                iconType={isUnfolded ? 'arrowUp' : 'arrowDown'}
                color="text"
                aria-expanded={isUnfolded}
                aria-label={isUnfolded ? guideTexts.hide : guideTexts.show}
                onClick={() => setIsUnfolded(!isUnfolded)}
              />
            </EuiFlexItem>
            <EuiFlexItem grow={false}>
              <EuiButtonIcon
                iconType="cross"
                color="text"
                aria-label={guideTexts.close}
                onClick={actions.closeHunt}
              />
            </EuiFlexItem>
          </EuiFlexGroup>
          {isUnfolded && <GuideBody hunt={hunt} isWhole={isWhole} />}
        </section>
      </EuiPanel>
      <EuiSpacer size="s" />
    </>
  );
};
