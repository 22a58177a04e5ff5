import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNativeDatabase } from '../../data-loaders/database/native-database.ts';
import { addCatalogue, BUILT_IN } from '../../src/database/add-catalogue.ts';
import { knownThen } from '../../src/database/contents-terms.ts';
import type { Database } from '../../src/database/database.ts';
import { readPartEvents, readPartFigures } from '../../src/database/read-breakdowns.ts';
import { ANY_EVENT, readChosenEvents, readEventTally } from '../../src/database/read-chosen-events.ts';
import type { Measure } from '../../src/spc/vocabulary.ts';
import { arrowRows, type Cells } from './arrow-rows.ts';
import { openWasmInNode } from './wasm-in-node.ts';

const measure = (id: string, more: Partial<Measure>): Measure => ({
  id, name: `Measure ${id}`, shortName: id, domain: 'Harm', definition: `What ${id} counts.`, kind: 'count', direction: 'lower-is-better',
  numeratorLabel: 'cases', denominatorLabel: null, multiplier: 1, chartKind: 'c', fractionalCounts: false, maxPercentOver100: false, ...more,
});
const DEEP = measure('deep', { sourceEventType: 'pressure_ulcer', eventWhere: { grade: ['3', '4', 'unknown'] } });
const DECLARED = measure('declared', { sourceEventType: 'pressure_ulcer', eventDate: 'declared' });
const SHARE = measure('share', { kind: 'proportion', denominatorLabel: 'patients', direction: 'higher-is-better', chartKind: 'p' });

let place = 0;
const ulcer = (incident_date: string | null, more: Cells = {}): Cells => ({ event_id: `E${String(place++)}`, event_type: 'pressure_ulcer', org_code: 'RXX', incident_date, grade: '3', ...more });

