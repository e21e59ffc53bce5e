import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, part } from '#test/browser/stage';
import type { Service } from '#test/support/http';
import { makePeople, removePeople } from './people';
import { loadSample } from './sample';
import { kibanaAs, target, versionOf, type Person, type Target } from './target';

/** A Kibana with the sample behind it, and a browser before it. */
export interface Visit {
  readonly target: Target;
  /** Kibana's API, as administrator. */
  readonly kibana: Service;
  /** Kibana's version, `x.y.z`. */
  readonly version: string;
  /** Opens an address below Kibana's, signed in as somebody, in a window of their own. */
  readonly openAs: (person: Person, path: string) => Promise<Page>;
  /** Keeps a picture, where a folder was given for them. */
  readonly picture: (page: Page, name: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

const loginSubmit = part('loginSubmit');

async function signIn(page: Page, { username, password }: Person): Promise<void> {
  await page.locator(loginSubmit).waitFor();
  await page.fill(part('loginUsername'), username);
  await page.fill(part('loginPassword'), password);
  await page.click(loginSubmit);
  await page.waitForURL((url) => !url.pathname.endsWith('/login'));
}

async function open(browser: Browser, { url }: Target, person: Person, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, timezoneId: 'UTC' });
  const page = await context.newPage();
  const { pathname } = new URL(url);
  const next = encodeURIComponent(`${pathname === '/' ? '' : pathname}${path}`);
  await page.goto(`${url}/login?next=${next}`);
  await signIn(page, person);
  return page;
}

/** Loads the sample, makes the people, starts the browser. */
export async function visit(): Promise<Visit> {
  const to = target();
  const kibana = kibanaAs(to, to.administrator);
  const version = await versionOf(kibana);
  await loadSample(to);
  await makePeople(kibana);
  const browser = await launchBrowser();
  return {
    target: to,
    kibana,
    version,
    openAs: (person, path) => open(browser, to, person, path),
    picture: async (page, name) => {
      if (to.pictures === '') return;
      await page.waitForLoadState('networkidle');
      mkdirSync(to.pictures, { recursive: true });
      await page.screenshot({ path: join(to.pictures, `${name}.png`) });
    },
    end: async () => {
      await browser.close();
      await removePeople(kibana);
    },
  };
}
