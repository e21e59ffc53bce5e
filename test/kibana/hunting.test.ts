import type { Page } from 'playwright-core';
import { part } from '#test/browser/stage';
import { ask } from '#test/support/http';
import { people } from './people';
import { PERIOD } from './sample';
import { kibanaAs, type Person } from './target';
import { visit, type Visit } from './visit';

let there: Visit;
beforeAll(async () => {
  there = await visit();
}, 300_000);
afterAll(() => there.end(), 60_000);

const hunt = (query: string) => `/app/spoor/hunt?${PERIOD}&q=${encodeURIComponent(query)}`;
/** What the button says to who may not save. */
const NOT_ALLOWED = 'You may read but not save here';

const total = (page: Page, text: string) =>
  page.locator(part('spoorTotal')).filter({ hasText: text }).waitFor();

describe('a hunter', () => {
  test('hunts the unauthorised FTP of the first story', async () => {
    const page = await there.openAs(
      people.hunter,
      hunt('event_type:ftp_data and ftp_data.command:STOR and ftp_data.filename:*.zip'),
    );
    await total(page, '17');
    expect(await page.locator(part('spoorFailure')).count()).toBe(0);
    await there.picture(page, 'hunt');
  }, 120_000);

  test('finds dc20 and its connections by the certificate’s issuer, as in the second story', async () => {
    const page = await there.openAs(
      people.hunter,
      hunt("event_type:tls and tls.issuerdn:*Let's* and src_ip:10.1.1.20"),
    );
    await total(page, '3');
    await there.picture(page, 'hunt-tls');
    expect(await page.locator(part('spoorSave')).isDisabled()).toBe(false);
  }, 120_000);
});

describe('a reader', () => {
  test('hunts', async () => {
    const page = await there.openAs(people.reader, hunt('event_type:tls'));
    await page.locator(part('spoorTotal')).first().waitFor();
    await there.picture(page, 'reader');
    expect(await page.locator(part('spoorSave')).isDisabled()).toBe(true);
    // said once it is known, so that the button is not just still waiting
    await page.locator(part('spoorSave')).hover({ force: true });
    await page.getByText(NOT_ALLOWED).waitFor();
  }, 120_000);

  test('may not save a hunt', async () => {
    const asking = ask(kibanaAs(there.target, people.reader), 'POST', '/api/spoor/hunts', {});
    await expect(asking).rejects.toThrow('answered 403');
  });
});

describe('somebody without the feature', () => {
  test('may not ask the API', async () => {
    const asking = ask(kibanaAs(there.target, people.stranger), 'GET', '/api/spoor/status');
    await expect(asking).rejects.toThrow('answered 403');
  });

  test('has no Spoor at its address', async () => {
    const page = await there.openAs(people.stranger, '/app/spoor');
    await page.getByText(/Application Not Found|do not have permission/).waitFor();
    await there.picture(page, 'stranger');
    expect(await page.locator('.spoorHunt').count()).toBe(0);
  }, 120_000);

  test('has no Spoor in the navigation, which others have', async () => {
    const isOffered = async (person: Person) => {
      const page = await there.openAs(person, '/app/home');
      await page.click(part('toggleNavButton'));
      await page.locator(part('collapsibleNav')).getByText('Discover').first().waitFor();
      return (await page.locator(part('collapsibleNav')).getByText('Spoor').count()) > 0;
    };
    expect(await isOffered(people.hunter)).toBe(true);
    expect(await isOffered(people.stranger)).toBe(false);
  }, 120_000);
});
