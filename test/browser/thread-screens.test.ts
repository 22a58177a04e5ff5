/** Every screen of the nurse's thread and every companion that no entry of the menu opens: for everybody, and each drawing with the same numbers in words. */
import type { Page } from '@playwright/test';

import { expectForEverybody } from './support/accessibility.ts';
import { drawnNumbers, expectSame, tableColumn } from './support/drawn-numbers.ts';
import { expect, test } from './support/site-test.ts';

interface Stop {
  readonly name: string;
  readonly path: string;
  readonly heading: RegExp;
  /** What is there once the screen is whole. */
  readonly shown: string;
  /** Holds its drawings against its words. */
  readonly twins?: (page: Page) => Promise<void>;
}

const main = (page: Page) => page.locator('.chart-card .wl-drawing').first();
const unit = (decimals: number): number => 0.5 * 10 ** -decimals;

/** The chart against its table, which has the newest month first: points, and the limits of the last month. */
async function mainTwin(page: Page, decimals: number): Promise<void> {
  const table = page.locator('.chart-table table');
  // The picture comes first, the table behind it.
  await expect(table.locator('tbody tr').first()).toBeAttached();
  const headings = await table.locator('thead th').allInnerTexts();
  const latest = async (heading: RegExp): Promise<readonly (number | null)[]> => (await tableColumn(table, headings.findIndex((each) => heading.test(each)) - 1)).slice(0, 1);
  const drawn = await drawnNumbers(main(page));
  expectSame('months', drawn.points, (await tableColumn(table, 0)).toReversed(), drawn.pixel, unit(decimals));
  // In the drawing the limits of a phase come in pairs, the upper one first.
  expectSame('upper limit', drawn.limits.slice(-2, -1), await latest(/^Upper/i), drawn.pixel, unit(1));
  expectSame('lower limit', drawn.limits.slice(-1), await latest(/^Lower/i), drawn.pixel, unit(1));
  expectSame('mean', drawn.centres.slice(-1), await latest(/^Mean/i), drawn.pixel, unit(1));
}

/** A companion against the table folded beneath it, which has the newest row first. */
async function companionTwin(page: Page, name: string, column: number, decimals: number): Promise<void> {
  const companion = page.getByRole('region', { name, exact: true });
  const drawn = await drawnNumbers(companion.locator('.wl-drawing'));
  expectSame(name, drawn.points, (await tableColumn(companion.locator('table'), column)).toReversed(), drawn.pixel, unit(decimals));
}

/** Every small chart ends at the figure written above it. */
async function smallTwins(page: Page, card: string, drawing: string): Promise<void> {
  const cards = await page.locator(card).filter({ has: page.locator(`${drawing} .wl-line`) }).all();
  expect(cards.length).toBeGreaterThan(1);
  for (const each of cards) {
    const written = await each.locator('p strong').first().innerText();
    if (!/^[\d.,]+%?$/.test(written)) continue;
    const { points, pixel } = await drawnNumbers(each.locator(drawing));
    expectSame(await each.locator('h3').innerText(), points.slice(-1), [Number(written.replace(/[%,]/g, ''))], pixel, 0.5);
  }
}

