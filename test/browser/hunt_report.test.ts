import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { spoorHunt } from '#test/support/hunt';
import { attacks, hostileEvents, OWNED } from './hostile_events';
import { launchBrowser } from './stage';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'spoor-hunt-report-'));
const report = join(folder, 'report.html');

/** A hunt that finds every event; its own words are as hostile as those of the events. */
const RULE = `
id: everything
version: 1
title: ${JSON.stringify(attacks.markup)}
description: ${JSON.stringify(attacks.closing)}
category: anomaly
severity: critical
status: test
query: "event_type:*"
requires: { event_types: [], fields: [] }
why: ${JSON.stringify(attacks.svg)}
investigate: [{ look: ${JSON.stringify(attacks.markup)} }]
false_positives: [${JSON.stringify(attacks.closing)}]
rare: { field: http.hostname, by: src_ip, at_most: 5 }
`;

let browser: Browser;
let page: Page;
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  const events = join(folder, 'eve.json');
  writeFileSync(events, hostileEvents.map((event) => `${JSON.stringify(event)}\n`).join(''));
  const rule = join(folder, 'everything.yml');
  writeFileSync(rule, RULE);
  const { exitCode, errors } = await spoorHunt([events, '--html', report, '--rules', rule]);
  expect([exitCode, errors]).toEqual([0, '']);
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(pathToFileURL(report).href);
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('shows hostile text as text', async () => {
  expect(await page.locator('article h3').innerText()).toBe(attacks.markup);
  expect(await page.locator('article td.value').allInnerTexts()).toContain(attacks.markup);
  expect(await page.locator('article td.value').allInnerTexts()).toContain(attacks.closing);
  expect(await page.locator('body').innerText()).not.toMatch(/[\u202e\u2066\u200b]/);
});

test('runs nothing, asks for nothing, and keeps to its policy', async () => {
  for (const summary of await page.locator('summary').all()) await summary.click();
  expect(await page.evaluate((name) => name in window, OWNED)).toBe(false);
  expect(await page.locator('script, img, iframe, [onload], [onerror]').count()).toBe(0);
  expect(asked).toEqual([pathToFileURL(report).href]);
  expect(complaints).toEqual([]);
});

test('has its style, and room on a small screen', async () => {
  await page.setViewportSize({ width: 400, height: 800 });
  const { width, isStyled } = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    isStyled: getComputedStyle(document.body).maxWidth !== 'none',
  }));
  expect([width <= 400, isStyled]).toEqual([true, true]);
});
