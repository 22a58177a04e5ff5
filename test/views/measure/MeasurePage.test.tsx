// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { MeasurePage } from '../../../src/views/measure/MeasurePage.tsx';
import { drawScreen } from '../draw-screen.tsx';
import { measureEnvironment } from './measure-environment.ts';

async function opened(search = '', measureId = 'ae_4h_all_types'): Promise<void> {
  const { holding } = drawScreen(<MeasurePage measureId={measureId} />, `/measure/${measureId}${search}`, measureEnvironment());
  await holding.openPack();
  await holding.startEngine();
}

describe('MeasurePage', () => {
  afterEach(cleanup);

  it('while the pack opens: says so', () => {
    drawScreen(<MeasurePage measureId="ae_4h_all_types" />, '/measure/ae_4h_all_types');
    expect(screen.getByRole('status').textContent).toBe('Opening the pack…');
  });

  it('without a pack: says where files go', async () => {
    const { holding } = drawScreen(<MeasurePage measureId="ae_4h_all_types" />, '/measure/ae_4h_all_types');
    await holding.openPack();
    expect(await screen.findByRole('heading', { name: 'No data yet' })).toBeTruthy();
  });

  it('a measure that no extract has: says so', async () => {
    await opened('', 'no_such_measure');
    expect(await screen.findByRole('heading', { level: 1, name: 'No measure here' })).toBeTruthy();
  });

  it('providers in the order of evidence, the failing one first, each leading to its chart, with the rule in words', async () => {
    await opened();
    expect(await screen.findByText(/^In the order of evidence, not of the raw value/)).toBeTruthy();
    const names = screen.getAllByRole('heading', { level: 3 });
    expect(names[0]?.textContent).toMatch(/^Third/);
    expect(names).toHaveLength(4);
    expect(within(names[0]!).getByRole('link').getAttribute('href')).toBe('#/chart/ae_4h_all_types/ZZ3');
    expect(screen.getAllByRole('button', { name: /^Why\?/ })).toHaveLength(4);
  });

  it('own scale goes into the address, and the page warns that heights cannot be compared', async () => {
    await opened();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Each chart its own scale' }));
    expect(location.hash).toBe('#/measure/ae_4h_all_types?scale=own');
    expect(screen.getByText(/heights cannot be compared/)).toBeTruthy();
  });

  it('funnel of a month: the provider beyond the limits in words, never by a name; arrows walk, Enter follows', async () => {
    await opened('?part=funnel&month=2012-08');
    const table = await screen.findByRole('region', { name: 'Providers beyond the limits' });
    expect(within(table).getByText('Below the lower 99.8% limit: worse than its size explains')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/outlier/i);
    const walk = screen.getByRole('slider', { name: 'Walk the providers by size' });
    walk.focus();
    await userEvent.keyboard('s{Enter}');
    expect(location.hash).toContain('own=');
  });

  it('twelve months are added up: 12,000 patients each, and a month not sent is said', async () => {
    await opened('?part=funnel&span=twelve&month=2012-09');
    const table = await screen.findByRole('region', { name: 'The funnel as a table', hidden: true });
    expect(table.textContent).toContain('12,000');
    expect(table.textContent).toContain('11 of 12 months');
  });

  it('a count has no funnel, and the page says why', async () => {
    await opened('?part=funnel', 'serious_incidents');
    expect(await screen.findByText(/nothing says how large the providers are/)).toBeTruthy();
  });

  it('year table: two financial years, target, marks, missing month in words, everybody together', async () => {
    await opened('?part=year');
    const table = within(await screen.findByRole('region', { name: 'Year table' }));
    expect(table.getByRole('columnheader', { name: '2011/12' })).toBeTruthy();
    expect(table.getByRole('columnheader', { name: '2012/13' })).toBeTruthy();
    const third = table.getByRole('row', { name: /^Third/ });
    expect(third.textContent).toContain('80.0✗');
    const all = table.getByRole('row', { name: /^All together/ });
    // 12 months of 960 + 962 + 800 + 961, and every pattern of six adds 1.
    expect(all.textContent).toContain('92.1✗');
    expect(table.getByRole('row', { name: /Fourth/ }).textContent).toContain('no row in the extract');
    expect(screen.getByText(/not a mean of the months/)).toBeTruthy();
  });

  it('definition: numerator, denominator and the threshold with its source', async () => {
    await opened('?part=definition');
    expect(await screen.findByRole('heading', { name: 'Definition' })).toBeTruthy();
    expect(screen.getByText('Attendances')).toBeTruthy();
    expect(screen.getByText(/Operating framework/)).toBeTruthy();
    expect(screen.getByText('None is recorded for this measure.')).toBeTruthy();
  });
});
