// src/wording/describe-variation.ts
var WORDS = {
	"improvement-high": {
		short: "Improvement, high",
		title: "Improvement, high: higher than chance explains, and higher is better",
		meaning: "The process has changed for the better: recent months are higher than its usual variation explains."
	},
	"improvement-low": {
		short: "Improvement, low",
		title: "Improvement, low: lower than chance explains, and lower is better",
		meaning: "The process has changed for the better: recent months are lower than its usual variation explains."
	},
	"concern-high": {
		short: "Concern, high",
		title: "Concern, high: higher than chance explains, and lower is better",
		meaning: "The process has changed for the worse: recent months are higher than its usual variation explains."
	},
	"concern-low": {
		short: "Concern, low",
		title: "Concern, low: lower than chance explains, and higher is better",
		meaning: "The process has changed for the worse: recent months are lower than its usual variation explains."
	},
	"neither-high": {
		short: "Change, high",
		title: "Change, high: higher than chance explains; neither better nor worse by itself",
		meaning: "The process has changed: recent months are higher than its usual variation explains. Whether that is good or bad has to be found out."
	},
	"neither-low": {
		short: "Change, low",
		title: "Change, low: lower than chance explains; neither better nor worse by itself",
		meaning: "The process has changed: recent months are lower than its usual variation explains. Whether that is good or bad has to be found out."
	},
	"common-cause": {
		short: "Common cause",
		title: "Common cause: no sign of change",
		meaning: "The months differ as this process usually does. A single rise or fall says nothing by itself."
	},
	"not-enough-data": {
		short: "Not enough data",
		title: "Not enough data: at least 15 months with a value are needed",
		meaning: "There are too few months to tell a change from chance, so no verdict is given."
	}
};
/**
* What does the variation icon say? When improvement and concern are present at once the concern leads and the
* improvement is named, so that neither hides the other.
*
* @example describeVariation('concern-low').short // 'Concern, low'
* @example describeVariation('concern-low', true).title // 'Concern, low: … Improvement is present at the same time'
*/
function describeVariation(variation, conflict = false) {
	const words = WORDS[variation];
	if (!conflict) return words;
	return {
		short: `${words.short}; also improvement`,
		title: `${words.title}. Improvement is present at the same time`,
		meaning: `${words.meaning} Another rule shows improvement at the same time: read both, and act on the concern.`
	};
}
var TOO_RARE = {
	short: "Too rare for a monthly verdict",
	title: "Too rare for a monthly verdict: less than one a month",
	meaning: "There is less than one a month on average, so months cannot be told from chance. Each one is looked at by itself, by its date."
};
/**
* The same from a whole assessment, which knows why there is no verdict: too few months, or too rare a harm.
*
* @example describeVerdict(assessment).short // 'Too rare for a monthly verdict'
*/
function describeVerdict({ variation, conflict, warnings }) {
	return variation === "not-enough-data" && warnings.some(({ id }) => id === "too-rare") ? TOO_RARE : describeVariation(variation, conflict);
}
export { describeVerdict as n, describeVariation as t };
