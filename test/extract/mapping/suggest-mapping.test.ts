import { describe, expect, it } from 'vitest';
import { needsOf, profileFrom } from '../../../src/extract/mapping/mapping-draft.ts';
import { previewMapping } from '../../../src/extract/mapping/preview-mapping.ts';
import { readingsOf, sureReading } from '../../../src/extract/mapping/read-date.ts';
import { suggestMapping } from '../../../src/extract/mapping/suggest-mapping.ts';
import type { FileSample } from '../../../src/extract/mapping/file-sample.ts';
import { OPEN, readLines } from '../publications/read-publication.ts';

async function sampleOf(...lines: readonly string[]): Promise<FileSample> {
  const { report } = await readLines(lines, 'own.csv');
  if (report.sample === undefined) throw new Error(`no sample: ${JSON.stringify(report.problems)}`);
  return report.sample;
}

describe('sureReading', () => {
  it.each([
    [['2025-04-01', '2025-05-01'], 'as-written'], [['April 2025'], 'as-written'], [['2024/25', '2023/24'], 'as-written'],
    [['13/04/2025', '01/04/2025'], 'day-first'], [['04/13/2025', '04/01/2025'], 'month-first'],
    [['01/04/2025', '01/05/2025', '01/06/2025'], 'day-first'], [['03/04/2025', '05/04/2025'], null], [['Apr-25', 'May-25'], null],
    [['13/04/2025', '04/13/2025'], null], [['n/k', '2025-04-01'], null], [[], null],
  ] as const)('of %j: %s', (cells, reading) => {
    expect(sureReading(cells)).toBe(reading);
  });

  it('offers both readings where both make sense, and one where a person only has to agree', () => {
    expect([readingsOf(['03/04/2025']), readingsOf(['Apr-25'])]).toEqual([['day-first', 'month-first'], ['month-and-year']]);
  });
});

describe('suggestMapping', () => {
  it('proposes by known names, by names nearly known and by what cells look like, each with its reason', async () => {
    const sample = await sampleOf('nhs_trust22_code,Month,Whatever,Seen', 'RX1,2025-06,R1H,10', 'RX2,2025-07,RJ1,11');
    const { draft, reasons } = suggestMapping(sample, OPEN, 'own');
    expect(draft.table).toBe('observation');
    expect([...reasons]).toEqual([['period_start', 'same-name'], ['org_code', 'like-name']]);
    expect(draft.columns).toEqual({ org_code: { from: 'heading', heading: 'nhs_trust22_code' }, period_start: { from: 'heading', heading: 'Month', dates: 'as-written' } });
    const byCells = suggestMapping(await sampleOf('Who,When,Seen', 'RX1,2025-06,10', 'RX2,2025-07,11'), OPEN, 'own');
    expect([...byCells.reasons]).toEqual([['org_code', 'cells'], ['period_start', 'cells']]);
  });

  it('never proposes which number is the numerator', async () => {
    const { draft, } = suggestMapping(await sampleOf('Trust code,Month,A,B', 'ZA1,2025-06,10,20'), OPEN, 'own');
    expect(Object.keys(draft.columns)).toEqual(['org_code', 'period_start']);
    expect(needsOf(draft, await sampleOf('Trust code,Month,A,B', 'ZA1,2025-06,10,20'))).toEqual([{ need: 'column', column: 'measure_id' }, { need: 'figure' }]);
  });

  it('asks how days are written where two readings make sense', async () => {
    const sample = await sampleOf('Trust code,Day,A', 'ZA1,03/04/2025,10', 'ZA1,04/04/2025,10');
    const { draft } = suggestMapping({ ...sample, headings: ['Trust code', 'Date', 'A'] }, OPEN, 'own');
    expect(needsOf(draft, { ...sample, headings: ['Trust code', 'Date', 'A'] })).toContainEqual({ need: 'dates', column: 'period_start', readings: ['day-first', 'month-first'] });
  });

  it('sees a wide table by its months, and asks where `Apr-25` could be a day', async () => {
    const sample = await sampleOf('Trust code,Apr-25,May-25,Jun-25', 'ZA1,1,2,3');
    const { draft } = suggestMapping(sample, OPEN, 'own');
    expect(draft.rows).toEqual({ each: 'period-heading', into: 'value', dates: null });
    expect(needsOf(draft, sample)).toContainEqual({ need: 'period-headings' });
    const sure = suggestMapping(await sampleOf('Trust code,2025-04,2025-05,2025-06', 'ZA1,1,2,3'), OPEN, 'own');
    expect(sure.draft.rows).toEqual({ each: 'period-heading', into: 'value', dates: 'as-written' });
  });

  it('proposes percentages as fractions where every figure lies between 0 and 1', async () => {
    const sample = await sampleOf('Trust code,Month,Rate', 'ZA1,2025-04,0.91', 'ZA1,2025-05,0.92', 'ZA1,2025-06,0.93');
    expect(suggestMapping(sample, OPEN, 'own').draft.columns['value_scale']).toEqual({ from: 'constant', value: 'fraction' });
  });

  it('tells lists of organisations and successors from figures', async () => {
    expect(suggestMapping(await sampleOf('nhs_trust22_name,nhs_trust22_code,status', 'Alpha,RX1,open'), OPEN, 'own').draft.table).toBe('organisation');
  });

  it('of a canonical file with days month first, everything but the reading of the days', async () => {
    const sample = await sampleOf('org_code,measure_id,period_start,numerator,denominator', 'ZA1,ae_4h_all_types,04/30/2025,8,10', 'ZA1,ae_4h_all_types,05/31/2025,8,10');
    const { draft } = suggestMapping(sample, OPEN, 'own');
    expect([needsOf(draft, sample), draft.columns['period_start']]).toEqual([[], { from: 'heading', heading: 'period_start', dates: 'month-first' }]);
  });
});

describe('previewMapping', () => {
  it('shows rows as stored, with codes that no list names apart, and writes sure readings into the profile', async () => {
    const sample = await sampleOf('Trust code,Month,A,B', 'ZA1,2025-06,8,10', 'XX9,2025-06,9,10');
    const { draft } = suggestMapping(sample, OPEN, 'own');
    const profile = profileFrom({ ...draft, columns: { ...draft.columns, measure_id: { from: 'constant', value: 'ae_4h_all_types' }, numerator: { from: 'heading', heading: 'A' }, denominator: { from: 'heading', heading: 'B' } } }, sample);
    expect(profile.columns['period_start']).toEqual({ from: 'heading', heading: 'Month', dates: 'as-written' });
    const preview = await previewMapping(profile, sample, 'own.csv', { ...OPEN, organisationCodes: ['ZA1'] });
    expect(preview.rows.map(({ line, cells }) => [line, cells['org_code'], cells['numerator']])).toEqual([[2, 'ZA1', '8'], [3, 'XX9', '9']]);
    expect([preview.unlisted, preview.problems, preview.setAside, preview.leftOut]).toEqual([['XX9'], [], [], 0]);
  });
});
