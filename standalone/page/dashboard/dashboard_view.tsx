import {
  EuiButton,
  EuiContextMenuItem,
  EuiContextMenuPanel,
  EuiFieldSearch,
  EuiFlexGroup,
  EuiFlexItem,
  EuiPopover,
  EuiSpacer,
  EuiSuperDatePicker,
  EuiText,
} from '@elastic/eui';
import React, { useEffect, useState, type FC } from 'react';
import { useObservable } from '../use_observable';
import type { Addable, EmbeddableSystem } from './embeddable_system';
import { Filters } from './filters';
import type { DashboardModel } from './model';
import { texts } from './texts';

interface Props {
  readonly dashboard: DashboardModel;
  readonly system: EmbeddableSystem;
  /** The address held something that is no dashboard. */
  readonly isUnreadable: boolean;
}

/** The host's dashboard: query, time and filters above, panels below. */
export const DashboardView: FC<Props> = ({ dashboard, system, isUnreadable }) => {
  const { panels, filters } = useObservable(dashboard.state$, dashboard.state$.value);
  const { Panel } = system;
  return (
    <main style={{ padding: 16 }} data-test-subj="hostDashboard">
      <Bar dashboard={dashboard} system={system} />
      <EuiSpacer size="s" />
      <Filters dashboard={dashboard} filters={filters} />
      <EuiSpacer size="m" />
      {isUnreadable && <EuiText size="s">{texts.unreadable}</EuiText>}
      {panels.length === 0 && <EuiText color="subdued">{texts.empty}</EuiText>}
      <div
        style={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(520px, 100%), 1fr))',
          gap: 8,
        }}
      >
        {panels.map((panel) => (
          <Panel key={panel.id} panel={panel} dashboard={dashboard} />
        ))}
      </div>
    </main>
  );
};

const Bar: FC<Pick<Props, 'dashboard' | 'system'>> = ({ dashboard, system }) => {
  const { from, to, query } = useObservable(dashboard.state$, dashboard.state$.value);
  const [typed, setTyped] = useState(query);
  return (
    <EuiFlexGroup gutterSize="s" alignItems="center" wrap responsive={false}>
      <EuiFlexItem style={{ minWidth: 'min(320px, 100%)' }}>
        <EuiFieldSearch
          fullWidth
          compressed
          placeholder={texts.query}
          aria-label={texts.query}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onSearch={(text) => dashboard.change({ query: text })}
          data-test-subj="hostQuery"
        />
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiSuperDatePicker
          compressed
          start={from}
          end={to}
          onTimeChange={({ start, end }) => dashboard.change({ from: start, to: end })}
          onRefresh={() => dashboard.reload$.next()}
        />
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <AddPanel dashboard={dashboard} system={system} />
      </EuiFlexItem>
    </EuiFlexGroup>
  );
};

const AddPanel: FC<Pick<Props, 'dashboard' | 'system'>> = ({ dashboard, system }) => {
  const [isOpen, setOpen] = useState(false);
  const [addables, setAddables] = useState<readonly Addable[]>([]);
  useEffect(() => {
    void system.addables().then(setAddables);
  }, [system]);
  const button = (
    <EuiButton
      size="s"
      iconType="plusInCircle"
      data-test-subj="hostAddPanel"
      onClick={() => setOpen(!isOpen)}
    >
      {texts.addPanel}
    </EuiButton>
  );
  const items = addables.map(({ id, title, add }) => (
    <EuiContextMenuItem
      key={id}
      data-test-subj="hostAddable"
      onClick={() => {
        setOpen(false);
        void add(dashboard);
      }}
    >
      {title}
    </EuiContextMenuItem>
  ));
  return (
    <EuiPopover button={button} isOpen={isOpen} closePopover={() => setOpen(false)} panelPaddingSize="none">
      <EuiContextMenuPanel items={items} />
    </EuiPopover>
  );
};
