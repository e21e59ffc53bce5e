import { readFileSync } from 'node:fs';
import * as either from 'fp-ts/Either';
import type { Page } from 'playwright-core';
import { searchEvents } from '#common/api/events';
import { getNetworks, importNetworks } from '#common/api/networks';
import { listAudit } from '#common/api/settings';
import { readNetworks } from '#common/networks/csv';
import { ask, read } from '#test/support/http';
import { part, SAMPLE_PERIOD, setStage, type Stage } from './stage';

/** Milliseconds that a test may take on a busy machine. */
jest.setTimeout(60_000);

const csv = readFileSync('test/data/networks.csv', 'utf8');
const EMPTY = 'cidr,name,home\n';

let stage: Stage;
let page: Page;

const stored = async () => read(getNetworks.response, await ask(stage.api, 'GET', getNetworks.path)).items;
const store = (text: string) => ask(stage.api, 'POST', importNetworks.path, { csv: text, replace: true });
const locate = (name: string) => page.locator(part(name));
const focused = (name: string) => page.locator(`${part(name)}:focus`).waitFor();

/** The parameters of the period, as the API takes them. */
const period = Object.fromEntries(new URLSearchParams(SAMPLE_PERIOD));

const choose = (text: string) =>
  locate('spoorImportFile').setInputFiles({
    name: 'networks.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });

beforeAll(async () => {
  stage = await setStage();
}, 300_000);
afterAll(async () => {
  await store(EMPTY);
  await stage.stop();
});
afterEach(() => page.close());

test('without networks the page says what is home, and tells it of any address', async () => {
  await store(EMPTY);
  page = await stage.open('/networks');
  await locate('spoorTableEmpty').filter({ hasText: '172.16.0.0/12' }).waitFor();
  await locate('spoorAddressTyped').fill('172.16.1.1');
  await locate('spoorAddressAnswer').filter({ hasText: 'private, RFC 1918' }).waitFor();
  await locate('spoorAddressTyped').fill('8.8.8.8');
  await locate('spoorAddressAnswer').filter({ hasText: 'outside' }).waitFor();
});

test('a file with two bad rows names both and changes nothing; a good one is imported and recorded', async () => {
  await store('cidr,name,home\n10.4.0.0/16,Old,true');
  page = await stage.open('/networks');
  await locate('spoorImport').click();
  await choose(`${csv}10.1.1.5/24,Wrong,true\n10.7.0.0/16,Branch,maybe\n`);
  const isNamed = async (problems: string) => {
    const row = (text: RegExp) => locate(problems).locator('tr').filter({ hasText: text }).waitFor();
    await row(/^11\D+10\.1\.1\.5\/24" has bits behind its prefix/);
    await row(/^12\D+true or false/);
  };
  await isNamed('spoorImportProblems');
  await locate('spoorImportRun').click();
  await isNamed('spoorImportRefused');
  expect(await stored()).toEqual([{ cidr: '10.4.0.0/16', name: 'Old', home: true }]);

  await choose(csv);
  await locate('spoorImportOutlook').filter({ hasText: '9 new, 1 as they are' }).waitFor();
  await page.getByLabel(/^Replace all/).check();
  await locate('spoorImportOutlook').filter({ hasText: '9 new, 1 removed' }).waitFor();
  await locate('spoorImportRun').click();
  await locate('spoorTableCount').filter({ hasText: '9 networks, 8 home' }).waitFor();
  await focused('spoorImport');
  expect(either.right(await stored())).toEqual(readNetworks(csv));
  const { items } = read(listAudit.response, await ask(stage.api, 'GET', `${listAudit.path}?size=1`));
  expect(items).toMatchObject([{ action: 'networks.update', details: { rows: 9 } }]);
});

test('a hunt for what goes outside finds on the page what the API finds', async () => {
  await store(csv);
  const query = 'event_type:ftp and net.dest.home:false';
  const body = { ...period, query, size: 1 };
  const { total } = read(searchEvents.response, await ask(stage.api, 'POST', searchEvents.path, body));
  expect(total).toBeGreaterThan(0);
  page = await stage.open(`/hunt?${SAMPLE_PERIOD}&tab=events&q=${encodeURIComponent(query)}`);
  await locate('spoorTotal')
    .filter({ hasText: new RegExp(`^${total}$`) })
    .waitFor();

  await page.locator('.spoorEnds').first().waitFor();
  await page.locator('.euiTable tbody button').first().click();
  const names = locate('spoorEventDetail').locator(part('spoorNetworkName'));
  await names.filter({ hasText: 'Internet (lab) (outside)' }).waitFor();
  await locate('spoorEventDetail').locator(part('spoorMenuButton-dest_ip')).first().click();
  await locate('spoorValueMenu-network').filter({ hasText: 'Internet (lab)' }).click();
  await locate('spoorPill').filter({ hasText: 'net.dest: Internet (lab)' }).waitFor();
  await locate('spoorTotal')
    .filter({ hasText: new RegExp(`^${total}$`) })
    .waitFor();
});

test('the query bar offers the words of networks, and the names with their counts', async () => {
  await store(csv);
  page = await stage.open(`/hunt?${SAMPLE_PERIOD}`);
  const offered = page.locator(`${part('spoorSuggestions')} [role="option"]`);
  await locate('spoorQueryInput').pressSequentially('net.');
  for (const word of ['net.src', 'net.dest', 'net.home', 'net.src.home', 'net.dest.home']) {
    await offered.filter({ hasText: word }).first().waitFor();
  }
  await locate('spoorQueryInput').fill('');
  await locate('spoorQueryInput').pressSequentially('net.src:Off');
  await offered.filter({ hasText: /HQ\/Offices\/Sales.*\d/s }).waitFor();
});

test('rows are added, switched and deleted as a draft; undo takes back, and saving saves', async () => {
  await store(csv);
  page = await stage.open('/networks');
  await locate('spoorAddRow').click();
  await focused('spoorRow-cidr');
  await page.keyboard.type('10.1.1.0/24');
  await locate('spoorRow-name').fill('Twice');
  await page.keyboard.press('Enter');
  await locate('spoorRowProblem').filter({ hasText: 'in the table already' }).waitFor();
  await locate('spoorRow-cidr').fill('10.7.0.0/16');
  await page.keyboard.press('Enter');
  await locate('spoorUnsaved').filter({ hasText: 'added 10.7.0.0/16' }).waitFor();
  await focused('spoorAddRow');
  await page.getByRole('switch', { name: '10.7.0.0/16 Twice is home' }).click();
  await page.getByRole('button', { name: 'Delete 10.1.2.0/24' }).click();
  await focused('spoorUndo');
  expect(await page.locator(part('spoorImport')).isDisabled()).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Delete 10.1.2.0/24' }).waitFor();
  expect(await stored()).toHaveLength(9);
  await locate('spoorSaveTable').click();
  await locate('spoorUnsaved').waitFor({ state: 'detached' });
  expect(await stored()).toContainEqual({ cidr: '10.7.0.0/16', name: 'Twice', home: false });
  expect(await stored()).toHaveLength(10);
});

test('what somebody else saved meanwhile is not overwritten', async () => {
  await store(csv);
  page = await stage.open('/networks');
  await page.getByRole('button', { name: 'Delete 10.1.2.0/24' }).click();
  await store('cidr,name,home\n10.4.0.0/16,Theirs,true');
  await locate('spoorSaveTable').click();
  await page.getByRole('button', { name: 'Load theirs' }).click();
  await locate('spoorTable').filter({ hasText: 'Theirs' }).waitFor();
  expect(await stored()).toHaveLength(1);
});

test('what is exported is imported as the same, and begins no formula', async () => {
  await store(`${csv}10.8.0.0/16,"=HYPERLINK(""x"")",false\n`);
  const before = await stored();
  page = await stage.open('/networks');
  const [file] = await Promise.all([page.waitForEvent('download'), locate('spoorExport').click()]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('"\'=HYPERLINK(""x"")"');
  await store(text);
  expect(await stored()).toEqual(expect.arrayContaining(before));
});

test('an analyst reads the table, and is offered nothing that changes it', async () => {
  await store(csv);
  page = await stage.openAs('spoor_analyst', '/networks');
  await locate('spoorReadOnly').waitFor();
  await locate('spoorTable').filter({ hasText: 'Plant/Control network' }).waitFor();
  for (const name of ['spoorAddRow', 'spoorImport']) expect(await locate(name).count()).toBe(0);
  expect(await page.getByRole('switch').count()).toBe(0);
  expect(await page.getByRole('button', { name: /^(Edit|Delete) / }).count()).toBe(0);
  await locate('spoorAddressTyped').fill('10.1.1.12');
  await locate('spoorAddressAnswer').filter({ hasText: 'HQ/Offices/Finance, by 10.1.1.12/32' }).waitFor();
});
