import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { firstViewFiles, SITE } from '../budgets/shipped-files.ts';
import { expect, test } from './support/site-test.ts';
import { changesList, ENGINE_FILE, markTime, scorecardTable, untilIdle } from './support/visit.ts';

for (const { screen, ready } of [{ screen: '/changes', ready: changesList }, { screen: '/scorecard', ready: scorecardTable }]) {
  test(`${screen} appears while the engine has not even arrived, and says the same once it has`, async ({ page, site }) => {
    let letEngineThrough = (): void => undefined;
    const held = new Promise<void>((done) => { letEngineThrough = done; });
    await page.route(ENGINE_FILE, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(site.screen(screen));
    const shown = await ready(page);
    const before = await shown.innerText();
    expect(await page.evaluate(() => performance.getEntriesByName('watchline:engine-ready').length)).toBe(0);

    // The engine has read the extracts themselves and says the same as the baked picture: not one row, icon or word goes in between.
    const gone = await page.evaluateHandle((parts) => {
      const names: string[] = [];
      const observer = new MutationObserver((changes) => names.push(...changes.flatMap(({ removedNodes, target }) => [...removedNodes].map((node) => `${node.nodeName} of ${target.nodeName}`))));
      for (const part of parts) for (const each of document.querySelectorAll(part)) observer.observe(each, { subtree: true, childList: true });
      return names;
    }, ['main table', '.changes-list', '.honesty-strip']);
    letEngineThrough();
    await markTime(page, 'watchline:engine-ready');
    await untilIdle(page);
    expect(await gone.jsonValue()).toEqual([]);
    expect(await shown.innerText()).toBe(before);
  });
}

test('a visit without more in its address opens on what changed', async ({ page, site }) => {
  await page.goto(site.address);
  await changesList(page);
  await expect(page).toHaveURL(/#\/changes$/);
  await expect(page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Changes' })).toHaveAttribute('aria-current', 'page');
});

test('the demonstration says on its screens that it is synthetic', async ({ page, site }) => {
  for (const screen of ['/changes', '/scorecard', '/meeting', '/data']) {
    await page.goto(site.screen(screen));
    await expect(page.getByText(/synthetic/i).first()).toBeVisible();
  }
});

for (const screen of ['/changes', '/scorecard']) {
  test(`${screen} knows its charts with the script that the page itself names, which test/budgets judges; all other script may come later`, async ({ page, site }) => {
    const named = firstViewFiles(readFileSync(join(SITE, 'index.html'), 'utf8'), (path) => readFileSync(join(SITE, path), 'utf8')).scripts;
    let letOthersThrough = (): void => undefined;
    const held = new Promise<void>((done) => { letOthersThrough = done; });
    const heldBack: string[] = [];
    await page.route(/\.js$/, async (route) => {
      const path = route.request().url().slice(site.address.length);
      if (!named.includes(path)) {
        heldBack.push(path);
        await held;
      }
      await route.continue();
    });
    await page.goto(site.screen(screen));
    await markTime(page, 'watchline:first-picture');
    expect(heldBack.length, 'the screen has a script of its own').toBeGreaterThan(0);
    letOthersThrough();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(screen === '/changes' ? /^What changed since/ : 'Scorecard');
  });
}

test('an address opened afresh shows the screen that it names', async ({ page, site }) => {
  await page.goto(site.screen('/scorecard'));
  const table = await scorecardTable(page);
  const cell = table.getByRole('link').first();
  await cell.click();
  await expect(page).toHaveURL(/#\/chart\//);
  // The address comes first, the screen that it names after it.
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Scorecard');
  const heading = await page.getByRole('heading', { level: 1 }).innerText();

  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(heading);
});
