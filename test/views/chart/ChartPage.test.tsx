// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ChartPage } from '../../../src/views/chart/ChartPage.tsx';
import { pointsCsv } from '../../../src/views/chart/download-points.ts';
import { watchAll } from '../../../src/queries/watch-series.ts';
import { csv, handWrittenManifest, madeEnvironment, OBSERVATION_HEAD, ORGANISATIONS } from '../../queries/made-environment.ts';
import { drawScreen, type DrawnScreen } from '../draw-screen.tsx';

/** Sixteen months that hover about 90%, the last far below. */
const NUMERATORS = [900, 902, 898, 901, 899, 903, 897, 900, 902, 898, 901, 899, 903, 897, 900, 820];
const MONTHS = csv(
  'months.csv', OBSERVATION_HEAD,
  ...NUMERATORS.map((numerator, index) =>
    `ZZ1,ae_4h_all_types,20${11 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01,${numerator},1000,`),
);
const TARGET = csv('target.csv', 'measure_id,valid_from,kind,value,comparison', 'ae_4h_all_types,2011-01-01,standard,95,at_least');

async function opened(address = '/chart/ae_4h_all_types/ZZ1'): Promise<DrawnScreen> {
  const drawn = drawScreen(
    <ChartPage measureId="ae_4h_all_types" providerCode="ZZ1" />, address,
    madeEnvironment([handWrittenManifest('organisation.csv', 'months.csv', 'target.csv'), MONTHS, TARGET, ORGANISATIONS]),
  );
  await drawn.holding.openPack();
  await drawn.holding.startEngine();
  await screen.findByRole('heading', { level: 1, name: /A&E/ });
  return drawn;
}

describe('ChartPage', () => {
  afterEach(cleanup);

  it('without a pack: says that there is no data yet', async () => {
    const { holding } = drawScreen(<ChartPage measureId="m" providerCode="p" />, '/chart/m/p');
    await holding.openPack();
    expect(await screen.findByRole('heading', { name: 'No data yet' })).toBeTruthy();
  });

  it('a chart that no extract holds: says so and leads back', async () => {
    const { holding } = drawScreen(
      <ChartPage measureId="ae_4h_all_types" providerCode="ZZ2" />, '/chart/ae_4h_all_types/ZZ2',
      madeEnvironment([handWrittenManifest('organisation.csv', 'months.csv'), MONTHS, ORGANISATIONS]),
    );
    await holding.openPack();
    await holding.startEngine();
    expect(await screen.findByRole('heading', { name: 'No chart here' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the scorecard' })).toBeTruthy();
  });

  it('says in its first sentence where the process stands, and why its icons are what they are', async () => {
    await opened();
    expect(screen.getByText(/^Below the 95% threshold in all 16 months/)).toBeTruthy();
    const why = screen.getByRole('region', { name: 'Why these icons' });
    expect(within(why).getByText('Concern, low')).toBeTruthy();
    expect(within(why).getByText(/April 2012, at 82\.0%, is below the lower process limit/)).toBeTruthy();
    expect(within(why).getByText(/inside the process limits/)).toBeTruthy();
  });

  it('states the threshold, how often it was met and how many patients are missing', async () => {
    await opened();
    const threshold = screen.getByRole('region', { name: 'Threshold' });
    expect(within(threshold).getByText('0 of 16')).toBeTruthy();
    expect(within(threshold).getByText(/130 more patients/)).toBeTruthy();
  });

  it('the table holds the same months as the chart, and its button is kept in the address', async () => {
    await opened();
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(17);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(location.hash).toBe('#/chart/ae_4h_all_types/ZZ1?table=yes');
  });

  it('another rule set is judged anew and named in the address', async () => {
    await opened();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Rules/ }), 'nelson');
    expect(location.hash).toBe('#/chart/ae_4h_all_types/ZZ1?rules=nelson');
    expect((await screen.findAllByText(/Nelson/)).length).toBeGreaterThan(1);
  });

  it('its points as CSV are the numbers drawn, unrounded', async () => {
    const { holding } = await opened();
    const contents = await holding.contents(holding.state().contentHash ?? '');
    const [chart] = watchAll(contents, 'mdc-strict').charts;
    if (chart === undefined) throw new Error('There is no chart.');
    const lines = (await pointsCsv(chart)).trim().split('\r\n');
    expect(lines).toHaveLength(17);
    expect(lines[0]).toContain('measure_id,org_code,period,value,numerator,denominator');
    const last = lines[16]?.split(',') ?? [];
    expect(last.slice(0, 6)).toEqual(['ae_4h_all_types', 'ZZ1', '2012-04', '0.82', '820', '1000']);
    expect(Number(last[8])).toBe(chart.assessment.centre[15]);
  });
});
