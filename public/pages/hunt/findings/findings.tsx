import {
  EuiCallOut,
  EuiLink,
  EuiNotificationBadge,
  EuiPanel,
  EuiSpacer,
  EuiText,
  EuiTitle,
} from '@elastic/eui';
import React, { type FC, type ReactNode } from 'react';
import { describeBlock } from '#common/hunts/blocks/describe';
import { Caveats } from '#public/components/answer/caveats';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { plain } from '#public/components/value/visible';
import { useHunt } from '../use_hunt';
import { FindingsTable } from './findings_table';
import { findingTexts } from './texts';
import { useBlockHunt, useFindings, type BlockHunt } from './use_findings';

/** Pixels of a row of the table. */
const ROW = 32;
const ROWS = 3;

/** A quiet sentence in place of the table. */
const Said: FC = ({ children }) => (
  <EuiText size="s" color="subdued">
    <p>{children}</p>
  </EuiText>
);

/** The panel's frame; the badge says how many findings there are, once it is known. */
const Frame: FC<{ readonly badge?: ReactNode }> = ({ badge, children }) => (
  <>
    <EuiPanel hasBorder hasShadow={false} paddingSize="s" data-test-subj="spoorFindings">
      <section aria-label={findingTexts.title}>
        <EuiTitle size="xxs">
          <h3>
            {findingTexts.title} {badge}
          </h3>
        </EuiTitle>
        <EuiSpacer size="xs" />
        {children}
      </section>
    </EuiPanel>
    <EuiSpacer size="m" />
  </>
);

const Found: FC<{ readonly of: BlockHunt }> = ({ of }) => {
  const answer = useFindings(of);
  switch (answer.state) {
    case 'waiting':
    case 'loading':
      return (
        <Frame>
          <SkeletonRows rows={ROWS} height={ROW} />
        </Frame>
      );
    case 'failed':
      return (
        <Frame>
          <Failure error={answer.error} retry={answer.retry} title={findingTexts.failed} />
        </Frame>
      );
    case 'ready': {
      const { total, relation, items, unanswerable } = answer.data.findings ?? {
        total: 0,
        relation: 'eq',
        items: [],
      };
      if (unanswerable !== undefined) {
        return (
          <Frame>
            <EuiCallOut size="s" iconType="iInCircle" title={plain(unanswerable)} />
          </Frame>
        );
      }
      return (
        <Frame
          badge={
            <EuiNotificationBadge color={total > 0 ? 'accent' : 'subdued'} size="m">
              {findingTexts.total(total, relation)}
            </EuiNotificationBadge>
          }
        >
          <Caveats partial={answer.partial} notes={answer.notes} />
          {items.length === 0 ? (
            <Said>{findingTexts.none(describeBlock(of.block), relation)}</Said>
          ) : (
            <FindingsTable hunt={of.hunt} block={of.block} findings={items} />
          )}
          {items.length < total && <Said>{findingTexts.listed(items.length, total)}</Said>}
        </Frame>
      );
    }
  }
};

/** What the open hunt's block found; nothing where no such hunt is open. */
export const Findings: FC = () => {
  const { actions } = useHunt();
  const of = useBlockHunt();
  if (of === undefined) return null;
  if (of.isAsked) return <Found of={of} />;
  return (
    <Frame>
      <Said>
        {findingTexts.otherQuery}{' '}
        <EuiLink onClick={() => actions.setQuery(of.hunt.query)} data-test-subj="spoorFindingsOwnQuery">
          {findingTexts.ownQuery}
        </EuiLink>
      </Said>
    </Frame>
  );
};
