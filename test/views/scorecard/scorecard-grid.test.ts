import { describe, expect, it } from 'vitest';
import type { Contents } from '../../../src/database/contents.ts';
import { watchAll } from '../../../src/queries/watch-series.ts';
import type { Assessment } from '../../../src/spc/assessment.ts';
import { countSummary, SUMMARY_COLUMNS, SUMMARY_ROWS } from '../../../src/spc/summary-place.ts';
import type { Measure, MonthlySeries, Organisation } from '../../../src/spc/vocabulary.ts';
import { readScorecardState, type ScorecardState } from '../../../src/views/shared/address.ts';
import { indexCharts } from '../../../src/views/scorecard/chart-index.ts';
import { isPicked } from '../../../src/views/scorecard/choose-charts.ts';
import { scorecardGrid } from '../../../src/views/scorecard/scorecard-grid.ts';
import { compareWeights, weighCharts } from '../../../src/views/shared/weigh-concern.ts';

const measure = (id: string, domain: string): Measure => ({
  id, domain, name: id, shortName: id, definition: '', kind: 'count', direction: 'lower-is-better', numeratorLabel: 'cases',
  denominatorLabel: null, multiplier: 1, chartKind: 'xmr', fractionalCounts: false, maxPercentOver100: false,
});
const organisation = (code: string, name: string, type: Organisation['type'] = 'provider'): Organisation =>
  ({ code, name, shortName: name, type, parentCode: null, unlisted: false });

const QUIET = [10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 11, 12];
const ALARM = [...QUIET.slice(0, 15), 40];

function series(measureId: string, providerCode: string, values: readonly number[]): MonthlySeries {
  const none = values.map(() => null);
  return {
    measureId, providerCode, values, numerators: none, denominators: none, gaps: none, restatedFrom: none,
    periods: values.map((_, index) => `20${11 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`),
    provisional: values.map(() => false),
  };
}

const CONTENTS: Contents = {
  contentHash: 'x', thresholds: [], annotations: [], firstMonth: '2011-01', lastMonth: '2012-04',
  measures: [measure('falls', 'Harm'), measure('waits', 'Access'), measure('ulcers', 'Harm')],
  organisations: [organisation('B', 'Beta'), organisation('A', 'Alpha'), organisation('S', 'Site of Beta', 'site')],
  series: [
    series('falls', 'A', QUIET), series('falls', 'B', QUIET), series('waits', 'A', ALARM), series('ulcers', 'B', QUIET), series('falls', 'S', QUIET),
  ],
};
const { charts } = watchAll(CONTENTS, 'mdc-strict');
const INDEX = indexCharts(charts, CONTENTS);
const STATE: ScorecardState = readScorecardState('');
const keys = (headings: readonly { key: string }[]): string[] => headings.map(({ key }) => key);

describe('scorecardGrid', () => {
  it('a few providers stand across in the order of the list, measures down with their domain together', () => {
    const grid = scorecardGrid(INDEX, STATE);
    expect(grid.rowsAre).toBe('measures');
    expect(keys(grid.columns)).toEqual(['B', 'A']);
    expect(keys(grid.rows)).toEqual(['falls', 'ulcers', 'waits']);
  });

  it('sites have no column, and are not counted', () => {
    const grid = scorecardGrid(INDEX, STATE);
    expect(grid.charts).toHaveLength(4);
    expect(grid.providersInAll).toBe(2);
  });

  it('concern first: the provider and the domain with a chart of concern lead', () => {
    const grid = scorecardGrid(INDEX, { ...STATE, sort: 'concern' });
    expect(keys(grid.columns)).toEqual(['A', 'B']);
    expect(keys(grid.rows)).toEqual(['waits', 'falls', 'ulcers']);
  });

  it('asked for, providers stand down by name', () => {
    const grid = scorecardGrid(INDEX, { ...STATE, rows: 'providers' });
    expect(keys(grid.rows)).toEqual(['A', 'B']);
    const [alpha] = grid.rows;
    const waits = grid.columns.find(({ key }) => key === 'waits');
    expect(alpha && waits && grid.chartAt(alpha, waits)?.assessment.variation).toBe('concern-high');
  });

  it('more than twelve providers stand down by themselves', () => {
    const many = Array.from({ length: 13 }, (_, index) => `P${index}`);
    const contents: Contents = {
      ...CONTENTS, organisations: many.map((code) => organisation(code, code)), series: many.map((code) => series('falls', code, QUIET)),
    };
    expect(scorecardGrid(indexCharts(watchAll(contents, 'mdc-strict').charts, contents), STATE).rowsAre).toBe('providers');
  });

  it.each([['beta', ['B']], [' ALP', ['A']], ['a', ['B', 'A']], ['nobody', []]])('finding %j leaves %j', (find, expected) => {
    expect(keys(scorecardGrid(INDEX, { ...STATE, find }).columns)).toEqual(expected);
  });

  it('without charts there are no rows and no columns', () => {
    const grid = scorecardGrid(indexCharts([], CONTENTS), STATE);
    expect([grid.rows, grid.columns, grid.charts]).toEqual([[], [], []]);
  });
});

