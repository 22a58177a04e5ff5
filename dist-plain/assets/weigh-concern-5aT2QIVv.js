// src/views/shared/weigh-concern.ts
/** Adds one chart's verdicts to a weight. */
function weighConcern(assessment, [concern, fail, notMet] = [
	0,
	0,
	0
]) {
	const { variation, assurance, met, decidingIndex } = assessment;
	return [
		concern + (variation === "concern-high" || variation === "concern-low" ? 1 : 0),
		fail + (assurance === "fail" ? 1 : 0),
		notMet + (decidingIndex !== null && met[decidingIndex] === false ? 1 : 0)
	];
}
/** Sorts the heavier first; what weighs the same keeps its order. */
function compareWeights(a = [
	0,
	0,
	0
], b = [
	0,
	0,
	0
]) {
	return b[0] - a[0] || b[1] - a[1] || b[2] - a[2];
}
export { weighConcern as n, compareWeights as t };
