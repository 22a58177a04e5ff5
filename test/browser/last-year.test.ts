/** The months of last year beside this year's, of a file with a season that somebody drops: what is drawn is what the table says. */
import { drawnNumbers, expectSame, tableColumn } from './support/drawn-numbers.ts';
import { expect, test } from './support/site-test.ts';
import { dropFiles } from './support/visit.ts';

/** Six years to July 2012 with a season, and a little of its own each month. The demonstration lists the provider and lacks the measure. */
function seasonal(): string {
  const rows = Array.from({ length: 72 }, (_, month) => {
    const share = 0.9 - 0.05 * Math.cos((2 * Math.PI * (month % 12)) / 12) + 0.004 * Math.sin(month * 2.4);
    const day = `${String(2006 + Math.floor((month + 7) / 12))}-${String(((month + 7) % 12) + 1).padStart(2, '0')}-01`;
    return `ZZ1,cancer_62d_combined,${day},month,${String(Math.round(10_000 * share))},10000,ok`;
  });
  return `org_code,measure_id,period_start,period_type,numerator,denominator,status\n${rows.join('\n')}\n`;
}

test('a series with a season: the last twelve months and those a year before are drawn at the figures of the table', async ({ page, site }) => {
  await page.goto(site.screen('/data'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await dropFiles(page, [{ name: 'season.csv', text: seasonal() }]);
  await expect(page.getByText('season.csv').first()).toBeVisible();
  await expect(page.getByText(/72 rows/).first()).toBeVisible();
  await page.goto(site.screen('/chart/cancer_62d_combined/ZZ1?beside=last-year'));
  const beside = page.getByRole('region', { name: 'Same month last year', exact: true });
  await expect(beside.locator('.wl-drawing')).toBeVisible();
  const drawn = await drawnNumbers(beside.locator('.wl-drawing'));
  const column = async (at: number): Promise<readonly (number | null)[]> => (await tableColumn(beside.locator('table'), at)).toReversed();
  expect(drawn.points).toHaveLength(12);
  expectSame('this year', drawn.points, await column(0), drawn.pixel, 0.05);
  expectSame('a year before', drawn.earlier, await column(1), drawn.pixel, 0.05);
  const [now, before, change] = [await column(0), await column(1), await column(2)];
  change.forEach((each, month) => expect(each).toBeCloseTo((now[month] ?? NaN) - (before[month] ?? NaN), 0));
});
