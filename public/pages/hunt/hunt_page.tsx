import { EuiScreenReaderOnly } from '@elastic/eui';
import React, { type FC } from 'react';
import { AppHeader } from '#public/app/app_header';
import { HuntProvider } from './hunt_provider';
import { PeriodPicker } from './period/period_picker';
import { huntTexts } from './texts';

/** Guided hunting over events: one query, one period, one list of filters for everything on the page. */
export const HuntPage: FC = () => (
  <HuntProvider>
    <AppHeader current="hunt">
      <PeriodPicker />
    </AppHeader>
    <main className="spoorHunt">
      <EuiScreenReaderOnly>
        <h1>{huntTexts.title}</h1>
      </EuiScreenReaderOnly>
    </main>
  </HuntProvider>
);
