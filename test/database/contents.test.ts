import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { openNativeDatabase } from '../../data-loaders/database/native-database.ts';
import { addCatalogue, BUILT_IN } from '../../src/database/add-catalogue.ts';
import { BUILT_IN_MEASURES } from '../../src/database/built-in-measures.ts';
import { decodeContents, encodeContents } from '../../src/database/contents-json.ts';
import type { Contents } from '../../src/database/contents.ts';
import type { Database } from '../../src/database/database.ts';
import { readOrganisationLives } from '../../src/database/read-organisation-lives.ts';
import { readContents } from '../../src/database/read-contents.ts';
import { monthAt } from '../../src/spc/months.ts';
import type { GapReason, Measure, MonthlySeries } from '../../src/spc/vocabulary.ts';
import { arrowRows } from './arrow-rows.ts';
import { openWasmInNode } from './wasm-in-node.ts';

const SHARE: Measure = {
  id: 'share', name: 'A share', shortName: 'Share', domain: 'Access', definition: 'What it counts.', kind: 'proportion',
  direction: 'higher-is-better', numeratorLabel: 'patients seen', denominatorLabel: 'patients', multiplier: 1,
  chartKind: 'p-prime', fractionalCounts: false, maxPercentOver100: false,
};
const RATE: Measure = { ...SHARE, id: 'rate', kind: 'rate', multiplier: 100_000, direction: 'lower-is-better', chartKind: 'u' };
const CASES: Measure = { ...SHARE, id: 'cases', kind: 'count', denominatorLabel: null, chartKind: 'c' };

describe('readContents', () => {
  let native: Database;
  let wasm: Database;
  beforeAll(async () => {
    native = await openNativeDatabase();
    wasm = await openWasmInNode();
  }, 60_000);
  afterAll(async () => {
    await native.close();
    await wasm.close();
  });

  it('readContents of an empty database gives the built-in measures, empty lists and no months', async () => {
    expect(await readContents(native, 'h')).toEqual({
      contentHash: 'h', measures: BUILT_IN_MEASURES, organisations: [], thresholds: [], annotations: [], series: [], firstMonth: null, lastMonth: null,
    });
  });

  it('readContents gives complete series to the measure’s last month, with each gap’s reason, the same in both engines', async () => {
    const observation = (cells: Record<string, string | number>): Record<string, string | number> => ({ measure_id: 'share', ...cells });
    for (const database of [native, wasm]) {
      await database.rows('remove-extract', [BUILT_IN]);
      await addCatalogue(database, [RATE, SHARE, CASES]);
      await database.insert('organisation', arrowRows('organisation', [{ org_code: 'RC9', org_name: 'BEDFORDSHIRE HOSPITALS NHS FOUNDATION TRUST' }]));
      await database.insert('target', arrowRows('target', [{ measure_id: 'share', value: 95, valid_from: '2011-01-01', label: '95%', source: 'framework' }]));
      await database.insert('annotation', arrowRows('annotation', [{ date_from: '2020-03-01', date_to: '2020-03-01', kind: 'service_change', text: 'Moved.', effect: 'ghost' }]));
      await database.insert('observation', arrowRows('observation', [
        observation({ org_code: 'RC9', period: '2025-01', numerator: 3, denominator: 4 }),
        observation({ org_code: 'RC9', period: '2025-03', numerator: 0, denominator: 0 }),
        observation({ org_code: 'RC9', period: '2025-04', denominator: 9, status: 'suppressed' }),
        observation({ org_code: 'RZZ', period: '2025-06', numerator: 1, denominator: 2, status: 'provisional' }),
        observation({ org_code: 'RZZ', period: '2025-06', numerator: 1, denominator: 4, as_of: '2025-07-10' }),
        { org_code: 'RC9', measure_id: 'cases', period: '2025-02', value: 0 },
      ]));
    }
    const contents = await readContents(native, 'abc');
    expect(contents.measures).toEqual([RATE, SHARE, CASES]);
    expect(contents.organisations).toEqual([
      { code: 'RC9', name: 'Bedfordshire Hospitals NHS Foundation Trust', shortName: 'Bedfordshire', type: 'provider', parentCode: null, unlisted: false },
      { code: 'RZZ', name: 'RZZ', shortName: 'RZZ', type: 'provider', parentCode: null, unlisted: true },
    ]);
    expect(contents.thresholds).toEqual([{
      measureId: 'share', orgCode: null, kind: 'standard', value: 0.95, comparison: 'at-least', from: '2011-01', to: null,
      label: '95%', source: 'framework', level: 'national',
    }]);
    expect(contents.annotations).toEqual([{
      providerCode: null, measureId: null, from: '2020-03', to: '2020-03', kind: 'service-change', text: 'Moved.', author: '', effect: 'ghost',
    }]);
    expect([contents.firstMonth, contents.lastMonth]).toEqual(['2025-01', '2025-06']);
    expect(contents.series.map((series) => [series.measureId, series.providerCode, series.periods.length])).toEqual([
      ['cases', 'RC9', 1], ['share', 'RC9', 6], ['share', 'RZZ', 1],
    ]);
    expect(contents.series[1]).toEqual({
      measureId: 'share', providerCode: 'RC9',
      periods: ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'],
      values: [0.75, null, null, null, null, null],
      numerators: [3, null, 0, null, null, null],
      denominators: [4, null, 0, 9, null, null],
      gaps: [null, 'no-row', 'zero-denominator', 'suppressed', 'no-row', 'no-row'],
      provisional: [false, false, false, false, false, false],
      restatedFrom: [null, null, null, null, null, null],
    });
    expect(contents.series[2]).toMatchObject({ values: [0.25], restatedFrom: [0.5], provisional: [false] });
    expect(await readContents(wasm, 'abc')).toEqual(contents);
    expect(await decodeContents(encodeContents(contents))).toEqual(contents);
  });
});

