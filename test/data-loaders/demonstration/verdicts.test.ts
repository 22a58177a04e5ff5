import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPack } from '../../../data-loaders/demonstration/demonstration-pack.ts';
import { readStory } from '../../../data-loaders/demonstration/read-story.ts';
import { writePack } from '../../../data-loaders/pack/write-pack.ts';
import type { Contents } from '../../../src/database/contents.ts';
import { assessSeries } from '../../../src/spc/assess-series.ts';
import type { Assessment } from '../../../src/spc/assessment.ts';
import { recipeFor } from '../../../src/spc/recipe-for.ts';

const text = readFileSync(new URL('../../../fixtures/demonstration/story.yaml', import.meta.url), 'utf8');
const story = readStory(text);
let folder = '';
let contents: Contents | null = null;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watchline-verdicts-'));
  contents = (await writePack(demonstrationPack(text, folder))).contents;
}, 60_000); // Writing a pack starts two engines; a busy machine needs more than the usual ten seconds.
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The chart of a measure at a provider as the shipped pack has it: the engine’s series, the pack’s thresholds and annotations. */
function assess(orgCode: string, measureId: string): Assessment {
  const series = contents?.series.find((one) => one.providerCode === orgCode && one.measureId === measureId);
  const measure = contents?.measures.find((one) => one.id === measureId);
  if (contents === null || series === undefined || measure === undefined) throw new Error(`The pack has no ${measureId} at ${orgCode}.`);
  const parent = contents.organisations.find((one) => one.code === orgCode)?.parentCode ?? null;
  return assessSeries(series, recipeFor(measure, parent === null ? [orgCode] : [orgCode, parent], contents.thresholds, contents.annotations));
}

describe('the verdicts that the story promises for July 2012', () => {
  it.each(story.verdicts.map((verdict) => [verdict.says, verdict] as const))('%s', (_says, verdict) => {
    const assessment = assess(verdict.at, verdict.measure);
    if (verdict.variation !== undefined) expect(assessment.variation).toBe(verdict.variation);
    if (verdict.assurance !== undefined) expect(assessment.assurance).toBe(verdict.assurance);
    if (verdict.noAssurance !== undefined) expect(assessment.noAssurance).toBe(verdict.noAssurance);
    if (verdict.conflict !== undefined) expect(assessment.conflict).toBe(verdict.conflict);
  });

  it('show every variation that a chart of months can have, every assurance, and improvement and concern with pass and with fail', () => {
    const all = story.verdicts.map((verdict) => assess(verdict.at, verdict.measure));
    expect(new Set(all.map((one) => one.variation.split('-')[0]))).toEqual(new Set(['improvement', 'concern', 'neither', 'common', 'not']));
    expect(new Set(all.flatMap((one) => one.assurance ?? []))).toEqual(new Set(['pass', 'fail', 'hit-or-miss']));
    for (const pair of ['improvement pass', 'improvement fail', 'concern pass', 'concern fail']) {
      expect(all.map((one) => `${one.variation.split('-')[0] ?? ''} ${one.assurance ?? ''}`)).toContain(pair);
    }
  });
});

describe('the charts behind the story', () => {
  it('decide on June 2012 where July is late or provisional', () => {
    for (const [provider, measure] of [['ZZ5', 'ae_4h_all_types'], ['ZZ1', 'cancer_62d_gp']] as const) {
      const { series, decidingIndex } = assess(provider, measure);
      expect(series.periods[decidingIndex ?? -1]).toBe('2012-06');
    }
    expect(assess('ZZ5', 'ae_4h_all_types').series.gaps.at(-1)).toBe('not-submitted');
  });

  it('lower the centre for pressure ulcers at the community trust by a third or more in June 2011', () => {
    const { phases, centre, series } = assess('ZZ2', 'pressure_ulcer_cat2');
    expect(phases.map((phase) => series.periods[phase.from])).toEqual(['2009-04', '2011-06']);
    expect(centre.at(-1) ?? NaN).toBeLessThan((2 / 3) * (centre[0] ?? NaN));
  });

  it('raise the centre for C. difficile at Arrow Vale in January 2011, when a better test came', () => {
    const { phases, centre, series } = assess('ZZ4', 'c_difficile');
    expect(phases.map((phase) => series.periods[phase.from])).toEqual(['2009-04', '2011-01']);
    expect(centre.at(-1) ?? NaN).toBeGreaterThan(1.3 * (centre[0] ?? NaN));
  });

  it('judge A&E against 98% to December 2010 and 95% from January 2011, and TIA at Teme Valley against its local 70% from April 2012', () => {
    const { series, threshold } = assess('ZZ1', 'ae_4h_all_types');
    expect(threshold[series.periods.indexOf('2010-12')]).toBe(0.98);
    expect(threshold[series.periods.indexOf('2011-01')]).toBe(0.95);
    const tia = assess('ZZ3', 'tia_high_risk_24h');
    expect(tia.threshold[tia.series.periods.indexOf('2012-03')]).toBe(0.6);
    expect(tia.threshold[tia.series.periods.indexOf('2012-04')]).toBe(0.7);
  });

  it('leave the month out in which the stroke unit at Lickey Hills was closed, and still show it', () => {
    const { series, excluded, lower } = assess('ZZ6', 'stroke_90pct_stay');
    const month = series.periods.indexOf('2011-02');
    expect(excluded[month]).toBe(true);
    expect(series.values[month] ?? NaN).toBeLessThan(lower[month] ?? NaN);
  });

  it('keep the figure first reported beside the one put right: 95.4% became less than 95% in February 2012', () => {
    const { series, met } = assess('ZZ5', 'ae_4h_all_types');
    const month = series.periods.indexOf('2012-02');
    expect(series.restatedFrom[month]).toBeCloseTo(0.954, 4);
    expect(series.values[month]).toBeLessThan(0.95);
    expect(met[month]).toBe(false);
    expect(series.restatedFrom.filter((value) => value !== null)).toHaveLength(1);
  });

  it.each(['mrsa_bacteraemia', 'never_events'])('give no icon to monthly counts of %s: a run of zeros is no improvement, and no proof of passing', (measure) => {
    const providers = contents?.series.filter((series) => series.measureId === measure).map((series) => series.providerCode) ?? [];
    expect(providers.length).toBeGreaterThanOrEqual(7);
    for (const provider of providers) {
      const { variation, assurance } = assess(provider, measure);
      expect([provider, variation, assurance]).toEqual([provider, 'not-enough-data', null]);
    }
  });

  it('name the gap of each kind: not submitted, suppressed, and no row', () => {
    const gapIn = (provider: string, measure: string, month: string) => {
      const { series } = assess(provider, measure);
      return series.gaps[series.periods.indexOf(month)];
    };
    expect(gapIn('ZZ3', 'stroke_90pct_stay', '2010-12')).toBe('not-submitted');
    expect(gapIn('ZZ3', 'tia_high_risk_24h', '2011-08')).toBe('suppressed');
    expect(gapIn('ZZ5', 'vte_risk_assessment', '2010-09')).toBe('no-row');
  });
});
