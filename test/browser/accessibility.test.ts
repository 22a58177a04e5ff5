import { expectForEverybody, violations } from './support/accessibility.ts';
import { SCREENS, STATES } from './support/screens.ts';
import { expect, test } from './support/site-test.ts';
import { chooseRoom, dropFiles, markTime } from './support/visit.ts';

for (const { name, open } of [...SCREENS, ...STATES]) {
  test(`${name} breaks no rule of WCAG 2.2 AA that a machine can judge, light or dark, and is drawn in high contrast`, async ({ page, site }) => {
    await open(page, site);
    await expectForEverybody(page, name);
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
