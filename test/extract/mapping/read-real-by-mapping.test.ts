import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { MappingProfile } from '../../../src/extract/mapping/mapping-profile.ts';
import { OPEN, readReal, realFiles, rowsOf, rulesOf } from '../publications/read-publication.ts';

const present = realFiles('ae_other') && realFiles('ae_england_timeseries') && realFiles('rtt') && realFiles('organisations') && realFiles('trust_snapshot') && realFiles('hcai');

/** The file as a spreadsheet has it, for recomputing. */
const table = (path: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(readFileSync(`../shared/data/${path}`, 'utf8'), { header: true, skipEmptyLines: true }).data;

const profile = (path: string): MappingProfile => JSON.parse(readFileSync(`fixtures/extracts/mapping/${path}`, 'utf8')) as MappingProfile;
const mapped = (path: string, name: string) => readReal(path, { ...OPEN, profiles: [profile(name)] });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe.skipIf(!present)('readExtract of real files by a mapping', () => {
  it('nhsr A&E by department: type 1 alone, within 4 hours worked out from breaches, sums as in the file', async () => {
    const path = 'ae_other/nhsr_ae_attendances_2016-04_2019-03.csv';
    const source = table(path);
    const type1 = source.filter((row) => row['type'] === '1');
    const read = await mapped(path, 'nhsr-ae.json');
    const rows = rowsOf(read, 'observation', ['org_code', 'measure_id', 'period', 'numerator', 'denominator']);
    expect([source.length, read.report.rowsRead, read.report.rowsLoaded]).toEqual([12_765, 12_765, type1.length]);
    expect(read.report.dropped[0]).toMatchObject({ what: 'rows that the mapping leaves out by their “type”', count: 12_765 - type1.length });
    expect(sum(rows.map(({ denominator }) => Number(denominator)))).toBe(sum(type1.map((row) => Number(row['attendances']))));
    expect(sum(rows.map(({ numerator }) => Number(numerator)))).toBe(sum(type1.map((row) => Number(row['attendances']) - Number(row['breaches']))));
    expect(rows.find(({ org_code, period }) => org_code === 'RF4' && period === '2017-03')).toEqual({ org_code: 'RF4', measure_id: 'ae_4h_type1', period: '2017-03', numerator: 21_289 - 2879, denominator: 21_289 });
  });

  it('healthyr A&E: months as text, and NA of the trusts that tested other standards is no submission, never zero', async () => {
    const path = 'ae_other/healthyr_england_trust_ae_2021_onward.csv';
    const source = table(path);
    const read = await mapped(path, 'healthyr-ae.json');
    const rows = rowsOf(read, 'observation', ['org_code', 'period', 'numerator', 'denominator', 'status']);
    expect(rows).toHaveLength(7895);
    const missing = source.filter((row) => row['attendances_over_4hours'] === 'NA');
    expect(rows.filter(({ status }) => status === 'not_submitted')).toHaveLength(missing.length);
    expect(missing.length).toBeGreaterThan(200);
    const whole = source.filter((row) => row['attendances_over_4hours'] !== 'NA');
    expect(sum(rows.filter(({ status }) => status === 'ok').map(({ numerator }) => Number(numerator)))).toBe(sum(whole.map((row) => Number(row['total_attendances']) - Number(row['attendances_over_4hours']))));
    expect([rows[0]?.['period'], rows.at(-1)?.['period']]).toEqual(['2021-04', expect.stringMatching(/^20\d\d-\d\d$/)]);
  });

  it('England A&E time series: titles above, one line a month, two measures a line, spreadsheet days, under England', async () => {
    const read = await mapped('ae_england_timeseries/AE_England_data__Performance.csv', 'england-ae.json');
    const rows = rowsOf(read, 'observation', ['org_code', 'measure_id', 'period', 'numerator', 'denominator']);
    expect(new Set(rows.map(({ org_code }) => org_code))).toEqual(new Set(['GB-ENG']));
    const first = rows.filter(({ period }) => period === '2010-11');
    expect(first.map(({ measure_id }) => measure_id)).toEqual(['ae_4h_all_types', 'ae_4h_type1']);
    expect((100 * Number(first[0]?.['numerator'])) / Number(first[0]?.['denominator'])).toBeCloseTo(97.18742242, 6);
    expect((100 * Number(first[1]?.['numerator'])) / Number(first[1]?.['denominator'])).toBeCloseTo(95.87522249, 6);
    expect(rowsOf(read, 'organisation', ['org_code'])).toEqual([{ org_code: 'GB-ENG' }]);
  });

  it('RTT by provider: 61.4% of England within 18 weeks, no row counted twice', async () => {
    const path = 'rtt/rtt_incomplete_by_provider_2026-01_derived.csv';
    const read = await readReal(path, { ...OPEN, today: '2026-03-15', profiles: [profile('rtt-derived.json')] });
    const rows = rowsOf(read, 'observation', ['org_code', 'numerator', 'denominator']);
    expect([read.report.rowsRead, read.report.rowsLoaded, rows.length]).toEqual([512, 512, 512]);
    const within = sum(rows.map(({ numerator }) => Number(numerator)));
    const waiting = sum(rows.map(({ denominator }) => Number(denominator)));
    expect([within, waiting]).toEqual([sum(table(path).map((row) => Number(row['within_18_weeks']))), sum(table(path).map((row) => Number(row['total_incomplete'])))]);
    expect(((100 * within) / waiting).toFixed(1)).toBe('61.4');
  });

  it('a trust snapshot, one column a measure: as many figures as filled cells, fractions of the friends and family test as percent', async () => {
    const path = 'trust_snapshot/trust_snapshot_2026-03_thirdparty.csv';
    const source = table(path);
    const read = await readReal(path, { ...OPEN, today: '2026-06-15', profiles: [profile('trust-snapshot.json')] });
    const rows = rowsOf(read, 'observation', ['org_code', 'measure_id', 'value']);
    const filled = (heading: string): number => source.filter((row) => (row[heading] ?? '') !== '').length;
    for (const [measure, heading] of [['mrsa_bacteraemia', 'mrsa_cases_count'], ['fft_inpatient_positive', 'fft_pct_positive_latest']] as const) {
      expect([measure, rows.filter(({ measure_id }) => measure_id === measure).length]).toEqual([measure, filled(heading)]);
    }
    expect(rows.find(({ org_code, measure_id }) => org_code === 'R0A' && measure_id === 'mrsa_bacteraemia')?.['value']).toBe(11);
    expect(Number(rows.find(({ org_code, measure_id }) => org_code === 'R0A' && measure_id === 'fft_inpatient_positive')?.['value'])).toBeCloseTo(97.5041, 4);
  });

  it('lists of trusts under headings of their own become organisations', async () => {
    const trusts = await mapped('organisations/trusts_2022_status.csv', 'trusts-2022.json');
    expect(rowsOf(trusts, 'organisation', ['org_code', 'org_type'])).toHaveLength(table('organisations/trusts_2022_status.csv').length);
    const regions = await mapped('organisations/provider_icb_region_System-Mapping.csv', 'provider-icb.json');
    expect(rowsOf(regions, 'organisation', ['org_code', 'parent_code'])[0]).toEqual({ org_code: 'RC9', parent_code: 'QHG' });
  });

  it('the simulated line listing becomes events of the kinds that a person named; the others are left out and counted', async () => {
    const path = 'hcai/SIMULATED_phe_dcs_line_listing_layout.csv';
    const source = table(path);
    const read = await mapped(path, 'line-listing.json');
    const rows = rowsOf(read, 'event', ['event_id', 'event_type', 'org_code', 'incident_date']);
    const wanted = source.filter((row) => ['MRSA', 'MSSA', 'C. difficile', 'E. coli'].includes(row['collection'] ?? ''));
    expect(rows.length + read.report.rowsSetAside).toBe(wanted.length);
    expect(rows[0]).toEqual({ event_id: '001', event_type: 'mrsa_case', org_code: 'W1A', incident_date: '2015-05-01' });
    expect(rulesOf(read)).toContain('read-by-mapping');
  });

  it('without the mapping each of them is refused, with its headings and samples for the mapping step', async () => {
    for (const path of ['ae_other/nhsr_ae_attendances_2016-04_2019-03.csv', 'ae_other/healthyr_england_trust_ae_2021_onward.csv', 'ae_england_timeseries/AE_England_data__Performance.csv', 'organisations/trusts_2022_status.csv', 'trust_snapshot/trust_snapshot_2026-03_thirdparty.csv']) {
      const { report } = await readReal(path);
      expect([path, report.refused, (report.sample?.headings.length ?? 0) > 2, (report.sample?.rows.length ?? 0) > 5]).toEqual([path, true, true, true]);
    }
  });
});
