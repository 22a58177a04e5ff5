import { describe, expect, it } from 'vitest';
import { countedMeasure, familiesOf, type CountedMeasure } from '../../../data-loaders/suppression/counted-measure.ts';
import { standingsOf } from '../../../data-loaders/suppression/standing.ts';
import { suppressObservations } from '../../../data-loaders/suppression/suppress-observations.ts';
import type { Row } from '../../../src/database/database.ts';
import { feasible, type AuditCell, type AuditSum } from './audit.ts';

const ulcers = (id: string, event_grade: string, more: Row = {}): CountedMeasure =>
  countedMeasure({ measure_id: id, kind: 'count', multiplier: 1, source_event_type: 'pressure_ulcer', event_date: 'incident', event_grade, event_acquired: 'in_care|unknown', ...more });
const CAT3 = ulcers('cat3', '3');
const CAT4 = ulcers('cat4', '4');
const CAT3_4 = ulcers('cat3_4', '3|4|unstageable');
const AVOIDABLE = ulcers('avoidable', '3|4|unstageable', { event_avoidable: 'yes' });
const RATE = ulcers('ulcer_rate', '3|4|unstageable', { kind: 'rate', multiplier: 1000 });
const MEASURES = [CAT3, CAT4, CAT3_4, AVOIDABLE, RATE];

const figure = (measure_id: string, org_code: string, breakdown: string, value: number, more: Row = {}): Row => ({
  org_code, measure_id, period_start: '2012-01-01', period_end: '2012-01-31', period_type: 'month', breakdown, numerator: null, denominator: null, value, expected: null, status: 'ok', as_of: null, revision: null, note: null, ...more,
});
const nameOf = (row: Row): string => [row['measure_id'], row['org_code'], row['breakdown']].join(' ').trim();
const hiddenOf = (rows: readonly Row[], measures = MEASURES, organisations: readonly Row[] = []): readonly string[] =>
  suppressObservations({ rows, organisations, measures, below: 5, roundTo: null }).rows.filter(({ status }) => status === 'suppressed').map(nameOf);

describe('familiesOf', () => {
  it('brings measures of the same events together, and leaves others alone', () => {
    const falls: CountedMeasure = { id: 'falls', kind: 'count', multiplier: 1, cases: null };
    const declared = ulcers('declared', '3', { event_date: 'declared' });
    expect(familiesOf([CAT3, falls, CAT4, declared]).map((family) => family.map(({ id }) => id))).toEqual([['cat3', 'cat4'], ['falls'], ['declared']]);
  });
});

describe('standingsOf', () => {
  it('puts a measure where the wider one has its breakdown, and a figure by site where the site’s own figure stands', () => {
    const rows = [figure('cat3', 'P', '', 3), figure('cat3_4', 'P', 'grade=3', 3), figure('cat3_4', 'P', 'site=P01', 3), figure('cat3_4', 'P01', '', 3), figure('cat3_4', 'P', 'site=unknown', 3)];
    const { of, wordKeys } = standingsOf(rows, MEASURES);
    expect(of.map(({ organisation, breakdown }) => `${organisation} ${breakdown}`)).toEqual(['P grade=3', 'P grade=3', 'P01 grade=3|4|unstageable', 'P01 grade=3|4|unstageable', 'P/unknown grade=3|4|unstageable']);
    expect([...wordKeys]).toEqual(['grade']);
  });

  it('keeps apart what two providers have at one site, below both the provider and the site', () => {
    const { of, sites } = standingsOf([figure('cat3', 'P', 'site=X', 1), figure('cat3', 'Q', 'site=X', 2), figure('cat3', 'X', '', 3)], MEASURES);
    expect(of.map(({ organisation }) => organisation)).toEqual(['P/X', 'Q/X', 'X']);
    expect(sites).toEqual([{ code: 'P/X', parent: 'P' }, { code: 'P/X', parent: 'X' }, { code: 'Q/X', parent: 'Q' }, { code: 'Q/X', parent: 'X' }]);
  });
});

