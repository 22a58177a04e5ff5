/** Every screen in one visit each: for everybody, at every size, on paper. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { expectForEverybody } from './support/accessibility.ts';
import { SCREENS, STATES } from './support/screens.ts';
import { canReadPaper, nearlyEmpty, readPaper, wordsOutside } from './support/paper.ts';
import { takePicture } from './support/picture.ts';
import { expect, test } from './support/site-test.ts';
import { chooseRoom, expectFitsWindow, scorecardTable } from './support/visit.ts';

const SIZES = [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }, { width: 390, height: 844 }] as const;
/** A laptop of 1366 pixels whose page is twice as large, and a tablet: no picture is taken of them. */
const BETWEEN = [683, 820, 1024] as const;

const picture = (name: string): string => `screenshots/${name}`;

async function expectFitsEverySize(page: Page, name: string): Promise<void> {
  for (const width of BETWEEN) {
    await page.setViewportSize({ width, height: 768 });
    await expectFitsWindow(page);
  }
  for (const { width, height } of SIZES) {
    await page.setViewportSize({ width, height });
    await expectFitsWindow(page);
    await takePicture(page, picture(`${name}-${width}x${height}.png`));
    if (width !== 1920) continue;
    await chooseRoom(page, 'dark');
    await takePicture(page, picture(`${name}-dark.png`));
    await chooseRoom(page, 'light');
  }
}

async function expectPrints(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ format: 'A4', landscape: true, preferCSSPageSize: true });
  await page.emulateMedia({ media: null });
  mkdirSync('screenshots', { recursive: true });
  writeFileSync(picture(`${name}-print.pdf`), pdf);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(12);
  if (!canReadPaper) return;
  const read = readPaper(pdf);
  expect(wordsOutside(read)).toEqual([]);
  expect(nearlyEmpty(read), 'pages with next to nothing on them').toEqual([]);
  read.forEach(({ text }, index) => {
    expect(text).toContain(`Page ${String(index + 1)} of ${String(read.length)}`);
    expect(text).toMatch(/Synthetic demonstration · Data to July 2012, as at 14 August 2012 · Rules: Making Data Count, strict v[\d.]+ · Fingerprint of the figures( [0-9a-f]{4}){4}/);
  });
}

const JUDGED = 'breaks no rule of WCAG 2.2 AA that a machine can judge, light or dark, is drawn in high contrast, fits the width of a laptop, a projector in a dark room, and a telephone';

for (const { name, open } of SCREENS) {
  test(`${name} says what its figures are in one row, ${JUDGED}, and prints on A4`, async ({ page, site }) => {
    await open(page, site);
    const strip = await page.getByRole('region', { name: 'What these figures are' }).boundingBox();
    expect(strip?.height, 'one row at 1366×768').toBeLessThan(46);
    await expectForEverybody(page, name);
    await expectPrints(page, name);
    await expectFitsEverySize(page, name);
  });
}

for (const { name, open } of STATES) {
  test(`${name} ${JUDGED}`, async ({ page, site }) => {
    await open(page, site);
    await expectForEverybody(page, name);
    await expectFitsEverySize(page, name);
  });
}

/** How light it is, 0 black to 1 white (relative luminance of WCAG): all that is left of a colour on a grey printer. */
const lightOf = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => (Number(part) / 255 <= 0.04045 ? Number(part) / 255 / 12.92 : ((Number(part) / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (dark: number, light: number): number => (light + 0.05) / (dark + 0.05);

test('on paper without colour concern is told from improvement by its tone too, and every mark stands out from white', async ({ page, site }) => {
  await page.goto(site.screen('/scorecard'));
  await scorecardTable(page);
  await page.emulateMedia({ media: 'print' });
  const toneOf = async (selector: string, property: 'fill' | 'stroke'): Promise<number> =>
    lightOf(await page.locator(selector).first().evaluate((mark, name) => getComputedStyle(mark).getPropertyValue(name), property));
  const rings = { concern: await toneOf('.wl-icon--concern .wl-icon__ring', 'stroke'), improvement: await toneOf('.wl-icon--improvement .wl-icon__ring', 'stroke') };
  await page.goto(site.screen('/chart/ae_4h_all_types/ZZ4'));
  const points = { concern: await toneOf('.wl-point--concern', 'fill'), improvement: await toneOf('.wl-point--improvement', 'fill') };
  for (const { concern, improvement } of [rings, points]) {
    expect(contrast(concern, improvement)).toBeGreaterThan(2);
    expect(contrast(improvement, 1)).toBeGreaterThan(2.3);
  }
});

test('at 1366×768 the scorecard shows nine measures without scrolling', async ({ page, site }) => {
  await page.goto(site.screen('/scorecard'));
  const headers = (await scorecardTable(page)).locator('th[scope=row]');
  const bottoms = await headers.evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().bottom));
  expect(bottoms.filter((bottom) => bottom <= 768).length).toBeGreaterThanOrEqual(Math.min(9, bottoms.length));
});
