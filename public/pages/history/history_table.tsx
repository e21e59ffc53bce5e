import type { EuiBasicTableColumn } from '@elastic/eui';
import React, { type FC } from 'react';
import type { AuditRecord } from '#common/api/settings';
import { leaves } from '#common/events/leaves';
import { Time } from '#public/components/figures/time';
import { Value } from '#public/components/value/value';
import { BasicTable } from '#public/kibana/ui/tables';
import { historyTexts } from './texts';

/** Details that a row shows; settings with many links have hundreds. */
const MAX_DETAILS = 12;

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
    render: ({ details }: AuditRecord) => <Details details={details} />,
  },
];

/** What was recorded, one row a deed. */
export const HistoryTable: FC<{ readonly records: readonly AuditRecord[] }> = ({ records }) => (
  <BasicTable<AuditRecord>
    items={[...records]}
    itemId="id"
    columns={columns}
    tableCaption={historyTexts.title}
    tableLayout="fixed"
    compressed
    data-test-subj="spoorHistory"
  />
);

const Details: FC<Pick<AuditRecord, 'details'>> = ({ details }) => {
  const said = leaves(details);
  if (said.length === 0) return <>–</>;
  return (
    <dl className="spoorDetails">
      {said.slice(0, MAX_DETAILS).map(({ place, value }) => (
        <div key={place}>
          <dt>
            <Value value={place} cutAt={80} />
          </dt>
          <dd>
            <Value value={value} cutAt={120} />
          </dd>
        </div>
      ))}
      {said.length > MAX_DETAILS && <div>{historyTexts.moreDetails(said.length - MAX_DETAILS)}</div>}
    </dl>
  );
};
