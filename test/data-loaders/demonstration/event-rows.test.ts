import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPack } from '../../../data-loaders/demonstration/demonstration-pack.ts';
import { AS_EVENTS, eventRows, rowsBesideEvents } from '../../../data-loaders/demonstration/event-rows.ts';
import { readStory } from '../../../data-loaders/demonstration/read-story.ts';
import { tellStory } from '../../../data-loaders/demonstration/tell-story.ts';
import { writePack } from '../../../data-loaders/pack/write-pack.ts';
import type { Contents } from '../../../src/database/contents.ts';
import { rareHarmOf } from '../../../src/spc/rare-harm/rare-harm-of.ts';

const text = readFileSync(new URL('../../../fixtures/demonstration/story.yaml', import.meta.url), 'utf8');
const story = readStory(text);
const told = tellStory(story);
const events = eventRows(story, told.incidents);

describe('eventRows', () => {
  it('gives each dated incident once, under its own number, with days that were known on the day of the extract', () => {
    expect(events).toHaveLength(told.incidents.filter(({ type }) => AS_EVENTS.includes(type)).length);
    expect(new Set(events.map((event) => event['event_id'])).size).toBe(events.length);
    for (const event of events) {
      expect((event['incident_date'] ?? '') <= (event['declared_date'] ?? '')).toBe(true);
      expect((event['declared_date'] ?? '') <= '2012-08-14').toBe(true);
    }
  });

  it('asks nothing of avoidability where nobody did: unknown, never no', () => {
    expect(new Set(events.filter((event) => event['event_type'] === 'mrsa_case').map((event) => event['avoidable']))).toEqual(new Set(['unknown']));
    expect(new Set(events.filter((event) => event['event_type'] === 'pressure_ulcer').map((event) => event['avoidable']))).toEqual(new Set(['yes', 'no', 'unknown']));
  });
});

describe('rowsBesideEvents', () => {
  const rows = rowsBesideEvents(told.observations, events);

  it('keeps every row of measures that are not counted, and nil returns of those that are', () => {
    const of = (all: typeof rows, measure: string, org: string) => all.filter((row) => row['measure_id'] === measure && row['org_code'] === org);
    expect(of(rows, 'c_difficile', 'ZZ1')).toEqual(of(told.observations, 'c_difficile', 'ZZ1'));
    expect(new Set(of(rows, 'never_events', 'ZZ1').map((row) => row['status']))).toEqual(new Set(['zero_filled']));
    expect(of(rows, 'never_events', 'ZZ1')).toHaveLength(38);
    expect(of(rows, 'serious_incidents', 'ZZ2')).toEqual([]);
  });

  it('keeps a figure that was put right later, in both versions', () => {
    expect(rows.filter((row) => row['measure_id'] === 'mrsa_bacteraemia' && row['org_code'] === 'ZZ5' && row['period_start'] === '2010-11-01').map((row) => row['status'])).toEqual(['ok', 'ok']);
  });
});

describe('the demonstration counted by the database', () => {
  let folder = '';
  let contents: Contents;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'watchline-events-'));
    contents = (await writePack(demonstrationPack(text, folder))).contents;
  }, 60_000); // Writing a pack starts two engines; a busy machine needs more than the usual ten seconds.
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('has in every month the number that the story drew, at every provider and at every site with events', () => {
    const measures = new Set(['mrsa_bacteraemia', 'never_events', 'serious_incidents', 'pressure_ulcer_cat2', 'pressure_ulcer_cat3', 'pressure_ulcer_cat4', 'pressure_ulcer_cat3_4', 'pressure_ulcer_avoidable']);
    const drawn = new Map<string, number>(told.observations.filter((row) => measures.has(row['measure_id'] ?? '')).map((row) => [`${row['measure_id'] ?? ''} ${row['org_code'] ?? ''} ${(row['period_start'] ?? '').slice(0, 7)}`, Number(row['value'])]));
    const series = contents.series.filter(({ measureId }) => measures.has(measureId));
    const counted = new Map<string, number | null | undefined>(series.flatMap(({ measureId, providerCode, periods, values, gaps }) =>
      periods.flatMap((period, index) => (gaps[index] === null ? [[`${measureId} ${providerCode} ${period}`, values[index]] as const] : []))));
    for (const [key, value] of counted) expect([key, value]).toEqual([key, drawn.get(key)]);
    const ofProviders = [...drawn.keys()].filter((key) => / ZZ\d /.test(key));
    expect(ofProviders.filter((key) => !counted.has(key))).toEqual([]);
    expect(counted.size).toBeGreaterThan(ofProviders.length);
    expect(contents.eventDisagreements).toBeUndefined();
  });

  it('says of zero months that nobody wrote them down as figures, and of months with events that they were counted', () => {
    const series = contents.series.find(({ measureId, providerCode }) => measureId === 'never_events' && providerCode === 'ZZ1');
    expect(series?.zeroFilled?.filter(Boolean)).toHaveLength(38);
    expect(series?.values.filter((value) => value === 1)).toHaveLength(2);
  });

  it('tells 61 days since the last never event at the acute trust, and lists no sort with more than 100 events', () => {
    const measure = contents.measures.find(({ id }) => id === 'never_events');
    if (measure === undefined || contents.events === undefined) throw new Error('The pack has no never events.');
    const harm = rareHarmOf(contents.events, measure, 'ZZ1', '2012-08-14');
    expect(harm?.record).toMatchObject({ lastEvent: '2012-06-14', daysSince: 61, inLastYear: 2 });
    expect(harm?.events.map(({ event }) => event.siteCode)).toEqual(['ZZ102', 'ZZ101']);
    expect(harm?.between.gaps.map(({ days }) => days)).toEqual([210]);
    expect(new Set(contents.events.map(({ type }) => type))).toContain('mrsa_case');
    expect(contents.events.filter(({ type }) => type === 'pressure_ulcer')).toEqual([]);
  });
});
