import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { RTT_FULL_EXTRACT } from '../../../src/extract/publications/rtt-full-extract.ts';
import { weekOfBand } from '../../../src/extract/publications/rtt-columns.ts';
import { hasSharedData, NO_SHARED_DATA, readShared, readTextAs, sharedText } from './real-files.ts';
import type { PublicationRead } from './real-files.ts';

const two = (week: number): string => String(week).padStart(2, '0');
const BANDS = [...Array.from({ length: 104 }, (_, week) => `Gt ${two(week)} To ${two(week + 1)} Weeks SUM 1`), 'Gt 104 Weeks SUM 1'];
const HEADER = [
  'Period', 'Provider Parent Org Code', 'Provider Parent Name', 'Provider Org Code', 'Provider Org Name', 'Commissioner Parent Org Code', 'Commissioner Parent Name',
  'Commissioner Org Code', 'Commissioner Org Name', 'RTT Part Type', 'RTT Part Description', 'Treatment Function Code', 'Treatment Function Name',
  ...BANDS, 'Total', 'Patients with unknown clock start date', 'Total All',
];

interface Line {
  readonly provider?: string;
  readonly commissioner?: string;
  readonly part?: string;
  readonly treatmentFunction?: string;
  /** Patients by week. */
  readonly weeks: Readonly<Record<number, string>>;
  readonly unknown?: string;
  readonly all?: string;
}

function row({ provider = 'RCF', commissioner = '36J', part = 'Part_2', treatmentFunction = 'C_999', weeks, unknown = '', all }: Line): string {
  const total = Object.values(weeks).reduce((sum, cell) => sum + Number(cell), 0) + Number(unknown);
  return ['RTT-January-2026', 'QWO', 'NHS WEST YORKSHIRE ICB', provider, `${provider} TRUST`, '', '', commissioner, 'HUB', part, 'x', treatmentFunction, 'x',
    ...BANDS.map((_, week) => weeks[week] ?? ''), '', unknown, all ?? String(total)].join(',');
}
const file = (...lines: readonly Line[]): string => [HEADER.join(','), ...lines.map(row)].join('\n');
const figures = (read: PublicationRead): unknown[] => read.rows('observation').map((cells) => [cells['org_code'], cells['measure_id'], cells['period'], cells['numerator'], cells['denominator'], cells['status']]);

describe('weekOfBand', () => {
  it.each([['Gt 00 To 01 Weeks SUM 1', 0], ['Gt 17 To 18 Weeks SUM 1', 17], ['Gt 104 Weeks SUM 1', 104], ['Total', null], ['Gt', null]])('of %j is %j', (heading, week) => {
    expect(weekOfBand(heading)).toBe(week);
  });
});

