import { EuiButton, EuiEmptyPrompt } from '@elastic/eui';
import React, { type FC } from 'react';
import { useLocation } from 'react-router-dom';
import { plain } from '#common/events/visible';
import { AppHeader } from './app_header';
import { pages } from './links';
import { appTexts } from './texts';
import { useLink } from './use_link';

/** Longest part of an address that is shown; the rest says no more. */
const MAX_SHOWN = 100;

/** An address within Spoor that leads nowhere. */
export const NoSuchPage: FC = () => {
  const { pathname } = useLocation();
  const link = useLink();
  return (
    <>
      <AppHeader />
      <main>
        <EuiEmptyPrompt
          iconType="search"
          titleSize="s"
          title={<h1>{appTexts.noPage}</h1>}
          body={<p>{appTexts.noPageText(plain(pathname.slice(0, MAX_SHOWN)))}</p>}
          actions={<EuiButton {...link(pages.hunt.path)}>{appTexts.toHunt}</EuiButton>}
          data-test-subj="spoorNoSuchPage"
        />
      </main>
    </>
  );
};
