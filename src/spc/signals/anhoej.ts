import { CROSSINGS_QUANTILE } from '../constants.ts';
import type { Points, PhaseSpan } from '../points.ts';
import { EVERY_ZONE, type Fire } from './fire.ts';

/** The two run tests on one phase, as numbers. Null where no point lies off the centre. */
export interface RunTests {
  /** Points not on the centre. */
  readonly useful: number;
  readonly longestRun: number | null;
  readonly longestRunMax: number | null;
  readonly crossings: number | null;
  readonly crossingsMin: number | null;
}

const crossingsMinOf = new Map<number, number>();

/**
 * How few crossings of the centre are still ordinary? The 5% quantile of Binomial(n − 1, ½) for n points off the centre.
 *
 * The smallest c with P(crossings ≤ c) ≥ 0.05; fewer than c crossings is a signal. Source: Anhøj & Olesen 2014.
 * @example crossingsMin(24) // 8
 */
export function crossingsMin(useful: number): number {
  const known = crossingsMinOf.get(useful);
  if (known !== undefined) return known;
  const trials = Math.max(0, useful - 1);
  let logChance = -trials * Math.LN2;
  let atMost = Math.exp(logChance);
  let crossings = 0;
  // Slack for rounding, so that a sum that ought to be 0.05 is 0.05.
  while (atMost < CROSSINGS_QUANTILE * (1 - 1e-14) && crossings < trials) {
    crossings++;
    logChance += Math.log((trials - crossings + 1) / crossings);
    atMost += Math.exp(logChance);
  }
  crossingsMinOf.set(useful, crossings);
  return crossings;
}

/**
 * How long a run on one side of the centre is still ordinary? round(log₂ n) + 3 for n points off the centre.
 * Source: Anhøj & Olesen 2014; Schilling 2012.
 * @example longestRunMax(24) // 8
 */
export function longestRunMax(useful: number): number {
  return Math.round(Math.log2(useful)) + 3;
}

/** What do the run tests see in one phase? Points on the centre are skipped: a run goes on through them. */
export function runTestsOf(points: Points, span: PhaseSpan): RunTests {
  const { zone } = points;
  let useful = 0;
  let runs = 0;
  let longest = 0;
  let length = 0;
  let side = 0;
  for (let k = span.first; k < span.end; k++) {
    const here = Math.sign(zone[k] as number);
    if (here === 0) continue;
    useful++;
    if (here === side) length++;
    else {
      runs++;
      length = 1;
      side = here;
    }
    if (length > longest) longest = length;
  }
  if (useful === 0) return { useful, longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null };
  return {
    useful, longestRun: longest, longestRunMax: longestRunMax(useful), crossings: runs - 1, crossingsMin: crossingsMin(useful),
  };
}

/**
 * Is there a run on one side of the centre that is longer than chance makes, for this many months?
 *
 * Fires for every run of a phase longer than `longestRunMax`, points on the centre inside it passed over and not flagged.
 * @example 24 points, nine in a row above the median: fires, since round(log₂ 24) + 3 = 8
 */
export function detectLongRun(points: Points, bit: number, fire: Fire): void {
  for (const span of points.spans) {
    const most = runTestsOf(points, span).longestRunMax;
    if (most === null) continue;
    let start = span.first;
    let last = start;
    let length = 0;
    let side = 0;
    for (let k = span.first; k <= span.end; k++) {
      const here = k < span.end ? Math.sign(points.zone[k] as number) : -side;
      if (here === 0) continue;
      if (here === side) {
        length++;
        last = k;
        continue;
      }
      if (side !== 0 && length > most) fire(bit, side as -1 | 1, start, last, start, 1, EVERY_ZONE);
      start = last = k;
      length = 1;
      side = here;
    }
  }
}

/**
 * Does the line cross the centre too seldom, so that good months and bad months come in clusters?
 *
 * Fires once for a phase with fewer crossings than `crossingsMin`; each point off the centre is flagged on its own side.
 */
export function detectFewCrossings(points: Points, bit: number, fire: Fire): void {
  for (const span of points.spans) {
    const { crossings, crossingsMin: fewest } = runTestsOf(points, span);
    if (crossings === null || fewest === null || crossings >= fewest) continue;
    fire(bit, 0, span.first, span.end - 1, span.first, -EVERY_ZONE, EVERY_ZONE);
  }
}
