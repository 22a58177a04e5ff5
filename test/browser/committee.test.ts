import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from '@playwright/test';

import { SUMMARY_COLUMNS, SUMMARY_ROWS, type SummaryColumn, type SummaryRow } from '../../src/spc/summary-place.ts';
import { expect, test, type Site } from './support/site-test.ts';
import { changesList, markTime, meetingItem, scorecardTable } from './support/visit.ts';

/** The verdict by its first words, which stand on the icons' button, in the dialog and beside the chart. */
async function verdictOf(icons: Locator): Promise<string> {
  const name = (await icons.getAttribute('aria-label')) ?? '';
  const words = /^Why\? .*?: (Concern, \w+|Improvement, \w+|Change, \w+|Common cause|Not enough data)/.exec(name)?.[1];
  expect(words, `the name of the icons: ${name}`).toBeDefined();
  return words ?? '';
}

/** A change with the icons of its months, and not of an event. */
const changeOf = (list: Locator): Locator => list.locator('li').filter({ has: list.page().getByRole('button', { name: /: (Concern|Improvement|Common cause)/ }) }).first();

test.describe('open, what changed, an item, why, its chart, why, and back', () => {
  test('by mouse', async ({ page, site }) => {
    await page.goto(site.address);
    const list = await changesList(page);
    const item = changeOf(list);
    const icons = item.getByRole('button', { name: /^Why\?/ });
    const verdict = await verdictOf(icons);
    const title = await item.getByRole('link').innerText();

    await icons.click();
    const dialog = page.getByRole('dialog', { name: 'Why these icons' });
    await expect(dialog.getByRole('definition').first()).toContainText(verdict);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toHaveCount(0);

    await item.getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(/#\/chart\//);
    await expect(page.getByRole('region', { name: 'Why these icons' }).getByRole('definition').first()).toContainText(verdict);
    await page.goBack();
    await expect((await changesList(page)).getByRole('link', { name: title, exact: true })).toBeVisible();
    await expect(page).toHaveURL(/#\/changes$/);
  });

  test('by keyboard alone', async ({ page, site }) => {
    await page.goto(site.address);
    const list = await changesList(page);
    const focused = page.locator(':focus');
    await tabTo(page, list.getByRole('link').first());
    // Arrow keys walk the items; the icons stand before each in the order of Tab.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const title = await focused.innerText();
    await page.keyboard.press('Shift+Tab');
    const verdict = await verdictOf(focused);
    const name = (await focused.getAttribute('aria-label')) ?? '';

    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Why these icons' });
    await expect(dialog.getByRole('definition').first()).toContainText(verdict);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(focused, 'focus is where it was').toHaveAttribute('aria-label', name);

    await page.keyboard.press('Tab');
    await expect(focused).toHaveText(title);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/chart\//);
    await expect(page.getByRole('region', { name: 'Why these icons' }).getByRole('definition').first()).toContainText(verdict);
    await page.goBack();
    await changesList(page);
  });

  test('in the scorecard arrow keys walk, W asks why, Escape answers enough, Enter opens the chart', async ({ page, site }) => {
    await page.goto(site.screen('/scorecard'));
    const table = await scorecardTable(page);
    await tabTo(page, table.getByRole('link').first());
    await page.keyboard.press('ArrowDown');
    const focused = page.locator(':focus');
    const name = (await focused.getAttribute('aria-label')) ?? '';
    await page.keyboard.press('w');
    await expect(page.getByRole('dialog', { name: 'Why these icons' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(focused, 'focus is where it was').toHaveAttribute('aria-label', name);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/chart\//);
  });
});

test.describe('why is answered by every icon', () => {
  test('the mark of an event says which events it stands for, in place of icons of months', async ({ page, site }) => {
    await page.goto(site.screen('/changes'));
    const list = await changesList(page);
    const mark = list.locator('.change-harm').getByRole('button', { name: /^Why\? / }).first();
    const name = (await mark.getAttribute('aria-label')) ?? '';
    expect(name).toContain('ulcers at ');
    await mark.click();
    const dialog = page.getByRole('dialog', { name: 'Why this icon' });
    await expect(dialog.locator('svg.wl-icon')).toHaveCount(1);
    await expect(dialog.getByRole('definition').filter({ hasText: 'Each one is a signal by itself' })).toContainText('July 2012: 1 avoidable pressure ulcer');
  });

  test('an icon at the edge of the summary grid says what its charts have in common; Escape closes it', async ({ page, site }) => {
    await page.goto(site.screen('/scorecard?summary=yes'));
    await scorecardTable(page);
    const head = page.getByRole('region', { name: 'Summary grid' }).getByRole('button', { name: 'Hit or miss', exact: true });
    await head.press('Enter');
    const meaning = page.getByRole('group', { name: 'What “Hit or miss” means' });
    await expect(meaning).toContainText('between the process limits');
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    await expect(head).toBeFocused();
  });

  test('the icons of a chart lead to their reasons', async ({ page, site }) => {
    await page.goto(site.screen('/chart/tia_high_risk_24h/ZZ3'));
    const why = page.getByRole('region', { name: 'Why these icons' });
    await expect(why).toBeVisible();
    await page.getByRole('button', { name: /^Why\? Concern, low/ }).press('Enter');
    await expect(why).toBeFocused();
    await expect(why).toContainText('Each month resembles the one before');
  });
});

/** Presses Tab until something has focus, as a person does who has no mouse. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Sixty presses of Tab do not lead there.');
}

const VARIATION: Readonly<Record<SummaryRow, RegExp>> = {
  concern: /\. Concern, (high|low)/, improvement: /\. Improvement, (high|low)/, neither: /\. Change, (high|low)/,
  'common-cause': /\. Common cause/,
  // Too few months are said with the figure, how many there are, and not once more.
  'not-enough-data': /(, Not enough data \(|\. Too rare)/,
};
const ASSURANCE: Readonly<Record<SummaryColumn, RegExp>> = { pass: /\. Pass:/, 'hit-or-miss': /\. Hit or miss:/, fail: /\. Fail:/, none: /\. No assurance/ };

/** The names of the charts in sight: measure, provider, figure and both verdicts. */
async function chartsInSight(page: Page): Promise<string[]> {
  const table = await scorecardTable(page);
  return table.getByRole('gridcell').getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
}

test('every cell of the summary grid counts exactly the charts that it leaves, and the cells add up to all', async ({ page, site }) => {
  await page.goto(site.screen('/scorecard?summary=yes'));
  // Once the engine has answered, the table is drawn anew, some cells at a time.
  await markTime(page, 'watchline:engine-ready');
  const total = page.locator('.summary-total');
  await expect(async () => {
    const inSight = (await chartsInSight(page)).length;
    expect(inSight).toBeGreaterThan(100);
    expect(String(inSight)).toBe(await total.innerText());
  }).toPass();
  const all = Number(await total.innerText());
  const buttons = page.getByRole('region', { name: 'Summary grid' }).locator('tbody tr');
  let inAll = 0;
  for (const [rowAt, row] of SUMMARY_ROWS.entries()) {
    for (const [columnAt, column] of SUMMARY_COLUMNS.entries()) {
      const cell = buttons.nth(rowAt).locator('td').getByRole('button').nth(columnAt);
      const count = Number(await cell.locator('strong').innerText());
      inAll += count;
      if (count === 0) {
        await expect(cell).toBeDisabled();
        await page.goto(site.screen(`/scorecard?summary=yes&variation=${row}&assurance=${column}`));
        await expect(page.getByText('Nothing matches')).toBeVisible();
        await page.goto(site.screen('/scorecard?summary=yes'));
        await scorecardTable(page);
        continue;
      }
      await cell.click();
      await expect(cell).toHaveAttribute('aria-pressed', 'true');
      await expect(page.getByRole('status').filter({ hasText: 'shown' })).toContainText(new RegExp(`^${count} of ${all} charts (is|are) shown\\.`));
      // How many and which of one look: between two the table may be drawn on.
      await expect.poll(async () => {
        const names = await chartsInSight(page);
        return [names.length, names.filter((name) => !VARIATION[row].test(name) || !ASSURANCE[column].test(name))];
      }, `${row}, ${column}`).toEqual([count, []]);
      await cell.click();
      await expect(cell).toHaveAttribute('aria-pressed', 'false');
    }
  }
  expect(inAll).toBe(all);
});

test.describe('the meeting', () => {
  async function opened(page: Page, site: Site): Promise<{ readonly items: number; readonly place: Locator }> {
    await page.goto(site.address);
    await changesList(page);
    await page.getByRole('link', { name: 'Start the meeting' }).click();
    await meetingItem(page);
    const place = page.getByRole('status').filter({ hasText: /^Item / });
    const items = Number(/^Item 1 of (\d+)/.exec(await place.innerText())?.[1]);
    expect(items).toBeGreaterThan(5);
    return { items, place };
  }

  test('arrows, Home and End lead through the items, ? tells the keys, Escape leaves', async ({ page, site }) => {
    const { items, place } = await opened(page, site);
    const first = await page.getByRole('heading', { level: 1 }).innerText();
    for (const [key, number] of [['ArrowRight', 2], ['ArrowRight', 3], ['ArrowLeft', 2], ['End', items], ['ArrowRight', items], ['Home', 1], ['ArrowLeft', 1]] as const) {
      await page.keyboard.press(key);
      await expect(place, key).toContainText(`Item ${number} of ${items}`);
    }
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
    expect(await place.evaluate((line) => line.scrollWidth - line.clientWidth), 'the heading of the item is whole').toBeLessThanOrEqual(0);

    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Tick off');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(/#\/meeting/);
    await page.keyboard.press('Escape');
    await changesList(page);
  });

  test('at 1920 × 1080 the title, the sentences and whom to tell are letters of 3 cm on a wall of two metres; Escape leaves a note, then the meeting', async ({ page, site }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await opened(page, site);
    const sizes = await page.locator('.meeting-item h1, .meeting-sentence, .meeting-also, .meeting .wl-readout__value').evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(sizes.length).toBeGreaterThan(3);
    // Capitals are 0.716 of the size.
    for (const size of sizes) expect((size * 0.716 * 2000) / 1920).toBeGreaterThanOrEqual(30);

    await page.keyboard.press('n');
    const note = page.getByRole('textbox', { name: 'Note for the minutes' });
    await note.fill('A note');
    await page.keyboard.press('Escape');
    await expect(note).not.toBeFocused();
    await expect(page).toHaveURL(/#\/meeting/);
    await page.keyboard.press('Escape');
    await changesList(page);
  });

  test('a note outlives a reload and is in the minutes, as Markdown and as CSV, with risk, action, owner and date', async ({ page, site }) => {
    const { place } = await opened(page, site);
    await page.keyboard.press('ArrowRight');
    await expect(place).toContainText('Item 2 of');
    const title = (await page.getByRole('heading', { level: 1 }).innerText()).replace(/^Item \d+:\s*/, '').trim();
    await page.keyboard.press('n');
    const note = page.getByRole('textbox', { name: 'Note for the minutes' });
    await note.fill('Ask for the ward’s own count, \n=and its plan');
    await page.keyboard.press('Tab');
    await page.getByLabel('Likelihood').selectOption('4');
    await page.getByLabel('Consequence').selectOption('5');
    await expect(page.getByText(/^Extreme, 20/).first()).toBeVisible();

    await page.reload();
    await meetingItem(page);
    await expect(place).toContainText('Item 2 of');
    await page.keyboard.press('n');
    await expect(note).toHaveValue('Ask for the ward’s own count, \n=and its plan');
    await expect(page.getByLabel('Likelihood')).toHaveValue('4');

    const markdown = await minutes(page, 'For a document (Markdown)');
    expect(markdown.name).toMatch(/^minutes-2012-07\.md$/);
    expect(markdown.text).toContain(title);
    expect(markdown.text).toMatch(/fingerprint [0-9a-f]{12}\./);
    expect(markdown.text).toContain('Begun, not ticked off.');
    expect(markdown.text).toContain('Ask for the ward’s own count');
    expect(markdown.text).toContain('Extreme, 20');
    const table = await minutes(page, 'For a spreadsheet (CSV)');
    expect(table.name).toMatch(/^minutes-2012-07\.csv$/);
    expect(table.text).toContain('Ask for the ward’s own count');
    expect(table.text).toContain(title);
  });

  test('the chair moves an item, ticks it off, and both outlive a reload', async ({ page, site }) => {
    await opened(page, site);
    await page.keyboard.press('o');
    const order = page.getByRole('navigation', { name: 'Running order' });
    const titles = (): Promise<string[]> => order.locator('.meeting-order-go').allInnerTexts();
    await expect(order.locator('.meeting-order-go').first()).toBeVisible();
    const [first, second, ...rest] = await titles();
    await order.getByRole('button', { name: `Later: ${first ?? ''}`, exact: true }).first().click();
    await expect.poll(titles).toEqual([second, first, ...rest]);
    await page.keyboard.press('Home');
    await page.keyboard.press('d');
    await expect(order.getByRole('checkbox').first()).toBeChecked();
    await expect(page.getByRole('button', { name: /^Ticked off/ })).toHaveAttribute('aria-pressed', 'true');

    await page.reload();
    await meetingItem(page);
    await page.keyboard.press('o');
    await expect.poll(titles).toEqual([second, first, ...rest]);
    await expect(order.getByRole('checkbox').first()).toBeChecked();
  });

  test('T darkens the room, here and on the other screens, until somebody turns the light on', async ({ page, site }) => {
    await opened(page, site);
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.keyboard.press('t');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect.poll(ground).not.toBe(light);
    await page.keyboard.press('Escape');
    await changesList(page);
    await expect(page.getByRole('button', { name: 'Dark room' })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Dark room' }).click();
    await expect.poll(ground).toBe(light);
  });
});

/** Takes the minutes away in one of their forms. */
async function minutes(page: Page, form: string): Promise<{ readonly name: string; readonly text: string }> {
  await page.getByRole('button', { name: 'Minutes' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: form }).click()]) as [Download, void];
  await page.keyboard.press('Escape');
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
