/** The explore edition of the demonstration, opened from a file: the same numbers as the folder, at once, and the engine when asked. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { siteIn } from '../../data-loaders/pack/explore-edition.ts';
import type { Locator } from '@playwright/test';
import { fingerprintOf } from '../../src/board-pack/fingerprint.ts';
import { readSeal, sealPage } from '../../src/board-pack/seal.ts';
import { exploreEdition } from '../../src/freezing/explore-edition.ts';
import { AS_PEOPLE_HAVE_IT } from './support/chromium.ts';
import { expect, test } from './support/site-test.ts';
import { changesList, markTime, scorecardTable } from './support/visit.ts';

test.use({ launchOptions: AS_PEOPLE_HAVE_IT });

const SITE = process.env['SITE'] ?? 'dist';
const FINGERPRINT = fingerprintOf({ data: [], source: null, recipe: null, register: null, meeting: null, rules: null, verdicts: null });

/** Long lists are drawn in steps, so the two are held against each other until both are whole. */
async function saysTheSame(one: Locator, other: Locator): Promise<void> {
  await expect(one).toBeVisible();
  await expect(async () => expect(await one.innerText()).toBe(await other.innerText())).toPass();
}

test('one file opened from a stick shows what the folder shows, starts its database when asked, and asks nobody for anything', async ({ page, site, browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'watchline-explore-'));
  const path = join(folder, 'pack.html');
  const pack = readdirSync(join(SITE, 'pack')).map((name): [string, Uint8Array] => [name, readFileSync(join(SITE, 'pack', name))]);
  // Sealed as `npm run pack` seals it: its own program knows seals too, and must not pass for one.
  const file = new TextEncoder().encode(sealPage(await exploreEdition(siteIn(SITE), 'Quality report, July 2012', new Map(pack)), FINGERPRINT));
  const seal = readSeal(file);
  expect(seal?.found).toBe(seal?.seal);
  expect(seal?.fingerprint).toBe(FINGERPRINT.fingerprint);
  expect(file.byteLength).toBeLessThan(14_000_000);
  writeFileSync(path, file);

  const context = await browser.newContext({ offline: true, locale: 'en-GB', timezoneId: 'Europe/London', viewport: { width: 1366, height: 768 } });
  const stick = await context.newPage();
  const faults: string[] = [];
  stick.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  stick.on('pageerror', (error) => faults.push(error.message));
  stick.on('request', (request) => { if (!/^(file|data|blob):/.test(request.url())) faults.push(request.url()); });
  try {
    await stick.goto(pathToFileURL(path).href);
    const changes = await changesList(stick);
    await page.goto(site.address);
    await saysTheSame(changes, await changesList(page));
    const goTo = async (screen: string): Promise<void> => {
      for (const each of [stick, page]) await each.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen }).click();
    };
    await goTo('Scorecard');
    const scorecard = await scorecardTable(stick);
    await saysTheSame(scorecard, await scorecardTable(page));
    const before = await scorecard.innerText();
    expect(await stick.evaluate(() => performance.getEntriesByName('watchline:engine-ready').length)).toBe(0);

    await expect(stick.getByRole('button', { name: 'Start the database' })).toBeVisible();
    // Only the database knows single events: to go there is to ask for it, as pressing the button is.
    await goTo('Events');
    await markTime(stick, 'watchline:engine-ready');
    await markTime(page, 'watchline:engine-ready');
    await expect(stick.getByRole('button', { name: 'Start the database' })).toBeHidden();
    const [events, others] = [stick, page].map((each) => each.getByRole('main').getByRole('table').first());
    if (events !== undefined && others !== undefined) await saysTheSame(events, others);
    await goTo('Scorecard');
    await expect.poll(async () => (await scorecardTable(stick)).innerText()).toBe(before);
    expect(faults).toEqual([]);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
});