const STOPS: readonly Stop[] = [
  {
    name: 'chart-beside', path: '/chart/c_difficile/ZZ1?beside=differences+take+ranges+year', heading: /^C\. difficile/, shown: '.companions section:nth-of-type(4) svg',
    twins: async (page) => {
      await mainTwin(page, 0);
      await companionTwin(page, 'Moving ranges', 0, 1);
      await companionTwin(page, 'Year to date', 1, 0);
    },
  },
  { name: 'chart-rare', path: '/chart/mrsa_bacteraemia/ZZ1?beside=days+year&table=yes', heading: /^MRSA/, shown: '.companions section:nth-of-type(2) svg', twins: async (page) => companionTwin(page, 'Days between', 1, 0) },
  { name: 'chart-percent', path: '/chart/ae_4h_all_types/ZZ1?table=yes', heading: /^A&E/, shown: '.chart-table:not(.chart-table-unseen)', twins: async (page) => mainTwin(page, 1) },
  { name: 'measure-providers', path: '/measure/ae_4h_all_types?own=ZZ1', heading: /^A&E/, shown: '.wl-small', twins: async (page) => smallTwins(page, '.measure-card', '.wl-small') },
  {
    name: 'measure-funnel', path: '/measure/ae_4h_all_types?part=funnel&own=ZZ1', heading: /^A&E/, shown: '.wl-funnel .wl-point',
    twins: async (page) => {
      const drawn = await drawnNumbers(page.locator('.wl-funnel'));
      const table = page.getByRole('region', { name: 'The funnel as a table', includeHidden: true }).locator('table');
      const [values, sizes] = [await tableColumn(table, 0), await tableColumn(table, 2)];
      // The table goes by name, the drawing by size.
      const bySize = sizes.map((size, index) => ({ size, value: values[index] ?? null })).filter(({ value }) => value !== null).sort((a, b) => (a.size ?? 0) - (b.size ?? 0));
      expectSame('funnel, values', drawn.points, bySize.map(({ value }) => value), drawn.pixel, unit(1));
      expectSame('funnel, sizes', drawn.sizes, bySize.map(({ size }) => size), drawn.sizePixel, unit(0));
    },
  },
  { name: 'measure-year', path: '/measure/ae_4h_all_types?part=year&own=ZZ1', heading: /^A&E/, shown: '.year-table tfoot' },
  { name: 'measure-definition', path: '/measure/ae_4h_all_types?part=definition', heading: /^A&E/, shown: '.measure-definition' },
  { name: 'provider', path: '/provider/ZZ1', heading: /^Worcestershire Acute/, shown: '.provider-sites', twins: async (page) => smallTwins(page, '.small-chart', '.wl-small') },
  { name: 'breakdown', path: '/chart/pressure_ulcer_cat3_4/ZZ1/by/grade', heading: /by grade$/, shown: '.breakdown-choice + p + h2 + .small-charts .wl-small', twins: async (page) => smallTwins(page, '.small-chart', '.wl-small') },
  {
    name: 'events', path: '/events?measure=never_events&provider=ZZ1', heading: /^Never events, Worcestershire Acute/, shown: '.time-between',
    twins: async (page) => {
      const between = page.getByRole('region', { name: 'Time between' });
      const drawn = await drawnNumbers(between.locator('.time-between'));
      const days = await tableColumn(between.locator('table'), 2);
      // The gap that still runs is drawn apart and stands first in the table.
      expectSame('time between', drawn.points, days.slice(1).toReversed(), drawn.pixel, unit(0));
    },
  },
  {
    name: 'events-all', path: '/events?type=pressure_ulcer&provider=ZZ1&from=2011-08', heading: /^Pressure ulcers, Worcestershire Acute/, shown: '.pareto',
    twins: async (page) => {
      const pareto = page.locator('.pareto').first();
      const counts = await pareto.locator('tbody tr').evaluateAll((rows) => rows.map((row) => Number(row.querySelector('td')?.textContent.replaceAll(',', ''))));
      const heights = await pareto.locator('.pareto-picture rect').evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('height'))));
      const [tallest = NaN, most = NaN] = [heights[0], counts[0]];
      expect(heights.map((height) => (height / tallest).toFixed(3))).toEqual(counts.slice(0, heights.length).map((count) => (count / most).toFixed(3)));
      // The line starts on the first bar and climbs by each bar's height.
      const line = await pareto.locator('.pareto-picture circle').evaluateAll((dots) => dots.map((dot) => Number(dot.getAttribute('cy'))));
      expect(line.slice(1).map((y, index) => ((line[index] ?? NaN) - y).toFixed(2))).toEqual(heights.slice(1).map((height) => height.toFixed(2)));
      // The strip is a table: its months add up to the sentence above, and its shade goes by the number.
      const cells = await page.locator('.event-lanes tbody td').evaluateAll((all) => all.map((cell) => [Number(cell.querySelector('a')?.textContent ?? 0), Number(/event-lanes-(\d)/.exec(cell.className)?.[1] ?? 0)] as const));
      const said = Number(/^([\d,]+) events/.exec(await page.locator('.events-summary').innerText())?.[1]?.replace(',', ''));
      const peak = Math.max(...cells.map(([count]) => count));
      expect(cells.reduce((sum, [count]) => sum + count, 0)).toBe(said);
      expect(cells.map(([, shade]) => shade)).toEqual(cells.map(([count]) => Math.ceil((count / peak) * 4)));
    },
  },
];

for (const { name, path, heading, shown, twins } of STOPS) {
  test(`${name}: no rule of WCAG 2.2 AA broken in light, dark or forced colours, and drawings say what their words say`, async ({ page, site }) => {
    await page.goto(site.screen(path));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.locator(shown).first()).toBeAttached();
    await twins?.(page);
    await expectForEverybody(page, name);
  });
}
