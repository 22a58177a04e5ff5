import { x as ProblemList } from "./format-period-BD7N9t4d.js";
import { C as _regex, S as _nonnegative, T as safeParse, a as discriminatedUnion, c as nullable, d as optional, h as string, i as boolean, l as number, m as strictObject, n as _enum, o as int, p as refine, r as array, s as literal, t as _default, u as object, x as _minLength } from "./schemas-DyOuiBAM.js";
// src/spc/rare-harm/calendar-day.ts
var DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;
var DAYS_IN_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
/**
* Which day is this, counted from 1 March of year 0, so that days can be subtracted?
*
* Days of the Gregorian calendar, by counting whole years from March so that the leap day comes last; no `Date` takes part,
* because local midnight is another day elsewhere (the method is Howard Hinnant's days_from_civil, public domain).
* @throws RangeError for text that is not `YYYY-MM-DD`, or a day that does not exist
* @example dayNumber('2012-03-01') - dayNumber('2012-02-28') // 2
*/
function dayNumber(day) {
	const parts = DAY_TEXT.exec(day);
	const year = Number(parts?.[1]);
	const month = Number(parts?.[2]);
	const date = Number(parts?.[3]);
	if (parts === null || month < 1 || month > 12 || date < 1 || date > lengthOf(year, month)) throw new RangeError(`day is “${day}”; an existing day written YYYY-MM-DD is expected`);
	const shifted = month <= 2 ? year - 1 : year;
	const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
	return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + inYear;
}
/**
* How many days lie from one day to another? Negative when the second is earlier. @example daysBetween('2024-12-31',
* '2025-01-01') // 1
*/
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
/** Which is the last day of a month? @example lastDayOf('2012-02') // '2012-02-29' */
function lastDayOf(period) {
	const [year, month] = period.split("-").map(Number);
	return `${period}-${String(lengthOf(year ?? 0, month ?? 0)).padStart(2, "0")}`;
}
function lengthOf(year, month) {
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 && isLeap ? 29 : DAYS_IN_MONTH[month - 1] ?? 0;
}
// src/extract/parse-manifest.ts
var text = () => string("text");
var orNull = (schema) => _default(nullable(schema), null);
var count = () => number("a number").check(int("a whole number"), _nonnegative("0 or more"));
var hash = () => text().check(_regex(/^[0-9a-f]{64}$/, "a SHA-256 of 64 hexadecimal digits"));
var day = () => text().check(_regex(/^\d{4}-\d{2}-\d{2}$/, "YYYY-MM-DD"));
/** Another host must never be asked for a file: no scheme, no leading slash. */
var relativePath = () => text().check(_minLength(1, "a path"), _regex(/^(?![a-z][a-z0-9+.-]*:|[/\\])/i, "a path relative to the manifest"));
var tableName = _enum([
	"observation",
	"target",
	"measure",
	"organisation",
	"organisation_successor",
	"annotation",
	"event"
], "observation, target, measure, organisation, organisation_successor, annotation, event");
var month$1 = () => text().check(_regex(/^\d{4}-(0[1-9]|1[0-2])$/, "YYYY-MM"));
var holdings = object({
	measures: array(text(), "a list of measures").check(_minLength(1, "at least one measure")),
	from: month$1(),
	to: month$1()
}, "measures, from and to").check(refine(({ from, to }) => from <= to, {
	message: "a last month not before the first",
	path: ["to"]
}));
var list = (schema) => _default(array(schema, "a list"), []);
var MANIFEST = object({
	packVersion: _default(literal(1, "1"), 1),
	title: _default(text(), "Untitled pack"),
	synthetic: _default(boolean("true or false"), false),
	source: _default(text(), ""),
	note: _default(text(), ""),
	dataAsOf: orNull(day()),
	createdAt: orNull(text()),
	extracts: array(object({
		path: relativePath(),
		table: orNull(tableName),
		bytes: orNull(count()),
		sha256: orNull(hash()),
		rows: orNull(count()),
		holds: orNull(holdings)
	}, "an extract with a path"), "a list of extracts").check(_minLength(1, "at least one extract")),
	sources: list(object({
		file: text(),
		sha256: hash(),
		bytes: count(),
		rows: count()
	})),
	dropped: list(object({
		what: text(),
		count: count(),
		lines: list(count()),
		file: _default(text(), "")
	})),
	reconciliation: list(object({
		file: text(),
		period: text(),
		figure: text(),
		partsSum: number("a number"),
		statedTotal: number("a number"),
		difference: number("a number")
	})),
	contents: orNull(relativePath()),
	triggers: optional(relativePath()),
	summaryGridWords: optional(relativePath())
}, "a manifest");
/** The value at a path inside parsed JSON, for showing; objects are not shown. */
function shownAt(json, path) {
	let value = json;
	for (const step of path) value = typeof value === "object" && value !== null ? value[step] : void 0;
	return value === void 0 ? null : typeof value === "object" && value !== null ? Array.isArray(value) ? "[…]" : "{…}" : String(value).slice(0, 80);
}
/**
* Which extracts does a pack have, and where do they come from? Only `extracts[].path` is required, so that
* `{"extracts":[{"path":"observation.csv"}]}` is a whole manifest; everything else gets a plain default.
* What is wrong comes back as problems of severity `stop`, one for each place; a path to another host is one of them.
*/
function parseManifest(json, file) {
	const problems = new ProblemList(file);
	let parsed;
	try {
		parsed = JSON.parse(json.replace(/^\ufeff/, ""));
	} catch (cause) {
		problems.add("stop", "manifest-unreadable", { seen: cause instanceof Error ? cause.message : String(cause) });
		return {
			manifest: null,
			problems: problems.list()
		};
	}
	const result = safeParse(MANIFEST, parsed);
	if (result.success) return {
		manifest: result.data,
		problems: []
	};
	for (const { path, message } of result.error.issues) problems.add("stop", "manifest-entry", {
		column: path.length === 0 ? null : path.map(String).join("."),
		seen: shownAt(parsed, path),
		expected: message
	});
	return {
		manifest: null,
		problems: problems.list()
	};
}
// src/extract/read-settings.ts
/**
* What does a deployment's JSON file say? Held against its schema; each wrong place is a problem with what stands there and what is
* expected. Nothing is taken from a file with a wrong place, because half a list of settings is worse than none. A word too many is a
* wrong place too: a misspelt one would otherwise be ignored in silence.
*
* @param also more to check once the shape is right
*/
function readSettings(json, file, schema, also = () => void 0) {
	const problems = new ProblemList(file);
	let parsed;
	try {
		parsed = JSON.parse(json.replace(/^\ufeff/, ""));
	} catch (cause) {
		problems.add("stop", "settings-unreadable", { seen: cause instanceof Error ? cause.message : String(cause) });
		return {
			settings: null,
			problems: problems.list()
		};
	}
	const result = safeParse(schema, parsed);
	if (!result.success) {
		for (const issue of result.error.issues) {
			const places = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
			for (const path of places) problems.add("stop", "settings-entry", {
				column: path.length === 0 ? null : path.map(String).join("."),
				seen: shownAt(parsed, path),
				expected: issue.code === "unrecognized_keys" ? "no such entry" : issue.message
			});
		}
		return {
			settings: null,
			problems: problems.list()
		};
	}
	also(result.data, problems);
	const found = problems.list();
	return {
		settings: found.some(({ severity }) => severity === "stop") ? null : result.data,
		problems: found
	};
}
// src/extract/parse-register.ts
var words = () => string("text");
var name = () => string("text").check(_minLength(1, "text"));
var month = () => string("YYYY-MM").check(_regex(/^\d{4}-(0[1-9]|1[0-2])$/, "YYYY-MM"));
var kinds = [
	"note",
	"definition-change",
	"service-change",
	"data-quality",
	"rebase",
	"merger",
	"exclude"
];
var effects = [
	"none",
	"step",
	"ghost"
];
var note = () => strictObject({
	providerCode: nullable(name()),
	measureId: nullable(name()),
	from: month(),
	to: month(),
	kind: _enum(kinds, kinds.join(", ")),
	effect: _enum(effects, effects.join(", ")),
	text: words(),
	cause: words()
}, "a note");
var ENTRY = discriminatedUnion("kind", [strictObject({
	entryId: name(),
	at: words(),
	by: words(),
	kind: literal("recorded"),
	note: note()
}), strictObject({
	entryId: name(),
	at: words(),
	by: words(),
	kind: literal("withdrawn"),
	of: name(),
	reason: words()
})], "an entry of the register");
var REGISTER = strictObject({
	registerVersion: literal(1, "1"),
	entries: array(ENTRY, "a list of entries")
}, "a register");
/**
* Reads a register from its JSON: kept by the browser, or exported on one machine and brought to another.
*
* A wrong place refuses the whole text, so that no decision is lost unseen: the file stays what it is. What `encodeRegister` wrote
* comes back equal.
*/
function parseRegister(json, file) {
	return readSettings(json, file, REGISTER);
}
// src/register/register-entry.ts
var EMPTY_REGISTER = { entries: [] };
/** Does it change limits: a re-base, or months left out? Such an entry is a decision, any other a note. */
var isDecision = ({ effect }) => effect !== "none";
/** The register as a file: JSON with a version, a line an entry. Read back by `parseRegister`. */
function encodeRegister({ entries }) {
	return `{"registerVersion":1,"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]}\n`;
}
// src/register/register-state.ts
var byTime = (one, other) => one.at === other.at ? one.entryId < other.entryId ? -1 : 1 : one.at < other.at ? -1 : 1;
/**
* Which notes and decisions are there, and which of them hold? The latest comes first.
*
* The same entries give the same state in whatever order they came in: two registers can be put together either way round.
* An entry holds unless a withdrawal that holds names it. A withdrawal of something unknown does nothing; withdrawals that name
* each other in a circle, which only a damaged file can hold, do not count.
*/
function registerState({ entries }) {
	const withdrawals = /* @__PURE__ */ new Map();
	for (const entry of entries) if (entry.kind === "withdrawn") withdrawals.set(entry.of, [...withdrawals.get(entry.of) ?? [], entry]);
	for (const list of withdrawals.values()) list.sort(byTime);
	const holding = /* @__PURE__ */ new Map();
	/** Does an entry hold? While it is being asked about it does not, which ends circles. */
	const holds = (entryId) => {
		const known = holding.get(entryId);
		if (known !== void 0) return known;
		holding.set(entryId, false);
		const found = !(withdrawals.get(entryId) ?? []).some((withdrawal) => holds(withdrawal.entryId));
		holding.set(entryId, found);
		return found;
	};
	const stepsOf = (entryId, what, seen) => (withdrawals.get(entryId) ?? []).filter((each) => !seen.has(each.entryId)).flatMap((each) => {
		seen.add(each.entryId);
		return [{
			entryId: each.entryId,
			what,
			at: each.at,
			by: each.by,
			reason: each.reason
		}, ...stepsOf(each.entryId, what === "withdrawn" ? "reinstated" : "withdrawn", seen)];
	});
	return entries.filter((entry) => entry.kind === "recorded").map(({ entryId, at, by, note }) => {
		const standing = holds(entryId);
		const held = (withdrawals.get(entryId) ?? []).find((each) => holds(each.entryId));
		return {
			...note,
			entryId,
			at,
			by,
			standing,
			undo: held?.entryId ?? entryId,
			steps: stepsOf(entryId, "withdrawn", /* @__PURE__ */ new Set()).sort(byTime)
		};
	}).sort((one, other) => byTime(other, one));
}
/** A note as charts know it; the cause stands behind the reason. */
function annotationOf({ providerCode, measureId, from, to, kind, effect, text, cause, by }) {
	return {
		providerCode,
		measureId,
		from,
		to,
		kind,
		effect,
		text: withCause(text, cause),
		author: by
	};
}
var CAUSE = " (known cause: ";
/** @example withCause('The new clinic opened', 'clinic') // 'The new clinic opened (known cause: clinic)' */
var withCause = (text, cause) => cause === "" ? text : `${text}${CAUSE}${cause})`;
/** Reason and cause of a text that `withCause` wrote; the whole text and no cause where it names none. */
function splitCause(text) {
	const place = text.endsWith(")") ? text.lastIndexOf(CAUSE) : -1;
	return place < 0 ? {
		text,
		cause: ""
	} : {
		text: text.slice(0, place),
		cause: text.slice(place + 15, -1)
	};
}
export { EMPTY_REGISTER as a, parseRegister as c, dayNumber as d, daysBetween as f, withCause as i, readSettings as l, registerState as n, encodeRegister as o, lastDayOf as p, splitCause as r, isDecision as s, annotationOf as t, parseManifest as u };
