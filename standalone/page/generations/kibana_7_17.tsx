import { EuiContext } from '@elastic/eui';
import React from 'react';
import type { AppMountParameters, CoreSetup, CoreStart } from '../../../typings/kibana-7.17/public';
import { createApplication } from '../core/application';
import { defer } from '../../deferred';
import { createLegacySystem } from '../dashboard/legacy/system';
import type { Core, PageGeneration, Parts } from './generation';
import { readRuleForm } from '../rules/rule_form_7_17';

/** Texts of EUI are all that 7.17 wraps trees in: its look comes by style sheets. */
const Texts: CoreStart['i18n']['Context'] = ({ children }) => <EuiContext i18n={{}}>{children}</EuiContext>;

/** Core without `rendering` and `theme`. */
function createCore(parts: Parts): Core {
  const { capabilities, chrome, http, notifications, overlays, uiSettings } = parts;
  const application = createApplication<AppMountParameters>(capabilities, chrome, (parameters) => parameters);
  const services = defer<[CoreStart, unknown, unknown]>();
  const setup: CoreSetup = {
    application: application.setup,
    http,
    notifications,
    uiSettings,
    getStartServices: () => services.promise,
  };
  const start: CoreStart = {
    application: application.start,
    http,
    chrome: chrome.start,
    notifications,
    overlays,
    uiSettings,
    i18n: { Context: Texts },
    docLinks: { links: {} },
  };
  return { application, setup, start, started: (plugins) => services.resolve([start, plugins, {}]) };
}

/** Kibana 7.17: React 16, EUI 39, whose look is a style sheet for each theme. */
export const kibana717: PageGeneration = {
  themeName: 'amsterdam',
  themeTag: (isDark) => (isDark ? 'v8dark' : 'v8light'),
  reloadsForTheme: true,
  Providers: ({ children }) => <Texts>{children}</Texts>,
  createCore,
  createEmbeddables: createLegacySystem,
  notifiesBy: 'rule',
  readRuleForm,
};
