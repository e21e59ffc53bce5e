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
import type { StoredHunt } from '#common/api/hunts';
import { describeBlock } from '#common/hunts/blocks/describe';
import { Caveats } from '#public/components/answer/caveats';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { icons } from '#public/kibana/ui/icons';
import { plain } from '#common/events/visible';
import { SeverityMark } from '../severity/severity_mark';
import { useHunt } from '../use_hunt';
import { useTotals } from '../use_totals';
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

interface FrameProps {
  readonly hunt: StoredHunt;
  /** Says how many findings there are, once it is known. */
  readonly badge?: ReactNode;
}

/** The panel's frame: how severe findings are, and how many there are. */
const Frame: FC<FrameProps> = ({ hunt, badge, children }) => (
  <>
    <EuiPanel hasBorder hasShadow={false} paddingSize="s" data-test-subj="spoorFindings">
      <section aria-label={findingTexts.title}>
        <EuiTitle size="xxs">
          <h3>
            {findingTexts.title} {badge} <SeverityMark severity={hunt.severity} isNamed />
          </h3>
        </EuiTitle>
        <EuiSpacer size="xs" />
        {children}
      </section>
    </EuiPanel>
    <EuiSpacer size="m" />
  </>
);

/** Of an answer's notes those that the events below do not say as well. */
function useOwnNotes(notes: readonly string[]): readonly string[] {
  const totals = useTotals();
  return totals.state === 'ready' ? notes.filter((note) => !totals.notes.includes(note)) : notes;
}

const Found: FC<{ readonly of: BlockHunt }> = ({ of }) => {
  const answer = useFindings(of);
  const notes = useOwnNotes(answer.state === 'ready' ? answer.notes : []);
  switch (answer.state) {
    case 'waiting':
    case 'loading':
      return (
        <Frame hunt={of.hunt}>
          <SkeletonRows rows={ROWS} height={ROW} />
        </Frame>
      );
    case 'failed':
      return (
        <Frame hunt={of.hunt}>
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
          <Frame hunt={of.hunt}>
            <EuiCallOut size="s" iconType={icons.info} title={plain(unanswerable)} />
          </Frame>
        );
      }
      return (
        <Frame
          hunt={of.hunt}
          badge={
            <EuiNotificationBadge color={total > 0 ? 'accent' : 'subdued'} size="m">
              {findingTexts.total(total, relation)}
            </EuiNotificationBadge>
          }
        >
          <Caveats partial={answer.partial} notes={notes} />
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
    <Frame hunt={of.hunt}>
      <Said>
        {findingTexts.otherQuery}{' '}
        <EuiLink onClick={() => actions.setQuery(of.hunt.query)} data-test-subj="spoorFindingsOwnQuery">
          {findingTexts.ownQuery}
        </EuiLink>
      </Said>
    </Frame>
  );
};
