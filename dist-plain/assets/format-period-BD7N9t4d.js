// src/extract/offered-file.ts
/** How many bytes does this file have? */
var sizeOf = (file) => "bytes" in file ? file.bytes.length : file.content.size;
/** Its first bytes, at most so many. Rejects when the browser cannot open the file any more. */
async function firstBytes(file, most) {
	return "bytes" in file ? file.bytes.subarray(0, most) : new Uint8Array(await file.content.slice(0, most).arrayBuffer());
}
/** The file with all its bytes. Rejects when it was moved or changed since it was offered, or does not fit into memory. */
async function withBytes(file) {
	return "bytes" in file ? file : {
		name: file.name,
		bytes: new Uint8Array(await file.content.arrayBuffer())
	};
}
// \0vite/preload-helper.js
var scriptRel = /* @__PURE__ */ (function detectScriptRel() {
	const relList = typeof document !== "undefined" && document.createElement("link").relList;
	return relList && relList.supports && relList.supports("modulepreload") ? "modulepreload" : "preload";
})();
var assetsURL = function(dep, importerUrl) {
	return new URL(dep, importerUrl).href;
};
var seen = {};
var isCssPreloadUrl = function isCssPreloadUrl(url) {
	return url.pathname.endsWith(".css");
};
var preloadOnce = function preloadOnce(seen, href, preload) {
	if (href in seen) return seen[href];
	const promise = preload();
	if (!promise) {
		seen[href] = void 0;
		return;
	}
	const preloadPromise = promise.then(() => {
		seen[href] = void 0;
	}, (err) => {
		seen[href] = void 0;
		throw err;
	});
	seen[href] = preloadPromise;
	return preloadPromise;
};
var __vitePreload = function preload(baseModule, deps, importerUrl) {
	let promise = Promise.resolve();
	if (deps && deps.length > 0) {
		let preloadedHrefs;
		const cspNonceMeta = document.querySelector("meta[property=csp-nonce]");
		const cspNonce = cspNonceMeta?.nonce || cspNonceMeta?.getAttribute("nonce");
		function allSettled(promises) {
			return Promise.all(promises.map((p) => Promise.resolve(p).then((value) => ({
				status: "fulfilled",
				value
			}), (reason) => ({
				status: "rejected",
				reason
			}))));
		}
		function importMetaResolve(specifier) {
			if (import.meta.resolve) return new URL(import.meta.resolve(specifier));
			return new URL(
				specifier,
				/** #__KEEP__ */
				import.meta.url
			);
		}
		promise = allSettled(deps.map((depString) => {
			depString = assetsURL(depString, importerUrl);
			const dep = importMetaResolve(depString);
			const isCss = isCssPreloadUrl(dep);
			return preloadOnce(seen, dep.href, () => {
				if (preloadedHrefs === void 0) {
					preloadedHrefs = {
						all: /* @__PURE__ */ new Set(),
						styles: /* @__PURE__ */ new Set()
					};
					const links = document.getElementsByTagName("link");
					for (let i = links.length - 1; i >= 0; i--) {
						const link = links[i];
						preloadedHrefs.all.add(link.href);
						if (link.rel === "stylesheet") preloadedHrefs.styles.add(link.href);
					}
				}
				if ((isCss ? preloadedHrefs.styles : preloadedHrefs.all).has(dep.href)) return;
				const link = document.createElement("link");
				link.rel = isCss ? "stylesheet" : scriptRel;
				if (!isCss) link.as = "script";
				link.crossOrigin = "";
				link.href = dep.href;
				if (cspNonce) link.setAttribute("nonce", cspNonce);
				document.head.appendChild(link);
				if (isCss) return new Promise((res, rej) => {
					const handleSettle = (e) => {
						link.removeEventListener("load", handleSettle);
						link.removeEventListener("error", handleSettle);
						if (e.type === "error") rej(/* @__PURE__ */ new Error(`Unable to preload CSS for ${dep}`));
						else res(e);
					};
					link.addEventListener("load", handleSettle);
					link.addEventListener("error", handleSettle);
				});
			});
		}).filter((p) => p !== void 0));
	}
	function handlePreloadError(err) {
		const e = new Event("vite:preloadError", { cancelable: true });
		e.payload = err;
		window.dispatchEvent(e);
		if (!e.defaultPrevented) throw err;
	}
	return promise.then((res) => {
		for (const item of res || []) {
			if (item.status !== "rejected") continue;
			handlePreloadError(item.reason);
		}
		return baseModule().catch(handlePreloadError);
	});
};
// src/extract/mapping/distinct-headings.ts
/**
* A name for every column of a header, each of them once, so that a mapping can say which one it means.
* A heading that stands there again gets its number, one without a heading its position.
*
* @example distinctHeadings(['Period', 'Type 1', '', 'Type 1']) // ['Period', 'Type 1', 'column 3', 'Type 1 (2)']
*/
function distinctHeadings(header) {
	const taken = /* @__PURE__ */ new Set();
	return header.map((cell, index) => {
		const heading = cell.replaceAll(/\s+/g, " ").trim();
		const plain = heading === "" ? `column ${String(index + 1)}` : heading;
		let name = plain;
		for (let times = 2; taken.has(name); times++) name = `${plain} (${String(times)})`;
		taken.add(name);
		return name;
	});
}
/** Is this the name of a column without a heading: `column 3`? */
var isPosition = (heading) => /^column \d+( \(\d+\))?$/.test(heading);
/**
* What two spellings of one heading share: case, blanks, underscores and hyphens do not matter, all other signs do:
* `Attendances < 4 hours` and `Attendances > 4 hours` are two headings.
*/
var headingKey = (heading) => heading.normalize("NFKC").toLowerCase().replaceAll(/[\s_-]+/g, " ").trim();
// src/extract/checks/calendar.ts
/** Days and months as text, without any clock or time zone. Text order is time order. */
var LENGTHS = [
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
var two = (number) => String(number).padStart(2, "0");
function daysInMonth(year, month) {
	const leap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
	return month === 2 && leap ? 29 : LENGTHS[month - 1] ?? 0;
}
/** `2025, 6, 1` → `2025-06-01`; null for a day that no calendar has, and for years before 1900 or after 2100. */
function isoDay(year, month, day) {
	if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
	return `${year}-${two(month)}-${two(day)}`;
}
/** `2025-06-30` → `2025-06`. */
var monthOf = (day) => day.slice(0, 7);
/** First day of the month that many months later: `2025-11-01`, 3 → `2026-02-01`. */
function monthsLater(day, months) {
	const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
	return `${Math.floor(count / 12)}-${two(count % 12 + 1)}-01`;
}
/** Last day of a stretch of months that starts in the month of `day`: `2024-02-01`, 1 → `2024-02-29`. */
function lastDay(day, months) {
	const month = monthsLater(day, months - 1);
	return `${month.slice(0, 8)}${two(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}`;
}
var isLastOfMonth = (day) => lastDay(day, 1) === day;
/** The day a spreadsheet counts so many days after 1899-12-30: 43556 → `2019-04-01`. Plausible from 1990 to 2040 only. */
function daySerial(serial) {
	if (serial < 32874 || serial > 51501) return null;
	return new Date(Date.UTC(1899, 11, 30) + serial * 864e5).toISOString().slice(0, 10);
}
// src/extract/periods/financial-year.ts
/**
* On which day does the financial year begin that these words name? Null when they name none.
*
* `2012 to 2013`, `2012/13`, `2012-13`, `2012-2013` and `201213` are the year from 1 April 2012. Two years that do not
* follow one another name nothing: `2012-14`, and `201206`, which is a month.
*
* @example financialYearStart('2012 to 2013') // '2012-04-01'
*/
function financialYearStart(text) {
	const [, first, last] = /^\s*(?:FY\s*)?((?:19|20)\d{2})\s*(?:to|\/|-|–|_)?\s*(\d{4}|\d{2})\s*$/i.exec(text) ?? [];
	if (first === void 0 || last === void 0) return null;
	const next = Number(first) + 1;
	return Number(last) === (last.length === 2 ? next % 100 : next) ? `${first}-04-01` : null;
}
// src/extract/periods/quarter-label.ts
/**
* On which day does the quarter begin that a label names? Quarters of the NHS are those of its financial year, which begins in
* April. Null for anything else, and for two years that do not follow one another.
*
* @example quarterStart('2021-22 Q4') // '2022-01-01'
*/
function quarterStart(label) {
	const [, first, last, quarter] = /^(20\d\d)\s*[-/]\s*(?:20)?(\d\d)\s*,?\s*q(?:uarter)?\s*([1-4])$/i.exec(label.trim()) ?? [];
	if (first === void 0 || (Number(first) + 1) % 100 !== Number(last)) return null;
	return quarterOfYear(Number(first), Number(quarter));
}
/** First day of a quarter (1–4) of the financial year that begins in this year: 2021 and 4 → `2022-01-01`. */
var quarterOfYear = (year, quarter) => monthsLater(`${String(year)}-04-01`, (quarter - 1) * 3);
// src/extract/periods/period-label.ts
/**
* Which period does a label of the health service name? Null when it names none, or could name two.
*
* `2010/11 Q2` is July to September 2010, `2012 to 2013`, `2012/13` and `201617` are years from 1 April, `MSitAE-JUNE-2025`
* (the A&E return) is a month, and so is `202506`. `201112` may be December 2011 or the year 2011/12: it names nothing.
*
* @example periodOfLabel('2010/11 Q2') // { start: '2010-07-01', type: 'quarter' }
*/
function periodOfLabel(cell) {
	const text = cell.trim();
	const quarter = quarterStart(text);
	if (quarter !== null) return {
		start: quarter,
		type: "quarter"
	};
	const [, year, month] = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text) ?? [];
	const financialYear = financialYearStart(text);
	if (year !== void 0 && month !== void 0) return financialYear === null ? {
		start: `${year}-${month}-01`,
		type: "month"
	} : null;
	if (financialYear !== null) return {
		start: financialYear,
		type: "year"
	};
	const [, name, ofYear] = /^MSitAE-([A-Z]+)-(\d{4})$/i.exec(text) ?? [];
	const number = name === void 0 ? -1 : MONTHS$3.indexOf(name.toLowerCase());
	return number < 0 || ofYear === void 0 ? null : {
		start: monthsLater(`${ofYear}-01-01`, number),
		type: "month"
	};
}
var MONTHS$3 = [
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august",
	"september",
	"october",
	"november",
	"december"
];
// src/extract/checks/parse-dates.ts
var MONTHS$2 = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
var NOT_A_DATE = { type: "not-a-date" };
var day = (found, form) => found === null ? NOT_A_DATE : {
	type: "day",
	day: found,
	form
};
var fullYear$1 = (year) => year.length === 2 ? 2e3 + Number(year) : Number(year);
/**
* Which day does a cell name? `2025-06-01`, `2025-06`, `01/06/2025` (day first, as the NHS writes), `Jun-25`, `June 2025`,
* and a spreadsheet's 45809. A month stands for its first day. Times other than midnight are never rounded.
*/
function parseDate(cell) {
	const text = cell.trim();
	if (text === "") return { type: "blank" };
	let match = /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/.exec(text);
	if (match !== null) {
		const [, year, month, date = "1", hour = "0", minute = "0", second = "0"] = match;
		const found = isoDay(Number(year), Number(month), Number(date));
		if (found === null) return NOT_A_DATE;
		if (Number(hour) === 0 && Number(minute) === 0 && Number(second) === 0) return day(found, "iso");
		return Number(hour) >= 12 && isLastOfMonth(found) ? {
			type: "shifted",
			likely: monthsLater(found, 1)
		} : NOT_A_DATE;
	}
	match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?: 00:00(?::00)?)?$/.exec(text);
	if (match !== null) {
		const [, first, second, year = ""] = match;
		const found = isoDay(fullYear$1(year), Number(second), Number(first));
		if (found === null && isoDay(fullYear$1(year), Number(first), Number(second)) !== null) return { type: "month-first" };
		return day(found, "slashed");
	}
	match = /^([A-Za-z]{3,9})[-\s]+(\d{4}|\d{2})$/.exec(text);
	if (match !== null) {
		const name = (match[1] ?? "").toLowerCase();
		const month = MONTHS$2.findIndex((short) => name.startsWith(short));
		return month < 0 ? NOT_A_DATE : day(isoDay(fullYear$1(match[2] ?? ""), month + 1, 1), "month-name");
	}
	match = /^(\d{1,2})[-\s]([A-Za-z]{3,9})[-\s](\d{4}|\d{2})$/.exec(text);
	if (match !== null) {
		const month = MONTHS$2.findIndex((short) => (match?.[2] ?? "").toLowerCase().startsWith(short));
		return month < 0 ? NOT_A_DATE : day(isoDay(fullYear$1(match[3] ?? ""), month + 1, Number(match[1])), "month-name");
	}
	if (/^\d{5}$/.test(text)) return day(daySerial(Number(text)), "serial");
	if (/^\d{8}$/.test(text)) return day(isoDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6))), "iso");
	return NOT_A_DATE;
}
/** The same for a cell that names a period: a label (`2010/11 Q2`, `201617`) stands for its first day. */
function parsePeriod(cell) {
	const parsed = parseDate(cell);
	if (parsed.type !== "not-a-date") return parsed;
	const label = periodOfLabel(cell);
	return label === null ? parsed : day(label.start, `${label.type}-label`);
}
// src/extract/mapping/read-date.ts
var MONTHS$1 = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
var fullYear = (year) => year.length === 2 ? 2e3 + Number(year) : Number(year);
/** `01/04/2024`, `1.4.24`, `01-04-2024`: two numbers and a year. */
var STROKES = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?: 00:00(?::00)?)?$/;
/**
* The day of a cell under the reading that a person chose, as `YYYY-MM-DD`; null where the cell is not written that way, and for
* `as-written`, which leaves cells to the rules of every extract.
*
* @example readDate('04/01/2024', 'month-first') // '2024-04-01'
* @example readDate('Apr-24', 'month-and-year') // '2024-04-01'
*/
function readDate(cell, reading) {
	const text = cell.trim();
	if (reading === "as-written") return null;
	if (reading === "month-and-year") {
		const [, name = "", ofName = ""] = /^([A-Za-z]{3,9})[-\s'’]+(\d{4}|\d{2})$/.exec(text) ?? [];
		const index = MONTHS$1.indexOf(name.slice(0, 3).toLowerCase());
		if (index >= 0) return isoDay(fullYear(ofName), index + 1, 1);
		const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
		return month === void 0 || year === void 0 ? null : isoDay(Number(year), Number(month), 1);
	}
	const [, first, , second, year] = STROKES.exec(text) ?? [];
	if (first === void 0 || second === void 0 || year === void 0) return null;
	return reading === "day-first" ? isoDay(fullYear(year), Number(second), Number(first)) : isoDay(fullYear(year), Number(first), Number(second));
}
/** Is this heading a period under that reading: `Apr-24`, `2024-04-01`, `2023/24 Q1`? */
var isPeriodHeading = (heading, reading) => reading === "as-written" ? /\d/.test(heading) && parsePeriod(heading).type === "day" : readDate(heading, reading) !== null;
/** Under which readings do these cells make sense? None: they are no days, or written in several ways. Blank cells say nothing. */
function readingsOf(cells) {
	const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
	if (filled.length === 0) return [];
	const strokes = filled.flatMap((cell) => {
		const [, first, , second] = STROKES.exec(cell) ?? [];
		return first === void 0 || second === void 0 ? [] : [[Number(first), Number(second)]];
	});
	if (strokes.length === 0) {
		if (filled.every((cell) => readDate(cell, "month-and-year") !== null) && filled.some((cell) => !/\d{4}$/.test(cell) || /^\d/.test(cell))) return ["month-and-year"];
		return filled.every((cell) => parsePeriod(cell).type === "day" || parsePeriod(cell).type === "shifted") ? ["as-written"] : [];
	}
	if (strokes.length < filled.length) return [];
	return ["day-first", "month-first"].filter((reading) => filled.every((cell) => readDate(cell, reading) !== null));
}
/** The one reading that cannot be another; null: a person has to say. Firsts of months (`01/04/2024, 01/05/2024`) are days first. */
function sureReading(cells) {
	const [only, other] = readingsOf(cells);
	if (only === void 0) return null;
	const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
	if (only === "month-and-year") return filled.every((cell) => /\d{4}$/.test(cell)) ? only : null;
	if (other === void 0) return only;
	const months = new Set(filled.map((cell) => STROKES.exec(cell)?.[3]));
	return filled.every((cell) => Number(STROKES.exec(cell)?.[1]) === 1) && months.size > 2 ? "day-first" : null;
}
// src/extract/mapping/fits-profile.ts
/**
* Are these the headings that the person mapped? All of them and no others, in any order and spelling of case and signs; columns
* without a heading do not count. A profile for period headings is open to further periods, and wants at least one.
*/
function fitsProfile({ headings, rows }, header) {
	const named = distinctHeadings(header).filter((heading) => !isPosition(heading));
	const reading = rows.each === "period-heading" ? rows.dates : null;
	const others = reading === null ? named : named.filter((heading) => !isPeriodHeading(heading, reading));
	if (reading !== null && others.length === named.length) return false;
	const wanted = new Set(headings.filter((heading) => !isPosition(heading)).map(headingKey));
	const found = new Set(others.map(headingKey));
	return wanted.size === found.size && [...wanted].every((heading) => found.has(heading));
}
// src/extract/problem-list.ts
/** Beyond so many different cells of one rule and column, the rest are counted together. */
var DIFFERENT_CELLS = 100;
/**
* Which problems does a file have? Equal ones (same rule, column, cell) become one with a count and the first line,
* so that a column of 500,000 wrong cells is one line to read.
*/
var ProblemList = class {
	file;
	found = /* @__PURE__ */ new Map();
	different = /* @__PURE__ */ new Map();
	constructor(file) {
		this.file = file;
	}
	/** Adds one, and gives it back as it stands on its own (count 1 unless told). */
	add(severity, rule, place = {}) {
		const { line = null, column = null, seen = null, expected = null, count = 1 } = place;
		const problem = {
			rule,
			severity,
			file: this.file,
			line,
			column,
			seen,
			expected,
			count
		};
		const family = `${severity}\u0000${rule}\u0000${column ?? ""}`;
		let key = `${family}\u0000${seen ?? ""}\u0000${expected ?? ""}`;
		let shown = problem;
		if (!this.found.has(key)) {
			const cells = this.different.get(family) ?? 0;
			if (cells >= DIFFERENT_CELLS) {
				key = family;
				shown = {
					...problem,
					seen: null,
					expected: null
				};
			} else this.different.set(family, cells + 1);
		}
		const before = this.found.get(key);
		this.found.set(key, before === void 0 ? shown : {
			...before,
			count: before.count + count
		});
		return problem;
	}
	/** Adds one that somebody else made. */
	include(problem) {
		this.add(problem.severity, problem.rule, problem);
	}
	get refused() {
		for (const problem of this.found.values()) if (problem.severity === "stop") return true;
		return false;
	}
	/** All of them, `stop` first, then in the order found. */
	list() {
		const all = [...this.found.values()];
		return [...all.filter(({ severity }) => severity === "stop"), ...all.filter(({ severity }) => severity !== "stop")];
	}
};
// src/wording/format-number.ts
/** Numbers as people read them: '1,234', '75.6', '7th', 'eight'. Written by hand so that no machine's language settings can change a page. */
/**
* How does this number look with so many decimals? Thousands are parted by commas and halves are rounded away from zero,
* as a person with a pencil does: binary fractions that miss a half by a hair (75.55 is stored as 75.5499…) still round up.
*
* A number that is not finite gives 'no value'. Negative numbers take a true minus sign; a number that rounds to zero takes none.
*
* @example formatNumber(1234) // '1,234'
* @example formatNumber(75.55, 1) // '75.6'
*/
function formatNumber(value, decimals = 0) {
	if (!Number.isFinite(value)) return "no value";
	const text = Math.abs(roundHalfUp(value, decimals)).toFixed(decimals);
	const [whole = "0", fraction] = text.split(".");
	const grouped = whole.includes("e") ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return (value < 0 && Number(text) !== 0 ? "−" : "") + grouped + (fraction === void 0 ? "" : `.${fraction}`);
}
/**
* The number itself, rounded half away from zero to so many decimals; the same rounding that `formatNumber` shows.
*
* @example roundHalfUp(75.55, 1) // 75.6
*/
function roundHalfUp(value, decimals) {
	const scale = 10 ** decimals;
	const scaled = Math.abs(value) * scale;
	const rounded = Math.floor(scaled * (1 + 4 * Number.EPSILON) + .5) / scale;
	return value < 0 ? -rounded : rounded;
}
/**
* A number with no more decimals than it needs, up to `most`: thresholds and axis ticks, where '95' says more than '95.0'.
*
* @example formatPlain(97.5, 2) // '97.5'
* @example formatPlain(95, 2) // '95'
*/
function formatPlain(value, most = 2) {
	return formatNumber(value, decimalsNeeded(value, most));
}
/**
* How many decimals are needed to write this number without loss, at most `most`?
*
* @example decimalsNeeded(97.5, 3) // 1
*/
function decimalsNeeded(value, most) {
	const finest = roundHalfUp(value, most);
	for (let decimals = 0; decimals < most; decimals += 1) if (roundHalfUp(value, decimals) === finest) return decimals;
	return most;
}
/**
* A whole number as a place in a row: '1st', '2nd', '7th', '11th', '23rd'.
*
* @example formatOrdinal(7) // '7th'
*/
function formatOrdinal(place) {
	const lastTwo = place % 100;
	const last = place % 10;
	const ending = lastTwo >= 11 && lastTwo <= 13 ? "th" : last === 1 ? "st" : last === 2 ? "nd" : last === 3 ? "rd" : "th";
	return formatNumber(place) + ending;
}
var SPELT = [
	"zero",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten"
];
/**
* A small whole number in letters, for the start of a sentence; from 11 on in figures.
*
* @example spellNumber(8) // 'eight'
* @example spellNumber(12) // '12'
*/
function spellNumber(count) {
	return SPELT[count] ?? formatNumber(count);
}
/**
* A chance between 0 and 1 as a lay member says it: so many in 100, never 'certain' and never 'impossible'.
*
* @example formatChance(0.71) // '71 in 100'
* @example formatChance(0.002) // 'under 1 in 100'
*/
function formatChance(probability) {
	if (!Number.isFinite(probability)) return "no value";
	if (probability < .01) return "under 1 in 100";
	if (probability > .99) return "over 99 in 100";
	return `${formatNumber(probability * 100)} in 100`;
}
// src/wording/format-count.ts
/** Counts with the thing counted, right in number: '1 case', '6 cases', '1 patient seen within 4 hours'. */
/**
* How do we say that so many of something were counted? The label is plural, as in the measure catalogue; only exactly
* one takes the singular. Half patients keep their half: '12.5 patients'.
*
* @example formatCount(1, 'cases') // '1 case'
* @example formatCount(1234, 'patients seen within 4 hours') // '1,234 patients seen within 4 hours'
*/
function formatCount(count, plural) {
	return `${Number.isInteger(count) ? formatNumber(count) : formatPlain(count, 1)} ${count === 1 ? singular(plural) : plural}`;
}
/**
* The same with the number in letters up to ten, for the start of a sentence or a flowing one.
*
* @example spellCount(8, 'months') // 'eight months'
*/
function spellCount(count, plural) {
	return `${spellNumber(count)} ${count === 1 ? singular(plural) : plural}`;
}
/** Words after which the thing counted has been named and is only being described. */
var AFTER_THE_NOUN = /* @__PURE__ */ new Set([
	"of",
	"who",
	"whose",
	"that",
	"which",
	"with",
	"within",
	"without",
	"in",
	"on",
	"at",
	"by",
	"for",
	"from",
	"to",
	"under",
	"over",
	"per",
	"after",
	"before",
	"during",
	"since",
	"seen",
	"given",
	"and",
	"or",
	"aged",
	"not",
	"alive",
	"due"
]);
var IRREGULAR = {
	people: "person",
	women: "woman",
	men: "man",
	children: "child",
	bacteraemias: "bacteraemia",
	diagnoses: "diagnosis",
	crises: "crisis"
};
/**
* One of many: the label with its counted noun in the singular, the rest left as it is.
*
* The counted noun is the last word before the description begins ('of', 'who', 'seen', a word in -ed or -ing…). A noun
* that does not end in s is left alone.
*
* @example singular('cases of C. difficile') // 'case of C. difficile'
* @example singular('never events') // 'never event'
*/
function singular(plural) {
	const words = plural.split(" ");
	let end = words.findIndex((word, index) => index > 0 && describes(word));
	if (end === -1) end = words.length;
	const noun = words[end - 1] ?? "";
	words[end - 1] = singularNoun(noun);
	return words.join(" ");
}
function describes(word) {
	const plain = word.toLowerCase().replace(/[^a-z]/g, "");
	return AFTER_THE_NOUN.has(plain) || word.startsWith("(") || /(?:[a-z]{2,}ed|[a-z]{2,}ing)$/.test(plain);
}
function singularNoun(noun) {
	const irregular = IRREGULAR[noun.toLowerCase()];
	if (irregular !== void 0) return irregular;
	if (/(?:ss|us|is)$/.test(noun) || !noun.endsWith("s")) return noun;
	if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
	if (/(?:sses|xes|ches|shes)$/.test(noun)) return noun.slice(0, -2);
	return noun.slice(0, -1);
}
/**
* A list as English joins it.
*
* @example joinWords(['A', 'B', 'C']) // 'A, B and C'
*/
function joinWords(parts, last = "and") {
	if (parts.length < 2) return parts.join("");
	return `${parts.slice(0, -1).join(", ")} ${last} ${parts[parts.length - 1] ?? ""}`;
}
/**
* A text with its first letter in upper case, for the start of a sentence.
*
* @example sentenceCase('eight months') // 'Eight months'
*/
function sentenceCase(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/wording/format-period.ts
var MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
/** Months since year 0, or null where the text is no month: the number that lets neighbours be recognised. */
function monthNumber(period) {
	const match = /^(\d{4})-(\d{2})$/.exec(period);
	if (match === null) return null;
	const month = Number(match[2]);
	return month >= 1 && month <= 12 ? Number(match[1]) * 12 + month - 1 : null;
}
function monthName(number) {
	return MONTHS[number % 12] ?? "";
}
function yearOf(number) {
	return Math.floor(number / 12);
}
/**
* Which month is it? Text that is no month is given back unchanged, so that a label never stops a page.
*
* @example formatPeriod('2025-06') // 'June 2025'
*/
function formatPeriod(period) {
	const number = monthNumber(period);
	return number === null ? period : `${monthName(number)} ${String(yearOf(number))}`;
}
/**
* The month in a narrow column.
*
* @example formatPeriodShort('2025-06') // 'Jun 25'
*/
function formatPeriodShort(period) {
	const number = monthNumber(period);
	return number === null ? period : `${monthName(number).slice(0, 3)} ${String(yearOf(number)).slice(-2)}`;
}
/**
* From which month to which, both included. One year is said once; one month is just that month.
*
* @example formatPeriodRange('2011-04', '2012-03') // 'April 2011 to March 2012'
* @example formatPeriodRange('2012-01', '2012-07') // 'January to July 2012'
*/
function formatPeriodRange(from, to) {
	if (from === to) return formatPeriod(from);
	const first = monthNumber(from);
	const last = monthNumber(to);
	if (first !== null && last !== null && yearOf(first) === yearOf(last)) return `${monthName(first)} to ${formatPeriod(to)}`;
	return `${formatPeriod(from)} to ${formatPeriod(to)}`;
}
/**
* These months in words: neighbours (three or more in a row) become a range, the rest a list that says each year once.
* Periods come in time order.
*
* @example formatPeriodList(['2012-05', '2012-07']) // 'May and July 2012'
* @example formatPeriodList(['2011-12', '2012-03', '2012-04', '2012-05']) // 'December 2011 and March to May 2012'
*/
function formatPeriodList(periods) {
	const runs = [];
	for (const period of periods) {
		const run = runs.at(-1);
		const before = run?.at(-1);
		if (run !== void 0 && before !== void 0 && monthsBetween(before, period) === 1) run.push(period);
		else runs.push([period]);
	}
	const spans = runs.flatMap((run) => run.length < 3 ? run.map((period) => [period, period]) : [[run[0] ?? "", run.at(-1) ?? ""]]);
	return joinWords(spans.map(([from, to], index) => {
		const text = formatPeriodRange(from, to);
		const next = spans[index + 1];
		return next !== void 0 && to.slice(0, 4) === next[0].slice(0, 4) && next[0].slice(0, 4) === next[1].slice(0, 4) ? text.replace(` ${to.slice(0, 4)}`, "") : text;
	}));
}
/**
* How many months later is the second month? Null where either text is no month.
*
* @example monthsBetween('2011-12', '2012-01') // 1
*/
function monthsBetween(earlier, later) {
	const first = monthNumber(earlier);
	const last = monthNumber(later);
	return first === null || last === null ? null : last - first;
}
/**
* The financial year (April to March) that a month belongs to.
*
* @example formatFinancialYear('2012-03') // '2011/12'
*/
function formatFinancialYear(period) {
	const number = monthNumber(period);
	if (number === null) return period;
	const start = yearOf(number) - (number % 12 < 3 ? 1 : 0);
	return `${String(start)}/${String((start + 1) % 100).padStart(2, "0")}`;
}
/**
* A day `YYYY-MM-DD` in words; a time after it is left out. Other text is given back unchanged.
*
* @example formatDay('2012-08-14') // '14 August 2012'
*/
function formatDay(day) {
	const match = /^(\d{4}-\d{2})-(\d{2})(?:$|T)/.exec(day);
	const period = match?.[1];
	if (match === null || period === void 0 || monthNumber(period) === null) return day;
	return `${formatNumber(Number(match[2]))} ${formatPeriod(period)}`;
}
/**
* The two lines of a tick on the month axis: the month, and the year where a new one begins or where the axis starts.
*
* @example formatPeriodTick('2012-01', false) // { month: 'Jan', year: '2012' }
* @example formatPeriodTick('2012-04', false) // { month: 'Apr', year: null }
*/
function formatPeriodTick(period, first) {
	const number = monthNumber(period);
	if (number === null) return {
		month: period,
		year: null
	};
	return {
		month: monthName(number).slice(0, 3),
		year: first || number % 12 === 0 ? String(yearOf(number)) : null
	};
}
export { quarterOfYear as A, isPosition as B, isPeriodHeading as C, parseDate as D, sureReading as E, lastDay as F, firstBytes as H, monthOf as I, monthsLater as L, financialYearStart as M, isLastOfMonth as N, parsePeriod as O, isoDay as P, distinctHeadings as R, fitsProfile as S, readingsOf as T, sizeOf as U, __vitePreload as V, withBytes as W, formatOrdinal as _, formatPeriodRange as a, spellNumber as b, monthsBetween as c, sentenceCase as d, singular as f, formatNumber as g, formatChance as h, formatPeriodList as i, quarterStart as j, periodOfLabel as k, formatCount as l, decimalsNeeded as m, formatFinancialYear as n, formatPeriodShort as o, spellCount as p, formatPeriod as r, formatPeriodTick as s, formatDay as t, joinWords as u, formatPlain as v, readDate as w, ProblemList as x, roundHalfUp as y, headingKey as z };
