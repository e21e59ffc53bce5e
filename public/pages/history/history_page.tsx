import { EuiButton, EuiEmptyPrompt, EuiFormRow, EuiSelect, EuiSpacer, EuiText, EuiTitle } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { formatExact } from '#common/format/numbers';
import { listAudit } from '#common/api/settings';
import { AppHeader } from '#public/app/app_header';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { ComponentStyles } from '#public/components/component_styles';
import { useMay, useStatus } from '#public/hooks/use_status';
import { PageSection } from '#public/kibana/ui/page_section';
import { HistoryTable } from './history_table';
import { historyTexts } from './texts';
import { useHistoryPages } from './use_history_pages';

const choices = [
  { value: '', text: historyTexts.all },
  ...Object.entries(historyTexts.actions).map(([value, text]) => ({ value, text })),
];

/** Who did what that must be traceable. */
export const HistoryPage: FC = () => (
  <>
    <ComponentStyles />
    <AppHeader current="history" />
    <PageSection>
      <EuiTitle size="m">
        <h1>{historyTexts.title}</h1>
      </EuiTitle>
      <Allowed />
    </PageSection>
  </>
);

/** Asks for nothing that the person may not read. */
const Allowed: FC = () => {
  const status = useStatus();
  const mayRead = useMay(listAudit.access);
  switch (status.state) {
    case 'waiting':
    case 'loading':
      return <SkeletonRows rows={8} height={32} />;
    case 'failed':
      return <Failure error={status.error} retry={status.retry} />;
    case 'ready':
      return mayRead ? <Filtered /> : <Closed />;
  }
};

const Closed: FC = () => (
  <EuiEmptyPrompt
    iconType="lock"
    titleSize="s"
    title={<h2>{historyTexts.closed}</h2>}
    body={<p>{historyTexts.closedBody}</p>}
    data-test-subj="spoorHistoryClosed"
  />
);

const Filtered: FC = () => {
  const [action, setAction] = useState('');
  return (
    <>
      <EuiText size="s" color="subdued">
        <p>{historyTexts.intro}</p>
      </EuiText>
      <EuiSpacer size="m" />
      <EuiFormRow label={historyTexts.filter} display="columnCompressed">
        <EuiSelect
          compressed
          options={choices}
          value={action}
          onChange={({ target }) => setAction(target.value)}
        />
      </EuiFormRow>
      <EuiSpacer size="m" />
      <Records action={action} />
    </>
  );
};

const Records: FC<{ readonly action: string }> = ({ action }) => {
  const pages = useHistoryPages(action);
  switch (pages.state) {
    case 'loading':
      return <SkeletonRows rows={8} height={32} />;
    case 'failed':
      return <Failure error={pages.error} retry={pages.retry} />;
    case 'ready':
      return pages.records.length === 0 ? (
        <EuiEmptyPrompt
          iconType="clock"
          titleSize="s"
          title={<h2>{historyTexts.none}</h2>}
          body={<p>{historyTexts.noneBody}</p>}
        />
      ) : (
        <>
          <EuiText size="xs" color="subdued">
            {historyTexts.found(formatExact(pages.records.length), formatExact(pages.total))}
          </EuiText>
          <HistoryTable records={pages.records} />
          {pages.hasMore && (
            <EuiButton size="s" onClick={pages.loadMore} isLoading={pages.isLoadingMore}>
              {historyTexts.more}
            </EuiButton>
          )}
        </>
      );
  }
};
