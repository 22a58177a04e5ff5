import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNativeDatabase } from '../../data-loaders/database/native-database.ts';
import { addCatalogue, BUILT_IN } from '../../src/database/add-catalogue.ts';
import { knownThen } from '../../src/database/contents-terms.ts';
import type { Contents } from '../../src/database/contents.ts';
import { contentsAsAt, contentsUnder } from '../../src/database/contents-under.ts';
import type { Database } from '../../src/database/database.ts';
import { readContents } from '../../src/database/read-contents.ts';
import type { TableName } from '../../src/extract/extract.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';
import { arrowRows, type Cells } from './arrow-rows.ts';
import { openWasmInNode } from './wasm-in-node.ts';

const SHARE: Measure = {
  id: 'share', name: 'A share', shortName: 'Share', domain: 'Access', definition: 'What it counts.', kind: 'proportion',
  direction: 'higher-is-better', numeratorLabel: 'patients seen', denominatorLabel: 'patients', multiplier: 1,
  chartKind: 'p-prime', fractionalCounts: false, maxPercentOver100: false,
};
const FALLS: Measure = { ...SHARE, id: 'falls', name: 'Falls', shortName: 'Falls', kind: 'count', denominatorLabel: null, direction: 'lower-is-better', chartKind: 'c', sourceEventType: 'fall' };

const figure = (period: string, numerator: number, as_of: string | null, more: Cells = {}): Cells =>
  ({ measure_id: 'share', org_code: 'RXX', period, numerator, denominator: 100, as_of, ...more });
const fall = (event_id: string, incident_date: string, more: Cells = {}): Cells =>
  ({ event_id, event_type: 'fall', org_code: 'RXX', incident_date, ...more });

describe('knownThen', () => {
  it.each([['2012-06', '2012-07-31'], ['2011-12', '2012-01-31'], ['2012-01', '2012-02-29']])('as at %s knows what was told by %s', (month, knownBy) => {
    expect(knownThen(month)).toEqual({ month, knownBy });
  });
});

