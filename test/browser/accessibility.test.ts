import AxeBuilder from '@axe-core/playwright';

import { expect, test } from './support/site-test.ts';
import { scorecardTable } from './support/visit.ts';

/** What axe found against WCAG 2.2 AA, short enough to read: the rule and where. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}

test('scorecard, chart and data break no rule of WCAG 2.2 AA that a machine can judge, contrast included', async ({ page, site }) => {
  await page.goto(site.screen('/scorecard'));
  const table = await scorecardTable(page);
  expect(await violations(new AxeBuilder({ page }))).toEqual([]);
  await table.getByRole('link').first().click();
  await expect(page.locator('main svg').first()).toBeVisible();
  expect(await violations(new AxeBuilder({ page }))).toEqual([]);
  await page.goto(site.screen('/data'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(new AxeBuilder({ page }))).toEqual([]);
});
