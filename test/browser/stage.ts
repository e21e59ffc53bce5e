import * as t from 'io-ts';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { defaultSettings } from '#common/settings/check';
import { elasticsearch, type TestElasticsearch } from '#test/support/elasticsearch';
import { startHost } from '#test/support/host';
import { ask, read, type Service } from '#test/support/http';
import { spoorLoad } from '#test/support/load';

/** Indices of these tests begin so; the host reads no others meanwhile. */
export const INDICES = 'browser';

/** Where Debian and its relatives put Chromium; `CHROMIUM` names another. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** No sandbox, since containers and CI run as root; nothing that talks to the Internet. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

/** The period of the lab sample at its original times, as part of an address. */
export const SAMPLE_PERIOD = 'from=2026-11-18T00:00:00Z&to=2026-11-21T00:00:00Z';

/** A running host, and a browser in which an administrator is signed in. */
export interface Stage {
  /** The API, as administrator. */
  readonly api: Service;
  /** The Elasticsearch behind it, as administrator. */
  readonly elasticsearch: Service;
  readonly context: BrowserContext;
  /** Opens a page of the app; `path` begins with `/`. */
  readonly open: (path: string) => Promise<Page>;
  /** The same, signed in as another user of the embedded Elasticsearch, in a window of its own. */
  readonly openAs: (user: string, path: string) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

const SAMPLE = ['clean-day', 'eve', 'blog-stories'].map((name) => `test/data/${name}.json.gz`);

const settings = t.type({ revision: t.string });

/** Points the host at some indices, without links of administrators. */
async function choose(api: Service, sources: readonly string[]): Promise<void> {
  const { revision } = read(settings, await ask(api, 'GET', '/api/spoor/settings'));
  await ask(api, 'PUT', '/api/spoor/settings', { sources, deepLinks: [], revision });
}

/** Signs in where the host asks for it: with Elasticsearch's security off it does not. */
async function signIn(page: Page, { username, password }: TestElasticsearch): Promise<void> {
  const form = page.locator('form[action="/login"]');
  await form.or(page.locator('.spoorHunt')).first().waitFor();
  if (!(await form.isVisible()) || username === undefined || password === undefined) return;
  await send(page, username, password);
}

/** Fills the form, and waits until the page that was asked for is there. */
async function send(page: Page, username: string, password: string): Promise<void> {
  await page.fill('input[name="username"]', username);
  await page.fill('input[name="password"]', password);
  await page.click('button[type="submit"]');
  await page.waitForURL('**/app/spoor**');
}

/**
 * Starts host and browser, with the lab sample at its original times.
 * @param environment further `SPOOR_*` variables of the host
 */
export async function setStage(environment: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const cluster = await elasticsearch();
  await spoorLoad(cluster, `${INDICES}-sample`, SAMPLE);
  const host = await startHost(environment);
  const api = { url: host.url, headers: { 'kbn-xsrf': 'browser', ...host.headers } };
  await choose(api, [`${INDICES}-*`]);
  const browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: 'UTC',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${host.url}/app/spoor${path}`);
    return page;
  };
  const openAs = async (user: string, path: string): Promise<Page> => {
    const page = await browser.newPage({ timezoneId: 'UTC' });
    await page.goto(`${host.url}/app/spoor${path}`);
    await send(page, user, host.passwords[user] ?? '');
    return page;
  };
  const first = await open('/hunt');
  await signIn(first, cluster);
  await first.close();
  return {
    context,
    api,
    elasticsearch: cluster,
    open,
    openAs,
    stop: async () => {
      await browser.close();
      await choose(api, defaultSettings.sources);
      await host.stop();
    },
  };
}

/** Locator of one of our marked parts. */
export const part = (name: string): string => `[data-test-subj="${name}"]`;
