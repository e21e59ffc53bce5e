import { EuiButton, EuiButtonEmpty, EuiFieldSearch, EuiFlexGroup, EuiFlexItem, EuiText } from '@elastic/eui';
import React, { type RefObject } from 'react';
import { download } from '../download';
import type { TableKind } from '../table_kind';
import { tableTexts } from '../texts';

interface Props<A> {
  readonly kind: TableKind<A>;
  readonly items: readonly A[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly search: RefObject<HTMLInputElement>;
  readonly mayChange: boolean;
  readonly isChanged: boolean;
  readonly onAdd: () => void;
  readonly onImport: () => void;
}

/** Above a table: the search, how many rows there are, and what can be done with all of them. */
export function Toolbar<A>(props: Props<A>) {
  const { kind, items, typed, onType, search, mayChange, isChanged, onAdd, onImport } = props;
  return (
    <EuiFlexGroup gutterSize="s" alignItems="center" responsive={false} wrap>
      <EuiFlexItem style={{ minWidth: 200 }}>
        <EuiFieldSearch
          fullWidth
          value={typed}
          inputRef={(input) => Object.assign(search, { current: input })}
          placeholder={tableTexts.search(kind.texts.title)}
          aria-label={tableTexts.search(kind.texts.title)}
          onChange={({ target }) => onType(target.value)}
          data-test-subj="spoorTableSearch"
        />
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiText size="s" color="subdued" data-test-subj="spoorTableCount">
          {kind.texts.count(items)}
        </EuiText>
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiButtonEmpty
          size="s"
          iconType="exportAction"
          isDisabled={items.length === 0}
          onClick={() => download(`${kind.id}.csv`, 'text/csv', kind.writeCsv(items))}
          data-test-subj="spoorExport"
        >
          {tableTexts.export}
        </EuiButtonEmpty>
      </EuiFlexItem>
      {mayChange && (
        <>
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty
              size="s"
              iconType="importAction"
              isDisabled={isChanged}
              title={isChanged ? tableTexts.importBlocked : undefined}
              onClick={onImport}
              data-test-subj="spoorImport"
            >
              {tableTexts.import}
            </EuiButtonEmpty>
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            <EuiButton size="s" iconType="plusInCircle" onClick={onAdd} data-test-subj="spoorAddRow">
              {kind.texts.add}
            </EuiButton>
          </EuiFlexItem>
        </>
      )}
    </EuiFlexGroup>
  );
}