describe('what one measure would tell of another', () => {
  it('hides grade 4 too, where grades 3 and 4 are shown together and grade 3 is few', () => {
    expect(hiddenOf([figure('cat3', 'P', '', 3), figure('cat4', 'P', '', 9), figure('cat3_4', 'P', '', 12)])).toEqual(['cat3 P', 'cat4 P']);
  });

  it('hides a count with its rate, and the rate with its count, whichever was to be hidden', () => {
    const rows = [figure('cat3_4', 'P', '', 24), figure('cat3_4', 'P01', '', 4), figure('cat3_4', 'P02', '', 20),
      ...['P01', 'P02'].map((org, index) => figure('ulcer_rate', org, '', 0, { numerator: [4, 20][index] ?? 0, denominator: 9000, value: null }))];
    const organisations = ['P01', 'P02'].map((org_code) => ({ org_code, parent_code: 'P', org_type: 'site' }));
    expect(hiddenOf(rows, MEASURES, organisations)).toEqual(['cat3_4 P01', 'cat3_4 P02', 'ulcer_rate P01', 'ulcer_rate P02']);
  });

  it('hides a site’s own figure with its provider’s figure by site', () => {
    const rows = [figure('cat3', 'P', '', 24), figure('cat3', 'P', 'site=A', 4), figure('cat3', 'P', 'site=B', 9), figure('cat3', 'P', 'site=C', 11), figure('cat3', 'A', '', 4), figure('cat3', 'B', '', 9), figure('cat3', 'C', '', 11)];
    expect(hiddenOf(rows)).toEqual(['cat3 P site=A', 'cat3 P site=B', 'cat3 A', 'cat3 B']);
  });

  it('shows a whole of which one part alone is counted: 3 of 12 avoidable say nothing of each other', () => {
    expect(hiddenOf([figure('cat3_4', 'P', '', 12), figure('avoidable', 'P', '', 3)])).toEqual(['avoidable P']);
  });

  it('works no small figure out of a register by site, grade and category, counted for five measures, nor a narrower range (an attacker with a solver, person by person)', () => {
    const narrow: string[] = [];
    let tried = 0;
    let seed = 5;
    const random = (most: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor(seed / 65536) % (most + 1);
    };
    for (let world = 0; world < 12; world++) {
      const kinds = ['P01', 'P02', 'unknown'].flatMap((site) => ['3', '4', 'unstageable'].flatMap((grade) => ['yes', 'no'].flatMap((avoidable) => ['heel', 'sacrum'].map((category) => ({ site, grade, avoidable, category })))));
      const people = kinds.map(({ site }) => (random(2) === 0 ? random(site === 'unknown' ? 1 : 7) : 0));
      const figures: { readonly row: Row; readonly of: readonly number[] }[] = [];
      for (const { id, kind, cases } of MEASURES) {
        const counted = kinds.flatMap((is, index) => (['grade', 'avoidable'] as const).every((key) => cases?.words[key]?.includes(is[key]) ?? true) ? [index] : []);
        const add = (org: string, breakdown: string, of: readonly number[]): void => {
          const count = of.reduce((sum, index) => sum + (people[index] ?? 0), 0);
          if (breakdown !== '' && count === 0) return;
          figures.push({ row: kind === 'rate' ? figure(id, org, breakdown, 0, { numerator: count, denominator: 9000, value: null }) : figure(id, org, breakdown, count), of });
        };
        add('P', '', counted);
        if (kind === 'rate') continue;
        for (const site of ['P01', 'P02']) add(site, '', counted.filter((index) => kinds[index]?.site === site));
        for (const key of ['site', 'grade', 'category'] as const) for (const value of new Set(kinds.map((is) => is[key]))) add('P', `${key}=${value}`, counted.filter((index) => kinds[index]?.[key] === value));
      }
      const hidden = new Set(hiddenOf(figures.map(({ row }) => row)));
      const cells: AuditCell[] = [
        ...figures.map(({ row }) => ({ name: nameOf(row), truth: Number(row['numerator'] ?? row['value']), hidden: hidden.has(nameOf(row)) })),
        ...people.map((truth, index) => ({ name: `person ${String(index)}`, truth, hidden: true, missing: true })),
      ];
      const sums: AuditSum[] = figures.map(({ row, of }) => ({ total: nameOf(row), parts: of.map((index) => `person ${String(index)}`) }));
      for (const { name, truth, missing } of cells) {
        if (missing === true || truth === 0 || truth > 4) continue;
        expect([name, hidden.has(name)]).toEqual([name, true]);
        const { least, most } = feasible(name, cells, sums, false);
        tried++;
        if (!(least <= 1.001 && most >= 3.999) && most - least < 2.999) narrow.push(`${String(world)} ${name}: ${String(least)} to ${String(most)}`);
      }
    }
    expect(narrow).toEqual([]);
    expect(tried).toBeGreaterThan(100);
  }, 60_000);
});
