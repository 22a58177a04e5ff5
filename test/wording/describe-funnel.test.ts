import { describe, expect, it } from 'vitest';
import { funnelOfMonths, type ComparedFunnel, type ComparedProvider } from '../../src/spc/comparison/funnel-of-months.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';
import {
  describeFunnel, describeFunnelMonths, describeFunnelPoint, describeFunnelSide, describeNoFunnel, describeStandsOut, describeSumGaps, describeUnplotted, funnelLimitName, funnelSizeAxis, spokenFunnelPoint,
} from '../../src/wording/describe-funnel.ts';
import { madeSeries } from '../spc/comparison/made-series.ts';

const measure = {
  id: 'made', name: 'Made', kind: 'proportion', direction: 'higher-is-better', multiplier: 1, maxPercentOver100: false, numeratorLabel: 'patients seen in time', denominatorLabel: 'patients',
} as unknown as Measure;

const compared = (shares: readonly number[], size = 1000): ComparedFunnel =>
  funnelOfMonths(shares.map((share, index) => madeSeries(`Z${String(index)}`, '2012-05', [[Math.round(share * size), size]])), measure, ['2012-05']) as ComparedFunnel;

/** The same, but with these places and verdicts. */
const placed = (...positions: readonly (readonly [ComparedProvider['position'], boolean])[]): ComparedFunnel => {
  const all = compared(positions.map(() => 0.9));
  return { ...all, providers: all.providers.map((provider, index) => ({ ...provider, position: positions[index]![0], standsOut: positions[index]![1] })) };
};

describe('describeFunnel', () => {
  it('all alike: none beyond the limits, and how many chance alone would put there', () => {
    const { lead, rest } = describeFunnel(compared(Array.from({ length: 40 }, () => 0.9)), measure);
    expect(lead).toBe('None of 40 providers lies beyond the limits.');
    expect(rest).toMatch(/^By chance alone about 2 would lie beyond a 95% limit\. None stands out after allowing for how many are compared\. All together: 90\.0% \(May 2012\)\./);
    expect(rest).toMatch(/A provider beyond a limit is a question, not an answer/);
    expect(rest).not.toContain('widened');
  });

  it.each([
    [[['below-998', true], ['within', false], ['within', false]], 'Of 3 providers, one lies beyond a 99.8% limit.', 'One stands out'],
    [[['below-998', true], ['above-998', true], ['below-95', false]], 'Of 3 providers, 2 lie beyond a 99.8% limit and 1 more beyond a 95% limit.', '2 stand out'],
    [[['above-95', false], ['within', false], ['within', false]], 'Of 3 providers, none lies beyond a 99.8% limit and 1 more beyond a 95% limit.', 'None stands out'],
  ] as const)('%o: %s', (positions, lead, stands) => {
    const words = describeFunnel(placed(...positions), measure);
    expect(words.lead).toBe(lead);
    expect(words.rest).toContain(`about one in twenty would lie beyond a 95% limit. ${stands} after allowing`);
  });

  it('providers that differ more than chance makes them: the limits are said to be widened', () => {
    expect(describeFunnel(compared([0.6, 0.7, 0.8, 0.9, 0.95, 0.65, 0.75, 0.85, 0.62, 0.72, 0.82, 0.92, 0.67, 0.77, 0.87, 0.7]), measure).rest).toContain('Providers differ among themselves more than chance makes them, so the limits are widened by that variation.');
  });
});

