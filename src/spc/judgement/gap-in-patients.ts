import type { Assessment } from '../assessment.ts';
import type { Measure, Period } from '../vocabulary.ts';
import { meanOf, MOST_PEOPLE, processPoints, sum, wholeColumn, type ProcessPoints } from './process-points.ts';

/** How far a month, or the usual month, is from the threshold, in people. */
export interface Gap {
  /**
   * People by which the month falls short of the threshold, rounded up to whole ones (halves, where the measure counts halves);
   * 0 where it is met.
   */
  readonly short: number;
  /** People to spare where it is met, rounded down; 0 where it is not. */
  readonly spare: number;
  /** Denominator of the month; the mean of the months for the usual one. Null for counts. */
  readonly denominator: number | null;
}

/** How many people a month lie between the process and its threshold. All figures are people, or cases, a month. */
export interface GapInPatients {
  readonly threshold: number;
  /** `at-least`: so many more are needed; `at-most`: so many fewer. */
  readonly comparison: 'at-least' | 'at-most';
  /** The deciding month. */
  readonly latest: Gap & { readonly period: Period };
  /** The mean month of the last phase. */
  readonly usual: Gap & { readonly months: number };
  /**
   * What would make the threshold met in every month that only chance touches: the nearer process limit moved onto it.
   * `out-of-reach`: no level of the process does that at its present variation, so the variation has to fall first.
   */
  readonly reliable: Gap | 'out-of-reach' | null;
}

/** `maxPercentOver100` left out: a proportion cannot pass 100%. */
type MeasureOfPeople = Pick<Measure, 'kind' | 'multiplier'> & Partial<Pick<Measure, 'maxPercentOver100'>>;

/**
 * How many more patients a month would have reached the threshold, and how many would make it reliable?
 *
 * Proportions: threshold × denominator − numerator. Rates: numerator − threshold × denominator ÷ multiplier, mirrored for at-least.
 * Counts: value − threshold. The usual month is the mean of the included months of the last phase, weighed by their patients.
 *
 * Reliable means that the process limit on the worse side lies on the threshold. On XmR and i′ charts the limits keep their
 * distance from the centre, so the centre has to move to threshold ± distance. On p charts the distance itself depends on the
 * centre: centre − 3φ√(centre·(1−centre)/n̄) = threshold solved for the centre is Wilson's score bound (E. B. Wilson, Journal of
 * the American Statistical Association 22 (1927) 209–212) with z = 3φ, where φ is the widening of a p′ chart and 1 on a p chart;
 * u and c charts likewise with Poisson limits: (√(threshold + (3φ)²/4) ∓ 3φ/2)².
 *
 * @param measure its kind, multiplier and whether it counts halves
 * @returns null without a threshold at the deciding month, for kinds that do not count people, and where numerator or
 * denominator is missing
 * @example 73 of 100 patients seen in time against 0.76: latest.short is 3.
 */
export function gapInPatients(
  assessment: Assessment, measure: MeasureOfPeople & Pick<Measure, 'fractionalCounts'>,
): GapInPatients | null {
  const points = processPoints(assessment);
  const { comparison } = assessment;
  if (points === null || comparison === null) return null;
  const threshold = assessment.threshold[points.deciding] ?? null;
  if (threshold === null || !Number.isFinite(threshold)) return null;
  const months = peopleOf(measure, points, threshold);
  if (months === null || !months.shortfalls.every((people) => Math.abs(people) <= MOST_PEOPLE)) return null;
  const sign = comparison === 'at-least' ? 1 : -1;
  const step = measure.fractionalCounts ? 0.5 : 1;
  const gap = (shortfall: number, denominator: number | null): Gap => {
    const people = shortfall * sign;
    return { short: roundedUp(people, step), spare: roundedDown(-people, step), denominator };
  };
  const last = months.shortfalls.length - 1;
  const usual = meanOf(months.shortfalls) ?? 0;
  const move = reliableMove(assessment, measure, points, threshold, comparison);
  const usualDenominator = months.denominators === null ? null : meanOf(months.denominators);
  return {
    threshold,
    comparison,
    latest: { ...gap(months.shortfalls[last]!, months.denominators?.[last] ?? null), period: assessment.series.periods[points.deciding]! },
    usual: { ...gap(usual, usualDenominator), months: months.shortfalls.length },
    reliable: typeof move === 'number' ? finiteGap(gap(usual + move * months.peopleAtUnit, usualDenominator)) : move,
  };
}

function finiteGap(gap: Gap): Gap | null {
  return Number.isFinite(gap.short) && Number.isFinite(gap.spare) ? gap : null;
}

