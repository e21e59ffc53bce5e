import { EuiBasicTable, EuiCode, type EuiBasicTableColumn } from '@elastic/eui';
import React, { type FC } from 'react';
import type { AuditRecord } from '#common/api/settings';
import { inertJson } from '#common/events/inert_json';
import { Time } from '#public/components/figures/time';
import { Value } from '#public/components/value/value';
import { historyTexts } from './texts';

const titles: ReadonlyMap<string, string> = new Map(Object.entries(historyTexts.actions));

const columns: EuiBasicTableColumn<AuditRecord>[] = [
  { name: historyTexts.columns.at, width: '200px', render: ({ at }: AuditRecord) => <Time time={at} /> },
  {
    name: historyTexts.columns.user,
    width: '140px',
    render: ({ user }: AuditRecord) => <Value value={user} />,
  },
  {
    name: historyTexts.columns.action,
    width: '180px',
    render: ({ action }: AuditRecord) => (
      <span title={action}>{titles.get(action) ?? <Value value={action} />}</span>
    ),
  },
  { name: historyTexts.columns.target, render: ({ target }: AuditRecord) => <Value value={target} /> },
  {
    name: historyTexts.columns.details,
    render: ({ details }: AuditRecord) =>
      Object.keys(details).length === 0 ? (
        '–'
      ) : (
        <EuiCode transparentBackground>
          <Value value={inertJson(details)} cutAt={120} />
        </EuiCode>
      ),
  },
];

/** What was recorded, one row a deed. */
export const HistoryTable: FC<{ readonly records: readonly AuditRecord[] }> = ({ records }) => (
  <EuiBasicTable<AuditRecord>
    items={[...records]}
    itemId="id"
    columns={columns}
    tableCaption={historyTexts.title}
    tableLayout="fixed"
    responsiveBreakpoint={false}
    compressed
    data-test-subj="spoorHistory"
  />
);
