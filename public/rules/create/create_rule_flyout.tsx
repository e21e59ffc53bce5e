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
  EuiSpacer,
  EuiText,
  EuiTitle,
  useGeneratedHtmlId,
} from '@elastic/eui';
import React, { useState, type FC } from 'react';
import type { StoredHunt } from '#common/api/hunts';
import { checkParams } from '#common/rules/check_params';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { useStatus } from '#public/hooks/use_status';
import { icons } from '#public/kibana/ui/icons';
import { draftFor, intervalProblem, nameProblem, toRule, type Asked, type RuleDraft } from './draft';
import { DraftFields } from './draft_fields';
import { createTexts } from './texts';
import { useCreateRule, usePossibility, type Possibility } from './use_create_rule';

/** Pixels of a line that stands where the form will stand. */
const ROW_HEIGHT = 40;

const isComplete = (draft: RuleDraft): boolean =>
  nameProblem(draft) === undefined &&
  intervalProblem(draft) === undefined &&
  checkParams(draft.params).length === 0;

interface Props {
  readonly asked: Asked;
  /** The hunt that is open. */
  readonly open: StoredHunt | undefined;
  readonly onClose: () => void;
}

/** Makes a rule of what the page asks; says why not where the person cannot. */
export const CreateRuleFlyout: FC<Props> = ({ asked, open, onClose }) => {
  const headingId = useGeneratedHtmlId({ prefix: 'createRule' });
  const [draft, setDraft] = useState(() => draftFor(asked, open));
  const [hasTried, setHasTried] = useState(false);
  const possibility = usePossibility();
  const status = useStatus();
  const isBundled = status.state === 'ready' && status.data.host === 'bundled';
  const { create, isBusy } = useCreateRule(onClose);
  const submit = () => {
    setHasTried(true);
    if (possibility.state === 'ready' && isComplete(draft)) create(toRule(draft, possibility.connectors));
  };
  return (
    <EuiFlyout
      onClose={onClose}
      size="m"
      ownFocus
      aria-labelledby={headingId}
      data-test-subj="spoorCreateRuleFlyout"
    >
      <EuiFlyoutHeader hasBorder>
        <EuiTitle size="s">
          <h2 id={headingId}>{createTexts.title}</h2>
        </EuiTitle>
      </EuiFlyoutHeader>
      <EuiFlyoutBody>
        <EuiText size="s" color="subdued">
          <p>{isBundled ? createTexts.introBundled : createTexts.intro}</p>
        </EuiText>
        <EuiSpacer size="m" />
        <Body possibility={possibility} draft={draft} showProblems={hasTried} onChange={setDraft} />
      </EuiFlyoutBody>
      <EuiFlyoutFooter>
        <EuiFlexGroup justifyContent="spaceBetween" responsive={false}>
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty onClick={onClose}>{createTexts.cancel}</EuiButtonEmpty>
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            <EuiButton
              fill
              isLoading={isBusy}
              isDisabled={possibility.state !== 'ready'}
              onClick={submit}
              data-test-subj="spoorCreateRule"
            >
              {createTexts.create}
            </EuiButton>
          </EuiFlexItem>
        </EuiFlexGroup>
      </EuiFlyoutFooter>
    </EuiFlyout>
  );
};

interface BodyProps {
  readonly possibility: Possibility;
  readonly draft: RuleDraft;
  readonly showProblems: boolean;
  readonly onChange: (draft: RuleDraft) => void;
}

const Body: FC<BodyProps> = ({ possibility, ...form }) => {
  switch (possibility.state) {
    case 'loading':
      return <SkeletonRows rows={6} height={ROW_HEIGHT} />;
    case 'failed':
      return <Failure error={possibility.error} retry={possibility.retry} />;
    case 'refused':
      return <EuiCallOut color="warning" iconType={icons.warning} size="s" title={possibility.reason} />;
    case 'ready':
      return <DraftFields connectors={possibility.connectors} {...form} />;
  }
};
