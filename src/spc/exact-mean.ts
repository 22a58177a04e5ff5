// What the last call of `addUp` lost to rounding: sum + lost is the exact sum to about twice a double's digits.
let lost = 0;

/** Adds with the error of each addition kept (Knuth's two-sum, no branch); leaves what was lost in `lost`. */
function addUp(x: Float64Array, from: number, to: number): number {
  let sum = 0;
  let errors = 0;
  for (let k = from; k < to; k++) {
    const term = x[k] as number;
    const next = sum + term;
    const added = next - sum;
    errors += sum - (next - added) + (term - added);
    sum = next;
  }
  lost = errors;
  return sum;
}

/**
 * What is the sum of these numbers, free of the drift of adding them one by one?
 *
 * Sum of `x[from]` … `x[to - 1]`, unit of `x`, by compensated summation (Knuth, *The Art of Computer Programming* 2, 4.2.2;
 * Ogita, Rump & Oishi 2005). 0 for an empty stretch; not finite where the sum leaves the range of a double. A plain running
 * sum of 24 times 0.1 is 2.4000000000000004, and then every point of a constant series lies off its own mean.
 * @example exactSum(Float64Array.of(1, 1e100, 1, -1e100), 0, 4) // 2
 */
export function exactSum(x: Float64Array, from: number, to: number): number {
  return addUp(x, from, to) + lost;
}

/** 2²⁷ + 1: splits a double into two halves of 26 bits, so that their products with a count are exact (Veltkamp). */
const SPLITTER = 134217729;

/**
 * What is the mean of these numbers, exact to the last digit a double can hold?
 *
 * Mean of `x[from]` … `x[to - 1]`: the exact sum over the count, with the remainder of the division put back, so that a
 * constant series has exactly its own value as mean. NaN for an empty stretch. Where the sum leaves the range of a double,
 * the terms are divided before they are added.
 * @example exactMean(new Float64Array(24).fill(0.1), 0, 24) // 0.1
 */
export function exactMean(x: Float64Array, from: number, to: number): number {
  const count = to - from;
  if (count <= 0) return NaN;
  const sum = addUp(x, from, to);
  const quotient = sum / count;
  const shifted = SPLITTER * quotient;
  const coarse = shifted - (shifted - quotient);
  const fine = quotient - coarse;
  const mean = quotient + (sum - coarse * count - fine * count + lost) / count;
  return mean - mean === 0 ? mean : meanOfHuge(x, from, to);
}

function meanOfHuge(x: Float64Array, from: number, to: number): number {
  const count = to - from;
  let mean = 0;
  for (let k = from; k < to; k++) mean += (x[k] as number) / count;
  return mean;
}

/**
 * What is the middle of these numbers when they are put in order?
 *
 * Median of `x[from]` … `x[to - 1]`, the mean of the two middle ones when their count is even; NaN for an empty
 * stretch. Sorts a copy: runs charts are short.
 * @example exactMedian(Float64Array.of(3, 1, 2, 10), 0, 4) // 2.5
 */
export function exactMedian(x: Float64Array, from: number, to: number): number {
  const count = to - from;
  if (count <= 0) return NaN;
  const sorted = x.slice(from, to).sort();
  const half = count >> 1;
  const upper = sorted[half] as number;
  if (count % 2 === 1) return upper;
  const lower = sorted[half - 1] as number;
  // Halves first: the sum of two large doubles may leave the range.
  return Math.abs(lower) > 1e307 || Math.abs(upper) > 1e307 ? lower / 2 + upper / 2 : (lower + upper) / 2;
}
