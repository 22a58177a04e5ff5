import { describe, expect, it } from 'vitest';
import type { WatchedChart } from '../../../src/queries/watch-series.ts';
import type { Organisation, OrganisationType } from '../../../src/spc/vocabulary.ts';
import { organisationsAbove } from '../../../src/views/scorecard/choose-charts.ts';

const made = (code: string, type: OrganisationType, parentCode: string | null): Organisation => ({ code, name: `Name of ${code}`, shortName: code, type, parentCode, unlisted: false });
const region = made('R', 'region', null);
const [east, west] = [made('E', 'commissioner', 'R'), made('W', 'commissioner', 'R')];
const chartsOf = (...providers: readonly Organisation[]): WatchedChart[] => providers.map((provider) => ({ provider }) as WatchedChart);
const names = (...args: Parameters<typeof organisationsAbove>): string[] => organisationsAbove(...args).map(({ code }) => code);

describe('organisationsAbove', () => {
  it('two commissioners of one region: both, and not the region, which leaves nobody out', () => {
    const [a, b] = [made('A', 'provider', 'E'), made('B', 'provider', 'W')];
    expect(names(chartsOf(a, b), [region, east, west, a, b])).toEqual(['E', 'W']);
  });

  it('one commissioner above some of the providers: it, for the others are left out by it', () => {
    const [a, b] = [made('A', 'provider', 'E'), made('B', 'provider', null)];
    expect(names(chartsOf(a, b), [east, a, b])).toEqual(['E']);
  });

  it('one commissioner above all, or none: nothing to choose', () => {
    const [a, b] = [made('A', 'provider', 'E'), made('B', 'provider', 'E')];
    expect(names(chartsOf(a, b), [east, a, b])).toEqual([]);
    expect(names(chartsOf(made('A', 'provider', null)), [made('A', 'provider', null)])).toEqual([]);
  });
});
