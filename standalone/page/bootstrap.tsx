import React from 'react';
import { render } from 'react-dom';
import type { CoreSetup, CoreStart, Plugin, PluginInitializer } from '../../typings/kibana-8.19/public';
import { createApplication } from './core/application';
import { createChrome } from './core/chrome';
import { Frame } from './frame/frame';
import { http } from './core/http';
import { type Metadata, readMetadata } from './metadata';
import { Providers } from './providers';
import { createTheme } from './core/theme';
import { createToasts } from './core/toasts';
import { createUiSettings } from './core/ui_settings';

type AnyPlugin = Plugin<unknown, unknown, unknown, unknown>;
type AnyInitializer = PluginInitializer<unknown, unknown, unknown, unknown>;

const isPluginModule = (value: unknown): value is { readonly plugin: AnyInitializer } =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'plugin') === 'function';

/** @throws Error with Kibana's words when a bundle is not a plugin's */
function initialize(id: string, version: string): AnyPlugin {
  const found: unknown = globalThis.__kbnBundles__.get(`plugin/${id}/public`);
  if (!isPluginModule(found)) {
    throw new Error(`Definition of plugin "${id}" should be a function (plugin/${id}/public).`);
  }
  return found.plugin({
    opaqueId: Symbol(id),
    env: { packageInfo: { version } },
    config: { get: () => ({}) },
  });
}

function showFailure(error: unknown) {
  const body = document.getElementById('kibana-body');
  const sentence = document.createElement('p');
  sentence.className = 'loading failed';
  sentence.setAttribute('role', 'alert');
  sentence.textContent = `Spoor could not start: ${error instanceof Error ? error.message : String(error)}`;
  body?.replaceChildren(sentence);
}

/** Runs every plugin's `setup` and `start`, then draws the frame and the app. */
async function start(metadata: Metadata, body: HTMLElement) {
  const theme = createTheme();
  const toasts = createToasts();
  const chrome = createChrome();
  const uiSettings = createUiSettings(theme);
  const application = createApplication(metadata.capabilities, theme.theme$, chrome);
  const { notifications } = toasts;
  const coreStart: CoreStart = {
    application: application.start,
    http,
    chrome: chrome.start,
    notifications,
    uiSettings,
    rendering: { addContext: (element) => <Providers theme={theme}>{element}</Providers> },
    i18n: { Context: ({ children }) => <>{children}</> },
    theme,
    docLinks: { links: {} },
  };
  let announce: (services: [CoreStart, unknown, unknown]) => void = () => undefined;
  const services = new Promise<[CoreStart, unknown, unknown]>((resolve) => {
    announce = resolve;
  });
  const coreSetup: CoreSetup = {
    application: application.setup,
    http,
    notifications,
    uiSettings,
    theme,
    getStartServices: () => services,
  };
  globalThis.__kbnPublicPath__ = Object.fromEntries(
    metadata.plugins.map(({ id, publicPath }) => [id, publicPath]),
  );
  const plugins = metadata.plugins.map(({ id }) => initialize(id, metadata.version));
  plugins.forEach((plugin) => plugin.setup(coreSetup, {}));
  plugins.forEach((plugin) => plugin.start(coreStart, {}));
  announce([coreStart, {}, {}]);

  const onReady = (element: HTMLElement) => {
    application
      .show(element)
      .then((isThere) => {
        if (!isThere) {
          window.location.replace('/app/spoor');
        }
      })
      .catch(showFailure);
  };
  render(
    <Providers theme={theme} globalStyles>
      <Frame {...{ chrome, metadata, theme, toasts, onReady }} />
    </Providers>,
    body,
  );
}

/** Kibana's name for what the page's last script calls. */
export function bootstrap(): void {
  const body = document.getElementById('kibana-body');
  if (body !== null) {
    Promise.resolve()
      .then(() => start(readMetadata(document), body))
      .catch(showFailure);
  }
}
