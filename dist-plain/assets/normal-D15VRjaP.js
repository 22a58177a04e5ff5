import { $ as incompleteGamma, nt as requireRange } from "./index-DGYiDaCT.js";
// src/spc/chance/benjamini-hochberg.ts
/** Share of false ones among those named that is accepted where nobody says otherwise. */
var FALSE_DISCOVERY_RATE = .1;
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
function falseDiscoveries(pValues, rate = FALSE_DISCOVERY_RATE) {
	const tested = pValues.map((pValue, index) => ({
		index,
		pValue
	})).filter((test) => test.pValue !== null && Number.isFinite(test.pValue)).map(({ index, pValue }) => ({
		index,
		pValue: Math.min(Math.max(pValue, 0), 1)
	})).sort((a, b) => a.pValue - b.pValue || a.index - b.index);
	const found = [];
	let smallest = 1;
	for (let k = tested.length; k >= 1; k--) {
		const test = tested[k - 1];
		smallest = Math.min(smallest, tested.length / k * test.pValue);
		found.push({
			...test,
			adjusted: smallest,
			discovered: smallest <= rate
		});
	}
	return found.reverse();
}
// src/spc/distributions/normal.ts
/**
* What share of a normal distribution lies above z standard deviations?
* ½·Q(½, z² ÷ 2) for z ≥ 0 (DLMF 7.11.1), mirrored below. Full relative precision far out; 0 where a double underflows (z > 38).
*
* @param z any finite number, in standard deviations from the mean
* @example normalUpperTail(3) // 0.0013498980316300946
*/
function normalUpperTail(z) {
	requireRange("z", z, -Number.MAX_VALUE, Number.MAX_VALUE);
	if (Math.abs(z) > 1e8) return z > 0 ? 0 : 1;
	const gamma = incompleteGamma(.5, z * z / 2);
	return z >= 0 ? gamma.upper / 2 : 1 - gamma.upper / 2;
}
export { falseDiscoveries as n, normalUpperTail as t };