interface Made {
  readonly variation?: Assessment['variation'];
  readonly assurance?: Assessment['assurance'];
  readonly value?: number;
  readonly threshold?: number;
  readonly warnings?: readonly 'too-rare'[];
}

/** One month, asked to reach 95%, or to stay at a threshold of zero. */
const chartOf = ({ variation = 'common-cause', assurance = null, value = 0.96, threshold = 0.95, warnings = [] }: Made): Parameters<typeof weighCharts>[0][number] => ({
  assessment: {
    variation, assurance, decidingIndex: 0, threshold: [threshold], met: [threshold === 0 ? value === 0 : value >= threshold], warnings: warnings.map((id) => ({ id, figure: 0.1 })),
    series: { measureId: 'm', providerCode: 'A', periods: ['2012-07'], values: [value], numerators: [null], denominators: [null], gaps: [null], provisional: [false], restatedFrom: [null] },
  },
});

describe('weighing concern', () => {
  it('one chart of concern outweighs any number of misses', () => {
    const concern = weighCharts([chartOf({ variation: 'concern-low' })]);
    const misses = weighCharts(Array.from({ length: 10 }, () => chartOf({ assurance: 'fail', value: 0.8 })));
    expect(misses.slice(0, 3)).toEqual([0, 10, 10]);
    expect(compareWeights(concern, misses)).toBeLessThan(0);
  });

  it('of charts with the same verdicts the one furthest from its threshold comes first', () => {
    const [far, near] = [0.396, 0.941].map((value) => weighCharts([chartOf({ assurance: 'fail', value })]));
    expect(compareWeights(far, near)).toBeLessThan(0);
    expect(compareWeights(near, far)).toBeGreaterThan(0);
  });

  it('a never event this month outweighs a missed threshold, though it has no verdict', () => {
    const event = weighCharts([chartOf({ variation: 'not-enough-data', value: 1, threshold: 0, warnings: ['too-rare'] })]);
    expect(event).toEqual([1, 0, 1, 1]);
    expect(compareWeights(event, weighCharts([chartOf({ assurance: 'fail', value: 0.2 })]))).toBeLessThan(0);
    expect(weighCharts([chartOf({ variation: 'not-enough-data', value: 0, threshold: 0, warnings: ['too-rare'] })])).toEqual([0, 0, 0, 0]);
  });
});

describe('scorecardGrid of picked charts', () => {
  it('for every cell of the summary grid: as many picked charts as the grid counts, and no heading without one', () => {
    const counts = countSummary(scorecardGrid(INDEX, STATE).charts.map(({ assessment }) => assessment));
    for (const variation of SUMMARY_ROWS) {
      for (const assurance of SUMMARY_COLUMNS) {
        const grid = scorecardGrid(INDEX, { ...STATE, variation, assurance });
        const shown = grid.rows.flatMap((row) => grid.columns.flatMap((column) => grid.chartAt(row, column) ?? [])).filter((chart) => isPicked(chart, grid.picks));
        expect(shown.every((chart) => grid.picked.includes(chart))).toBe(true);
        expect(shown).toHaveLength(counts[variation][assurance]);
        for (const row of grid.rows) expect(grid.columns.some((column) => shown.includes(grid.chartAt(row, column) as never))).toBe(true);
      }
    }
  });

  it('a hidden column is out of sight and can still be chosen', () => {
    const grid = scorecardGrid(INDEX, { ...STATE, hide: ['A'] });
    expect(keys(grid.columns)).not.toContain('A');
    expect(keys(grid.everyColumn)).toContain('A');
  });

  it('a domain leaves its measures only', () => {
    expect(keys(scorecardGrid(INDEX, { ...STATE, domain: 'Access' }).rows)).toEqual(['waits']);
  });
});
