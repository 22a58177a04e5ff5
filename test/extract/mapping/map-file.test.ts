import { describe, expect, it } from 'vitest';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ReadingContext } from '../../../src/extract/extract.ts';
import { readExtract } from '../../../src/extract/read-extract.ts';
import type { CellSource, DateReading, MappingProfile } from '../../../src/extract/mapping/mapping-profile.ts';
import { workbook } from '../reading/made-workbook.ts';
import { OPEN, readLines, rowsOf, rulesOf } from '../publications/read-publication.ts';

const heading = (name: string, more: Partial<Extract<CellSource, { from: 'heading' }>> = {}): CellSource => ({ from: 'heading', heading: name, ...more });
const constant = (value: string): CellSource => ({ from: 'constant', value });

const HEADINGS = ['Trust', 'Month', 'Seen', 'Late'];
const PROFILE: MappingProfile = {
  mappingVersion: 1, name: 'Own', table: 'observation', headings: HEADINGS, rows: { each: 'line' },
  columns: { org_code: heading('Trust'), measure_id: constant('ae_4h_all_types'), period_start: heading('Month'), numerator: { from: 'sum', plus: ['Seen'], minus: ['Late'] }, denominator: heading('Seen') },
};
const withProfile = (profile: MappingProfile, context: ReadingContext = OPEN): ReadingContext => ({ ...context, profiles: [profile] });
const dated = (dates: DateReading): MappingProfile => ({ ...PROFILE, columns: { ...PROFILE.columns, period_start: heading('Month', { dates }) } });
const FIGURES = ['org_code', 'period', 'numerator', 'denominator', 'status'];

