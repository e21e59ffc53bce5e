import { isLeft, type Either } from 'fp-ts/lib/Either';
import React from 'react';
import { render } from 'react-dom';
import { createChrome } from './core/chrome';
import { http } from './core/http';
import { createOverlays } from './core/overlays';
import type { Theme } from './core/theme';
import { createToasts } from './core/toasts';
import { createUiSettings } from './core/ui_settings';
import { dashboardApp } from './dashboard/dashboard_app';
import { Frame } from './frame/frame';
import type { PageGeneration } from './generations/generation';
import type { Metadata } from './metadata';
import { runPlugins } from './plugins';
import { createRuleForms } from './rules/rule_forms';
import { rulesApp } from './rules/rules_app';

/** What was found out about the page before plugins were loaded. */
interface Opened {
  readonly metadata: Metadata;
  readonly generation: PageGeneration;
  readonly theme: Theme;
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
function start({ metadata, generation, theme }: Opened, body: HTMLElement) {
  const { Providers } = generation;
  const toasts = createToasts();
  const chrome = createChrome();
  const ruleForms = createRuleForms(generation.readRuleForm);
  const embeddables = generation.createEmbeddables();
  const parts = {
    capabilities: metadata.capabilities,
    chrome,
    http,
    notifications: toasts.notifications,
    overlays: createOverlays(theme, Providers),
    theme,
    uiSettings: createUiSettings(theme),
  };
  const core = generation.createCore(parts);
  const { application } = core;
  const setup = { core: core.setup, plugins: { triggersActionsUi: ruleForms.setup, ...embeddables.setup } };
  runPlugins(metadata, setup, { core: core.start, plugins: {} });
  embeddables.start();
  application.register(rulesApp(parts, generation, ruleForms));
  application.register(dashboardApp(parts, generation, embeddables));
  core.started({});

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
      <Frame {...{ application, chrome, metadata, theme, toasts, onReady }} />
    </Providers>,
    body,
  );
}

/** What Kibana's page calls `__kbnBootstrap__`: everything that it needs has run by now. */
export function bootstrap(opened: Either<Error, Opened>): void {
  const body = document.getElementById('kibana-body');
  if (body === null) return;
  try {
    if (isLeft(opened)) throw opened.left;
    start(opened.right, body);
  } catch (error) {
    showFailure(error);
  }
}
