import React from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { App } from '#public/app/app';
import type { AppMountParameters, AppUnmount, CoreStart } from '#kibana/public';
import { inContext } from './in_context';
import { toServices } from './to_services';

/** Draws the app into the host's page. */
export function mountApp(core: CoreStart, { element, history }: AppMountParameters): AppUnmount {
  const services = toServices(core, history);
  render(inContext(core, <App services={services} history={history} />), element);
  return () => {
    unmountComponentAtNode(element);
    core.chrome.docTitle.reset();
  };
}
