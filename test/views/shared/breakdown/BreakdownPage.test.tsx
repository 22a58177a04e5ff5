// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BreakdownPage } from '../../../../src/views/shared/breakdown/BreakdownPage.tsx';
import { csv, handWrittenManifest, madeEnvironment, ORGANISATIONS, type MadeEnvironment } from '../../../queries/made-environment.ts';
import { drawScreen } from '../../draw-screen.tsx';
import { eventsEnvironment } from '../../events/events-environment.ts';

const departments = (): MadeEnvironment => madeEnvironment([
  handWrittenManifest('organisation.csv', 'months.csv', 'target.csv'), ORGANISATIONS,
  csv('months.csv', 'org_code,measure_id,period_start,breakdown,numerator,denominator', ...Array.from({ length: 18 }, (_, index) => {
    const month = `${String(2011 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-01`;
    const part = (breakdown: string, numerator: number, denominator: number): string => `ZZ1,ae_4h_all_types,${month},${breakdown},${String(numerator)},${String(denominator)}`;
    return [part('', 180, 200), part('department=type1', 82 + (index % 3), 100), ...(index < 9 ? [part('department=other', 98, 100)] : [])].join('\n');
  })),
  csv('target.csv', 'measure_id,valid_from,kind,value,comparison', 'ae_4h_all_types,2011-01-01,standard,95,at_least'),
], { today: () => '2013-01-15' });

describe('BreakdownPage', () => {
  afterEach(cleanup);
  const open = async (measureId: string, dimension: string, environment: MadeEnvironment): Promise<void> => {
    const { holding } = drawScreen(<BreakdownPage measureId={measureId} providerCode="ZZ1" dimension={dimension} />, `/chart/${measureId}/ZZ1/by/${dimension}`, environment);
    await holding.openPack();
    await holding.startEngine();
  };

  it('by department type: each part on its own, few months say so, and no threshold of the whole is asked of them', async () => {
    await open('ae_4h_all_types', 'any', departments());
    expect(await screen.findByRole('heading', { level: 1, name: /by department type$/ })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Other', 'Type 1, major A&E']);
    expect(screen.getByText(/Not enough data \(9 of 15 months\)/)).toBeTruthy();
    expect(screen.getByText(/A threshold is set for the whole and is not asked of its parts/)).toBeTruthy();
    expect(screen.queryByText('not met')).toBeNull();
  });

  it('the icons of a part answer why: the address names the part', async () => {
    await open('ae_4h_all_types', 'department', departments());
    const [why] = await screen.findAllByRole('button', { name: /^Why\? .*, Type 1, major A&E: / });
    why?.click();
    expect(decodeURIComponent(location.hash)).toContain('why=ae_4h_all_types*ZZ1/department=type1');
  });

  it('small charts share one scale', async () => {
    await open('ae_4h_all_types', 'department', departments());
    await screen.findAllByRole('heading', { level: 3 });
    const ticks = [...document.querySelectorAll('.small-chart svg.wl-small')].map((svg) => [...svg.querySelectorAll('g .wl-axis__tick')].map(({ textContent }) => textContent).join(''));
    expect(ticks).toEqual(['80%90%100%', '80%90%100%']);
  });

  it('by avoidability, counted from events; the other ways to part are one step away', async () => {
    await open('pressure_ulcer_cat3_4', 'avoidable', eventsEnvironment());
    expect(await screen.findByRole('heading', { level: 1, name: /by avoidable or not$/ })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Not avoidable', 'Avoidable']);
  });

  it('a rare harm in parts is too rare for a verdict, in words', async () => {
    await open('never_events', 'category', eventsEnvironment());
    expect((await screen.findAllByText(/Too rare for a verdict/)).length).toBeGreaterThan(0);
  });

  it('a dimension that nobody tells: says so', async () => {
    await open('ae_4h_all_types', 'grade', departments());
    expect(await screen.findByText('None of the loaded extracts tells parts of this measure here apart by grade.')).toBeTruthy();
  });

  it('no such chart: says so', async () => {
    await open('nobody', 'any', departments());
    expect(await screen.findByRole('heading', { name: 'No chart here' })).toBeTruthy();
  });
});
