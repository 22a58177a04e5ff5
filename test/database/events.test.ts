import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNativeDatabase } from '../../data-loaders/database/native-database.ts';
import { addCatalogue, BUILT_IN } from '../../src/database/add-catalogue.ts';
import type { Database } from '../../src/database/database.ts';
import { readContents, readMeasures } from '../../src/database/read-contents.ts';
import { ANY_EVENT, readEventTally, type EventTally } from '../../src/database/read-chosen-events.ts';
import { readEventCounts, readEvents } from '../../src/database/read-events.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';
import { arrowRows, type Cells } from './arrow-rows.ts';
import { openWasmInNode } from './wasm-in-node.ts';

const measure = (id: string, more: Partial<Measure>): Measure => ({
  id, name: `Measure ${id}`, shortName: id, domain: 'Harm', definition: `What ${id} counts.`, kind: 'count', direction: 'lower-is-better',
  numeratorLabel: 'cases', denominatorLabel: null, multiplier: 1, chartKind: 'c', fractionalCounts: false, maxPercentOver100: false, ...more,
});
const ALL = measure('all', { sourceEventType: 'pressure_ulcer' });
const DEEP = measure('deep', { sourceEventType: 'pressure_ulcer', eventWhere: { grade: ['3', '4'], acquired: ['in_care', 'unknown'] } });
const AVOIDABLE = measure('avoidable', { sourceEventType: 'pressure_ulcer', eventWhere: { avoidable: ['yes'] } });
const DECLARED = measure('declared', { sourceEventType: 'serious_incident', eventDate: 'declared' });
const RATE = measure('rate', { sourceEventType: 'pressure_ulcer', kind: 'rate', multiplier: 1000, denominatorLabel: 'bed days', denominatorMeasure: 'bed_days', chartKind: 'u' });
const BED_DAYS = measure('bed_days', {});
const MEASURES = [ALL, DEEP, AVOIDABLE, DECLARED, RATE, BED_DAYS];

let place = 0;
const ulcer = (incident_date: string | null, more: Cells = {}): Cells => ({ event_id: `E${String(place++)}`, event_type: 'pressure_ulcer', org_code: 'RXX', incident_date, grade: '3', ...more });

