// src/database/breathe.ts
/** Milliseconds a page is held up at a time: a person notices from about 50 on, and drawing needs some of them. */
var HELD_AT_MOST = 16;
var since = 0;
/** Has this thread been held up long enough by work that can pause? Cheap: for asking after every few rows. */
function shouldBreathe() {
	const now = performance.now();
	if (now - since > 1e3) since = now;
	return now - since > HELD_AT_MOST;
}
/** Lets the page draw and answer clicks, then goes on. Also in Node, where it lets other work run. */
async function breathe() {
	const { scheduler } = globalThis;
	if (scheduler?.yield === void 0) await new Promise((resolve) => {
		setTimeout(() => {
			resolve();
		}, 0);
	});
	else await scheduler.yield();
	since = performance.now();
}
/** As `map`, with pauses, for lists whose work would hold up the page. */
async function mapWithPauses(list, make) {
	const made = [];
	for (const [index, each] of list.entries()) {
		if (shouldBreathe()) await breathe();
		made.push(make(each, index));
	}
	return made;
}
/** The same with pauses between its steps. */
async function drainWithPauses(work) {
	for (;;) {
		if (shouldBreathe()) await breathe();
		const step = work.next();
		if (step.done === true) return step.value;
	}
}
// src/database/failure.ts
/**
* A failure of ours, never of the user's file: thrown, with its cause. The message says in plain English what was found,
* what was expected and what to do, so that it can be shown as it is.
*/
var DatabaseFailure = class extends Error {
	name = "DatabaseFailure";
	reason;
	constructor(reason, message, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.reason = reason;
	}
};
/** What DuckDB-WASM says when it wanted an extension that could not be fetched: a JavaScript error thrown through wasm. */
var EXTENSION_SYMPTOMS = [
	"function signature mismatch",
	"table index is out of bounds",
	"null function or"
];
/**
* What does this error from the engine mean? Wraps it as a failure that names the SQL file or table.
*
* The two texts by which DuckDB-WASM reports an extension it could not load mean nothing to a reader, and the engine is
* unusable after them: they become `extension-needed`.
*/
function engineFailure(doing, cause) {
	if (cause instanceof DatabaseFailure) return cause;
	const said = cause instanceof Error ? cause.message : String(cause);
	if (EXTENSION_SYMPTOMS.some((symptom) => said.includes(symptom)) || said.includes("extension")) return new DatabaseFailure("extension-needed", `${doing} needs a part of the database that is not shipped with this site. The engine said: “${said}”. Reload the page; if it happens again, report this text.`, cause);
	return new DatabaseFailure("query-failed", `${doing} failed. The engine said: “${said}”.`, cause);
}
export { mapWithPauses as a, drainWithPauses as i, engineFailure as n, shouldBreathe as o, breathe as r, DatabaseFailure as t };