describe.each([
  ['native DuckDB, as loaders run it', openNativeDatabase],
  ['DuckDB-WASM, as the site ships it', openWasmInNode],
])('chosen events and parts in %s', (_engine, open: () => Promise<Database>) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.rows('remove-extract', [BUILT_IN]);
    await addCatalogue(database, [DEEP, DECLARED, SHARE]);
  }, 60_000);
  afterAll(async () => { await database.close(); });
  beforeEach(async () => { await database.rows('remove-extract', ['x']); });

  const load = (...rows: Cells[]): Promise<void> => database.insert('event', arrowRows('event', rows));
  const days = async (choice: Partial<typeof ANY_EVENT>, most?: number): Promise<(string | null)[]> =>
    (await readChosenEvents(database, { ...ANY_EVENT, ...choice }, null, most)).map(({ incident, declared }) => incident ?? declared);

  it('readChosenEvents of any event gives all, latest first, de-escalated ones too', async () => {
    await load(ulcer('2025-06-01'), ulcer('2025-07-02', { event_type: 'never_event', grade: null }), ulcer('2025-06-20', { status: 'de_escalated' }));
    expect(await days({})).toEqual(['2025-07-02', '2025-06-20', '2025-06-01']);
    expect(await days({}, 2)).toEqual(['2025-07-02', '2025-06-20']);
  });

  it('readChosenEvents filters by sort, provider, site, category, grade and avoidability; unknown is a blank', async () => {
    await load(
      ulcer('2025-06-01', { site_code: 'RXX01', category: 'Heel', avoidable: 'yes' }), ulcer('2025-06-02', { org_code: 'RYY', grade: '4' }),
      ulcer('2025-06-03', { grade: null }), ulcer('2025-06-04', { event_type: 'concern', grade: null, category: 'Staffing' }),
    );
    expect(await days({ type: 'concern' })).toEqual(['2025-06-04']);
    expect(await days({ provider: 'RYY' })).toEqual(['2025-06-02']);
    expect(await days({ site: 'RXX01' })).toEqual(['2025-06-01']);
    expect(await days({ site: 'unknown', provider: 'RXX', type: 'pressure_ulcer' })).toEqual(['2025-06-03']);
    expect(await days({ category: 'Heel' })).toEqual(['2025-06-01']);
    expect(await days({ grade: 'unknown', type: 'pressure_ulcer' })).toEqual(['2025-06-03']);
    expect(await days({ avoidable: 'yes' })).toEqual(['2025-06-01']);
  });

  it('readChosenEvents between months takes both ends, and leaves out what is known only to the year', async () => {
    await load(ulcer('2025-05-31'), ulcer('2025-06-01'), ulcer('2025-07-31'), ulcer('2025-08-01'), ulcer('2025-06-01', { date_precision: 'year' }));
    expect(await days({ from: '2025-06', to: '2025-07' })).toEqual(['2025-07-31', '2025-06-01']);
    expect(await days({})).toHaveLength(5);
  });

  it('readChosenEvents of a measure gives exactly the events it counts, by the day it goes by', async () => {
    await load(ulcer('2025-06-01'), ulcer('2025-06-02', { grade: '2' }), ulcer('2025-06-03', { grade: null }), ulcer('2025-06-04', { status: 'de_escalated' }), ulcer('2025-06-29', { declared_date: '2025-07-02', grade: '2' }));
    expect(await days({ measure: 'deep' })).toEqual(['2025-06-03', '2025-06-01']);
    expect(await days({ measure: 'declared', from: '2025-07', to: '2025-07' })).toEqual(['2025-06-29']);
    expect(await days({ measure: 'nobody' })).toEqual([]);
  });

  it('readEventTally adds up to the whole in each breakdown, with de-escalated ones apart and the last exact day', async () => {
    await load(
      ulcer('2025-06-01', { site_code: 'RXX01' }), ulcer('2025-07-01', { date_precision: 'month' }), ulcer('2025-07-20', { status: 'de_escalated' }), ulcer('2025-01-01', { date_precision: 'year' }),
    );
    const tally = await readEventTally(database, ANY_EVENT);
    for (const breakdown of ['provider', 'site', 'category', 'grade', 'avoidable', 'month']) {
      expect(tally.filter((each) => each.breakdown === breakdown).reduce((sum, { cases }) => sum + cases, 0), breakdown).toBe(3);
    }
    expect(tally).toContainEqual({ breakdown: 'provider', part: 'pressure_ulcer', beside: 'RXX', cases: 3, deEscalated: 1, lastDay: '2025-06-01' });
    expect(tally).toContainEqual({ breakdown: 'site', part: 'RXX01', beside: null, cases: 1, deEscalated: 0, lastDay: '2025-06-01' });
    expect(tally.filter(({ breakdown }) => breakdown === 'month').map(({ part }) => part).sort()).toEqual(['2025-06', '2025-07', 'unknown']);
  });

  it('as at a past month, events declared after the day of knowing are not there', async () => {
    await load(ulcer('2025-06-01', { declared_date: '2025-06-03' }), ulcer('2025-06-02', { declared_date: '2025-09-01' }));
    expect(await readChosenEvents(database, ANY_EVENT, knownThen('2025-06'))).toHaveLength(1);
    expect((await readEventTally(database, ANY_EVENT, knownThen('2025-06'))).filter(({ breakdown }) => breakdown === 'month')).toMatchObject([{ part: '2025-06', beside: 'pressure_ulcer', cases: 1 }]);
  });

  it('readPartEvents counts what the measure counts, part by part and month by month', async () => {
    await load(ulcer('2025-06-01', { site_code: 'RXX01' }), ulcer('2025-06-02', { grade: '4' }), ulcer('2025-07-02', { grade: '4' }), ulcer('2025-06-03', { grade: '2' }), ulcer('2025-06-04', { org_code: 'RYY' }));
    const grades = (await readPartEvents(database, 'deep', 'RXX')).filter(({ dimension }) => dimension === 'grade').map(({ part, months }) => [part, [...months]]);
    expect(grades).toEqual([['3', [['2025-06', 1]]], ['4', [['2025-06', 1], ['2025-07', 1]]]]);
    expect((await readPartEvents(database, 'deep', 'RXX01')).filter(({ dimension }) => dimension === 'grade').map(({ part }) => part)).toEqual(['3']);
    expect(await readPartEvents(database, 'share', 'RXX')).toEqual([]);
  });

  it('readPartFigures gives parts of one dimension, newest as_of first, and neither the total nor crossings', async () => {
    await database.insert('observation', arrowRows('observation', [
      { org_code: 'RXX', measure_id: 'share', period: '2025-06', numerator: 90, denominator: 100 },
      { org_code: 'RXX', measure_id: 'share', period: '2025-06', breakdown: 'department=type1', numerator: 50, denominator: 60, as_of: '2025-07-10' },
      { org_code: 'RXX', measure_id: 'share', period: '2025-06', breakdown: 'department=type1', numerator: 45, denominator: 60, as_of: '2025-08-10' },
      { org_code: 'RXX', measure_id: 'share', period: '2025-06', breakdown: 'department=other;sex=f', numerator: 1, denominator: 2 },
      { org_code: 'RXX', measure_id: 'share', period: '2025-07', breakdown: 'department=type1', status: 'suppressed' },
      { org_code: 'RYY', measure_id: 'share', period: '2025-06', breakdown: 'department=type1', numerator: 1, denominator: 2 },
    ]));
    const parts = await readPartFigures(database, 'share', 'RXX');
    expect(parts.map(({ dimension, part }) => [dimension, part])).toEqual([['department', 'type1']]);
    expect(parts[0]?.observations).toMatchObject([{ period: '2025-06', value: 0.75, restatedFrom: 50 / 60 }, { period: '2025-07', value: null, status: 'suppressed' }]);
  });
});
