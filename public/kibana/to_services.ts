import type { History } from 'history';
import type { Services } from '#public/app/services';
import type { CoreStart } from '#kibana/public';
import { alertingBy } from './alerting';
import { casesBy } from './cases';
import { isGranted } from './flags';
import { sendBy } from './send';

/** Kibana's word for "the zone of the browser". */
const BROWSER_ZONE = 'Browser';

/** Other apps that values link to, and the feature that lets somebody open them. */
const features: Readonly<Record<string, string>> = { discover: 'discover', security: 'siem' };

/** Kibana's contracts as what the pages ask for. */
export function toServices(core: CoreStart, history: History): Services {
  const { application, chrome, notifications, uiSettings } = core;
  const timeZone = uiSettings.get('dateFormat:tz', BROWSER_ZONE);
  const send = sendBy(core.http);
  return {
    send,
    alerting: alertingBy(send, { hasFrequency: core.theme !== undefined }),
    cases: casesBy(send, application),
    notify: {
      success: (title) => void notifications.toasts.addSuccess(title),
      failure: (title, text) => void notifications.toasts.addDanger({ title, text }),
    },
    href: (path) => history.createHref({ pathname: path }),
    otherApp: (app, path) => {
      const feature = features[app];
      const isOpen = feature !== undefined && isGranted(application.capabilities, feature, ['show']);
      return isOpen ? application.getUrlForApp(app, { path }) : undefined;
    },
    setTrail: (trail) => {
      chrome.setBreadcrumbs(trail.map(({ text, href }) => ({ text, href })));
      chrome.docTitle.change(trail.map(({ text }) => text).reverse());
    },
    preferences: {
      dateFormat: uiSettings.get('dateFormat', 'MMM D, YYYY @ HH:mm:ss.SSS'),
      ...(timeZone === BROWSER_ZONE ? {} : { timeZone }),
    },
  };
}