describe('the RTT full extract', () => {
  it('adds up commissioners of the total (C_999) and never its parts', async () => {
    const read = await readTextAs('rtt.csv', file(
      { commissioner: '36J', weeks: { 0: '10', 17: '5', 18: '3', 104: '2' } },
      { commissioner: '36J', treatmentFunction: 'C_100', weeks: { 0: '10', 17: '5' } },
      { commissioner: '36J', treatmentFunction: 'C_101', weeks: { 18: '3', 104: '2' } },
      { commissioner: '99A', weeks: { 3: '1' } },
      { commissioner: '99A', treatmentFunction: 'C_100', weeks: { 3: '1' } },
    ));
    expect(read.report.layout).toBe('NHS England RTT full extract');
    expect(figures(read)).toEqual([['RCF', 'rtt_18w_incomplete', '2026-01', 16, 21, 'ok']]);
    expect(read.report.rowsRead).toBe(5);
    expect(read.report.reconciliation.map(({ partsSum, statedTotal, difference }) => [partsSum, statedTotal, difference])).toEqual([[21, 21, 0], [21, 21, 0]]);
    expect(read.rules).toEqual([]);
    expect(read.report.dropped[0]).toEqual({ what: 'rows of single treatment functions, used to check their total (C_999) only', count: 3, lines: [] });
  });

  it('18 weeks are the bands up to “17 to 18”: week 18 is late', async () => {
    const read = await readTextAs('rtt.csv', file({ weeks: { 17: '1', 18: '1' } }));
    expect(figures(read)).toEqual([['RCF', 'rtt_18w_incomplete', '2026-01', 1, 2, 'ok']]);
  });

  it('tells completed pathways apart, leaves unknown starts out of them with a note, and names the parts it does not use', async () => {
    const read = await readTextAs('rtt.csv', file(
      { part: 'Part_1A', weeks: { 2: '8', 30: '2' }, unknown: '3' }, { part: 'Part_1B', weeks: { 2: '4' } }, { part: 'Part_2A', weeks: { 2: '9' } }, { part: 'Part_3', weeks: {}, all: '7' },
    ));
    expect(figures(read)).toEqual([['RCF', 'rtt_18w_admitted', '2026-01', 8, 10, 'ok'], ['RCF', 'rtt_18w_non_admitted', '2026-01', 4, 4, 'ok']]);
    expect(read.rows('observation')[0]?.['note']).toBe('3 more without a known start of the wait are in neither figure.');
    expect(read.report.dropped.map(({ what, count }) => [what, count]).slice(0, 2)).toEqual([['rows of Part_2A, which no measure uses', 1], ['rows of Part_3, which no measure uses', 1]]);
  });

  it('a total that its functions or its weeks miss is flagged with line, provider sums and total', async () => {
    const read = await readTextAs('rtt.csv', file({ weeks: { 0: '10' }, all: '12' }, { treatmentFunction: 'C_100', weeks: { 0: '9' } }));
    expect(read.report.problems.filter(({ rule }) => rule === 'reconciliation-difference').map(({ line, column, seen, expected }) => [line, column, seen, expected])).toEqual([
      [2, 'Treatment Function Code', '9', '12'], [2, 'Total All', '10', '12'],
    ]);
    expect(figures(read)).toEqual([['RCF', 'rtt_18w_incomplete', '2026-01', 10, 10, 'ok']]);
  });

  it('a provider without its total is left out, not guessed from its parts', async () => {
    const read = await readTextAs('rtt.csv', file({ provider: 'RAL', treatmentFunction: 'C_100', weeks: { 0: '9' } }, { weeks: { 0: '9' } }));
    expect(figures(read).map((figure) => (figure as unknown[])[0])).toEqual(['RCF']);
    expect(read.report.dropped.find(({ what }) => what.startsWith('providers without'))).toMatchObject({ count: 1, lines: [2] });
  });

  it('nobody waiting is not applicable; a word among the weeks sets the provider aside', async () => {
    const read = await readTextAs('rtt.csv', file({ provider: 'RAL', weeks: {}, all: '0' }, { weeks: { 0: 'few' }, all: '0' }));
    expect(figures(read)).toEqual([['RAL', 'rtt_18w_incomplete', '2026-01', null, 0, 'not_applicable']]);
    expect(read.report.setAside.map(({ line, problem }) => [line, problem.rule, problem.seen])).toEqual([[3, 'not-a-number', 'few']]);
  });

  it('converted row by row gives what all rows at once give', () => {
    const rows = Papa.parse<string[]>(file({ weeks: { 1: '4' } }, { treatmentFunction: 'C_100', weeks: { 1: '4' } }, { part: 'Part_3', weeks: {} })).data.slice(1).map((cells, at) => ({ line: at + 2, cells }));
    const taking = RTT_FULL_EXTRACT.begin?.('rtt.csv', HEADER);
    for (const each of rows) taking?.row(each);
    expect(taking?.end()).toEqual(RTT_FULL_EXTRACT.convert('rtt.csv', HEADER, rows));
  });

  it.skipIf(!hasSharedData)(`the real slice: four trusts as derived from the whole file, nothing counted twice (${NO_SHARED_DATA} when skipped)`, async () => {
    const read = await readShared('rtt/20260131-RTT-January-2026-full-extract__slice.csv');
    const derived = Papa.parse<Record<string, string>>(sharedText('rtt/rtt_incomplete_by_provider_2026-01_derived.csv'), { header: true, skipEmptyLines: true }).data;
    const known = new Map(derived.map((one) => [one['provider_code'], [Number(one['within_18_weeks']), Number(one['total_incomplete'])]]));
    const incomplete = read.rows('observation').filter((cells) => cells['measure_id'] === 'rtt_18w_incomplete');
    expect(incomplete.map((cells) => cells['org_code']).toSorted()).toEqual(['RAL', 'RCF', 'RVJ', 'RWY']);
    for (const cells of incomplete) expect([cells['numerator'], cells['denominator']]).toEqual(known.get(String(cells['org_code'])));
    expect(read.rules).toEqual([]);
    expect(read.report.rowsRead).toBe(4926);
    expect(read.report.reconciliation.map(({ figure, statedTotal, difference }) => [figure.slice(0, figure.indexOf(':')), statedTotal, difference])).toEqual([
      ['rtt_18w_admitted', 7492, 0], ['rtt_18w_admitted', 7492, 0], ['rtt_18w_non_admitted', 39854, 0], ['rtt_18w_non_admitted', 39854, 0], ['rtt_18w_incomplete', 232507, 0], ['rtt_18w_incomplete', 232507, 0],
    ]);
    const sum = (column: string): number => derived.reduce((total, one) => total + Number(one[column]), 0);
    expect((100 * sum('within_18_weeks') / sum('total_incomplete')).toFixed(1)).toBe('61.4');
  });
});

