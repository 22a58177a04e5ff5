import { expect, test } from './support/site-test.ts';
import { ENGINE_FILE, markTime, scorecardTable } from './support/visit.ts';

test('the first scorecard appears while the engine has not even arrived', async ({ page, site }) => {
  let letEngineThrough = (): void => undefined;
  const held = new Promise<void>((done) => { letEngineThrough = done; });
  await page.route(ENGINE_FILE, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(site.address);
  const table = await scorecardTable(page);
  const before = await table.innerText();
  expect(await page.evaluate(() => performance.getEntriesByName('watchline:engine-ready').length)).toBe(0);

  letEngineThrough();
  await markTime(page, 'watchline:engine-ready');
  // The engine has read the extracts themselves and says the same as the baked picture.
  expect(await table.innerText()).toBe(before);
});

test('the demonstration says on its screens that it is synthetic', async ({ page, site }) => {
  for (const screen of ['/scorecard', '/data']) {
    await page.goto(site.screen(screen));
    await expect(page.getByText(/synthetic/i).first()).toBeVisible();
  }
});

test('the script sent before the first scorecard stays within 170 kB', async ({ page, site }) => {
  await page.goto(site.address);
  const mark = await markTime(page, 'watchline:first-scorecard');
  const scripts = await page.evaluate((until) => (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter((entry) => /\.js(\?|$)/.test(entry.name) && entry.responseEnd <= until)
    .map((entry) => ({ name: entry.name, bytes: entry.encodedBodySize })), mark);
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
  expect(bytes, JSON.stringify(scripts, null, 1)).toBeLessThanOrEqual(170_000);
});

test('an address opened afresh shows the screen that it names', async ({ page, site }) => {
  await page.goto(site.address);
  const table = await scorecardTable(page);
  const cell = table.getByRole('link').first();
  await cell.click();
  await expect(page).toHaveURL(/#\/chart\//);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();

  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(heading);
});
