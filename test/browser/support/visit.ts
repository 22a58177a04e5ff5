/** What the tests wait for: marks that the site sets, never a number of milliseconds. */
import { expect, type Locator, type Page } from '@playwright/test';

/** The request for DuckDB's WebAssembly, under whatever name the build gave it. */
export const ENGINE_FILE = /duckdb[^/]*\.wasm/;

/** Milliseconds from the start of the visit to the first picture or to the ready engine. */
export async function markTime(page: Page, name: 'watchline:first-picture' | 'watchline:engine-ready'): Promise<number> {
  const handle = await page.waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, name);
  return (await handle.jsonValue()) ?? NaN;
}

/** The page has nothing more to do for now: work that gives way to drawing and to clicks goes before, and a picture has come since. */
export function untilIdle(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => {
    requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(() => done())));
  }));
}

/** The list of Changes, once all its items and the trigger points are there. */
export async function changesList(page: Page): Promise<Locator> {
  await expect(page.getByRole('heading', { level: 1, name: /^What changed since / })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /^Triggered since the last meeting/ })).toBeVisible();
  const list = page.locator('.changes-list');
  await expect(list.getByRole('link').first()).toBeVisible();
  // Long lists are drawn some items at a time: they are whole when as many stand there as the headings say.
  await page.waitForFunction(() => [...document.querySelectorAll('.changes-list section > h2 > .changes-count')]
    .every((count) => (count.closest('section')?.querySelectorAll(':scope > ul > li').length ?? 0) >= Number(count.textContent)));
  return list;
}

/** The name of the meeting's item on the wall, once it is there with its chart. */
export async function meetingItem(page: Page): Promise<Locator> {
  const item = page.getByRole('article');
  await expect(item.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(item.locator('svg').nth(1)).toBeVisible();
  return item;
}

/** The scorecard's table, once it has rows and every cell in sight its icons and line. */
export async function scorecardTable(page: Page): Promise<Locator> {
  await expect(page.getByRole('heading', { level: 1, name: 'Scorecard' })).toBeVisible();
  const table = page.getByRole('grid', { name: 'Scorecard' });
  await expect(table.getByRole('rowheader').first()).toBeVisible();
  await expect(table).not.toHaveClass(/is-drawing/);
  return table;
}

/** Turns the room dark or light, without the button that a meeting or a telephone does not have. */
export async function chooseRoom(page: Page, room: 'light' | 'dark'): Promise<void> {
  await page.evaluate((theme) => {
    document.documentElement.dataset['theme'] = theme;
  }, room);
}

/** Drops files on the page as a person does, by the events a browser sends. */
export async function dropFiles(page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const carried = new DataTransfer();
    for (const { name, text } of given) carried.items.add(new File([text], name, { type: 'text/csv' }));
    return carried;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: transfer });
}

/** The page is no wider than its window. Charts take a new width in the picture after the one in which the window changed. */
export async function expectFitsWindow(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: `as wide as ${String(width)}×${String(height)}` }).toBeLessThanOrEqual(width);
}
