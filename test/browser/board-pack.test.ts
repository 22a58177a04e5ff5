import { readFileSync } from 'node:fs';
import { parseRecipe } from '../../src/board-pack/recipe.ts';
import { readSeal } from '../../src/board-pack/seal.ts';
import { axe } from './support/accessibility.ts';
import { expect, test } from './support/site-test.ts';
import { markTime } from './support/visit.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.describe('board pack', () => {
  test('pages are moved by keyboard, the preview follows, and the frozen file opens from disk with scripts off', async ({ page, site, browser, watched: _watched }, info) => {
    await page.goto(site.screen('/board-pack'));
    const preview = page.frameLocator('iframe[title="Preview of the pack"]');
    await expect(preview.getByRole('heading', { level: 2, name: '2. What changed' })).toBeVisible();
    await page.getByRole('button', { name: /^What changed, page 2/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(preview.getByRole('heading', { level: 2, name: '3. What changed' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^What changed, page 3/ })).toBeFocused();
    // What the frame shows is judged below, as the file it becomes.
    expect((await axe(page).exclude('iframe').withTags(WCAG).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Freeze…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Freeze' }).click();
    const file = info.outputPath('frozen.html');
    await (await download).saveAs(file);
    await expect(page.getByText(/^Frozen into performance-and-quality-report\.html, [\d.]+ [kM]B\. Fingerprint /)).toBeVisible();
    const seal = readSeal(readFileSync(file));
    expect(seal?.found).toBe(seal?.seal);

    const reader = await browser.newContext({ javaScriptEnabled: false });
    const stick = await reader.newPage();
    const asked: string[] = [];
    stick.on('request', (request) => asked.push(request.url()));
    await stick.goto(`file://${file}`);
    await expect(stick.getByRole('heading', { level: 1 })).toHaveText('Performance and quality report');
    await expect(stick.locator('.wl-drawing').first()).toBeVisible();
    expect(asked).toEqual([`file://${file}`]);
    await reader.close();

    // axe is a script itself: for it alone they are on, and the page has none.
    const judged = await browser.newContext({ bypassCSP: true });
    const open = await judged.newPage();
    await open.goto(`file://${file}`);
    expect((await axe(open).withTags(WCAG).analyze()).violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html])).toEqual([]);
    await judged.close();
  });

  test('a page’s heading, its charts, its measures and the rules are chosen on screen, the preview follows, and the recipe that is saved says the same', async ({ page, site, watched: _watched }, info) => {
    await page.goto(site.screen('/board-pack'));
    await markTime(page, 'watchline:engine-ready');
    const preview = page.frameLocator('iframe[title="Preview of the pack"]');
    const row = page.locator('section > .pack-list > li').nth(4);
    await row.locator('summary').click();
    await row.getByLabel('Heading').fill('The two we asked for');
    await row.getByLabel('Which').selectOption('listed');
    await row.getByRole('button', { name: 'Choose charts…' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Choose charts' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('mrsa worcestershire');
    await dialog.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await expect(dialog.getByRole('status')).toContainText('11 charts are chosen.');
    expect((await axe(page).include('dialog').withTags(WCAG).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(row.getByRole('button', { name: 'Choose charts…' })).toBeFocused();
    await row.getByRole('button', { name: /^MRSA · Worcestershire Acute, chart 11\./ }).focus();
    await page.keyboard.press('Home');
    await expect(row.getByRole('button', { name: /^MRSA · Worcestershire Acute, chart 1\./ })).toBeFocused();
    await expect(preview.getByRole('heading', { level: 2, name: '5. The two we asked for' })).toBeVisible();
    await expect(preview.locator('.pack-chart h3').first()).toHaveText(/^MRSA.* · Worcestershire Acute$/);

    const board = page.locator('section > .pack-list > li').nth(2);
    await board.locator('summary').click();
    await board.getByRole('button', { name: 'All measures' }).click();
    await page.getByRole('searchbox', { name: 'Search measures' }).and(page.locator(':visible')).fill('stroke');
    await page.locator('.drop-panel:popover-open').getByRole('checkbox').first().check();
    await page.keyboard.press('Escape');
    await expect(board.getByRole('button', { name: '1 measure' })).toBeVisible();
    await page.getByRole('combobox', { name: 'Rules', exact: true }).selectOption('nelson');
    await expect(preview.getByText(/Nelson 1984/).first()).toBeVisible();
    await expect(preview.locator('#scorecard tbody tr:not(.band)')).toHaveCount(1);
    expect((await axe(page).exclude('iframe').withTags(WCAG).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save pack.json' }).click();
    const file = info.outputPath('pack.json');
    await (await download).saveAs(file);
    const { settings } = parseRecipe(readFileSync(file, 'utf8'), 'pack.json');
    expect(settings?.ruleSet).toBe('nelson');
    expect(settings?.pages[2]).toMatchObject({ kind: 'scorecard', measures: [expect.stringContaining('stroke')] });
    expect(settings?.pages[4]).toMatchObject({ kind: 'charts', heading: 'The two we asked for', which: 'listed' });

    await page.getByLabel('Open pack.json…').setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer: Buffer.from(readFileSync(file, 'utf8').replace('"listed"', '"chosen"')) });
    await expect(page.getByRole('alert')).toContainText('wrong.json was not opened: a place in it is wrong. The pack on the table is as it was.');
    await expect(page.getByRole('alert')).toContainText('Page 5. wrong.json, at pages.4.which: The settings hold “chosen” here. Expected: concern, failing, changed, all, listed. Correct the entry.');
    await expect(preview.getByRole('heading', { level: 2, name: '5. The two we asked for' })).toBeVisible();
  });
});
