import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { SCREENS, STATES } from './support/screens.ts';
import { expect, test } from './support/site-test.ts';
import { chooseRoom, dropFiles, markTime } from './support/visit.ts';

/** What axe found against WCAG 2.2 AA, short enough to read: the rule and where. Contrast of 4.5 to 1 is among its rules. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}

/**
 * In forced colours only the system's colours are left: what is told apart must be told by shape, letter or word. Gives the marks of
 * charts and icons that would be as the ground they lie on; only the shade between the limits may, whose edges are drawn as lines.
 */
async function marksUnseen(page: Page): Promise<string[]> {
  const unseen = await page.evaluate(() => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const isUnseen = (paint: string): boolean => paint === 'none' || paint === ground || /^rgba\(.*, 0\)$/.test(paint);
    return [...document.querySelectorAll('svg path, svg line, svg circle, svg text')]
      .filter((mark) => mark.getClientRects().length > 0 && mark.closest('defs, clipPath, [class$="__band"]') === null)
      .filter((mark) => isUnseen(getComputedStyle(mark).stroke) && isUnseen(getComputedStyle(mark).fill))
      .map((mark) => mark.getAttribute('class') ?? mark.outerHTML.slice(0, 80));
  });
  return [...new Set(unseen)];
}

for (const { name, open } of [...SCREENS, ...STATES]) {
  test(`${name} breaks no rule of WCAG 2.2 AA that a machine can judge, light or dark, and is drawn in high contrast`, async ({ page, site }) => {
    await open(page, site);
    expect(await violations(page), 'light').toEqual([]);
    await chooseRoom(page, 'dark');
    expect(await violations(page), 'dark').toEqual([]);
    await chooseRoom(page, 'light');
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await page.screenshot({ path: `screenshots/${name}-high-contrast.png`, animations: 'disabled' });
    expect(await marksUnseen(page)).toEqual([]);
  });
}

test('the mapping of an unknown file breaks no rule either', async ({ page, site }) => {
  await page.goto(site.screen('/data'));
  await markTime(page, 'watchline:engine-ready');
  await dropFiles(page, [{ name: 'breaches.csv', text: 'Trust code,Month,Seen,Breaches\nZZ4,Aug-12,4600,500\n' }]);
  const card = page.getByRole('article', { name: 'breaches.csv' });
  await card.getByRole('button', { name: 'Map the columns' }).click({ timeout: 60_000 });
  await expect(page.getByRole('form', { name: 'Map the columns of breaches.csv' })).toBeVisible();
  expect(await violations(page), 'light').toEqual([]);
  await chooseRoom(page, 'dark');
  expect(await violations(page), 'dark').toEqual([]);
});
