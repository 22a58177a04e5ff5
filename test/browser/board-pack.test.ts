import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { readSeal } from '../../src/board-pack/seal.ts';
import { expect, test } from './support/site-test.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.describe('board pack', () => {
  test('pages are moved by keyboard, the preview follows, and the frozen file opens from disk with scripts off', async ({ page, site, browser, watched: _watched }, info) => {
    // A whole pack has tens of thousands of elements to be judged.
    test.setTimeout(300_000);
    await page.goto(site.screen('/board-pack'));
    const preview = page.frameLocator('iframe[title="Preview of the pack"]');
    await expect(preview.getByRole('heading', { level: 2, name: '2. What changed' })).toBeVisible();
    await page.getByRole('button', { name: /^What changed, page 2/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(preview.getByRole('heading', { level: 2, name: '3. What changed' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^What changed, page 3/ })).toBeFocused();
    // What the frame shows is judged below, as the file it becomes.
    expect((await new AxeBuilder({ page }).exclude('iframe').withTags(WCAG).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Freeze' }).click();
    const file = info.outputPath('frozen.html');
    await (await download).saveAs(file);
    await expect(page.getByText(/^Frozen into one file\. Fingerprint /)).toBeVisible();
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
    expect((await new AxeBuilder({ page: open }).withTags(WCAG).analyze()).violations.map(({ id, nodes }) => [id, nodes.length, nodes[0]?.html])).toEqual([]);
    await judged.close();
  });
});