describe('an RTT extract that was tampered with', () => {
  it('counts a list that stands twice once, and says so', async () => {
    const list: Line = { weeks: { 0: '10', 20: '5' } };
    const read = await readTextAs('rtt.csv', file(list, { ...list, commissioner: '99A' }, list));
    expect(figures(read)).toEqual([['RCF', 'rtt_18w_incomplete', '2026-01', 20, 30, 'ok']]);
    expect(read.report.problems.map(({ rule, line, expected }) => [rule, line, expected])).toEqual([['exact-duplicate', 4, '2']]);
  });

  it('is refused where a list stands twice with different figures', async () => {
    const { report } = await readTextAs('rtt.csv', file({ weeks: { 0: '10' } }, { weeks: { 0: '11' } }));
    expect([report.refused, report.problems.map(({ rule, severity, line, seen, expected }) => [rule, severity, line, seen, expected])]).toEqual([true, [['conflicting-duplicate', 'stop', 3, '11', '10 on line 2']]]);
  });

  it('is refused where a band of weeks is not there, with its name', async () => {
    const without = HEADER.indexOf('Gt 60 To 61 Weeks SUM 1');
    const text = file({ weeks: { 0: '10', 60: '5' } }).split('\n').map((line) => line.split(',').filter((_, index) => index !== without).join(',')).join('\n');
    const { report } = await readTextAs('rtt.csv', text);
    expect([report.layout, report.problems.map(({ rule, severity, column }) => [rule, severity, column])]).toEqual(['NHS England RTT full extract', [['missing-column', 'stop', 'Gt 60 To 61 Weeks SUM 1']]]);
  });

  it('sets the row aside in which it was cut off', async () => {
    const read = await readTextAs('rtt.csv', file({ weeks: { 0: '10' } }, { provider: 'RWY', weeks: { 0: '11' } }).slice(0, -60));
    expect(figures(read)).toEqual([['RCF', 'rtt_18w_incomplete', '2026-01', 10, 10, 'ok']]);
    expect(read.report.setAside.map(({ line, problem, cells }) => [line, problem.rule, cells['Provider Org Code']])).toEqual([[3, 'ragged-row', 'RWY']]);
  });

  it('knows the parts in another spelling', async () => {
    const read = await readTextAs('rtt.csv', file({ part: 'Part 2', weeks: { 0: '10' } }));
    expect(figures(read)).toEqual([['RCF', 'rtt_18w_incomplete', '2026-01', 10, 10, 'ok']]);
  });
});