describe('readContents of organisations that opened, closed and merged', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openNativeDatabase();
    await database.rows('remove-extract', [BUILT_IN]);
    await addCatalogue(database, [SHARE]);
    await database.insert('organisation', arrowRows('organisation', [
      { org_code: 'R0A', org_name: 'MANCHESTER UNIVERSITY NHS FOUNDATION TRUST', open_date: '2017-10-01' },
      { org_code: 'RM2', org_name: 'University Hospital of South Manchester NHS Foundation Trust', close_date: '2017-09-30' },
      { org_code: 'RW3', org_name: 'Central Manchester', short_name: 'Central Manchester', close_date: '2017-09-30', aliases: 'CMFT' },
      { org_code: 'RW6', org_name: 'Pennine Acute', open_date: '2002-04-01', close_date: '2017-10-31' },
    ]));
    await database.insert('organisation_successor', arrowRows('organisation_successor', [
      { predecessor_code: 'RM2', successor_code: 'R0A', effective_date: '2017-10-01', share: 1 },
      { predecessor_code: 'RW3', successor_code: 'R0A', effective_date: '2017-10-01', share: 1 },
      { predecessor_code: 'RW6', successor_code: 'R0A', effective_date: '2017-11-01' },
    ]));
    const row = (org_code: string, period: string, numerator: number): Record<string, string | number> =>
      ({ org_code, period, measure_id: 'share', numerator, denominator: 100 });
    await database.insert('observation', arrowRows('observation', [
      row('RM2', '2017-07', 90), row('RM2', '2017-08', 90), row('RW3', '2017-07', 50), row('RW3', '2017-08', 50), row('RW3', '2017-09', 50),
      row('R0A', '2017-10', 70), row('R0A', '2017-12', 72), row('RW6', '2017-09', 60), row('RW6', '2017-11', 10),
    ]));
  });
  afterAll(async () => { await database.close(); });
  const spans = ({ series }: Contents): unknown => series.map((one) => [one.providerCode, one.periods[0], one.periods.at(-1)]);

  it('ends the series of a closed organisation with its closing month, or its last row; one that is open runs on as gaps', async () => {
    const contents = await readContents(database, 'h');
    expect(spans(contents)).toEqual([
      ['R0A', '2017-10', '2017-12'], ['RM2', '2017-07', '2017-09'], ['RW3', '2017-07', '2017-09'], ['RW6', '2017-09', '2017-11'],
    ]);
    // The month before it closed is missing and says so; the months after are not there to be missing.
    expect(contents.series[1]?.gaps).toEqual([null, null, 'no-row']);
    expect(contents.organisations[0]).toMatchObject({ name: 'Manchester University NHS Foundation Trust', openDate: '2017-10-01' });
    expect(contents.organisations[1]).toMatchObject({ code: 'RM2', closeDate: '2017-09-30' });
    expect(contents.annotations).toEqual([]);
    expect(await decodeContents(encodeContents(contents))).toEqual(contents);
  });

  it('with predecessors combined adds their months to the successor, marks the day, and leaves the split apart', async () => {
    const contents = await readContents(database, 'h', { predecessors: 'combined' });
    expect(spans(contents)).toEqual([['R0A', '2017-07', '2017-12'], ['RW6', '2017-09', '2017-11']]);
    expect(contents.series[0]).toMatchObject({
      values: [0.7, 0.7, null, 0.7, null, 0.72], denominators: [200, 200, null, 100, null, 100],
      gaps: [null, null, 'no-row', null, 'no-row', null],
    });
    expect(contents.annotations).toMatchObject([{ providerCode: 'R0A', measureId: 'share', from: '2017-10', kind: 'merger', effect: 'none' }]);
    expect(await readContents(database, 'h', { predecessors: 'separate' })).toEqual(await readContents(database, 'h'));
  });

  it('adds no mark where somebody noted the merger already', async () => {
    const note = { org_code: 'R0A', date_from: '2017-10-01', date_to: '2017-10-31', kind: 'merger', text: 'Three became one.', effect: 'step', extract_id: 'n' };
    await database.insert('annotation', arrowRows('annotation', [note]));
    expect((await readContents(database, 'h', { predecessors: 'combined' })).annotations).toMatchObject([{ text: 'Three became one.', effect: 'step' }]);
    await database.rows('remove-extract', ['n']);
  });

  it('readOrganisationLives gives days, names and successors of listed organisations', async () => {
    const lives = await readOrganisationLives(database);
    expect(lives.map(({ code }) => code)).toEqual(['R0A', 'RM2', 'RW3', 'RW6']);
    expect(lives[2]).toEqual({
      code: 'RW3', openDate: null, closeDate: '2017-09-30', parentCode: null, names: ['CMFT', 'Central Manchester'], successorCodes: ['R0A'],
    });
  });
});

