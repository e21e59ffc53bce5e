import { EuiButtonIcon, type EuiBasicTableColumn } from '@elastic/eui';
import React, { useMemo, type FC, type MouseEvent } from 'react';
import type { StoredHunt } from '#common/api/hunts';
import { groupFields, type Block } from '#common/hunts/blocks/block';
import { describeMeasure } from '#common/hunts/blocks/describe';
import type { Finding } from '#common/hunts/finding';
import { Figure } from '#public/components/figures/figure';
import { Time } from '#public/components/figures/time';
import { plain } from '#common/events/visible';
import { Pick } from '#public/components/value_menu/pick';
import { InMemoryTable } from '#public/kibana/ui/tables';
import { useHunt } from '../use_hunt';
import { narrowTo } from '#common/hunts/narrow';
import { findingTexts } from './texts';

/** Rows of a page, few enough that the dashboard stays in sight. */
const PAGE = 5;

/** Characters of a value that are shown in a cell. */
const CUT_AT = 60;

interface Props {
  readonly hunt: StoredHunt;
  readonly block: Block;
  readonly findings: readonly Finding[];
}

const groupText = ({ group }: Finding): string =>
  group.length === 0 ? findingTexts.everything : group.map(({ value }) => plain(value)).join(', ');

/** Values are buttons with menus of their own, and people mark text: neither is a click on the row. */
const isOnRow = ({ target }: MouseEvent): boolean =>
  target instanceof Element &&
  target.closest('button, a, .euiPopover') === null &&
  getSelection()?.type !== 'Range';

/** The hosts of a rare value, each with its menu; no column where no finding names any. */
function hostColumns(block: Block, findings: readonly Finding[]): EuiBasicTableColumn<Finding>[] {
  if (block.type !== 'rare' || !findings.some(({ hosts = [] }) => hosts.length > 0)) return [];
  return [
    {
      name: block.by,
      render: ({ hosts = [] }: Finding) => (
        <div className="spoorFindings__hosts">
          {hosts.map((host) => (
            <Pick key={host} field={block.by} value={host} cutAt={CUT_AT} />
          ))}
        </div>
      ),
    },
  ];
}

function columnsOf(
  block: Block,
  findings: readonly Finding[],
  show: (finding: Finding) => void,
): EuiBasicTableColumn<Finding>[] {
  return [
    {
      width: '32px',
      name: '',
      render: (finding: Finding) => (
        <EuiButtonIcon
          size="xs"
          iconType="magnifyWithPlus"
          title={findingTexts.narrow}
          aria-label={findingTexts.narrowLabel(groupText(finding))}
          onClick={() => show(finding)}
          data-test-subj="spoorFindingNarrow"
        />
      ),
    },
    ...groupFields(block).map((field, at): EuiBasicTableColumn<Finding> => ({
      name: field,
      sortable: ({ group }: Finding) => group[at]?.value ?? '',
      render: ({ group }: Finding) => <Pick field={field} value={group[at]?.value ?? ''} cutAt={CUT_AT} />,
    })),
    ...hostColumns(block, findings),
    {
      field: 'measure',
      name: findingTexts.columns.measure,
      sortable: true,
      render: (measure: number) => describeMeasure(block, measure),
    },
    {
      field: 'count',
      name: findingTexts.columns.count,
      width: '80px',
      align: 'right',
      sortable: true,
      render: (count: number) => <Figure value={count} />,
    },
    {
      field: 'first',
      name: findingTexts.columns.first,
      width: '190px',
      sortable: true,
      render: (time: string) => <Time time={time} />,
    },
    {
      field: 'last',
      name: findingTexts.columns.last,
      width: '190px',
      sortable: true,
      render: (time: string) => <Time time={time} />,
    },
  ];
}

/** Findings, one a row; a click on one shows its events. */
export const FindingsTable: FC<Props> = ({ hunt, block, findings }) => {
  const { actions } = useHunt();
  const columns = useMemo(
    () => columnsOf(block, findings, (finding) => actions.narrow(narrowTo(finding))),
    [block, findings, actions],
  );
  return (
    <div className="spoorFindings__scroll">
      <InMemoryTable<Finding>
        items={[...findings]}
        columns={columns}
        tableCaption={findingTexts.caption(hunt.title)}
        pagination={
          findings.length > PAGE ? { initialPageSize: PAGE, pageSizeOptions: [PAGE, 25, 100] } : false
        }
        sorting
        compressed
        tableLayout="auto"
        rowProps={(finding) => ({
          className: 'spoorFindings__row',
          onClick: (event: MouseEvent) => {
            if (isOnRow(event)) actions.narrow(narrowTo(finding));
          },
        })}
        data-test-subj="spoorFindingsTable"
      />
    </div>
  );
};
