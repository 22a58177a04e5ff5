import { c as assessSeries } from "./default-rule-set-CsXG5Sbs.js";
import { i as monthsFromTo } from "./months-BPC1vfcD.js";
// src/spc/rebase/hidden-concern.ts
/** The recipe without these decisions, where no other one says the same. */
function recipeWithout(recipe, decisions, others = []) {
	const steps = (list) => new Set(list.filter(({ effect }) => effect === "step").map(({ from }) => from));
	const ghosts = (list) => new Set(list.filter(({ effect }) => effect === "ghost").flatMap(({ from, to }) => recipe.excluded.filter((month) => month >= from && month <= to)));
	const goneSteps = steps(decisions);
	const keptSteps = steps(others);
	const goneGhosts = ghosts(decisions);
	const keptGhosts = ghosts(others);
	return {
		...recipe,
		phaseStarts: recipe.phaseStarts.filter((month) => !goneSteps.has(month) || keptSteps.has(month)),
		excluded: recipe.excluded.filter((month) => !goneGhosts.has(month) || keptGhosts.has(month))
	};
}
/** The recipe with this decision besides those it has. */
function recipeWith(recipe, { from, to, effect }) {
	const added = (list, months) => [.../* @__PURE__ */ new Set([...list, ...months])].sort();
	if (effect === "step") return {
		...recipe,
		phaseStarts: added(recipe.phaseStarts, [from])
	};
	return effect === "ghost" ? {
		...recipe,
		excluded: added(recipe.excluded, monthsFromTo(from, to))
	} : recipe;
}
/**
* Does a concern vanish when limits are set afresh or months are left out? `former` is the series assessed without the
* decision, `renewed` with it; `from` is the first month that it is about.
*
* Compared are the verdict at the deciding month, the assurance `fail` (where it is withheld, or lost without a better mean), and the months from `from` on that are signs of concern. Earlier
* months do not count: that they look different beside later ones is what a re-base is for. A measure of neutral direction knows no concern.
*
* @returns null where nothing vanishes
* @example a fall from 95% to 90% in April, re-based in April: { at: the last month, side: 'low', months: those since April, … }
*/
function hiddenConcern(former, renewed, from) {
	const { periods } = former.series;
	const concernAt = (assessment, index) => {
		const { direction } = assessment.recipe;
		if (direction === "neutral") return false;
		return ((direction === "higher-is-better" ? assessment.lowSignals : assessment.highSignals)[index] ?? 0) !== 0;
	};
	const isConcern = (assessment) => assessment.variation === "concern-high" || assessment.variation === "concern-low";
	const months = periods.filter((month, index) => month >= from && concernAt(former, index) && !concernAt(renewed, index));
	const at = isConcern(former) && !isConcern(renewed) ? periods[former.decidingIndex ?? -1] ?? null : null;
	const failing = former.assurance === "fail" && renewed.assurance !== "fail" && (renewed.assurance === null || !isBetter(former, renewed));
	if (at === null && months.length === 0 && !failing) return null;
	return {
		at,
		side: at === null ? null : former.variation === "concern-high" ? "high" : "low",
		months,
		failing
	};
}
/** Is the mean of the deciding month's limits a better one? */
function isBetter(former, renewed) {
	const was = former.centre[former.decidingIndex ?? -1] ?? null;
	const is = renewed.centre[renewed.decidingIndex ?? -1] ?? null;
	if (was === null || is === null) return false;
	return former.recipe.direction === "higher-is-better" ? is > was : is < was;
}
/**
* What do decisions on a chart's limits hide together? The chart as it is against the same chart without them.
*
* @param others decisions that stay
* @returns null where nothing vanishes, or there is no decision among them that changes limits
*/
function hiddenBy(assessment, decisions, others = []) {
	const changing = decisions.filter(({ effect }) => effect !== "none");
	const without = recipeWithout(assessment.recipe, changing, others);
	const { phaseStarts, excluded } = assessment.recipe;
	if (without.phaseStarts.length === phaseStarts.length && without.excluded.length === excluded.length) return null;
	const from = changing.map((decision) => decision.from).sort()[0] ?? "";
	return hiddenConcern(assessSeries(assessment.series, without), assessment, from);
}
export { hiddenConcern as n, recipeWith as r, hiddenBy as t };