describe('one provider', () => {
  it('side: better or worse by the direction of the measure, neither when neutral or within', () => {
    expect(describeFunnelSide('below-95', { direction: 'higher-is-better' })).toBe('worse');
    expect(describeFunnelSide('below-95', { direction: 'lower-is-better' })).toBe('better');
    expect(describeFunnelSide('above-998', { direction: 'neutral' })).toBe('');
    expect(describeFunnelSide('within', { direction: 'higher-is-better' })).toBe('');
  });

  it('standing out after so many compared, beyond a limit by chance perhaps, or as its size explains', () => {
    expect(describeStandsOut({ position: 'below-998', standsOut: true }, 1200)).toBe('Stands out, also after allowing for 1,200 providers compared');
    expect(describeStandsOut({ position: 'below-95', standsOut: false }, 12)).toBe('May be chance: 12 providers were compared');
    expect(describeStandsOut({ position: 'within', standsOut: false }, 12)).toBe('As its size explains');
  });

  it('its point: value, where it lies in words, what is behind it; spoken with its name', () => {
    const [low, mid] = placed(['below-998', true], ['within', false], ['within', false]).providers;
    expect(describeFunnelPoint(low!, 3, measure)).toMatchObject({ value: '90.0%', signal: 'Below the lower 99.8% limit: worse than its size explains' });
    expect(describeFunnelPoint(mid!, 3, measure)).toEqual({ value: '90.0%', signal: null, details: ['900 of 1,000 patients seen in time', 'Within the limits'] });
    expect(spokenFunnelPoint('Teme Valley', mid!, 3, measure)).toBe('Teme Valley, 90.0%, 900 of 1,000 patients seen in time, Within the limits');
  });

  it('months that are missing or provisional', () => {
    const sum = (counted: number, missing: readonly string[], provisional: number) => ({ sum: {
      counted: Array.from({ length: counted }, () => '2012-05'), missing: missing.map((gap) => ({ period: '2012-05', gap })), provisional: Array.from({ length: provisional }, () => '2012-05'),
    } }) as unknown as ComparedProvider;
    expect(describeSumGaps(sum(12, [], 0))).toBe('');
    expect(describeSumGaps(sum(11, ['not-submitted'], 0))).toBe('11 of 12 months (the rest: not submitted)');
    expect(describeSumGaps(sum(1, [], 1))).toBe('provisional');
    expect(describeSumGaps(sum(12, [], 2))).toBe('2 months provisional');
  });
});

it('no funnel: every reason in words that end a sentence', () => {
  for (const reason of ['no-denominator', 'not-a-share', 'too-few-providers', 'overlapping-windows', 'looks-cumulative'] as const) expect(describeNoFunnel(reason)).toMatch(/^[A-Z].*\.$/);
});

it('names around the plot: months, lines in full and short, what the size is', () => {
  expect(describeFunnelMonths(['2012-05'])).toBe('May 2012');
  expect(describeFunnelMonths([])).toBe('');
  expect(funnelLimitName('upper998', false)).toBe('Upper 99.8%');
  expect(funnelLimitName('lower95', true)).toBe('↓ 95%');
  expect(funnelSizeAxis(measure, ['2012-05'])).toBe('Size: patients, May 2012');
});

describe('describeUnplotted', () => {
  const name = (code: string): string => `Provider ${code}`;

  it('everybody is on the plot: nothing', () => {
    expect(describeUnplotted(compared([0.9, 0.9, 0.9]), name)).toBe('');
  });

  it('one of four without the month: the lead counts those with figures, and who is left out and why is said', () => {
    const found = funnelOfMonths([0.9, 0.9, 0.9].map((share, index) => madeSeries(`Z${String(index)}`, '2012-05', [[share * 1000, 1000]])).concat(madeSeries('Z9', '2012-05', [null])), measure, ['2012-05']) as ComparedFunnel;
    expect(describeFunnel(found, measure).lead).toBe('None of 3 providers with figures (4 in all) lies beyond the limits.');
    expect(describeUnplotted(found, name)).toBe('Not plotted: Provider Z9 (May 2012 was not submitted).');
  });

  it('eight without: six are named, the others counted', () => {
    const sum = { numerator: null, denominator: null, value: null, withheld: 'no-figures', counted: [], provisional: [], missing: [{ period: '2012-05', gap: 'no-row' }] } as const;
    const unplotted = Array.from({ length: 8 }, (_, index) => ({ code: String(index), sum }));
    expect(describeUnplotted({ unplotted, periods: ['2012-05'] }, name)).toMatch(/^Not plotted: Provider 0 \(May 2012 has no row in the extract\), .*Provider 5 \(.*\) and 2 other providers\.$/);
  });
});
