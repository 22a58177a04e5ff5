// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Scorecard } from '../../../src/views/scorecard/Scorecard.tsx';
import { csv, handWrittenManifest, madeEnvironment, ORGANISATIONS } from '../../queries/made-environment.ts';
import { drawScreen } from '../draw-screen.tsx';

const HEAD = 'org_code,measure_id,period_start,numerator,denominator,status';
const MEASURES = ['ae_4h_all_types', 'tia_high_risk_24h', 'stroke_90pct_stay', 'rtt_18w_admitted'] as const;
const months = (measure: string, count: number, status = 'ok'): string[] =>
  Array.from({ length: count }, (_, index) => {
    const figures = status === 'ok' ? `${90 + ((index * 7) % 5)},100` : ',';
    return `ZZ1,${measure},${String(2011 + Math.floor((18 - count + index) / 12))}-${String(((18 - count + index) % 12) + 1).padStart(2, '0')}-01,${figures},${status}`;
  });

/** Eighteen months: without a threshold; three months alone; never submitted; always suppressed. */
async function opened(): Promise<void> {
  const rows = [...months(MEASURES[0], 18), ...months(MEASURES[1], 3), ...months(MEASURES[2], 18, 'not_submitted'), ...months(MEASURES[3], 18, 'suppressed')];
  const { holding } = drawScreen(<Scorecard />, '/scorecard', madeEnvironment([handWrittenManifest('organisation.csv', 'months.csv'), csv('months.csv', HEAD, ...rows), ORGANISATIONS]));
  await holding.openPack();
  await holding.startEngine();
  expect(holding.state().extracts.flatMap(({ report }) => report.problems.filter(({ severity }) => severity === 'stop' || severity === 'row'))).toEqual([]);
  await screen.findByRole('grid');
}

const rowOf = (name: RegExp): HTMLElement => screen.getAllByRole('row').find((row) => within(row).queryByRole('rowheader', { name }) !== null) as HTMLElement;

describe('the faces of a blank in the scorecard', () => {
  afterEach(cleanup);

  it('no threshold is said at the measure, not enough data with its months, not submitted and suppressed each in their own words', async () => {
    await opened();
    expect(within(rowOf(/A&E 4 hours/)).getByRole('rowheader').textContent).toContain('no threshold');
    expect(within(rowOf(/TIA/)).getByRole('gridcell').textContent).toContain('Not enough data (3 of 15 months)');
    expect(within(rowOf(/Stroke unit/)).getByRole('gridcell').textContent).toBe('Not submitted');
    expect(within(rowOf(/18 weeks/)).getByRole('gridcell').textContent).toBe('Suppressed');
  });

  it('none of them shows an icon for a verdict that there is not', async () => {
    await opened();
    for (const name of [/TIA/, /Stroke unit/, /18 weeks/]) expect(within(rowOf(name)).queryByRole('button')).toBeNull();
    expect(within(rowOf(/A&E 4 hours/)).getAllByRole('img', { name: /Common cause/ }).length).toBeGreaterThan(0);
  });

  it('who hears a cell without a figure hears why, and nothing of verdicts that nobody waits for', async () => {
    await opened();
    const heard = (name: RegExp): string | null => within(rowOf(name)).getByRole('gridcell').querySelector('a')?.getAttribute('aria-label') ?? null;
    expect(heard(/Stroke unit/)).toBe('Stroke unit, 90% of stay, First Trust: Not submitted');
    expect(heard(/18 weeks/)).toBe('18 weeks, admitted, First Trust: Suppressed');
    expect(heard(/TIA/)?.match(/not enough data/gi)).toHaveLength(1);
  });
});
