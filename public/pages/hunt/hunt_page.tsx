import { EuiFlexGroup, EuiFlexItem, EuiScreenReaderOnly, EuiSpacer } from '@elastic/eui';
import React, { type FC } from 'react';
import { AppHeader } from '#public/app/app_header';
import { HuntProvider } from './hunt_provider';
import { HuntStyles } from './hunt_styles';
import { Guide } from './library/guide';
import { LibraryDrawer } from './library/library_drawer';
import { OwnQueryFirst } from './own_query_first';
import { PeriodPicker } from './period/period_picker';
import { Pills } from './pills/pills';
import { PolicyActions } from './policy_actions/policy_actions';
import { QueryBar } from './query_bar/query_bar';
import { CheckedResults } from './results/checked_results';
import { Notices } from './results/notices';
import { SaveButton } from './save/save_button';
import { ShortcutHelp } from './shortcuts/shortcut_help';
import { huntTexts } from './texts';
import { Toggles } from './toggles/toggles';

/** What is asked: query, filters, event types. */
const Question: FC = () => (
  <>
    <QueryBar />
    <EuiSpacer size="s" />
    <Pills />
    <EuiSpacer size="s" />
    <EuiFlexGroup gutterSize="s" alignItems="center" justifyContent="spaceBetween" responsive={false} wrap>
      <EuiFlexItem grow={false}>
        <Toggles />
      </EuiFlexItem>
      <EuiFlexItem grow={false}>
        <EuiFlexGroup gutterSize="xs" alignItems="center" responsive={false}>
          <SaveButton />
          <PolicyActions />
          <ShortcutHelp />
        </EuiFlexGroup>
      </EuiFlexItem>
    </EuiFlexGroup>
  </>
);

/** Guided hunting over events: one query, one period, one list of filters for everything on the page. */
export const HuntPage: FC = () => (
  <OwnQueryFirst>
    <HuntProvider>
      <HuntStyles />
      <AppHeader current="hunt">
        <PeriodPicker />
      </AppHeader>
      <main className="spoorHunt">
        <EuiScreenReaderOnly>
          <h1>{huntTexts.title}</h1>
        </EuiScreenReaderOnly>
        <Question />
        <EuiSpacer size="m" />
        <div className="spoorHunt__body">
          <LibraryDrawer />
          <div className="spoorHunt__main">
            <Notices />
            <Guide />
            <CheckedResults />
          </div>
        </div>
      </main>
    </HuntProvider>
  </OwnQueryFirst>
);
