import type { Assessment, Warning } from '../assessment.ts';
import { chiSquaredUpperTail } from '../distributions/chi-squared.ts';
import { calendarMonth, MONTHS_IN_YEAR } from '../judgement/financial-year.ts';
import { meanOf, processPoints } from '../judgement/process-points.ts';

const YEARS_NEEDED = 3;
/** A year with fewer months than this says too little of its own level. */
const MONTHS_OF_A_YEAR_NEEDED = 9;
const LEVEL = 0.01;

/** How much of the variation follows the calendar. */
export interface Season {
  /** Share of the variation that the calendar month explains, 0–1, less what chance alone would explain. */
  readonly share: number;
  /** Kruskal and Wallis's H, and how often chance alone gives as much. */
  readonly h: number;
  readonly pValue: number;
  readonly years: number;
}

/**
 * Are the same months of the year alike?
 *
 * The values' straight-line trend and then the mean of each year (twelve months, counted back from the last one) are taken off,
 * so that neither growth nor a change of level looks like a season. The Kruskal–Wallis test asks whether what is left differs
 * between calendar months: H = 12 ÷ (N(N+1)) · Σ Rⱼ² ÷ nⱼ − 3(N+1), divided by the correction for ties, on χ² with groups − 1
 * degrees of freedom (W. H. Kruskal and W. A. Wallis, Journal of the American Statistical Association 47 (1952) 583–621). Share:
 * (H − groups + 1) ÷ (N − groups).
 *
 * @param values one a month
 * @param months the number of each month, rising
 * @param calendar parallel: 1 for January
 * @returns null under three years with nine months or more each, or without variation
 */
export function seasonOf(values: readonly number[], months: readonly number[], calendar: readonly number[]): Season | null {
  const last = months.at(-1);
  if (last === undefined || last - months[0]! + 1 < YEARS_NEEDED * MONTHS_IN_YEAR) return null;
  const level = withoutTrend(values, months);
  if (level === null) return null;
  const years = new Map<number, number[]>();
  months.forEach((month, i) => {
    const year = Math.floor((last - month) / MONTHS_IN_YEAR);
    const of = years.get(year);
    if (of === undefined) years.set(year, [i]);
    else of.push(i);
  });
  const left: number[] = [];
  const groups: number[] = [];
  let whole = 0;
  for (const of of years.values()) {
    if (of.length < MONTHS_OF_A_YEAR_NEEDED) continue;
    whole += 1;
    const mean = meanOf(of.map((i) => level[i]!)) ?? 0;
    for (const i of of) {
      left.push(level[i]! - mean);
      groups.push(calendar[i]!);
    }
  }
  return whole < YEARS_NEEDED ? null : kruskalWallis(left, groups, whole);
}

function kruskalWallis(values: readonly number[], groups: readonly number[], years: number): Season | null {
  const total = values.length;
  const { ranks, ties } = ranked(values);
  const sums = new Map<number, { sum: number; count: number }>();
  ranks.forEach((rank, i) => {
    const group = sums.get(groups[i]!) ?? { sum: 0, count: 0 };
    sums.set(groups[i]!, { sum: group.sum + rank, count: group.count + 1 });
  });
  let between = 0;
  for (const { sum, count } of sums.values()) between += (sum * sum) / count;
  const correction = 1 - ties / (total * total * total - total);
  const freedom = sums.size - 1;
  if (!(correction > 1e-9) || freedom < 1 || total <= sums.size) return null;
  const h = Math.max(0, ((12 / (total * (total + 1))) * between - 3 * (total + 1)) / correction);
  const share = Math.min(1, Math.max(0, (h - freedom) / (total - sums.size)));
  return { share, h, pValue: chiSquaredUpperTail(h, freedom), years };
}

/**
 * Ranks from 1, ties sharing their mean rank; values closer than 1e-9 of the spread are ties, since taking off means leaves
 * rounding behind.
 */
function ranked(values: readonly number[]): { readonly ranks: readonly number[]; readonly ties: number } {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const spread = values[order.at(-1)!]! - values[order[0]!]!;
  const ranks = new Array<number>(values.length).fill(0);
  let ties = 0;
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && values[order[to]!]! - values[order[from]!]! <= 1e-9 * spread) to += 1;
    const count = to - from;
    for (let k = from; k < to; k++) ranks[order[k]!] = (from + 1 + to) / 2;
    ties += count * count * count - count;
    from = to;
  }
  return { ranks, ties };
}

/** Values less their least-squares line; null where numbers leave the range of a double. */
function withoutTrend(values: readonly number[], months: readonly number[]): readonly number[] | null {
  const meanValue = meanOf(values) ?? 0;
  const meanMonth = meanOf(months) ?? 0;
  let product = 0;
  let square = 0;
  values.forEach((value, i) => {
    product += (value - meanValue) * (months[i]! - meanMonth);
    square += (months[i]! - meanMonth) ** 2;
  });
  const slope = square > 0 ? product / square : 0;
  const level = values.map((value, i) => value - meanValue - slope * (months[i]! - meanMonth));
  return level.every(Number.isFinite) ? level : null;
}

/**
 * Does a season hide in the last phase, three years long or more? Figure: the share of the variation it explains. Warns below a
 * p-value of 1%.
 */
export function season(assessment: Assessment): Warning | null {
  const points = processPoints(assessment);
  if (points === null) return null;
  const calendar = points.indices.map((i) => calendarMonth(assessment.series.periods[i]!));
  const found = seasonOf(points.values, points.indices, calendar);
  return found !== null && found.pValue < LEVEL ? { id: 'season', figure: found.share } : null;
}
