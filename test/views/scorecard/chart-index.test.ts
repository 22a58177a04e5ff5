import { describe, expect, it } from 'vitest';
import type { WatchedChart } from '../../../src/queries/watch-series.ts';
import type { Measure, Organisation } from '../../../src/spc/vocabulary.ts';
import { indexCharts } from '../../../src/views/scorecard/chart-index.ts';

const measure = (id: string): Measure => ({
  id, domain: 'Harm', name: id, shortName: id, definition: '', kind: 'count', direction: 'lower-is-better', numeratorLabel: 'cases',
  denominatorLabel: null, multiplier: 1, chartKind: 'xmr', fractionalCounts: false, maxPercentOver100: false,
});
const organisation = (code: string, shortName: string, type: Organisation['type'] = 'provider', parentCode: string | null = null): Organisation =>
  ({ code, name: shortName, shortName, type, parentCode, unlisted: false });

const [falls, ulcers, waits] = [measure('falls'), measure('ulcers'), measure('waits')];
const REGION = organisation('R', 'Region', 'region');
const [beta, alpha, gamma, site] = [organisation('B', 'Beta', 'provider', 'R'), organisation('A', 'Alpha'), organisation('G', 'Gamma'), organisation('S', 'Site', 'site', 'B')];
const chart = (of: Measure, provider: Organisation): WatchedChart => ({ measure: of, provider }) as WatchedChart;
const CHARTS = [chart(falls, gamma), chart(falls, alpha), chart(falls, beta), chart(waits, beta), chart(ulcers, site)];
const index = indexCharts(CHARTS, { measures: [waits, ulcers, falls], organisations: [REGION, beta, alpha, site] });

describe('indexCharts', () => {
  it('measures in the order of the catalogue, without those of sites alone', () => expect(index.measures.map(({ key }) => key)).toEqual(['waits', 'falls']));

  it('providers in the order of the list, those it does not name last; and by name', () => {
    expect(index.providers.map(({ key }) => key)).toEqual(['B', 'A', 'G']);
    expect(index.providersByName.map(({ key }) => key)).toEqual(['A', 'B', 'G']);
  });

  it('a cell is found with the measure down and with the provider down; a site has none', () => {
    const [row, column] = [index.measures[1], index.providers[0]];
    if (row === undefined || column === undefined) throw new Error('There are no headings.');
    expect([index.chartAt(row, column), index.chartAt(column, row)]).toEqual([CHARTS[2], CHARTS[2]]);
    expect(index.charts).toHaveLength(4);
  });

  describe('above', () => {
    const region = organisation('R', 'Region', 'region');
    const [east, west] = [organisation('E', 'East', 'commissioner', 'R'), organisation('W', 'West', 'commissioner', 'R')];
    const at = (code: string, parentCode: string | null): Organisation => organisation(code, code, 'provider', parentCode);
    const above = (providers: readonly Organisation[], others: readonly Organisation[]): string[] =>
      indexCharts(providers.map((provider) => chart(falls, provider)), { measures: [falls], organisations: [...others, ...providers] }).above.map(({ code }) => code);

    it('two commissioners of one region: both, and not the region, which leaves nobody out', () =>
      expect(above([at('A', 'E'), at('B', 'W')], [region, east, west])).toEqual(['E', 'W']));

    it('one commissioner above some of the providers: it, for the others are left out by it', () =>
      expect(above([at('A', 'E'), at('B', null)], [east])).toEqual(['E']));

    it('one commissioner above all, or none: nothing to choose', () => {
      expect(above([at('A', 'E'), at('B', 'E')], [east])).toEqual([]);
      expect(above([at('A', null)], [])).toEqual([]);
    });
  });
});
