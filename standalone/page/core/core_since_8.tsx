import React from 'react';
import type { AppMountParameters, CoreSetup, CoreStart } from '../../../typings/kibana-8.19/public';
import type { Core, PageGeneration, Parts } from '../generations/generation';
import { createApplication } from './application';
import { defer } from '../../deferred';

/** Core as 8.19 and 9 give it: with `rendering` and `theme`. */
export const createCoreSince8 =
  (Providers: PageGeneration['Providers']) =>
  (parts: Parts): Core => {
    const { capabilities, chrome, http, notifications, overlays, theme, uiSettings } = parts;
    const application = createApplication<AppMountParameters>(capabilities, chrome, (parameters) => ({
      ...parameters,
      theme$: theme.theme$,
    }));
    const services = defer<[CoreStart, unknown, unknown]>();
    const setup: CoreSetup = {
      application: application.setup,
      http,
      notifications,
      uiSettings,
      theme,
      getStartServices: () => services.promise,
    };
    const start: CoreStart = {
      application: application.start,
      http,
      chrome: chrome.start,
      notifications,
      overlays,
      uiSettings,
      rendering: { addContext: (element) => <Providers theme={theme}>{element}</Providers> },
      i18n: { Context: ({ children }) => <>{children}</> },
      theme,
      docLinks: { links: {} },
    };
    return { application, setup, start, started: (plugins) => services.resolve([start, plugins, {}]) };
  };
