import type { EuiBasicTableColumn } from '@elastic/eui';
import React, { type FC } from 'react';
import type { FileSeen } from '#common/events/files';
import { Figure } from '#public/components/figures/figure';
import { Value } from '#public/components/value/value';
import { Pick } from '#public/components/value_menu/pick';
import { BasicTable } from '#public/kibana/ui/tables';
import { fileTexts } from './texts';

const SUMS = ['sha256', 'sha1', 'md5'] as const;

const columns: EuiBasicTableColumn<FileSeen>[] = [
  {
    name: fileTexts.columns.name,
    width: '22%',
    render: ({ name, root, hit }: FileSeen) => (
      <Pick field={`${root}.filename`} value={name} event={hit.event} />
    ),
  },
  {
    name: fileTexts.columns.magic,
    width: '20%',
    render: ({ magic, root, hit }: FileSeen) =>
      magic === undefined ? '–' : <Pick field={`${root}.magic`} value={magic} event={hit.event} />,
  },
  {
    name: fileTexts.columns.size,
    width: '90px',
    render: ({ size }: FileSeen) => (size === undefined ? '–' : <Figure value={size} unit="bytes" />),
  },
  {
    name: fileTexts.columns.sums,
    render: (file: FileSeen) => <Sums file={file} />,
  },
  {
    name: fileTexts.columns.state,
    width: '120px',
    render: ({ state }: FileSeen) => (state === undefined ? '–' : <State state={state} />),
  },
  {
    name: fileTexts.columns.stored,
    width: '70px',
    render: ({ stored }: FileSeen) => storedText(stored),
  },
];

const storedText = (stored: boolean | undefined): string => {
  if (stored === undefined) return fileTexts.stored.unknown;
  return stored ? fileTexts.stored.yes : fileTexts.stored.no;
};

/** Files with magic and checksums; each checksum has its menu with look-ups and file stores. */
export const FilesTable: FC<{ readonly files: readonly FileSeen[] }> = ({ files }) => (
  <BasicTable<FileSeen>
    items={[...files]}
    columns={columns}
    tableCaption={fileTexts.columns.name}
    tableLayout="fixed"
    compressed
    data-test-subj="spoorFiles"
  />
);

const Sums: FC<{ readonly file: FileSeen }> = ({ file }) => (
  <dl className="spoorSums">
    {SUMS.map((sum) => {
      const value = file[sum];
      return value === undefined ? null : (
        <React.Fragment key={sum}>
          <dt>{sum}</dt>
          <dd>
            <Pick field={`${file.root}.${sum}`} value={value} event={file.hit.event} />
          </dd>
        </React.Fragment>
      );
    })}
  </dl>
);

const State: FC<{ readonly state: string }> = ({ state }) => (
  <span title={state === 'CLOSED' ? fileTexts.closed : fileTexts.truncated}>
    <Value value={state} />
  </span>
);
