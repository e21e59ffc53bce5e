import { EuiCallOut, EuiText, type EuiBasicTableColumn } from '@elastic/eui';
import React, { type FC } from 'react';
import type { RowProblem } from '#common/networks/csv';
import { formatExact } from '#common/format/numbers';
import { plain } from '#common/events/visible';
import { icons } from '#public/kibana/ui/icons';
import { BasicTable } from '#public/kibana/ui/tables';
import { importTexts } from '../texts';

/** Bad rows that are named; of a file whose every row is wrong, the first say why. */
const MAX_SHOWN = 100;

const columns: EuiBasicTableColumn<RowProblem>[] = [
  { field: 'line', name: importTexts.line, width: '72px', render: (line: number) => formatExact(line) },
  { field: 'reason', name: importTexts.reason, render: (reason: string) => plain(reason) },
];

interface Props {
  readonly problems: readonly RowProblem[];
  /** The server said so, when it was asked. */
  readonly isRefused?: boolean;
}

/** The rows that are wrong, each with its line and how to mend it. */
export const RowProblems: FC<Props> = ({ problems, isRefused = false }) => (
  <EuiCallOut
    color="danger"
    iconType={icons.error}
    size="s"
    title={isRefused ? importTexts.refused(problems.length) : importTexts.wrong(problems.length)}
    data-test-subj={isRefused ? 'spoorImportRefused' : 'spoorImportProblems'}
  >
    <div className="spoorImportRows">
      <BasicTable<RowProblem>
        items={problems.slice(0, MAX_SHOWN)}
        columns={columns}
        tableCaption={importTexts.reason}
        compressed
      />
    </div>
    {problems.length > MAX_SHOWN && (
      <EuiText size="s">{importTexts.more(problems.length - MAX_SHOWN)}</EuiText>
    )}
  </EuiCallOut>
);
