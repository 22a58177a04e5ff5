import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

import { demonstrationPack } from '../../data-loaders/demonstration/demonstration-pack.ts';
import { filesOf, tablesThen } from '../queries/files-then.ts';
import { expect, test } from './support/site-test.ts';
import { changesList, markTime, scorecardTable } from './support/visit.ts';

const { tables, triggers } = demonstrationPack(readFileSync('fixtures/demonstration/story.yaml', 'utf8'), 'nowhere');

const MONTHS = [
  { month: '2010-12', knownBy: '2011-01-31', why: 'before an appeal took a case away, and before the merger' },
  { month: '2011-06', knownBy: '2011-07-31', why: 'after the merger' },
  { month: '2012-03', knownBy: '2012-04-30', why: 'before February was restated' },
] as const;

/** Lays the extracts of that day beside the site, as a trust would: the files and a manifest that names them. */
async function layFilesOf(page: Page, address: string, month: string, knownBy: string): Promise<void> {
  const extracts = filesOf(tablesThen(tables, month, knownBy));
  const manifest = { title: 'As it was', triggers: 'triggers.json', extracts: extracts.map(({ name }) => ({ path: name })) };
  const files = new Map<string, string | Buffer>([
    ['manifest.json', JSON.stringify(manifest)], ['triggers.json', triggers ?? ''], ...extracts.map(({ name, bytes }) => [name, Buffer.from(bytes)] as const),
  ]);
  await page.route(`${address}pack/**`, (route) => {
    const body = files.get(route.request().url().slice(`${address}pack/`.length));
    return route.fulfill(body === undefined ? { status: 404 } : { body });
  });
}

/** All that the scorecard says, to the eye and to the ear: figures, verdicts and the words behind every icon. */
async function scorecardSays(page: Page): Promise<{ readonly text: string; readonly icons: readonly string[] }> {
  const table = await scorecardTable(page);
  const icons = await table.getByRole('button').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return { text: await table.innerText(), icons };
}

/** Until the extracts have been asked the months are only cut, and the banner says that too. */
async function extractsAnswered(page: Page): Promise<void> {
  const banner = page.getByRole('status').filter({ hasText: 'As at' });
  await expect(banner).toBeVisible();
  await expect(banner).not.toContainText('are being asked');
}

for (const { month, knownBy, why } of MONTHS) {
  test(`as at ${month}, ${why}: scorecard and agenda say what the files of that day say`, async ({ page, site, context }) => {
    await page.goto(site.screen(`/scorecard?asat=${month}`));
    await markTime(page, 'watchline:engine-ready');
    await extractsAnswered(page);
    const past = await context.newPage();
    await layFilesOf(past, site.address, month, knownBy);
    // With the month named here too: an incident declared before the last day of knowing may already stand in the month after.
    await past.goto(site.screen(`/scorecard?asat=${month}`));
    await markTime(past, 'watchline:engine-ready');
    await extractsAnswered(past);
    // What the extracts answer is drawn some cells at a time: the two are held against each other until both are whole.
    await expect(async () => {
      const then = await scorecardSays(past);
      expect(then.icons.length).toBeGreaterThan(50);
      expect(then).toEqual(await scorecardSays(page));
    }).toPass();
    await page.goto(site.screen(`/changes?asat=${month}`));
    const agenda = await changesList(page);
    await past.goto(site.screen(`/changes?asat=${month}`));
    const agendaThen = await changesList(past);
    // The month before is asked of the extracts as well, after the first agenda is drawn.
    await expect(async () => expect(await agendaThen.innerText()).toBe(await agenda.innerText())).toPass();
  });
}

test('a past month is chosen in the header, goes with every link, and today’s position is one click away', async ({ page, site }) => {
  await page.goto(site.screen('/scorecard'));
  await scorecardTable(page);
  await page.getByLabel('As at').selectOption('2011-06');
  await expect(page).toHaveURL(/#\/scorecard\?asat=2011-06$/);
  await expect(page.getByText('to June 2011').first()).toBeVisible();
  await (await scorecardTable(page)).getByRole('button').first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'Open the chart' }).click();
  await expect(page).toHaveURL(/#\/chart\/.*asat=2011-06/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Show today’s position' }).click();
  await expect(page).not.toHaveURL(/asat/);
});
