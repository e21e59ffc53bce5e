/**
 * The two hunts of the vendor's blog posts, played on the lab sample as an analyst would play them
 * (test/data is real Suricata output; what happened in it is written there).
 */
import type { Page } from 'playwright-core';
import { part, SAMPLE_PERIOD, setStage, type Stage } from './stage';

/** Archives that left by FTP under Maggie Simpson's account, with the beginning of each checksum. */
const ZIPS = [
  ['payroll-2026.zip', '739fd8734c85'],
  ['customers.zip', '893b01fa3b72'],
  ['contracts-2026.zip', '97e3eadb3a5d'],
] as const;

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
}, 300_000);
afterAll(() => stage.stop());
beforeEach(async () => {
  page = await stage.open(`/hunt?${SAMPLE_PERIOD}`);
});
afterEach(() => page.close());

const openHunt = (id: string) => page.locator(part(`spoorHunt-${id}`)).click();
const openEvents = () => page.locator(part('spoorTab-events')).click();
const rows = () => page.locator(`${part('spoorEvents')} tbody tr`);

/** Adds to what stands in the bar, as one types it. */
async function narrow(more: string): Promise<void> {
  const bar = page.getByRole('combobox').first();
  const before = await bar.inputValue();
  await bar.fill(`(${before}) and ${more}`);
  await bar.press('Enter');
}

/** Waits until the counter of found events says so many. */
const found = (count: number) =>
  page
    .locator(part('spoorTotal'))
    .filter({ hasText: new RegExp(`^${count}$`) })
    .waitFor();

test('FTP use: one account from two hosts, and three archives with what they are', async () => {
  await openHunt('ftp-use');
  await found(214);
  await openEvents();
  await narrow('ftp.command_data:maggie.simpson');
  await found(2);
  const logins = await rows().allInnerTexts();
  expect(logins.filter((row) => row.includes('10.1.1.12'))).toHaveLength(1);
  expect(logins.filter((row) => row.includes('10.1.1.10'))).toHaveLength(1);

  await openHunt('ftp-archives');
  await narrow('event_type:fileinfo and dest_ip:10.9.0.12 and fileinfo.size > 300000');
  await found(3);
  const archives = (await rows().allInnerTexts()).join('\n');
  for (const [name, checksum] of ZIPS) {
    expect(archives).toContain(name);
    expect(archives).toContain(checksum);
  }
  expect(archives).toContain('Zip archive data');
}, 120_000);

test('FTP users whose use gave archives, though log-in and file stand on different flows', async () => {
  await openHunt('ftp-users-of-archives');
  await openEvents();
  await narrow('dest_ip:10.9.0.12 and ftp.command_data:maggie.simpson');
  await found(2);
}, 120_000);

test('Let’s Encrypt: the domain controller calls out, three times', async () => {
  await openHunt('lets-encrypt-certificates');
  await found(123);
  await openEvents();
  await narrow('src_ip:10.1.1.20');
  await found(3);
  const calls = await rows().allInnerTexts();
  expect(calls.every((row) => row.includes('10.9.0.77') && row.includes('cdn-sync7.x9-relay.test'))).toBe(
    true,
  );
}, 120_000);
