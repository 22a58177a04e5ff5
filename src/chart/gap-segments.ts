/** Where a line can be drawn through months, and where it must break. */
import type { GapReason } from '../spc/vocabulary.ts';

/** Months next to each other; both indices inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Months without a value, next to each other, with every reason that occurs among them, in order. */
export interface Gap extends Stretch {
  readonly reasons: readonly GapReason[];
}

/**
 * Which unbroken stretches have this property? Used for lines, limits and phases alike.
 *
 * @example stretches([true, true, false, true]) // [{ from: 0, to: 1 }, { from: 3, to: 3 }]
 */
export function stretches(present: readonly boolean[]): Stretch[] {
  const found: Stretch[] = [];
  let from = -1;
  for (let index = 0; index <= present.length; index += 1) {
    if (present[index] === true) {
      if (from < 0) from = index;
    } else if (from >= 0) {
      found.push({ from, to: index - 1 });
      from = -1;
    }
  }
  return found;
}

/**
 * Which months are missing, and why? Neighbouring months are one gap; their reasons are each named once. A month without
 * a value and without a reason counts as `no-row`.
 *
 * @example gapsOf([1, null, null], [null, 'suppressed', 'suppressed']) // [{ from: 1, to: 2, reasons: ['suppressed'] }]
 */
export function gapsOf(values: readonly (number | null)[], reasons: readonly (GapReason | null)[]): Gap[] {
  return stretches(values.map((value) => value === null)).map(({ from, to }) => {
    const named = new Set<GapReason>();
    for (let index = from; index <= to; index += 1) named.add(reasons[index] ?? 'no-row');
    return { from, to, reasons: [...named] };
  });
}

/** One stroke of the series' line. `loose`: one of its ends is left out of the limits, or is provisional. */
export interface LineStroke extends Stretch {
  readonly loose: boolean;
}

/**
 * Between which months is the line drawn, and where only loosely? A missing month always breaks it. A stroke to or from
 * a month that is excluded or provisional is loose; it is one month long.
 *
 * @example lineStrokes([1, 2, 3], [false, false, true]) // [{ from: 0, to: 1, loose: false }, { from: 1, to: 2, loose: true }]
 */
export function lineStrokes(values: readonly (number | null)[], loose: readonly boolean[]): LineStroke[] {
  const strokes: LineStroke[] = [];
  for (let index = 1; index < values.length; index += 1) {
    if (values[index] == null || values[index - 1] == null) continue;
    const isLoose = loose[index] === true || loose[index - 1] === true;
    const previous = strokes.at(-1);
    if (!isLoose && previous && !previous.loose && previous.to === index - 1) {
      strokes[strokes.length - 1] = { ...previous, to: index };
    } else {
      strokes.push({ from: index - 1, to: index, loose: isLoose });
    }
  }
  return strokes;
}
