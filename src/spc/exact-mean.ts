/**
 * What is the sum of these numbers, free of the drift of adding them one by one?
 *
 * Sum of `x[from]` … `x[to - 1]`, unit of `x`, by Neumaier's compensated summation (*Rundungsfehleranalyse einiger
 * Verfahren zur Summation endlicher Summen*, 1974). 0 for an empty stretch. A plain running sum of 24 times 0.1 is
 * 2.4000000000000004, and then every point of a constant series lies off its own mean.
 * @example exactSum(Float64Array.of(1, 1e100, 1, -1e100), 0, 4) // 2
 */
export function exactSum(x: Float64Array, from: number, to: number): number {
  let sum = 0;
  let lost = 0;
  for (let k = from; k < to; k++) {
    const term = x[k] as number;
    const next = sum + term;
    lost += (sum < 0 ? -sum : sum) >= (term < 0 ? -term : term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  const whole = sum + lost;
  // Sums beyond the largest double leave `lost` as NaN; the caller turns what is not finite into “no line”.
  return whole;
}

/**
 * What is the mean of these numbers, exact to the last digit a double can hold?
 *
 * Mean of `x[from]` … `x[to - 1]`: a compensated sum divided by the count, then corrected once by the mean of what is
 * left over, so that a constant series has exactly its own value as mean. NaN for an empty stretch. Where the sum
 * leaves the range of a double, the terms are divided before they are added.
 * @example exactMean(new Float64Array(24).fill(0.1), 0, 24) // 0.1
 */
export function exactMean(x: Float64Array, from: number, to: number): number {
  const count = to - from;
  if (count <= 0) return NaN;
  let mean = exactSum(x, from, to) / count;
  if (!Number.isFinite(mean)) {
    mean = 0;
    for (let k = from; k < to; k++) mean += (x[k] as number) / count;
    return mean;
  }
  let rest = 0;
  let lost = 0;
  for (let k = from; k < to; k++) {
    const term = (x[k] as number) - mean;
    const next = rest + term;
    lost += (rest < 0 ? -rest : rest) >= (term < 0 ? -term : term) ? rest - next + term : term - next + rest;
    rest = next;
  }
  return mean + (rest + lost) / count;
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
