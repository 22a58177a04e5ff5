import { writeFileSync, mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { expect, test, type Site } from './support/site-test.ts';
import { scorecardTable } from './support/visit.ts';

const SIZES = [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }, { width: 390, height: 844 }] as const;

const SCREENS: readonly { readonly name: string; open(page: Page, site: Site): Promise<void> }[] = [
  {
    name: 'scorecard',
    async open(page, site) {
      await page.goto(site.screen('/scorecard'));
      await scorecardTable(page);
    },
  },
  {
    name: 'chart',
    async open(page, site) {
      await page.goto(site.screen('/scorecard'));
      const address = await (await scorecardTable(page)).getByRole('link').first().getAttribute('href');
      await page.goto(new URL(address ?? '', page.url()).href);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main svg').first()).toBeVisible();
    },
  },
  {
    name: 'data',
    async open(page, site) {
      await page.goto(site.screen('/data'));
      await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
    },
  },
];

const picture = (name: string): string => `screenshots/${name}`;

for (const { name, open } of SCREENS) {
  for (const { width, height } of SIZES) {
    test(`${name} at ${width}×${height} fits its width`, async ({ page, site }) => {
      await page.setViewportSize({ width, height });
      await open(page, site);
      await page.screenshot({ path: picture(`${name}-${width}x${height}.png`), animations: 'disabled' });
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(widest).toBeLessThanOrEqual(width);
    });
  }

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
