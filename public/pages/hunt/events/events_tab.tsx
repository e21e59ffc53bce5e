import { EuiButton, EuiButtonEmpty, EuiFlexGroup, EuiFlexItem, EuiSpacer, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import { formatExact } from '#common/format/numbers';
import { Caveats } from '#public/components/answer/caveats';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { ComponentStyles } from '#public/components/component_styles';
import { HuntMenus } from '../menu/hunt_menus';
import { ListFailure } from '../results/list_failure';
import { useHunt } from '../use_hunt';
import { EventsStyles } from './events_styles';
import { EventsTable } from './events_table';
import { NamedEvent } from './named_event';
import { eventsTexts } from './texts';
import { MAX_LISTED, PAGE_SIZE, useEventPages, type EventPages } from './use_event_pages';
import { useOpenEvents } from './use_open_events';

/** Height of a row of the list, in pixels. */
const ROW_HEIGHT = 32;

/** The events that were found, each to be opened in place. */
export const EventsTab: FC = () => (
  <HuntMenus>
    <ComponentStyles />
    <EventsStyles />
    <Events />
  </HuntMenus>
);

const Events: FC = () => {
  const pages = useEventPages();
  switch (pages.state) {
    case 'loading':
      return <SkeletonRows rows={12} height={ROW_HEIGHT} />;
    case 'failed':
      return <ListFailure error={pages.error} retry={pages.retry} />;
    case 'ready':
      return (
        <>
          <Caveats partial={pages.partial} notes={pages.notes} />
          <List pages={pages} />
        </>
      );
  }
};

const List: FC<{ readonly pages: Extract<EventPages, { state: 'ready' }> }> = ({ pages }) => {
  const { state, actions } = useHunt();
  const { hits, total, relation, hasMore, isLoadingMore, isRefreshing, isOfBefore, loadMore } = pages;
  const open = useOpenEvents(hits);
  const found = relation === 'eq' ? eventsTexts.found : eventsTexts.foundAtLeast;
  return (
    <>
      <EuiFlexGroup alignItems="center" gutterSize="s" justifyContent="spaceBetween" responsive={false}>
        <EuiFlexItem grow={false}>
          <EuiText size="xs" color="subdued" data-test-subj="spoorEventsFound">
            {found(formatExact(hits.length), formatExact(total))}
          </EuiText>
        </EuiFlexItem>
        {state.columns !== undefined && (
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty size="xs" iconType="refresh" onClick={() => actions.setColumns(undefined)}>
              {eventsTexts.usualColumns}
            </EuiButtonEmpty>
          </EuiFlexItem>
        )}
      </EuiFlexGroup>
      <EuiSpacer size="xs" />
      {open.elsewhere !== undefined && !isOfBefore && <NamedEvent named={open.elsewhere} />}
      <EventsTable hits={hits} open={open} isRefreshing={isRefreshing} />
      <EuiSpacer size="m" />
      <EuiText size="s" color="subdued" textAlign="center">
        {hasMore ? (
          <EuiButton size="s" onClick={loadMore} isLoading={isLoadingMore} data-test-subj="spoorLoadMore">
            {eventsTexts.loadMore(formatExact(Math.min(PAGE_SIZE, total - hits.length)))}
          </EuiButton>
        ) : (
          <p>{hits.length >= MAX_LISTED ? eventsTexts.enough : eventsTexts.end}</p>
        )}
      </EuiText>
    </>
  );
};
