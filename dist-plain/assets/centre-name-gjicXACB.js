// src/wording/centre-name.ts
/**
* Is the middle line a mean or a median?
*
* @example centreName('xmr') // 'mean'
* @example centreName('run') // 'median'
*/
function centreName(chartKind) {
	return chartKind === "run" || chartKind === "g" ? "median" : "mean";
}
export { centreName as t };