describe.each([
  ['native DuckDB, as loaders run it', openNativeDatabase],
  ['DuckDB-WASM, as the site ships it', openWasmInNode],
])('events in %s', (_engine, open: () => Promise<Database>) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.rows('remove-extract', [BUILT_IN]);
    await addCatalogue(database, MEASURES);
  }, 60_000);
  afterAll(async () => { await database.close(); });
  beforeEach(async () => {
    for (const extract of ['x', 'a', 'b']) await database.rows('remove-extract', [extract]);
  });

  const load = (...rows: Cells[]): Promise<void> => database.insert('event', arrowRows('event', rows));
  const counts = async (id: string): Promise<readonly (readonly [string, string, number, number])[]> =>
    (await readEventCounts(database)).filter(({ measureId }) => measureId === id).map(({ orgCode, month, cases, reported }) => [orgCode, month, cases, reported] as const);

  const tally = (): Promise<readonly EventTally[]> => readEventTally(database, { ...ANY_EVENT, type: 'pressure_ulcer', provider: 'RXX', from: '2025-06', to: '2025-06' });

  it('measures: what is counted from which events comes back as it went in', async () => {
    expect(await readMeasures(database)).toEqual(MEASURES);
  });

  it('events-by-month counts by provider and by site, month by month', async () => {
    await load(ulcer('2025-06-01'), ulcer('2025-06-30', { site_code: 'RXX01' }), ulcer('2025-07-01', { site_code: 'RXX01' }));
    expect(await counts('all')).toEqual([['RXX', '2025-06', 2, 2], ['RXX', '2025-07', 1, 1], ['RXX01', '2025-06', 1, 1], ['RXX01', '2025-07', 1, 1]]);
  });

  it('events-by-month keeps de-escalated events as reported and does not count them', async () => {
    await load(ulcer('2025-06-01', { status: 'de_escalated' }), ulcer('2025-06-02', { status: 'under_appeal' }), ulcer('2025-07-02', { status: 'de_escalated' }));
    expect(await counts('all')).toEqual([['RXX', '2025-06', 1, 2], ['RXX', '2025-07', 0, 1]]);
  });

  it('events-by-month counts only the grades asked for; a blank grade and one on admission are none of them', async () => {
    await load(ulcer('2025-06-01'), ulcer('2025-06-01', { grade: '4' }), ulcer('2025-06-01', { grade: '2' }), ulcer('2025-06-01', { grade: null }), ulcer('2025-06-01', { acquired: 'present_on_admission' }));
    expect(await counts('deep')).toEqual([['RXX', '2025-06', 2, 5]]);
  });

  it('events-by-month takes an unknown avoidability for neither yes nor no', async () => {
    await load(ulcer('2025-06-01', { avoidable: 'yes' }), ulcer('2025-06-01', { avoidable: 'no' }), ulcer('2025-06-01'));
    expect(await counts('avoidable')).toEqual([['RXX', '2025-06', 1, 3]]);
    expect(await tally()).toContainEqual(expect.objectContaining({ breakdown: 'avoidable', part: 'unknown', cases: 1 }));
  });

  it('events-by-month goes by the day that the measure names, and by the other where that is blank', async () => {
    await load(
      ulcer(null, { declared_date: '2025-08-03' }), ulcer('2025-06-30', { declared_date: '2025-07-02' }),
      { ...ulcer('2025-06-30', { declared_date: '2025-07-02' }), event_type: 'serious_incident' }, { ...ulcer('2025-05-31'), event_type: 'serious_incident' },
    );
    expect((await counts('all')).map(([, month]) => month)).toEqual(['2025-06', '2025-08']);
    expect((await counts('declared')).map(([, month]) => month)).toEqual(['2025-05', '2025-07']);
  });

  it('events-by-month leaves out an event known only to the year; it stays on the list', async () => {
    await load(ulcer('2025-01-01', { date_precision: 'year' }), ulcer('2025-06-01', { date_precision: 'month' }));
    expect(await counts('all')).toEqual([['RXX', '2025-06', 1, 1]]);
    expect(await readEvents(database)).toHaveLength(2);
  });

  it('a later extract replaces the event of the same number, whatever was loaded first', async () => {
    const event = ulcer('2025-06-01');
    await load({ ...event, as_of: '2025-09-01', grade: '2', incident_date: '2025-05-31' });
    await load({ ...event, as_of: '2025-07-01', extract_id: 'a' });
    await load({ ...event, extract_id: 'b', grade: '4' });
    expect(await readEvents(database)).toMatchObject([{ incident: '2025-05-31', grade: '2' }]);
    await database.rows('remove-extract', ['x']);
    expect(await readEvents(database)).toMatchObject([{ incident: '2025-06-01', grade: '3' }]);
  });

  it('the same number at two organisations is two events', async () => {
    await load(ulcer('2025-06-01', { event_id: '1' }), ulcer('2025-06-01', { event_id: '1', org_code: 'RYY' }));
    expect(await counts('all')).toEqual([['RXX', '2025-06', 1, 1], ['RYY', '2025-06', 1, 1]]);
  });

  it('an event that names its site in place of its provider counts for both', async () => {
    await database.insert('organisation', arrowRows('organisation', [
      { org_code: 'RXX', org_name: 'A trust' }, { org_code: 'RXX01', org_name: 'A site', org_type: 'site', parent_code: 'RXX' },
      { org_code: 'RXX01W', org_name: 'A ward', org_type: 'ward', parent_code: 'RXX01' },
    ]));
    await load(ulcer('2025-06-01', { org_code: 'RXX01' }), ulcer('2025-06-02', { org_code: 'RXX01W' }), ulcer('2025-06-03'));
    expect(await counts('all')).toEqual([['RXX', '2025-06', 3, 3], ['RXX01', '2025-06', 2, 2]]);
  });

  it('a month that was not over when the rows were extracted is provisional', async () => {
    await load(ulcer('2025-06-01', { as_of: '2025-07-20' }), ulcer('2025-07-03', { as_of: '2025-07-20' }));
    expect((await readEventCounts(database)).filter(({ measureId }) => measureId === 'all').map(({ month, provisional }) => [month, provisional])).toEqual([['2025-06', false], ['2025-07', true]]);
  });

  it('events lists latest first, one sort or one provider when asked, and no sort with more than so many', async () => {
    await load(ulcer('2025-06-01'), ulcer('2025-06-09'), ulcer('2025-06-03', { org_code: 'RYY' }), { ...ulcer('2025-06-02'), event_type: 'concern' });
    expect((await readEvents(database)).map(({ type, orgCode, incident }) => [type, orgCode, incident])).toEqual([
      ['concern', 'RXX', '2025-06-02'], ['pressure_ulcer', 'RXX', '2025-06-09'], ['pressure_ulcer', 'RXX', '2025-06-01'], ['pressure_ulcer', 'RYY', '2025-06-03'],
    ]);
    expect(await readEvents(database, 'pressure_ulcer', 'RXX')).toHaveLength(2);
    expect((await readEvents(database, null, null, 1)).map(({ type, orgCode }) => [type, orgCode])).toEqual([['concern', 'RXX'], ['pressure_ulcer', 'RYY']]);
  });

  it('events-tally adds up to the whole in every breakdown, with the unknown as a part of its own', async () => {
    await load(ulcer('2025-06-01', { site_code: 'RXX01', category: 'Heel' }), ulcer('2025-06-02', { grade: null }), ulcer('2025-06-03', { status: 'de_escalated' }), ulcer('2025-07-01'));
    const parts = await tally();
    for (const breakdown of ['site', 'grade', 'category', 'avoidable']) {
      expect([breakdown, parts.filter((part) => part.breakdown === breakdown).reduce((sum, { cases }) => sum + cases, 0)]).toEqual([breakdown, 2]);
    }
    expect(parts.filter(({ breakdown }) => breakdown === 'grade').map(({ part }) => part)).toEqual(['3', 'unknown']);
  });

  it('loaded-extracts tells how many events came and of which months; organisations that only events name are unlisted', async () => {
    await load(ulcer('2025-06-01'), ulcer('2025-08-01'));
    expect(await database.rows('loaded-extracts')).toEqual([{ extract_id: 'x', table_name: 'event', row_count: 2, first_month: '2025-06', last_month: '2025-08' }]);
    expect((await readContents(database, 'h')).organisations).toMatchObject([{ code: 'RXX', unlisted: true }]);
  });

  it('readContents gives counted months, zero months that nobody wrote down, gaps where nothing was submitted, and rates by bed days', async () => {
    await load(ulcer('2025-01-10'), ulcer('2025-01-11', { grade: '2' }), ulcer('2025-05-02'));
    await database.insert('observation', arrowRows('observation', [
      { org_code: 'RXX', measure_id: 'deep', period: '2025-03', status: 'not_submitted' },
      ...['2025-01', '2025-02', '2025-05'].map((period) => ({ org_code: 'RXX', measure_id: 'bed_days', period, value: 4000 })),
    ]));
    const contents = await readContents(database, 'h');
    const of = (id: string) => contents.series.find(({ measureId }) => measureId === id);
    expect(of('deep')).toMatchObject({
      periods: ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05'], values: [1, 0, null, 0, 1],
      gaps: [null, null, 'not-submitted', null, null], zeroFilled: [false, true, false, true, false],
    });
    expect(of('rate')).toMatchObject({ values: [0.5, 0, null, null, 0.25], numerators: [2, 0, null, null, 1] });
    expect(of('avoidable')).toBeUndefined();
    expect(contents.events).toHaveLength(3);
  });
});
