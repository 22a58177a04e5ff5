import { describe, expect, it } from 'vitest';
import catalogue from '../../src/extract/measure-catalogue.json';
import type { ChartKind, Direction, Measure, MeasureKind } from '../../src/spc/vocabulary.ts';

// Written out as records so that the compiler refuses a word that the vocabulary gained or lost.
const KINDS: Record<MeasureKind, true> = { proportion: true, rate: true, count: true, ratio: true, value: true };
const DIRECTIONS: Record<Direction, true> = { 'higher-is-better': true, 'lower-is-better': true, neutral: true };
const CHART_KINDS: Record<ChartKind, true> = {
  run: true, xmr: true, mr: true, 'i-prime': true, p: true, 'p-prime': true, u: true, 'u-prime': true, c: true, g: true, t: true,
};
/** Only measures that are counted from events have these. */
const OPTIONAL: readonly (keyof Measure)[] = ['sourceEventType', 'eventDate', 'eventWhere', 'denominatorMeasure'];
const FIELDS: Record<Exclude<keyof Measure, 'sourceEventType' | 'eventDate' | 'eventWhere' | 'denominatorMeasure'>, 'text' | 'text or null' | 'number' | 'boolean'> = {
  id: 'text', name: 'text', shortName: 'text', domain: 'text', definition: 'text', kind: 'text', direction: 'text',
  numeratorLabel: 'text', denominatorLabel: 'text or null', multiplier: 'number', chartKind: 'text',
  fractionalCounts: 'boolean', maxPercentOver100: 'boolean',
};
/** The plain text fields of each row, checked by the compiler against the vocabulary. */
const rows: readonly (Omit<Measure, 'kind' | 'direction' | 'chartKind' | 'eventDate'> & { eventDate?: string; kind: string; direction: string; chartKind: string })[] = catalogue;
const measure = (id: string) => {
  const found = rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`The catalogue has no measure “${id}”.`);
  return found;
};

describe('the measure catalogue', () => {
  it.each(rows.map((row) => [row.id, row] as const))('%s has the fields of a measure and no others', (_id, row) => {
    expect(Object.keys(row).filter((key) => !OPTIONAL.includes(key as keyof Measure)).sort()).toEqual(Object.keys(FIELDS).sort());
    for (const [field, want] of Object.entries(FIELDS)) {
      const value = (row as unknown as Record<string, unknown>)[field];
      const type = value === null ? 'null' : typeof value;
      expect([field, want === 'text' ? ['string'] : want === 'text or null' ? ['string', 'null'] : [want]]).toEqual([field, expect.arrayContaining([type])]);
      if (type === 'string') expect(String(value).trim()).not.toBe('');
    }
    expect(Object.keys(KINDS)).toContain(row.kind);
    expect(Object.keys(DIRECTIONS)).toContain(row.direction);
    expect(Object.keys(CHART_KINDS)).toContain(row.chartKind);
  });

  it('names each measure once, by a slug, and each name once', () => {
    for (const field of ['id', 'name', 'shortName'] as const) {
      expect(new Set(rows.map((row) => row[field])).size).toBe(rows.length);
    }
    for (const row of rows) expect(row.id).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it.each([
    'ae_4h_all_types', 'ae_4h_type1', 'stroke_90pct_stay', 'tia_high_risk_24h', 'mrsa_bacteraemia', 'c_difficile_hoha_coha',
    'never_events', 'serious_incidents', 'pressure_ulcer_cat3_4', 'rtt_18w_incomplete', 'cancer_62d_combined',
    'vte_risk_assessment', 'fft_inpatient_positive', 'shmi', 'staffing_fill_rate', 'falls_harm',
  ])('holds %s, an identifier that extracts are told to use', (id) => {
    expect(measure(id).id).toBe(id);
  });

  it('groups the measures under few domains', () => {
    expect([...new Set(rows.map((row) => row.domain))]).toEqual(['Access', 'Stroke', 'Infection', 'Harm', 'Mortality', 'Experience', 'Staffing']);
  });

  it.each(rows.map((row) => [row.id, row] as const))('%s has a kind, denominator, multiplier and chart that fit together', (_id, row) => {
    const divides = row.kind === 'proportion' || row.kind === 'rate' || row.kind === 'ratio';
    expect(row.denominatorLabel !== null).toBe(divides);
    if (row.kind === 'rate') expect(row.multiplier).toBeGreaterThan(1);
    else expect(row.multiplier).toBe(1);
    const charts: Record<string, readonly string[]> = {
      proportion: ['xmr', 'p', 'p-prime'], rate: ['u', 'u-prime', 'xmr'], count: ['c', 'xmr'], ratio: ['run'], value: ['xmr', 'i-prime', 'run'],
    };
    expect(charts[row.kind]).toContain(row.chartKind);
  });

  it.each(rows.map((row) => [row.id, row] as const))('%s is written for a lay member: short name, sentences, a source, labels in lower case', (_id, row) => {
    expect(row.shortName.length).toBeLessThanOrEqual(34);
    expect(row.name.length).toBeLessThanOrEqual(80);
    expect(row.definition).toMatch(/\. Source: [^.]+\.$/);
    expect(row.definition.length).toBeLessThanOrEqual(460);
    expect(row.numeratorLabel[0]).toBe(row.numeratorLabel[0]?.toLowerCase());
    for (const text of [row.name, row.shortName, row.definition]) {
      expect(text).not.toMatch(/\b(metric|KPI|indicator|outlier|control limit|target)\b/);
    }
  });

  it('takes more reports of serious incidents for neither good nor bad', () => {
    expect(measure('serious_incidents').direction).toBe('neutral');
  });

  it('lets nursing hours and occupied beds pass 100%, cancer patients be halves and beds be daily averages, and no other measure', () => {
    expect(rows.filter((row) => row.maxPercentOver100).map((row) => row.id)).toEqual(['bed_occupancy_overnight', 'staffing_fill_rate']);
    expect(rows.filter((row) => row.fractionalCounts).map((row) => row.id)).toEqual(['cancer_62d_gp', 'cancer_62d_combined', 'bed_occupancy_overnight']);
  });

  it('states C. difficile as a count and per 100,000 bed days', () => {
    expect(measure('c_difficile').kind).toBe('count');
    expect(measure('c_difficile_rate')).toMatchObject({ kind: 'rate', multiplier: 100_000, denominatorLabel: 'occupied bed days' });
  });

  it('draws no monthly counts by the time between cases: a chart of days needs the dates', () => {
    expect(rows.filter((row) => row.chartKind === 't' || row.chartKind === 'g').map((row) => row.id)).toEqual([]);
  });
});