describe('readExtract by a mapping profile', () => {
  it('reads columns in any order and under a title, and says by which mapping', async () => {
    const read = await readLines(['My figures,,,', 'late,MONTH,seen,trust', '20,2025-06,100,za1'], 'own.csv', withProfile(PROFILE));
    expect(rowsOf(read, 'observation', FIGURES)).toEqual([{ org_code: 'ZA1', period: '2025-06', numerator: 80, denominator: 100, status: 'ok' }]);
    expect([read.report.layout, rulesOf(read)]).toEqual(['mapping “Own” → observation', ['header-not-first', 'read-by-mapping', 'tidied-code']]);
  });

  it('a heading more or fewer is another file: it is refused and asked about again', async () => {
    for (const head of ['Trust,Month,Seen,Late,Ward', 'Trust,Month,Seen']) {
      const { report } = await readLines([head, 'ZA1,2025-06,100,20,3'.split(',').slice(0, head.split(',').length).join(',')], 'own.csv', withProfile(PROFILE));
      expect([head, report.refused, report.sample?.headings]).toEqual([head, true, head.split(',')]);
    }
  });

  it('`<` and `>` make two headings of one', async () => {
    const profile: MappingProfile = { ...PROFILE, headings: ['Trust', 'Month', 'Waits < 4', 'Waits > 4'], columns: { ...PROFILE.columns, numerator: heading('Waits < 4'), denominator: { from: 'sum', plus: ['Waits < 4', 'Waits > 4'], minus: [] } } };
    const read = await readLines(['Trust,Month,Waits > 4,Waits < 4', 'ZA1,2025-06,10,90'], 'own.csv', withProfile(profile));
    expect(rowsOf(read, 'observation', ['numerator', 'denominator'])).toEqual([{ numerator: 90, denominator: 100 }]);
  });

  it('problems and rows set aside speak of the file: its lines, headings and cells', async () => {
    const read = await readLines(['Trust,Month,Seen,Late', 'ZA1,04/30/2025,100,20', 'ZA1,05/01/2025,n/k,20', 'ZA1,05/01/2030,100,20'], 'own.csv', withProfile(dated('month-first')));
    expect(read.report.setAside.map(({ line, problem: { rule, column, seen }, cells }) => [line, rule, column, seen, cells['Month']])).toEqual([
      [2, 'shifted-by-a-day', 'Month', '04/30/2025', '04/30/2025'],
      [3, 'not-a-number', 'Seen, Late', 'n/k', '05/01/2025'],
      [4, 'future-month', 'Month', '05/01/2030', '05/01/2030'],
    ]);
  });

  it.each([['month-first', '03/04/2025', '2025-03'], ['day-first', '03/04/2025', '2025-04'], ['month-and-year', 'Apr-25', '2025-04'], ['month-and-year', '04/2025', '2025-04'], ['as-written', '2025-04', '2025-04']] as const)(
    'days %s: %s is of %s', async (dates, cell, period) => {
      const read = await readLines(['Trust,Month,Seen,Late', `ZA1,${cell},100,20`], 'own.csv', withProfile(dated(dates)));
      expect(rowsOf(read, 'observation', ['period'])).toEqual([{ period }]);
    });

  it('days that the chosen reading cannot be true for stop the file, and the mapping can be made again', async () => {
    const { report } = await readLines(['Trust,Month,Seen,Late', 'ZA1,03/04/2025,100,20', 'ZA1,13/05/2025,100,20'], 'own.csv', withProfile(dated('month-first')));
    expect([report.refused, report.problems[0]?.rule, report.problems[0]?.column, report.problems[0]?.seen]).toEqual([true, 'mixed-date-formats', 'Month', '13/05/2025']);
    expect(report.sample?.headings).toEqual(HEADINGS);
  });

  it('a word where a number belongs stays a word through a sum: never zero', async () => {
    const read = await readLines(['Trust,Month,Seen,Late', 'ZA1,2025-06,100,*', 'ZB3,2025-06,100,NA', 'ZC4,2025-06,100,'], 'own.csv', withProfile(PROFILE));
    expect(rowsOf(read, 'observation', ['org_code', 'numerator', 'status'])).toEqual([
      { org_code: 'ZA1', numerator: null, status: 'suppressed' }, { org_code: 'ZB3', numerator: null, status: 'not_submitted' }, { org_code: 'ZC4', numerator: null, status: 'not_submitted' },
    ]);
  });

  it('words are translated one by one; rows of a word left out are listed', async () => {
    const profile: MappingProfile = { ...PROFILE, headings: [...HEADINGS, 'Type'], columns: { ...PROFILE.columns, measure_id: heading('Type', { words: { 1: 'ae_4h_type1', All: 'ae_4h_all_types', 2: null } }) } };
    const read = await readLines(['Trust,Month,Type,Seen,Late', 'ZA1,2025-06,1,50,20', 'ZA1,2025-06,2,10,0', 'ZA1,2025-06,All,60,20', 'ZA1,2025-06,3,60,20'], 'own.csv', withProfile(profile));
    expect(rowsOf(read, 'observation', ['measure_id', 'denominator'])).toEqual([{ measure_id: 'ae_4h_type1', denominator: 50 }, { measure_id: 'ae_4h_all_types', denominator: 60 }]);
    expect(read.report.dropped[0]).toEqual({ what: 'rows that the mapping leaves out by their “Type”', count: 1, lines: [3] });
    expect(read.report.setAside.map(({ line, problem }) => [line, problem.rule, problem.column, problem.seen])).toEqual([[5, 'unknown-measure', 'Type', '3']]);
  });

  it('a column a month becomes a figure a month; empty cells are none; next month’s column is taken along', async () => {
    const wide: MappingProfile = { ...PROFILE, headings: ['Trust'], columns: { org_code: heading('Trust'), measure_id: constant('c_difficile') }, rows: { each: 'period-heading', into: 'value', dates: 'month-and-year' } };
    const read = await readLines(['Trust,Apr-25,May-25,Jun-25', 'ZA1,1,,0', 'ZB3,2,*,4'], 'wide.csv', withProfile(wide));
    expect(rowsOf(read, 'observation', ['org_code', 'period', 'value', 'status'])).toEqual([
      { org_code: 'ZA1', period: '2025-04', value: 1, status: 'ok' }, { org_code: 'ZA1', period: '2025-06', value: 0, status: 'ok' },
      { org_code: 'ZB3', period: '2025-04', value: 2, status: 'ok' }, { org_code: 'ZB3', period: '2025-05', value: null, status: 'suppressed' }, { org_code: 'ZB3', period: '2025-06', value: 4, status: 'ok' },
    ]);
    expect(read.report.dropped[0]).toEqual({ what: 'empty cells of a wide table: no figure was made of them', count: 1, lines: [2] });
    const next = await readLines(['Trust,May-25,Jun-25,Jul-25', 'ZA1,1,2,3'], 'next.csv', withProfile(wide));
    expect(rowsOf(next, 'observation', ['period'])).toHaveLength(3);
    expect((await readLines(['Trust,Ward,May-25', 'ZA1,A,3'], 'other.csv', withProfile(wide))).report.refused).toBe(true);
  });

  it('several measures side by side, percentages of one of them as fractions', async () => {
    const several: MappingProfile = {
      ...PROFILE, headings: ['Trust', 'Month', 'MRSA', 'FFT'], columns: { org_code: heading('Trust'), period_start: heading('Month') },
      rows: { each: 'figure', figures: [{ measure_id: constant('mrsa_bacteraemia'), value: heading('MRSA') }, { measure_id: constant('fft_inpatient_positive'), value: heading('FFT'), value_scale: constant('fraction') }] },
    };
    const read = await readLines(['Trust,Month,MRSA,FFT', 'ZA1,2025-06,1,0.975'], 'several.csv', withProfile(several));
    expect(rowsOf(read, 'observation', ['measure_id', 'value'])).toEqual([{ measure_id: 'mrsa_bacteraemia', value: 1 }, { measure_id: 'fft_inpatient_positive', value: 97.5 }]);
  });

  it('a profile that fills not every required column stops its file', async () => {
    const { measure_id: _, ...columns } = PROFILE.columns;
    const { report } = await readLines(['Trust,Month,Seen,Late', 'ZA1,2025-06,100,20'], 'own.csv', withProfile({ ...PROFILE, columns }));
    expect(report.problems[0]).toMatchObject({ rule: 'missing-column', severity: 'stop', column: 'measure_id' });
  });

  it('rows of another width are set aside, notes below left out', async () => {
    const read = await readLines(['Trust,Month,Seen,Late', 'ZA1,2025-06,100', 'ZA1,2025-05,100,20', 'Source: own system,,,'], 'own.csv', withProfile(PROFILE));
    expect([read.report.rowsLoaded, read.report.setAside.map(({ line, problem }) => [line, problem.rule])]).toEqual([1, [[2, 'ragged-row']]]);
    expect(read.report.dropped.some(({ what }) => what === 'notes outside the figures')).toBe(true);
  });

  it('a Parquet file is mapped alike, and shows a sample where nobody knows its columns', async () => {
    const bytes = new Uint8Array(parquetWriteBuffer({
      columnData: [{ name: 'Trust', data: ['ZA1'], type: 'STRING' }, { name: 'Month', data: ['2025-06'], type: 'STRING' }, { name: 'Seen', data: [100], type: 'DOUBLE' }, { name: 'Late', data: [20], type: 'DOUBLE' }],
    }));
    const read = await readExtract({ name: 'own.parquet', bytes }, withProfile(PROFILE));
    expect(rowsOf(read, 'observation', ['numerator', 'denominator'])).toEqual([{ numerator: 80, denominator: 100 }]);
    const { report } = await readExtract({ name: 'own.parquet', bytes }, OPEN);
    expect([report.refused, report.sample?.headings, report.sample?.rows[0]]).toEqual([true, HEADINGS, { line: 1, cells: ['ZA1', '2025-06', '100', '20'] }]);
  });

  it('a sheet of a workbook is mapped alike, other sheets are named; without the mapping its fullest sheet is the sample', async () => {
    const bytes = workbook({ Cover: [['About this file']], Figures: [['My figures'], HEADINGS, ['ZA1', '2025-06', 100, 20], ['ZB3', '2025-06', 50, 'n/k']] });
    const read = await readExtract({ name: 'own.xlsx', bytes }, withProfile(PROFILE));
    expect(rowsOf(read, 'observation', ['org_code', 'numerator', 'line'])).toEqual([{ org_code: 'ZA1', numerator: 80, line: 3 }]);
    expect(read.report).toMatchObject({ layout: 'mapping “Own” → observation, sheet “Figures”', setAside: [{ line: 4, problem: { rule: 'not-a-number', seen: 'n/k' } }] });
    expect(read.report.dropped.map(({ what }) => what)).toEqual(['sheet “Cover”: not the headings of the mapping']);
    const { report } = await readExtract({ name: 'own.xlsx', bytes }, OPEN);
    expect([report.refused, report.sample?.line, report.sample?.headings]).toEqual([true, 2, HEADINGS]);
    const patients = workbook({ Figures: [['Trust', 'Ref', 'Seen'], ...['9434765919', '9434765870', '9876543210', '4010232137'].map((number) => ['ZA1', number, 1])] });
    const stopped = await readExtract({ name: 'own.xlsx', bytes: patients }, OPEN);
    expect([rulesOf(stopped), stopped.report.sample]).toEqual([['patient-identifier'], undefined]);
  });
});

