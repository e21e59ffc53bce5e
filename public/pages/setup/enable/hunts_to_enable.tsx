import {
  EuiBadge,
  EuiButton,
  EuiButtonEmpty,
  EuiCallOut,
  EuiConfirmModal,
  EuiFlexGroup,
  EuiFlexItem,
  EuiSpacer,
  EuiText,
  type EuiBasicTableColumn,
} from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { listHunts, overviewHunts } from '#common/api/hunts';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { Figure } from '#public/components/figures/figure';
import { useApiQuery } from '#public/hooks/use_api_query';
import { InMemoryTable, pagesOf } from '#public/kibana/ui/tables';
import type { Rule } from '#public/app/services';
import { usePossibility } from '#public/rules/create/use_create_rule';
import { setupTexts } from '../texts';
import { candidatesOf, type Candidate } from './candidates';
import { useEnabling } from './use_enabling';

const texts = setupTexts.enable;

const stateOf = ({ rules }: Candidate): string => {
  if (rules.length === 0) return texts.absent;
  return rules.some(({ enabled }) => enabled) ? texts.runs : texts.stopped;
};

const columns: EuiBasicTableColumn<Candidate>[] = [
  { name: texts.hunt, render: ({ hunt }: Candidate) => hunt.title },
  { name: texts.severity, width: '110px', render: ({ hunt }: Candidate) => hunt.severity ?? '–' },
  {
    name: texts.lastDay,
    width: '130px',
    align: 'right',
    render: ({ found }: Candidate) => <Figure value={found.count} />,
  },
  {
    name: texts.state,
    width: '110px',
    render: (candidate: Candidate) => (
      <EuiBadge color={candidate.rules.length > 0 ? 'success' : 'hollow'}>{stateOf(candidate)}</EuiBadge>
    ),
  },
];

/** Hunts that may become rules, with what each found in the last day. */
const Choice: FC<{ readonly candidates: readonly Candidate[] }> = ({ candidates }) => {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isAsking, setAsking] = useState(false);
  const { enable, remove, isBusy } = useEnabling();
  const selected = candidates.filter(({ hunt }) => chosen.includes(hunt.id));
  const without = selected.filter(({ rules }) => rules.length === 0);
  const having = selected.filter(({ rules }) => rules.length > 0);
  const removal = texts.remove(having.reduce((sum, { rules }) => sum + rules.length, 0));
  return (
    <>
      <EuiFlexGroup gutterSize="s" responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiButton
            size="s"
            fill
            isDisabled={without.length === 0}
            isLoading={isBusy}
            onClick={() => enable(without)}
            data-test-subj="spoorEnableHunts"
          >
            {texts.enable(without.length)}
          </EuiButton>
        </EuiFlexItem>
        <EuiFlexItem grow={false}>
          <EuiButtonEmpty
            size="s"
            color="danger"
            isDisabled={having.length === 0 || isBusy}
            onClick={() => setAsking(true)}
            data-test-subj="spoorDeleteRules"
          >
            {removal}
          </EuiButtonEmpty>
        </EuiFlexItem>
      </EuiFlexGroup>
      {isAsking ? (
        <EuiConfirmModal
          title={texts.removeTitle}
          confirmButtonText={removal}
          cancelButtonText={texts.keep}
          buttonColor="danger"
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            remove(having);
          }}
        >
          <p>{texts.removeText}</p>
        </EuiConfirmModal>
      ) : null}
      <EuiSpacer size="s" />
      <InMemoryTable<Candidate>
        items={[...candidates]}
        itemId={({ hunt }) => hunt.id}
        columns={columns}
        pagination={pagesOf(10)}
        selection={{ onSelectionChange: (items) => setChosen(items.map(({ hunt }) => hunt.id)) }}
        tableCaption={texts.caption}
        compressed
        data-test-subj="spoorHuntsToEnable"
      />
    </>
  );
};

interface Props {
  readonly rules: readonly Rule[];
  /** Whose rights a rule runs with is another matter in the bundled host. */
  readonly isBundled: boolean;
}

/** What can run by itself, where rules can be made at all. */
export const HuntsToEnable: FC<Props> = ({ rules, isBundled }) => {
  const possibility = usePossibility();
  const library = useApiQuery(listHunts, {});
  const counts = useApiQuery(overviewHunts, { body: { from: 'now-24h', to: 'now' } });
  if (possibility.state === 'refused') {
    return <EuiCallOut size="s" title={texts.refused} children={<p>{possibility.reason}</p>} />;
  }
  if (library.state === 'failed') return <Failure error={library.error} retry={library.retry} />;
  if (counts.state === 'failed') return <Failure error={counts.error} retry={counts.retry} />;
  if (library.state !== 'ready' || counts.state !== 'ready') return <SkeletonRows rows={4} height={32} />;
  const candidates = candidatesOf(library.data.items, counts.data.items, rules);
  const intro = isBundled ? texts.introBundled : texts.intro;
  return (
    <>
      <EuiText size="s">
        <p>{candidates.length === 0 ? texts.none : intro}</p>
      </EuiText>
      <EuiSpacer size="s" />
      {candidates.length === 0 ? null : <Choice candidates={candidates} />}
    </>
  );
};