interface People {
  /** Threshold less what was, in people, month by month; below 0 where there is more than the threshold asks. */
  readonly shortfalls: readonly number[];
  readonly denominators: readonly number[] | null;
  /** People in the usual month for one unit of the measure. */
  readonly peopleAtUnit: number;
}

function peopleOf(measure: Pick<Measure, 'kind' | 'multiplier'>, points: ProcessPoints, threshold: number): People | null {
  if (measure.kind === 'count') {
    return { shortfalls: points.values.map((v) => threshold - v), denominators: null, peopleAtUnit: 1 };
  }
  if (measure.kind !== 'proportion' && measure.kind !== 'rate') return null;
  const numerators = wholeColumn(points.numerators);
  const denominators = wholeColumn(points.denominators);
  if (numerators === null || denominators === null || numerators.length === 0 || sum(denominators) <= 0) return null;
  const unit = measure.kind === 'rate' ? measure.multiplier : 1;
  if (!(unit > 0)) return null;
  const shortfalls = numerators.map((x, i) => (threshold * denominators[i]!) / unit - x);
  return { shortfalls, denominators, peopleAtUnit: (sum(denominators) / denominators.length) / unit };
}

/** By how much the centre has to pass the threshold, in the measure's unit, for the worse limit to lie on it; signed. */
function reliableMove(
  assessment: Assessment, measure: MeasureOfPeople, points: ProcessPoints,
  threshold: number, comparison: 'at-least' | 'at-most',
): number | 'out-of-reach' | null {
  const { chartKind } = assessment;
  const centre = assessment.centre[points.deciding] ?? null;
  const lower = assessment.lower[points.deciding] ?? null;
  const upper = assessment.upper[points.deciding] ?? null;
  if (centre === null || (lower === null && upper === null)) return null;
  const reach = Math.max(centre - (lower ?? centre), (upper ?? centre) - centre);
  const sign = comparison === 'at-least' ? 1 : -1;
  const highest = measure.kind === 'proportion' && measure.maxPercentOver100 !== true ? 1 : Infinity;
  let wanted: number;
  if (chartKind === 'xmr' || chartKind === 'i-prime') {
    wanted = threshold + sign * reach;
  } else if (chartKind === 'p' || chartKind === 'p-prime' || chartKind === 'u' || chartKind === 'u-prime' || chartKind === 'c') {
    const usual = chartKind === 'c' ? 1 : (meanOf(points.denominators.map((d) => d ?? 0)) ?? 0) / (measure.kind === 'rate' ? measure.multiplier : 1);
    const own = chartKind === 'c' ? 1 : (points.denominators.at(-1) ?? 0) / (measure.kind === 'rate' ? measure.multiplier : 1);
    const isProportion = chartKind === 'p' || chartKind === 'p-prime';
    const chance = isProportion ? (centre * (1 - centre)) / own : centre / own;
    if (!(usual > 0) || !(chance > 0)) return null;
    // 3 on p, u and c; on p′ and u′ what the drawn limits are in units of chance, 3·σ_z.
    const z = chartKind === 'p-prime' || chartKind === 'u-prime' ? reach / Math.sqrt(chance) : 3;
    wanted = isProportion ? wilsonBound(threshold, usual, z, sign) : poissonBound(threshold * usual, z, sign) / usual;
  } else {
    return null;
  }
  if (!Number.isFinite(wanted)) return null;
  return wanted < 0 || wanted > highest ? 'out-of-reach' : wanted - threshold;
}

/** The centre whose limit, z standard errors away at n patients, lies on `limit`. */
function wilsonBound(limit: number, n: number, z: number, sign: number): number {
  const zz = (z * z) / n;
  return (limit + zz / 2 + sign * z * Math.sqrt((limit * (1 - limit)) / n + zz / (4 * n))) / (1 + zz);
}

/** The mean count whose limit, z standard errors away, lies on `limit`; below 0 where even a mean of 0 has it above. */
function poissonBound(limit: number, z: number, sign: number): number {
  const root = Math.sqrt(limit + (z * z) / 4) + (sign * z) / 2;
  return root < 0 ? -1 : root * root;
}

/** 0.07 × 100 is 7.000000000000001 in binary, which must not ask for an eighth patient. */
function roundedUp(people: number, step: number): number {
  return Math.max(0, Math.ceil(people / step - 1e-9 * Math.max(1, Math.abs(people))) * step);
}

function roundedDown(people: number, step: number): number {
  return Math.max(0, Math.floor(people / step + 1e-9 * Math.max(1, Math.abs(people))) * step);
}