describe('patients stop a file before and after a mapping', () => {
  const NUMBERS = ['9434765919', '9434765870', '9876543210', '4010232137'];

  it('by a heading: no sample, no mapping, no cell shown', async () => {
    for (const context of [OPEN, withProfile({ ...PROFILE, headings: [...HEADINGS, 'NHS number'] })]) {
      const read = await readLines(['Trust,Month,Seen,Late,NHS number', `ZA1,2025-06,100,20,${NUMBERS[0]}`], 'own.csv', context);
      expect([rulesOf(read), read.report.sample]).toEqual([['patient-identifier'], undefined]);
      expect(JSON.stringify(read.report)).not.toContain(NUMBERS[0]);
    }
  });

  it('by what the cells are, whatever the heading, mapped or not', async () => {
    const lines = ['Trust,Month,Seen,Late,Ref', ...NUMBERS.map((number) => `ZA1,2025-06,100,20,${number}`)];
    for (const context of [OPEN, withProfile({ ...PROFILE, headings: [...HEADINGS, 'Ref'] }), withProfile({ ...PROFILE, headings: [...HEADINGS, 'Ref'], columns: { ...PROFILE.columns, note: heading('Ref') } })]) {
      const read = await readLines(lines, 'own.csv', context);
      expect([read.report.refused, rulesOf(read), read.report.sample]).toEqual([true, ['patient-identifier'], undefined]);
      expect(JSON.stringify(read.report)).not.toContain(NUMBERS[0]);
    }
  });

  it('a file without headings shows no sample: its first row is somebody’s data', async () => {
    const { report } = await readLines(['ZA1,2025-06-03,100,20', 'ZA1,2025-07-01,100,20'], 'own.csv');
    expect([report.refused, report.sample]).toEqual([true, undefined]);
  });
});
