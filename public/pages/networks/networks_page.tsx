import { EuiSpacer, EuiTab, EuiTabs, EuiTitle } from '@elastic/eui';
import React, { type FC, type ReactNode } from 'react';
import { useHistory, useLocation } from 'react-router-dom';
import { getNetworks, getUserGroups } from '#common/api/networks';
import { AppHeader } from '#public/app/app_header';
import { pages } from '#public/app/links';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { ComponentStyles } from '#public/components/component_styles';
import { useApiQuery, type Answer } from '#public/hooks/use_api_query';
import { PageSection } from '#public/kibana/ui/page_section';
import { AddressBox } from './address_box';
import { networkKind } from './network_kind';
import { NetworksStyles } from './networks_styles';
import { TableEditor } from './table/table_editor';
import type { Saved, TableKind } from './table_kind';
import { pageTexts } from './texts';
import { userGroupKind } from './user_group_kind';

const tables = [networkKind, userGroupKind] as const;

/** Which table the address asks for; networks where it asks for none. */
const shownIn = (search: string) =>
  new URLSearchParams(search).get('table') === userGroupKind.id ? userGroupKind.id : networkKind.id;

/** What an administrator tells of the organisation: its networks, and its users' groups. */
export const NetworksPage: FC = () => {
  const history = useHistory();
  const shown = shownIn(useLocation().search);
  return (
    <>
      <ComponentStyles />
      <NetworksStyles />
      <AppHeader current="networks" />
      <PageSection maxWidth={1_200}>
        <EuiTitle size="m">
          <h1>{pageTexts.title}</h1>
        </EuiTitle>
        <EuiSpacer size="s" />
        <EuiTabs aria-label={pageTexts.tabs}>
          {tables.map(({ id, texts }) => (
            <EuiTab
              key={id}
              isSelected={id === shown}
              onClick={() => history.push({ pathname: pages.networks.path, search: `table=${id}` })}
              data-test-subj={`spoorTable-${id}`}
            >
              {texts.title}
            </EuiTab>
          ))}
        </EuiTabs>
        <EuiSpacer size="m" />
        {shown === networkKind.id ? <Networks /> : <UserGroups />}
      </PageSection>
    </>
  );
};

const Networks: FC = () => (
  <Loaded kind={networkKind} answer={useApiQuery(getNetworks, {})}>
    {(items) => <AddressBox definitions={items} />}
  </Loaded>
);

const UserGroups: FC = () => <Loaded kind={userGroupKind} answer={useApiQuery(getUserGroups, {})} />;

interface LoadedProps<A> {
  readonly kind: TableKind<A>;
  readonly answer: Answer<Saved<A>>;
  /** What stands below the table, from the rows as they are on the page. */
  readonly children?: (items: readonly A[]) => ReactNode;
}

function Loaded<A>({ kind, answer, children }: LoadedProps<A>) {
  switch (answer.state) {
    case 'waiting':
    case 'loading':
      return <SkeletonRows rows={8} height={32} />;
    case 'failed':
      return <Failure error={answer.error} retry={answer.retry} />;
    case 'ready':
      return (
        <TableEditor kind={kind} stored={answer.data}>
          {children}
        </TableEditor>
      );
  }
}
