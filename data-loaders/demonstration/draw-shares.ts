import { monthsBetween } from '../../src/spc/months.ts';
import type { Measure, Period } from '../../src/spc/vocabulary.ts';
import { drawBinomial, drawNormal, drawPoisson } from './draws.ts';
import { figureInParts } from './figure.ts';
import type { Figure } from './figure.ts';
import { levelInMonth, winterIn } from './level-in-month.ts';
import { daysIn } from './days-of-month.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Stream } from './story.ts';

/** Numerator and denominator of one stream in one month. */
export interface Share { readonly numerator: number; readonly denominator: number }

/**
 * How many came, and how many of them within the standard? One stream of patients over the months.
 *
 * The number who come is Poisson when fewer than 400 are usual, else normal with a standard deviation of 2.5%,
 * in step with the days of the month. Who succeeds is binomial, around a chance that itself moves by the stream’s
 * `spread` (normal) and season: where spread is above 0 the shares vary more than a binomial, as real ones do.
 * Measures that may pass 100% (hours worked of hours planned) are no share of persons: they are normal around the level.
 * Measures with halves (cancer) count a fifth of the patients as shared between two trusts, one half each.
 */
export function drawShares(random: SeededRandom, measure: Measure, stream: Stream, months: readonly Period[], lastMonth: Period): readonly Share[] {
  const first = months[0] ?? lastMonth;
  return months.map((month) => {
    const growth = 1 + (stream.growth / 100) * (monthsBetween(first, month) / 12);
    const usual = stream.volume * growth * (daysIn(month) / 30.4375);
    const chance = (levelInMonth(stream.level, month, lastMonth) + stream.winter * winterIn(month) + stream.spread * drawNormal(random)) / 100;
    if (measure.maxPercentOver100) {
      const planned = Math.round(usual);
      return { numerator: Math.max(0, Math.round(planned * chance)), denominator: planned };
    }
    const came = usual < 400 ? drawPoisson(random, usual) : Math.round(usual * (1 + 0.025 * drawNormal(random)));
    if (!measure.fractionalCounts) return { numerator: drawBinomial(random, came, chance), denominator: came };
    const halves = drawBinomial(random, came, 0.2);
    const whole = came - halves;
    return {
      numerator: drawBinomial(random, whole, chance) + drawBinomial(random, halves, chance) / 2,
      denominator: whole + halves / 2,
    };
  });
}

/**
 * What do several streams say together? The figures of the provider (the sum of all streams) and of each site that has
 * a stream of its own; a provider without sites has one figure a month. Every stream is in step with `months`.
 */
export function figuresOfShares(
  providerCode: string, measureId: string, months: readonly Period[],
  streams: readonly { readonly site?: string | undefined; readonly shares: readonly Share[] }[],
): readonly Figure[] {
  const sites = [...new Set(streams.flatMap((stream) => (stream.site === undefined ? [] : [stream.site])))];
  return [null, ...sites].flatMap((site) => {
    const own = streams.filter((stream) => site === null || stream.site === site);
    return months.map((month, i) => {
      const sum = (part: keyof Share): number => own.reduce((total, stream) => total + (stream.shares[i]?.[part] ?? 0), 0);
      return figureInParts(site ?? providerCode, measureId, month, sum('numerator'), sum('denominator'));
    });
  });
}
