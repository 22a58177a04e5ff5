// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ChartPage } from '../../../src/views/chart/ChartPage.tsx';
import { pointsCsv } from '../../../src/views/chart/take-away/points-csv.ts';
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

  it('leads to every provider of the measure, with this one followed', async () => {
    await opened();
    expect(screen.getByRole('link', { name: 'All providers' }).getAttribute('href')).toBe('#/measure/ae_4h_all_types?own=ZZ1');
  });

  it('says in its first sentence where the process stands, and why its icons are what they are', async () => {
    await opened();
    expect(screen.getByText(/^Below the 95% threshold in all 16 months/)).toBeTruthy();
    const why = await screen.findByRole('region', { name: 'Why these icons' });
    expect(within(why).getByText('Concern, low')).toBeTruthy();
    expect(within(why).getByText(/April 2012, at 82\.0%, is below the lower process limit/)).toBeTruthy();
    expect(within(why).getByText(/inside the process limits/)).toBeTruthy();
  });

  it('its icons lead to the answer beside them, and Escape leads back to the icons', async () => {
    await opened();
    const why = await screen.findByRole('region', { name: 'Why these icons' });
    const icons = screen.getByRole('button', { name: /^Why\?/ });
    // jsdom lays nothing out, so nothing can be scrolled.
    why.scrollIntoView = () => undefined;
    await userEvent.click(icons);
    expect(document.activeElement).toBe(why);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(icons);
  });

  it('states the threshold, how often it was met and how many patients are missing', async () => {
    await opened();
    const threshold = await screen.findByRole('region', { name: 'Threshold' });
    expect(within(threshold).getByText('0 of 16')).toBeTruthy();
    expect(within(threshold).getByText(/130 more patients/)).toBeTruthy();
  });

  it('the table holds the same months as the chart, and its button is kept in the address', async () => {
    await opened();
    const table = await screen.findByRole('table');
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
    const provenance = { source: 'Source: by hand', dataDate: 'Data to April 2012', rules: 'Making Data Count, strict', fingerprint: 'f00d', picture: 'beef', terms: [] };
    const lines = (await pointsCsv(chart, provenance)).trim().split('\r\n');
    expect(lines).toHaveLength(17);
    expect(lines[0]).toContain('measure_id,org_code,period,value,numerator,denominator');
    const last = lines[16]?.split(',') ?? [];
    expect(last.slice(0, 6)).toEqual(['ae_4h_all_types', 'ZZ1', '2012-04', '0.82', '820', '1000']);
    expect(Number(last[8])).toBe(chart.assessment.centre[15]);
    expect(lines[16]).toContain('outside,Concern: below the lower process limit');
    expect(lines[1]).toMatch(/Source: by hand,Data to April 2012,,f00d,beef$/);
  });

  it('another kind of chart is judged anew and named in the address', async () => {
    await opened();
    const kinds = screen.getByRole('combobox', { name: /Chart/ });
    expect(within(kinds).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['XmR chart (usual)', 'P chart', 'P′ chart', 'I′ chart', 'Run chart']);
    await userEvent.selectOptions(kinds, 'p');
    expect(location.hash).toBe('#/chart/ae_4h_all_types/ZZ1?kind=p');
    expect(await screen.findByText(/January 2011 to April 2012 · p chart/)).toBeTruthy();
  });

  it('zooming by key, button and link: months in the address, limits of all months, and that said', async () => {
    await opened();
    screen.getByRole('slider', { name: /Points of the chart/ }).focus();
    await userEvent.keyboard('+');
    expect(location.hash).toBe('#/chart/ae_4h_all_types/ZZ1?months=2011-09_2012-04');
    expect(screen.getByText(/^Shown: September 2011 to April 2012, 8 of 16 months\. Limits and signals are worked out from all months/)).toBeTruthy();
    expect(screen.getByRole('slider', { name: /Points of the chart/ }).getAttribute('aria-valuemax')).toBe('8');
    expect(within(await screen.findByRole('table')).getAllByRole('row')).toHaveLength(17);
    await userEvent.click(screen.getByRole('button', { name: /Earlier/ }));
    expect(location.hash).toContain('months=2011-01_2011-08');
    await userEvent.click(screen.getByRole('button', { name: 'More months, wider' }));
    expect(location.hash).toBe('#/chart/ae_4h_all_types/ZZ1');
  });

  it('a month pinned in a closer look is the month that was read', async () => {
    await opened('/chart/ae_4h_all_types/ZZ1?months=2011-09_2012-04');
    screen.getByRole('slider', { name: /Points of the chart/ }).focus();
    await userEvent.keyboard('{Home}{Enter}');
    expect(location.hash).toContain('pin=2011-09');
  });

  it('what would differ: the other readings in words, and one of them shown', async () => {
    await opened();
    await userEvent.click(screen.getByRole('button', { name: 'What would differ' }));
    expect(location.hash).toBe('#/chart/ae_4h_all_types/ZZ1?beside=differences');
    const panel = screen.getByRole('region', { name: 'What would differ' });
    expect(within(panel).getByText(/Against XmR chart and Making Data Count, strict, as shown/)).toBeTruthy();
    expect(within(panel).getAllByText(/^Why: /).length).toBeGreaterThan(1);
    await userEvent.click(within(panel).getByRole('button', { name: 'Show P chart' }));
    expect(location.hash).toBe('#/chart/ae_4h_all_types/ZZ1?kind=p&beside=differences');
  });

  it('what would it take: the slider’s value is in the address, and the icons follow it', async () => {
    await opened('/chart/ae_4h_all_types/ZZ1?beside=take&take=0.99');
    const panel = screen.getByRole('region', { name: 'What would it take' });
    expect(within(panel).getByText(/Variation becomes Improvement, high after 1 month, in May 2012/)).toBeTruthy();
    expect(within(panel).getByText(/more patients .* within 4 hours a month than in a usual month/)).toBeTruthy();
    expect(within(panel).getByText('Each of these months would meet the threshold.')).toBeTruthy();
    expect(within(panel).getByText(/nothing is foretold/)).toBeTruthy();
    expect(within(panel).getByRole('slider', { name: 'Each month to come' }).getAttribute('aria-valuetext')).toMatch(/^99\.0%\. Variation becomes/);
  });

  it('moving ranges beside the chart: walked by keyboard, told as a table', async () => {
    await opened('/chart/ae_4h_all_types/ZZ1?beside=ranges');
    const panel = screen.getByRole('region', { name: 'Moving ranges' });
    expect(within(panel).getByText(/Unusual: April 2012\./)).toBeTruthy();
    const walk = within(panel).getByRole('slider', { name: 'Moving ranges, month by month' });
    walk.focus();
    await userEvent.keyboard('{End}');
    expect(walk.getAttribute('aria-valuetext')).toBe('April 2012: 8.0 points from the month before, beyond the upper limit');
    await userEvent.keyboard('{ArrowLeft}');
    expect(walk.getAttribute('aria-valuetext')).toMatch(/^March 2012: /);
    await userEvent.click(within(panel).getByText('The same as a table'));
    expect(within(within(panel).getByRole('table')).getAllByRole('row')).toHaveLength(17);
  });

  it('a link to companions that this chart has not says why they are missing', async () => {
    await opened('/chart/ae_4h_all_types/ZZ1?beside=year+days+last-year');
    expect(screen.getByText(/no annual objective is set/)).toBeTruthy();
    expect(screen.getByText(/events are not rare here/)).toBeTruthy();
    expect(screen.getByText(/no season is found here/)).toBeTruthy();
  });

  it('the copied sentence says of what it is, where it is from, by which rules and with which fingerprint', async () => {
    const { holding } = await opened();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Copy sentence' }));
    expect(await screen.findByText('Sentence copied.')).toBeTruthy();
    const text = await navigator.clipboard.readText();
    expect(text).toMatch(/^A&E.*, First Trust: Below the 95% threshold in all 16 months/);
    expect(text).toContain('Rules: Making Data Count, strict');
    expect(text).toContain(`Fingerprint of the figures: ${holding.state().contentHash ?? '?'}`);
    expect(text).toMatch(/Fingerprint of this chart with its notes and decisions: [0-9a-f]{64}$/);
  });
});
