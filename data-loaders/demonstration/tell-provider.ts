import { monthsFromTo } from '../../src/spc/months.ts';
import type { Measure, Period } from '../../src/spc/vocabulary.ts';
import { countIncidents } from './count-incidents.ts';
import { drawBedDays } from './draw-bed-days.ts';
import { drawIncidents } from './draw-incidents.ts';
import type { Incident } from './draw-incidents.ts';
import { drawNormal, drawPoisson } from './draws.ts';
import { drawShares, figuresOfShares } from './draw-shares.ts';
import { figureInParts } from './figure.ts';
import type { Figure } from './figure.ts';
import { levelInMonth, winterIn } from './level-in-month.ts';
import { seededRandom } from './seeded-random.ts';
import { INCIDENT_TYPES } from './story.ts';
import type { ProviderStory, Story, Timing } from './story.ts';

/** The figures of one series of the story (a provider and its sites), with what befalls its months. */
export interface ToldSeries {
  readonly timing: Timing;
  readonly figures: readonly Figure[];
}

/** Everything drawn for one provider. */
export interface ToldProvider {
  readonly series: readonly ToldSeries[];
  readonly incidents: readonly Incident[];
}

/**
 * What happened at one provider, month by month? Every series draws its own numbers from the seed, the provider, the
 * series and its `draw`, so that changing one chapter of the story leaves all others as they were.
 */
export function tellProvider(story: Story, provider: ProviderStory, measures: ReadonlyMap<string, Measure>): ToldProvider {
  const lastMonth = provider.closes ?? story.lastMonth;
  const allMonths = monthsFromTo(story.firstMonth, lastMonth);
  const bedDays = drawBedDays(story.seed, provider, allMonths);
  const randomFor = (series: string, timing: Timing) => seededRandom(`${story.seed}|${provider.code}|${series}|${String(timing.draw)}`);
  const monthsOf = (timing: Timing): readonly Period[] =>
    allMonths.filter((month) => month >= (timing.starts ?? story.firstMonth) && month <= (timing.ends ?? lastMonth));
  const measureCalled = (id: string): Measure => {
    const measure = measures.get(id);
    if (measure === undefined) throw new Error(`The catalogue has no measure “${id}”, which ${provider.name} needs.`);
    return measure;
  };
  const series: ToldSeries[] = [];

  const emergency = provider.accidentAndEmergency;
  if (emergency !== undefined) {
    const months = monthsOf(emergency);
    const random = randomFor('accident and emergency', emergency);
    const streams = emergency.parts.map((part) => ({
      site: part.site, type: part.type, shares: drawShares(random, measureCalled('ae_4h_all_types'), part, months, lastMonth),
    }));
    const major = streams.filter((stream) => stream.type === 1);
    series.push({
      timing: emergency,
      figures: [
        ...figuresOfShares(provider.code, 'ae_4h_all_types', months, streams),
        ...(major.length === 0 ? [] : figuresOfShares(provider.code, 'ae_4h_type1', months, major)),
      ],
    });
  }

  for (const [measureId, shares] of Object.entries(provider.shares)) {
    const months = monthsOf(shares);
    const random = randomFor(measureId, shares);
    const streams = shares.parts.map((part) => ({ site: part.site, shares: drawShares(random, measureCalled(measureId), part, months, lastMonth) }));
    series.push({ timing: shares, figures: figuresOfShares(provider.code, measureId, months, streams) });
  }

  for (const [measureId, rate] of Object.entries(provider.rates)) {
    const random = randomFor(measureId, rate);
    const { multiplier } = measureCalled(measureId);
    series.push({
      timing: rate,
      figures: monthsOf(rate).map((month) => {
        const days = bedDays(provider.code, month);
        if (days === null) throw new Error(`${provider.name} has a rate (${measureId}) and no beds.`);
        const usual = levelInMonth(rate.level, month, lastMonth) + rate.winter * winterIn(month) + rate.spread * drawNormal(random);
        return figureInParts(provider.code, measureId, month, drawPoisson(random, (usual * days) / multiplier), days);
      }),
    });
  }

  const incidents: Incident[] = [];
  for (const type of INCIDENT_TYPES) {
    const kind = provider.incidents[type];
    if (kind === undefined) continue;
    const months = monthsOf(kind);
    const happened = drawIncidents(randomFor(type, kind), type, provider.code, kind, months, lastMonth);
    const sites = provider.sites.filter((site) => site.code in kind.sites || kind.dates.some((date) => date.site === site.code));
    incidents.push(...happened);
    series.push({ timing: kind, figures: countIncidents(type, happened, [provider.code, ...sites.map((site) => site.code)], months, bedDays) });
  }
  return { series, incidents };
}
