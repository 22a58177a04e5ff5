/** The thread on real figures: A&E in England by department type. Every verdict is held against sums done here, straight from the publisher's file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startStaticServer, type RunningSite } from '../../data-loaders/serve/static-server.ts';
import { aeMonths, hasEnglandAe, writeEnglandAePack } from './support/england-ae-pack.ts';
import { expect, SUB_PATH, test } from './support/site-test.ts';
import { scorecardTable } from './support/visit.ts';

const percent = (share: number, decimals = 1): string => `${(100 * share).toFixed(decimals)}%`;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean and natural process limits as they are done by hand: 2.66 times the mean of all moving ranges to either side. */
function limitsByHand(shares: readonly number[]): { readonly centre: number; readonly lower: number; readonly upper: number } {
  const reach = 2.66 * mean(shares.slice(1).map((share, index) => Math.abs(share - (shares[index] ?? 0))));
  return { centre: mean(shares), lower: mean(shares) - reach, upper: mean(shares) + reach };
}

const sharesOf = (org: string, department: string | null): readonly number[] => aeMonths(org, department).map(({ inTime, attendances }) => inTime / attendances);

if (!hasEnglandAe) {
  test.skip('skipped: the A&E figures of 2016 to 2019 are not in ../shared/data', () => undefined);
} else {
  let folder: string;
  let real: RunningSite;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'watchline-england-'));
    real = await startStaticServer({ root: process.env['SITE'] ?? 'dist', base: SUB_PATH, pack: await writeEnglandAePack(folder) });
  });

  test.afterAll(async () => {
    await real.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('orange cell → why → department types → provider → measure, funnel and year table → re-base with reason → register → undo', async ({ page }) => {
    // The site of this test has a port of its own, which the watch over other hosts does not know.
    await page.context().unrouteAll();
    const screen = (path: string): string => `${real.address}#${path}`;
    const why = page.getByRole('region', { name: 'Why these icons' });

    // University Hospitals Birmingham: 7 months below the mean and March 2019 below the limits, of 36.
    const shares = sharesOf('RRK', null);
    const { centre, lower, upper } = limitsByHand(shares);
    expect(shares).toHaveLength(36);
    expect(shares.slice(-7).every((share) => share < centre)).toBe(true);
    expect(shares.at(-8)).toBeGreaterThan(centre);
    expect(shares.at(-1)).toBeLessThan(lower);

    await page.goto(screen('/scorecard?find=Birmingham'));
    const table = await scorecardTable(page);
    await table.getByRole('link', { name: new RegExp(`^A&E 4 hours, all types, University Hospitals Birmingham: ${percent(shares.at(-1)!)}, not met. Concern, low`) }).click();
    await expect(page.locator('.chart-reading')).toContainText('Below the 95% threshold in all 36 months, and now worse. The last 7 months are all below the mean');
    await expect(why).toContainText(`March 2019, at ${percent(shares.at(-1)!)}, is below the lower process limit of ${percent(lower)}.`);
    await expect(why).toContainText(`7 months in a row below the mean of ${percent(centre)}: September 2018 to March 2019.`);
    await expect(why).toContainText(`From ${percent(lower)} to ${percent(upper)} around a mean of ${percent(centre)}, from 36 months: April 2016 to March 2019.`);
    await expect(why).toContainText('Fail');
    expect(upper).toBeLessThan(0.95);

    await page.getByRole('link', { name: 'In parts' }).click();
    for (const [department, name] of [['1', 'Type 1, major A&E'], ['other', 'Other']] as const) {
      const part = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
      await expect(part.locator('strong')).toHaveText(percent(sharesOf('RRK', department).at(-1)!));
    }
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'University Hospitals Birmingham' }).click();
    await page.getByRole('heading', { level: 3, name: 'A&E 4 hours, all types' }).getByRole('link').click();
    await page.getByRole('link', { name: 'All providers' }).click();
    const followed = page.getByRole('listitem').filter({ hasText: 'Followed' });
    await expect(page.getByRole('region', { name: /^Special-cause concern|concern/i }).filter({ has: followed })).toBeVisible();

    await page.getByRole('link', { name: 'Funnel' }).click();
    const beyond = page.getByRole('region', { name: 'Providers beyond the limits' }).getByRole('row', { name: /^University Hospitals Birmingham/ });
    await expect(beyond).toContainText(percent(shares.at(-1)!));
    await page.getByRole('link', { name: 'Year table' }).click();
    const last = aeMonths('RRK', null).slice(-12);
    const year = last.reduce((sum, { inTime }) => sum + inTime, 0) / last.reduce((sum, { attendances }) => sum + attendances, 0);
    const row = page.getByRole('region', { name: 'Year table' }).getByRole('row', { name: /^University Hospitals Birmingham/ });
    await expect(row.locator('td').last()).toContainText((100 * year).toFixed(1));
    await row.getByRole('link').click();

    // A trust that merged with its neighbour on 1 April 2018: limits begin anew there, and by hand too.
    const renewed = limitsByHand(shares.slice(24));
    await page.getByRole('button', { name: 'Re-base…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Re-base the limits' });
    await dialog.getByLabel('New limits from').selectOption('2018-04');
    await dialog.getByLabel('Reason').fill('Two trusts became one');
    await dialog.getByLabel('Known cause').fill('Merger of 1 April 2018');
    await dialog.getByLabel('Your name').fill('Chief nurse');
    await dialog.getByRole('button', { name: 'Record the decision' }).click();
    await expect(why).toContainText(`around a mean of ${percent(renewed.centre)}, from 12 months: April 2018 to March 2019.`);
    await page.getByRole('link', { name: 'The register of all decisions' }).click();
    const entry = page.getByRole('listitem').filter({ hasText: 'Two trusts became one' });
    await entry.getByRole('button', { name: /^Withdraw/ }).click();
    await page.getByLabel('Reason').fill('Shown to the board first');
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await entry.getByRole('link').click();
    await expect(why).toContainText(`around a mean of ${percent(centre)}, from 36 months`);

    // Barking, Havering and Redbridge: 2 months far below, but not the last; nothing is claimed of March 2019.
    const calm = sharesOf('RF4', null);
    const byHand = limitsByHand(calm);
    expect(calm.at(-1)).toBeGreaterThan(byHand.lower);
    expect(calm.slice(-7).every((share) => share < byHand.centre)).toBe(false);
    await page.goto(screen('/chart/ae_4h_all_types/RF4'));
    await expect(why).toContainText('Common cause');
    await expect(why).toContainText(`From ${percent(byHand.lower)} to ${percent(byHand.upper)} around a mean of ${percent(byHand.centre)}`);
  });
}
