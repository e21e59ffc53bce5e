import {
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiFlexGroup,
  EuiFlexItem,
  EuiFlyout,
  EuiFlyoutBody,
  EuiFlyoutFooter,
  EuiFlyoutHeader,
  EuiLink,
  EuiSpacer,
  EuiText,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { draftProblems, type CaseDraft } from '#common/cases/draft';
import type { Cases } from '#public/app/services';
import { CaseFields } from './case_fields';
import { caseTexts } from './texts';
import { useNewCase } from './use_new_case';

interface Props {
  readonly cases: Cases;
  /** What stands in the form until somebody changes it. */
  readonly proposal: CaseDraft;
  readonly onClose: () => void;
}

/** Opens a case in the host, and says where it is. */
export const NewCaseFlyout: FC<Props> = ({ cases, proposal, onClose }) => {
  const headingId = useGeneratedHtmlId({ prefix: 'newCase' });
  const [draft, setDraft] = useState(proposal);
  const { open, href, isBusy } = useNewCase(cases);
  const isComplete = Object.keys(draftProblems(draft)).length === 0;
  return (
    <EuiFlyout
      onClose={onClose}
      size="m"
      ownFocus
      aria-labelledby={headingId}
      data-test-subj="spoorNewCaseFlyout"
    >
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="s">
          <h2 id={headingId}>{caseTexts.heading}</h2>
        </EuiTitle>
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        {href === undefined ? (
          <>
            <EuiText size="s" color="subdued">
              <p>{caseTexts.intro}</p>
            </EuiText>
            <EuiSpacer size="m" />
            <CaseFields draft={draft} onChange={setDraft} />
          </>
        ) : (
          <EuiCallOut color="success" size="s" title={caseTexts.opened} data-test-subj="spoorCaseOpened">
            <EuiLink href={href} target="_blank">
              {caseTexts.toCase}
            </EuiLink>
          </EuiCallOut>
        )}
      </EuiFlyoutBody>
      <EuiFlyoutFooter>
        <EuiFlexGroup justifyContent="spaceBetween" responsive={false}>
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty onClick={onClose}>
              {href === undefined ? caseTexts.cancel : caseTexts.close}
            </EuiButtonEmpty>
          </EuiFlexItem>
          {href === undefined && (
            <EuiFlexItem grow={false}>
              <EuiButton
                fill
                isLoading={isBusy}
                isDisabled={!isComplete}
                onClick={() => open(draft)}
                data-test-subj="spoorOpenCase"
              >
                {caseTexts.create}
              </EuiButton>
            </EuiFlexItem>
          )}
        </EuiFlexGroup>
      </EuiFlyoutFooter>
    </EuiFlyout>
  );
};
