// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { planSmallChart, sharedDomain } from '../../src/chart/small-chart-plan.ts';
import { SmallChart } from '../../src/chart/SmallChart.tsx';
import { madeAssessment, standard } from '../spc/judgement/made-assessment.ts';

const SHARE = { floor: 0, ceiling: 1 } as const;
const made = (values: readonly (number | null)[], more = {}) =>
  madeAssessment({ from: '2012-01', values, lines: { centre: 0.9, lower: 0.85, upper: 0.95 }, thresholds: [standard(0.95, 'at-least')], ...more });
const wish = { months: null, values: null, bounds: SHARE, width: 200, height: 100, tickWidth: 20 } as const;

describe('planSmallChart', () => {
  it('on a shared axis the same value lies at the same height in both charts', () => {
    const [high, low] = [made([0.95, 0.95]), made([0.6, 0.95])];
    const values = sharedDomain([high, low], SHARE);
    const [a, b] = [high, low].map((assessment) => planSmallChart({ ...wish, assessment, values }));
    expect(a!.tickAt(0.95)).toBe(b!.tickAt(0.95));
    expect(values[0]).toBeLessThanOrEqual(0.6);
    expect(planSmallChart({ ...wish, assessment: high }).tickAt(0.95)).not.toBe(a!.tickAt(0.95));
  });

  it('a gap breaks the line; a provisional month is hollow; the last month is marked', () => {
    const plan = planSmallChart({ ...wish, assessment: made([0.9, 0.91, null, 0.9, 0.9], { provisional: [3] }) });
    expect(plan.line.match(/M/g)).toHaveLength(2);
    expect(plan.marks.map(({ kind }) => kind)).toEqual(['hollow', 'last']);
  });

  it('a series that begins later than the page begins later in its plot', () => {
    const months = { from: '2011-01', to: '2012-03' };
    const plan = planSmallChart({ ...wish, assessment: made([0.9, 0.9, 0.9]), months });
    expect(Number(/^M([\d.]+)/.exec(plan.line)?.[1])).toBeGreaterThan(150);
    expect(plan).toMatchObject(months);
  });

  it('no months: empty paths, an axis from 0 to 1', () => {
    const plan = planSmallChart({ ...wish, assessment: madeAssessment({ values: [] }) });
    expect(plan).toMatchObject({ line: '', limits: '', marks: [], from: null });
    expect(sharedDomain([], SHARE)).toEqual([0, 1]);
  });
});

describe('SmallChart', () => {
  afterEach(cleanup);

  it('says its title, and draws the months and values it is told', () => {
    render(<SmallChart assessment={made([0.9, 0.8])} bounds={SHARE} width={200} tick={(value) => `${String(Math.round(value * 100))}%`} month={(month) => month} title="Above in both months" />);
    const picture = screen.getByRole('img', { name: 'Above in both months' });
    expect(picture.textContent).toContain('2012-01');
    expect(picture.textContent).toContain('%');
  });
});
