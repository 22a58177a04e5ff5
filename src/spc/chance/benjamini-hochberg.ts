/** One of several tests, after allowing for how many were made. */
export interface Discovery {
  /** Position in the list handed in. */
  readonly index: number;
  readonly pValue: number;
  /** The lowest false-discovery rate at which this one would still be named. */
  readonly adjusted: number;
  readonly discovered: boolean;
}

/** Share of false ones among those named that is accepted where nobody says otherwise. */
export const FALSE_DISCOVERY_RATE = 0.1;

/**
 * Which providers stand out, once it is allowed for how many were looked at?
 *
 * Of the providers this names, at most the share `rate` are expected to be false. Ordered p-values p(1) ≤ … ≤ p(m): all up to
 * the largest k with p(k) ≤ k·rate ÷ m are named; adjusted p(k) = min over j ≥ k of m·p(j) ÷ j, at most 1. Source: Y. Benjamini
 * and Y. Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289–300. Ties keep the order handed in.
 *
 * @param pValues one a provider; null or not finite: not tested, left out of the count and of the result
 * @param rate 0–1
 * @returns most striking first
 * @example falseDiscoveries([0.01, 0.8, 0.03], 0.1) // indices 0, 2, 1; adjusted 0.03, 0.045, 0.8; the first two discovered
 */
export function falseDiscoveries(pValues: readonly (number | null)[], rate = FALSE_DISCOVERY_RATE): readonly Discovery[] {
  const tested = pValues
    .map((pValue, index) => ({ index, pValue }))
    .filter((test): test is { index: number; pValue: number } => test.pValue !== null && Number.isFinite(test.pValue))
    .map(({ index, pValue }) => ({ index, pValue: Math.min(Math.max(pValue, 0), 1) }))
    .sort((a, b) => a.pValue - b.pValue || a.index - b.index);
  const found: Discovery[] = [];
  let smallest = 1;
  for (let k = tested.length; k >= 1; k--) {
    const test = tested[k - 1]!;
    smallest = Math.min(smallest, (tested.length / k) * test.pValue);
    found.push({ ...test, adjusted: smallest, discovered: smallest <= rate });
  }
  return found.reverse();
}
