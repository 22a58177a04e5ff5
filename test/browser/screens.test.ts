import { mkdirSync, writeFileSync } from 'node:fs';

import { SCREENS, STATES } from './support/screens.ts';
import { expect, test } from './support/site-test.ts';
import { chooseRoom, scorecardTable } from './support/visit.ts';

const SIZES = [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }, { width: 390, height: 844 }] as const;

const picture = (name: string): string => `screenshots/${name}`;

for (const { name, open } of [...SCREENS, ...STATES]) {
  test(`${name} fits the width of a laptop, a projector in a dark room, and a telephone`, async ({ page, site }) => {
    await open(page, site);
    for (const { width, height } of SIZES) {
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: picture(`${name}-${width}x${height}.png`), animations: 'disabled' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}×${height}`).toBeLessThanOrEqual(width);
      if (width !== 1920) continue;
      await chooseRoom(page, 'dark');
      await page.screenshot({ path: picture(`${name}-dark.png`), animations: 'disabled' });
      await chooseRoom(page, 'light');
    }
  });
}

for (const { name, open } of SCREENS) {
  test(`${name} prints on A4`, async ({ page, site }) => {
    await open(page, site);
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ format: 'A4', landscape: true, preferCSSPageSize: true });
    mkdirSync('screenshots', { recursive: true });
    writeFileSync(picture(`${name}-print.pdf`), pdf);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(12);
  });
}

test('at 1366×768 the scorecard shows nine measures without scrolling', async ({ page, site }) => {
  await page.goto(site.screen('/scorecard'));
  const headers = (await scorecardTable(page)).locator('th[scope=row]');
  const bottoms = await headers.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().bottom));
  expect(bottoms.filter((bottom) => bottom <= 768).length).toBeGreaterThanOrEqual(Math.min(9, bottoms.length));
});

test('at 1366×768 what the figures are is said in one row above every screen', async ({ page, site }) => {
  for (const { open } of SCREENS) {
    await open(page, site);
    const strip = await page.getByRole('region', { name: 'What these figures are' }).boundingBox();
    expect(strip?.height).toBeLessThan(46);
  }
});