describe.each([
  ['native DuckDB, as loaders run it', openNativeDatabase],
  ['DuckDB-WASM, as the site ships it', openWasmInNode],
])('contents as at a past month in %s', (_engine, open: () => Promise<Database>) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.rows('remove-extract', [BUILT_IN]);
    await addCatalogue(database, [SHARE, FALLS]);
  }, 60_000);
  afterAll(async () => { await database.close(); });
  beforeEach(async () => { await database.rows('remove-extract', ['x']); });

  const load = (table: TableName, ...rows: Cells[]): Promise<void> => database.insert(table, arrowRows(table, rows));
  const asAt = (month: string): Promise<Contents> => readContents(database, 'h', { asAt: month });
  const months = ({ series }: Contents): unknown => series.map(({ measureId, periods, values }) => [measureId, ...periods.map((period, index) => `${period} ${values[index] ?? 'none'}`)]);

  it('an empty database gives empty contents as at any month', async () => {
    expect(await asAt('2012-06')).toMatchObject({ series: [], firstMonth: null, asAt: { month: '2012-06', knownBy: '2012-07-31', basis: 'as-known' } });
  });

  it('leaves out months after it, and revisions published after the last day of the month after it', async () => {
    await load('observation', figure('2012-05', 90, '2012-06-14'), figure('2012-06', 80, '2012-07-12'), figure('2012-07', 70, '2012-08-09'),
      figure('2012-05', 91, '2012-07-31', { revision: 1 }), figure('2012-05', 92, '2012-08-01', { revision: 2 }), figure('2012-06', 85, '2012-10-01', { revision: 1 }));
    expect(months(await readContents(database, 'h'))).toEqual([['share', '2012-05 0.92', '2012-06 0.85', '2012-07 0.7']]);
    const june = await asAt('2012-06');
    expect(months(june)).toEqual([['share', '2012-05 0.91', '2012-06 0.8']]);
    expect(june.series[0]?.restatedFrom).toEqual([0.9, null]);
    expect(june.asAt).toEqual({ month: '2012-06', knownBy: '2012-07-31', basis: 'as-known', withoutHistory: [] });
    expect(months(await asAt('2012-05'))).toEqual([['share', '2012-05 0.9']]);
    expect([june.firstMonth, june.lastMonth]).toEqual(['2012-05', '2012-06']);
  });

  it('a month that a provider returned late is a gap as at a month when another had returned it', async () => {
    await load('observation', figure('2012-05', 90, '2012-06-14'), figure('2012-06', 80, '2012-11-10'), figure('2012-06', 70, '2012-07-12', { org_code: 'RYY' }));
    const june = await asAt('2012-06');
    expect(june.series[0]).toMatchObject({ providerCode: 'RXX', periods: ['2012-05', '2012-06'], gaps: [null, 'no-row'] });
    expect((await asAt('2012-10')).series[0]?.gaps).toEqual([null, null]);
  });

  it('rows of one later day hold no history: months only, revisions in them, and it says so', async () => {
    await load('observation', figure('2012-05', 90, '2026-11-01'), figure('2012-06', 80, '2026-11-01'), figure('2012-07', 70, '2026-11-01'));
    const june = await asAt('2012-06');
    expect(months(june)).toEqual([['share', '2012-05 0.9', '2012-06 0.8']]);
    expect(june.asAt).toMatchObject({ basis: 'months-only', withoutHistory: ['share'] });
  });

  it('a row without a day counts as known, goes before revisions of a later day, and is no history', async () => {
    await load('observation', figure('2012-05', 90, null), figure('2012-06', 80, null), figure('2012-05', 95, '2013-01-10'));
    expect(months(await readContents(database, 'h'))).toEqual([['share', '2012-05 0.95', '2012-06 0.8']]);
    const june = await asAt('2012-06');
    expect(months(june)).toEqual([['share', '2012-05 0.9', '2012-06 0.8']]);
    expect(june.asAt?.basis).toBe('months-only');
  });

  it('one organisation with history and one without are mixed, and the measure is named', async () => {
    await load('observation', figure('2012-06', 80, '2012-07-12'), figure('2012-06', 70, '2026-11-01', { org_code: 'RYY' }));
    expect((await asAt('2012-06')).asAt).toMatchObject({ basis: 'mixed', withoutHistory: ['share'] });
  });

  it('an event declared later was not known, whatever day the extract is of; one de-escalated later still counts', async () => {
    await load('event', fall('a', '2012-05-03', { declared_date: '2012-05-04', as_of: '2012-06-01' }), fall('a', '2012-05-03', { declared_date: '2012-05-04', as_of: '2012-12-01', status: 'de_escalated' }),
      fall('b', '2012-05-20', { declared_date: '2012-09-01', as_of: '2012-09-02' }), fall('c', '2012-06-07', { declared_date: '2012-06-08', as_of: '2012-07-01' }),
      fall('d', '2012-07-07', { declared_date: '2012-07-07', as_of: '2012-07-20' }));
    expect(months(await readContents(database, 'h'))).toEqual([['falls', '2012-05 1', '2012-06 1', '2012-07 1']]);
    const june = await asAt('2012-06');
    expect(months(june)).toEqual([['falls', '2012-05 1', '2012-06 1']]);
    expect(june.events?.map(({ id, status }) => [id, status])).toEqual([['c', 'open'], ['a', 'open']]);
    expect(june.asAt?.basis).toBe('as-known');
  });

  it('events of one later extract count by the days they were declared on; that is no history of their words', async () => {
    await load('event', fall('a', '2012-05-03', { declared_date: '2012-05-04', as_of: '2026-11-01' }), fall('b', '2012-05-20', { declared_date: '2012-09-01', as_of: '2026-11-01' }));
    const june = await asAt('2012-06');
    expect(months(june)).toEqual([['falls', '2012-05 1']]);
    expect(june.asAt).toMatchObject({ basis: 'months-only', withoutHistory: ['falls'] });
  });

  it('notes, thresholds, names, closings and mergers of later days are not there yet; a trajectory is', async () => {
    await load('observation', figure('2012-05', 90, '2012-06-14'), figure('2012-06', 80, '2012-07-12'), figure('2012-07', 80, '2012-08-12', { org_code: 'RZZ' }));
    await load('annotation', { date_from: '2012-05-01', date_to: '2012-05-01', text: 'In time.', created_at: '2012-06-01' }, { date_from: '2012-05-01', date_to: '2012-05-01', text: 'In hindsight.', created_at: '2013-06-01' },
      { date_from: '2012-08-01', date_to: '2012-08-01', text: 'Later.', created_at: null });
    await load('target', { measure_id: 'share', value: 95, valid_from: '2011-01-01', label: 'Now' }, { measure_id: 'share', value: 76, valid_from: '2012-12-01', label: 'Later' },
      { measure_id: 'share', value: 90, kind: 'trajectory_month', valid_from: '2012-09-01', valid_to: '2012-09-30', label: 'Agreed' });
    await load('organisation', { org_code: 'RXX', org_name: 'Old Name', valid_from: '2009-04-01', close_date: '2012-06-30' }, { org_code: 'RXX', org_name: 'New Name', valid_from: '2012-07-01', close_date: '2012-06-30' },
      { org_code: 'RZZ', org_name: 'Later Trust', valid_from: '2012-07-01', open_date: '2012-07-01' });
    await load('organisation_successor', { predecessor_code: 'RXX', successor_code: 'RZZ', effective_date: '2012-07-01', share: 1 });
    const may = await asAt('2012-05');
    expect(may.annotations.map(({ text }) => text)).toEqual(['In time.']);
    expect(may.thresholds.map(({ label }) => label)).toEqual(['Now', 'Agreed']);
    expect(may.organisations).toMatchObject([{ code: 'RXX', name: 'Old Name' }, { code: 'RZZ', name: 'Later Trust' }]);
    expect(may.organisations[0]).not.toHaveProperty('closeDate');
    expect(may).not.toHaveProperty('successions');
    const combined = await readContents(database, 'h', { asAt: '2012-06', predecessors: 'combined' });
    expect(combined.series.map(({ providerCode }) => providerCode)).toEqual(['RXX']);
    const today = await readContents(database, 'h', { predecessors: 'combined' });
    expect(today.series.map(({ providerCode, periods }) => [providerCode, periods[0]])).toEqual([['RZZ', '2012-05']]);
    expect(today.predecessors).toBe('combined');
    expect(today).toEqual(contentsUnder(await readContents(database, 'h'), { asAt: null, predecessors: 'combined' }));
  });

  it('asking as at a month changes nothing for the next question', async () => {
    await load('observation', figure('2012-05', 90, '2012-06-14'), figure('2012-06', 80, '2012-07-12'));
    const before = await readContents(database, 'h');
    await asAt('2012-05');
    expect(await readContents(database, 'h')).toEqual(before);
  });

  it('without history contentsAsAt cuts the present contents to what the extracts answer', async () => {
    await load('observation', figure('2012-05', 90, null), figure('2012-06', 80, null), figure('2012-08', 80, null), figure('2012-06', 40, null, { org_code: 'RYY' }));
    for (const month of ['2012-04', '2012-05', '2012-06', '2012-07', '2012-08']) {
      const { asAt: said, ...answered } = await asAt(month);
      const { asAt: cut, ...given } = contentsAsAt(await readContents(database, 'h'), month);
      expect([said?.month, cut?.month, cut?.basis]).toEqual([month, month, 'cut']);
      expect(given.series).toEqual(answered.series);
      expect([given.firstMonth, given.lastMonth]).toEqual([answered.firstMonth, answered.lastMonth]);
    }
  });
});