/** Any series that completeSeries could give, of some measure, with figures of every sort and size. */
const anySeries = fc
  .record({
    measureId: fc.constantFrom('share', 'rate', 'cases', 'nobody-describes-me'),
    providerCode: fc.string({ minLength: 1, maxLength: 5 }),
    first: fc.integer({ min: 1990 * 12, max: 2040 * 12 }),
    months: fc.array(
      fc.record({
        numerator: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
        denominator: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
        own: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((found) => (found === 0 ? 0 : found))),
        gap: fc.constantFrom<GapReason | null>(null, null, 'no-row', 'suppressed'),
        provisional: fc.boolean(),
        restatedFrom: fc.option(fc.integer({ min: 0, max: 99 })),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    follows: fc.boolean(),
  })
  .map(({ measureId, providerCode, first, months, follows }): MonthlySeries => ({
    measureId,
    providerCode,
    periods: months.map((_, index) => monthAt(first + index)),
    values: months.map(({ numerator, denominator, own }) => {
      if (!follows) return own;
      if (numerator === null || denominator === null || denominator === 0) return null;
      return measureId === 'rate' ? (numerator / denominator) * RATE.multiplier : numerator / denominator;
    }),
    numerators: months.map((month) => month.numerator),
    denominators: months.map((month) => month.denominator),
    gaps: months.map((month) => month.gap),
    provisional: months.map((month) => month.provisional),
    restatedFrom: months.map((month) => month.restatedFrom),
  }));

describe('encodeContents and decodeContents', () => {
  const contentsOf = (series: readonly MonthlySeries[]): Contents => ({
    contentHash: 'h', measures: [SHARE, RATE, CASES], organisations: [], thresholds: [], annotations: [], series,
    firstMonth: series.map((one) => one.periods[0] ?? '').sort()[0] ?? null,
    lastMonth: series.map((one) => one.periods.at(-1) ?? '').sort().at(-1) ?? null,
  });

  it('decodeContents(encodeContents(c)) is c to the last bit, for any series', async () => {
    await fc.assert(fc.asyncProperty(fc.array(anySeries, { maxLength: 4 }), async (series) => {
      const contents = contentsOf(series);
      // toStrictEqual compares numbers with Object.is: not even a last bit may differ.
      expect(await decodeContents(encodeContents(contents))).toStrictEqual(contents);
    }), { numRuns: 300 });
  });

  it('encodeContents leaves out values that follow from their parts, and keeps one that does not', () => {
    const series: MonthlySeries = {
      measureId: 'share', providerCode: 'RC9', periods: ['2025-05', '2025-06'], values: [0.75, 2 / 3], numerators: [3, 2],
      denominators: [4, 3], gaps: [null, null], provisional: [false, false], restatedFrom: [null, null],
    };
    expect(JSON.parse(encodeContents(contentsOf([series])))).toMatchObject({
      series: [{ measure: 'share', provider: 'RC9', from: '2025-05', months: 2, numerators: [3, 2], denominators: [4, 3] }],
    });
    expect(encodeContents(contentsOf([series]))).not.toContain('values');
    expect(encodeContents(contentsOf([{ ...series, values: [0.75, 0.67] }]))).toContain('"values":[0.75,0.67]');
  });

  it.each([['not JSON', '<html>'], ['another version', '{"contentsVersion":2,"series":[]}'], ['nothing', '{}']])(
    'decodeContents of %s rejects with a failure instead of guessing', async (_what, text) => {
      await expect(decodeContents(text)).rejects.toThrow(expect.objectContaining({ name: 'DatabaseFailure' }));
    });
});
