import {
  EuiBasicTable,
  EuiInMemoryTable,
  type EuiBasicTableProps,
  type EuiInMemoryTableProps,
} from '@elastic/eui';
import React from 'react';
import { isOldEui } from './eui_of_page';

/** On a narrow page too, rows stay rows and columns keep their heads. */
const inRows = isOldEui ? { responsive: false } : { responsiveBreakpoint: false };

/** A table of rows that the server put in order. */
export function BasicTable<Row extends object>(props: EuiBasicTableProps<Row>) {
  return <EuiBasicTable<Row> {...inRows} {...props} />;
}

/** A table that puts its rows in order and in pages by itself. What no rows mean stands in its place. */
export function InMemoryTable<Row extends object>(props: EuiInMemoryTableProps<Row>) {
  return <EuiInMemoryTable<Row> {...inRows} {...props} />;
}

/** Pages of one size, with no other to choose. */
export const pagesOf = (pageSize: number) => ({
  pageSize,
  ...(isOldEui ? { hidePerPageOptions: true } : { showPerPageOptions: false }),
});
