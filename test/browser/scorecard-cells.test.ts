import type { Locator, Page } from '@playwright/test';

import { describeBlank, type Blank } from '../../src/wording/describe-gap.ts';
import { expect, test } from './support/site-test.ts';
import { scorecardTable } from './support/visit.ts';

/** The long words that a cell may have to hold, beside figures as long as any measure has them. */
const FIGURES = ['95.05%', '1,234.5', '12,345.6', '100%'];
const REASONS: readonly Blank[] = ['not-submitted', 'suppressed', 'no-row', 'not-applicable', 'insufficient', 'zero-denominator'];
const NOTES = [...REASONS.map((reason) => `Jul\u00A012 ${describeBlank(reason).toLowerCase()}`), 'provisional', 'in Mar\u00A011'];
const BLANKS = ['none known since Jul\u00A012', 'none in 120 months', '12 in Jul\u00A012: not met'];

/** What stands upon what else in a cell, or beyond its edge, in words; by boxes of lines of words, icons and sparklines. */
const overlaps = (table: Locator): Promise<string[]> => table.evaluate((root) => {
  const found: string[] = [];
  // Boxes of words reach beyond the letters by as much.
  const SLACK = 2;
  for (const cell of root.querySelectorAll<HTMLElement>('td.cell-chart')) {
    const words = [...cell.querySelectorAll('.cell-value, .cell-beside, .cell-blank-words')].map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }));
    const drawings = [...cell.querySelectorAll('svg')].map((element) => ({ name: element.getAttribute('class') ?? '', box: element.getBoundingClientRect() }));
    const all = [...words, ...drawings].filter(({ box }) => box.width > 0);
    const edge = cell.getBoundingClientRect();
    for (const [index, { name, box }] of all.entries()) {
      if (box.top < edge.top - SLACK || box.bottom > edge.bottom + SLACK || box.left < edge.left || box.right > edge.right + 0.5) found.push(`${name} leaves its cell`);
      for (const other of all.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 0.5 && down > SLACK) found.push(`${name} and ${other.name}: ${across.toFixed(1)} × ${down.toFixed(1)} px`);
      }
    }
    for (const element of cell.querySelectorAll('.cell-beside, .cell-blank-words')) {
      if (element.scrollHeight > element.clientHeight + SLACK || element.scrollWidth > element.clientWidth + 1) found.push(`${element.textContent} is cut off`);
    }
  }
  return found;
});

async function atEveryWidth(page: Page, table: Locator): Promise<void> {
  for (const width of [390, 683, 1024, 1366, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => overlaps(table), { message: `${String(width)} px` }).toEqual([]);
  }
}

test('in no cell of the scorecard, at any width, do words stand upon a drawing or leave their cell', async ({ page, site }) => {
  await page.setViewportSize({ width: 1366, height: 1600 });
  await page.goto(site.screen('/scorecard'));
  const table = await scorecardTable(page);
  expect(await table.locator('td.cell-chart').count()).toBeGreaterThan(80);
  await atEveryWidth(page, table);

  // The same with the longest words there are, which the demonstration does not have all of.
  await table.evaluate((root, [figures, notes, blanks]) => {
    const put = (element: Element | null | undefined, text: string): void => { if (element != null) element.textContent = text; };
    [...root.querySelectorAll('td.cell-chart')].forEach((cell, index) => {
      const figure = figures[index % figures.length] ?? '';
      const value = cell.querySelector('.cell-value');
      put(value, figure);
      value?.classList.toggle('cell-value-long', figure.length > 8);
      put(cell.querySelector('.cell-blank-words'), blanks[index % blanks.length] ?? '');
      const beside = cell.querySelector('.cell-beside');
      const met = beside?.querySelector('span');
      if (beside == null) return;
      const note = notes[Math.floor(index / figures.length) % notes.length] ?? '';
      beside.replaceChildren(...(met == null ? [note] : [met, `, ${note}`]));
    });
  }, [FIGURES, NOTES, BLANKS] as const);
  await atEveryWidth(page, table);
});

test('where colours are forced a cell says that its icons are still to come', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(site.screen('/scorecard'));
  const cell = (await scorecardTable(page)).locator('td.cell-chart').nth(3);
  const later = (): Promise<string> => cell.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await later()).toBe('none');
  await cell.evaluate((element) => {
    element.querySelector('.cell-foot')?.remove();
    element.classList.add('cell-later', 'cell-icons-later');
  });
  expect(await later()).toContain('…');
});

test('a scorecard of one row ends under its row, and one provider fills a telephone', async ({ page, site }) => {
  await page.goto(site.screen('/scorecard?variation=concern&assurance=fail'));
  const table = await scorecardTable(page);
  const [frame, rows] = [page.locator('.scorecard-scroller'), table.getByRole('row')];
  const height = async (of: Locator): Promise<number> => (await of.boundingBox())?.height ?? NaN;
  expect(await height(frame) - await height(table)).toBeLessThan(4);
  expect(await rows.count()).toBe(3);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(site.screen('/scorecard?find=teme'));
  await scorecardTable(page);
  const width = async (of: Locator): Promise<number> => (await of.boundingBox())?.width ?? NaN;
  await expect.poll(async () => await width(page.locator('.scorecard-page .page-head')) - await width(frame)).toBeLessThan(1);
});
