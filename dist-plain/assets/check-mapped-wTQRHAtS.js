import { _ as Struct, a as Table, c as makeVector, f as Dictionary, g as Int8, h as Int32, i as RecordBatch, l as makeData, m as Int16, n as tableToIPC, o as Field, p as Float64, s as Schema, u as Bool, v as Utf8 } from "./serialization-C_q5uulO.js";
import { a as TARGET, c as STATUSES, i as CANONICAL_TABLES, l as EVENT, n as headingsRead, o as ORGANISATION_SUCCESSOR, r as sourcesOfRows, s as OBSERVATION, t as headingsOf, u as column } from "./sources-of-BiBAr5Ar.js";
import { a as nearest, c as plainNumber, i as editDistance, o as NumberColumnBuilder, r as parseNumber, s as TextColumnBuilder } from "./match-headings-0Rj4OJZI.js";
import { C as isPeriodHeading, D as parseDate, F as lastDay, I as monthOf, L as monthsLater, N as isLastOfMonth, O as parsePeriod, R as distinctHeadings, k as periodOfLabel, w as readDate, x as ProblemList, z as headingKey } from "./format-period-BD7N9t4d.js";
// src/extract/publications/convert-publication.ts
/** Canonical rows made from a publication, as columns of cells for the same checks as any other extract. */
function cellsOfCanonicalRows(table, rows) {
	const present = /* @__PURE__ */ new Set();
	for (const { cells } of rows) for (const name of Object.keys(cells)) present.add(name);
	const columns = new Map(table.columns.filter(({ name }) => present.has(name)).map(({ name, type }) => {
		const builder = type === "number" ? new NumberColumnBuilder(rows.length) : new TextColumnBuilder(rows.length);
		for (const { cells } of rows) builder.push(cells[name] ?? "");
		return [name, builder.finish()];
	}));
	return {
		rows: rows.length,
		lines: Int32Array.from(rows, ({ line }) => line),
		columns,
		cellsOf: (wanted) => Promise.resolve(wanted.map((row) => rows[row]?.cells ?? {}))
	};
}
// src/extract/schema/stored-columns.ts
/** Columns that the checks fill although the file may leave them blank. */
var ALWAYS_THERE = {
	observation: ["period", "period_end"],
	target: [],
	measure: [],
	organisation: [],
	organisation_successor: [],
	annotation: ["date_to"],
	event: []
};
/**
* Which columns does a stored table have? For `target`: `org_code` text nullable, `measure_id` text … `extract_id` text, `line`.
*/
function storedColumns(table) {
	const filledAnyway = ALWAYS_THERE[table];
	const columns = [];
	for (const described of CANONICAL_TABLES[table].columns) {
		if (!described.stored) continue;
		const type = described.type === "number" ? "number" : described.type === "yes-no" ? "flag" : "text";
		const nullable = !described.filled && described.whenBlank === null && !filledAnyway.includes(described.name);
		if (table === "observation" && described.name === "period_start") columns.push({
			name: "period",
			type: "text",
			nullable: false
		});
		columns.push({
			name: described.name,
			type,
			nullable
		});
	}
	columns.push({
		name: "extract_id",
		type: "text",
		nullable: false
	}, {
		name: "line",
		type: "line",
		nullable: false
	});
	return columns;
}
// src/extract/columns/to-arrow.ts
var one = (bits, index) => {
	bits[index >> 3] = (bits[index >> 3] ?? 0) | 1 << (index & 7);
};
/**
* Packs checked columns as Arrow IPC stream bytes with exactly the columns of `storedColumns(table)`.
* `kept`: the rows that passed, null for all. Text goes as dictionaries over typed arrays: Arrow's own conversion of arrays
* of strings is ten times slower.
*/
function toArrow(table, columns, lines, kept, extractId) {
	const rows = kept === null ? lines.length : kept.length;
	const fields = [];
	const children = [];
	for (const { name, type, nullable } of storedColumns(table)) {
		let data;
		if (name === "line") data = makeData({
			type: new Int32(),
			length: rows,
			nullCount: 0,
			data: pick(lines, kept)
		});
		else if (name === "extract_id") data = textData([extractId], new Int32Array(rows));
		else {
			const column = columns.get(name);
			if (column === void 0) throw new Error(`${table} lacks its column ${name}`);
			if (column.type === "text" && type === "flag") data = flagData(pick(column.codes, kept), column.different.indexOf("true"));
			else if (column.type === "text") data = textData(column.different, pick(column.codes, kept));
			else if (column.type === "number") data = numberData(pick(column.numbers, kept));
			else data = flagData(pick(Int32Array.from(column.flags), kept), 1);
		}
		if (!nullable && data.nullCount > 0) throw new Error(`${table}.${name} must not be empty, but ${data.nullCount} rows are`);
		fields.push(new Field(name, data.type, nullable));
		children.push(data);
	}
	const schema = new Schema(fields);
	const batch = new RecordBatch(schema, makeData({
		type: new Struct(fields),
		length: rows,
		nullCount: 0,
		children
	}));
	return {
		rows,
		ipc: tableToIPC(new Table(schema, [batch]), "stream")
	};
}
function pick(values, kept) {
	if (kept === null) return values;
	const picked = values instanceof Int32Array ? new Int32Array(kept.length) : new Float64Array(kept.length);
	for (let index = 0; index < kept.length; index++) picked[index] = values[kept[index] ?? 0] ?? 0;
	return picked;
}
var COMPLETE = {
	bits: null,
	missing: 0
};
/** Which codes are there? Nearly always all of them, so bits are made only where one is missing. */
function validCodes(codes) {
	let missing = 0;
	for (let row = 0; row < codes.length; row++) if ((codes[row] ?? 0) < 0) missing++;
	if (missing === 0) return COMPLETE;
	const bits = new Uint8Array(codes.length + 7 >> 3);
	if (missing < codes.length) {
		for (let row = 0; row < codes.length; row++) if ((codes[row] ?? 0) >= 0) one(bits, row);
	}
	return {
		bits,
		missing
	};
}
/** Which numbers are there? */
function validNumbers(numbers) {
	let missing = 0;
	for (let row = 0; row < numbers.length; row++) if (numbers[row] !== numbers[row]) missing++;
	if (missing === 0) return COMPLETE;
	const bits = new Uint8Array(numbers.length + 7 >> 3);
	if (missing < numbers.length) {
		for (let row = 0; row < numbers.length; row++) if (numbers[row] === numbers[row]) one(bits, row);
	}
	return {
		bits,
		missing
	};
}
function textData(different, codes) {
	const { bytes, offsets } = utf8(different);
	const dictionary = makeVector(makeData({
		type: new Utf8(),
		length: different.length,
		nullCount: 0,
		valueOffsets: offsets,
		data: bytes
	}));
	const { bits, missing } = validCodes(codes);
	const { type, data } = narrow(missing === 0 ? codes : missing === codes.length ? new Int32Array(codes.length) : codes.map((code) => code < 0 ? 0 : code), different.length);
	return makeData({
		type: new Dictionary(new Utf8(), type),
		length: codes.length,
		nullCount: missing,
		nullBitmap: bits,
		data,
		dictionary
	});
}
/** Texts one after the other as bytes, and where each begins. Encoded in one go: two million names as an array each would take half a gigabyte. */
function utf8(texts) {
	const encoder = new TextEncoder();
	const bytes = encoder.encode(texts.join(""));
	const offsets = new Int32Array(texts.length + 1);
	let characters = 0;
	texts.forEach((text, index) => {
		offsets[index + 1] = characters += text.length;
	});
	if (bytes.length !== characters) texts.forEach((text, index) => {
		offsets[index + 1] = (offsets[index] ?? 0) + encoder.encode(text).length;
	});
	return {
		bytes,
		offsets
	};
}
/** Codes in the smallest integers that hold them: most columns have fewer than 128 different texts, and bytes cross two borders. */
function narrow(codes, different) {
	if (different <= 128) return {
		type: new Int8(),
		data: new Int8Array(codes)
	};
	if (different <= 32768) return {
		type: new Int16(),
		data: new Int16Array(codes)
	};
	return {
		type: new Int32(),
		data: codes
	};
}
function numberData(numbers) {
	const { bits, missing } = validNumbers(numbers);
	const data = missing === 0 ? numbers : missing === numbers.length ? new Float64Array(numbers.length) : numbers.map((number) => number === number ? number : 0);
	return makeData({
		type: new Float64(),
		length: numbers.length,
		nullCount: missing,
		nullBitmap: bits,
		data
	});
}
function flagData(codes, yes) {
	const bits = new Uint8Array(codes.length + 7 >> 3);
	codes.forEach((code, row) => {
		if (code === yes) one(bits, row);
	});
	return makeData({
		type: new Bool(),
		length: codes.length,
		nullCount: 0,
		data: bits
	});
}
// src/extract/columns/checked-columns.ts
/** The same text in every row. */
function constantText(rows, text) {
	return {
		type: "text",
		different: text === null ? [] : [text],
		codes: new Int32Array(rows).fill(text === null ? -1 : 0)
	};
}
/** The text of a row, or null. */
function textAt(column, row) {
	return column.different[column.codes[row] ?? -1] ?? null;
}
// src/extract/checks/row-ledger.ts
/** Under this name total rows are dropped. */
var TOTALS_DROPPED = "total rows, used for reconciliation only";
var SET_ASIDE = 1;
var DROPPED = 2;
/**
* What becomes of each row while the checks run: kept, set aside (with its first problem), or dropped on purpose.
* Checks speak of row numbers; the ledger knows their lines.
*/
var RowLedger = class {
	rows;
	problems;
	lines;
	gone;
	firstProblem = /* @__PURE__ */ new Map();
	droppedByReason = /* @__PURE__ */ new Map();
	goneCount = 0;
	constructor(lines, problems) {
		this.rows = lines.length;
		this.lines = lines;
		this.problems = problems;
		this.gone = new Uint8Array(lines.length);
	}
	lineOf(row) {
		return this.lines[row] ?? 0;
	}
	isKept(row) {
		return this.gone[row] === 0;
	}
	/** Rows dropped on purpose need no further remarks; rows set aside get all that can be said of their cells. */
	isDropped(row) {
		return this.gone[row] === DROPPED;
	}
	/** Sets a row aside. Every problem is listed; the row is counted once, with the first. */
	setAside(row, rule, place) {
		const problem = this.problems.add("row", rule, {
			...place,
			line: this.lineOf(row)
		});
		if (!this.firstProblem.has(row)) this.firstProblem.set(row, problem);
		this.leaveOut(row, SET_ASIDE);
	}
	/** Leaves a row out that is no figure of its own: a copy, a total. The reason is listed with its lines. */
	drop(row, what) {
		if (this.gone[row] !== 0) return;
		const rows = this.droppedByReason.get(what) ?? [];
		rows.push(row);
		this.droppedByReason.set(what, rows);
		this.leaveOut(row, DROPPED);
	}
	fix(row, rule, place) {
		this.problems.add("fix", rule, {
			...place,
			line: this.lineOf(row)
		});
	}
	warn(row, rule, place) {
		this.problems.add("warn", rule, {
			...place,
			line: this.lineOf(row)
		});
	}
	stop(row, rule, place) {
		this.problems.add("stop", rule, {
			...place,
			line: this.lineOf(row)
		});
	}
	get refused() {
		return this.problems.refused;
	}
	get keptCount() {
		return this.rows - this.goneCount;
	}
	/** Rows that passed, in file order; null when all did. */
	keptRows() {
		if (this.goneCount === 0) return null;
		const kept = new Int32Array(this.keptCount);
		let at = 0;
		for (let row = 0; row < this.rows; row++) if (this.gone[row] === 0) kept[at++] = row;
		return kept;
	}
	setAsideRows() {
		return this.firstProblem;
	}
	droppedRows() {
		return [...this.droppedByReason].map(([what, rows]) => ({
			what,
			count: rows.length,
			lines: rows.map((row) => this.lineOf(row))
		}));
	}
	rowsDropped(what) {
		return this.droppedByReason.get(what) ?? [];
	}
	leaveOut(row, how) {
		if (this.gone[row] === 0) {
			this.gone[row] = how;
			this.goneCount++;
		}
	}
};
// src/extract/checks/judge-text.ts
/** Codes that stand for a sum of organisations, in plain letters: `England`, `Total `, `-`, `C_999`. */
var TOTALS = /* @__PURE__ */ new Set([
	"TOTAL",
	"TOTALS",
	"ENGLAND",
	"ENG",
	"ALL",
	"-",
	"C_999",
	"GRAND TOTAL",
	"NATIONAL",
	"E92000001"
]);
/** Does this cell stand for a sum of organisations rather than for one? */
var isTotal = (cell) => TOTALS.has(cell.trim().toUpperCase());
var blank = (cell) => cell.trim() === "";
var missing = {
	stored: null,
	problem: {
		severity: "row",
		rule: "missing-value"
	}
};
/** Blank cells of any column: set aside where they must be filled, otherwise what a blank stands for. */
function judgeBlank(column) {
	if (column.whenBlank !== null) return { stored: column.whenBlank };
	return column.filled ? missing : { stored: null };
}
/** Digits alone, or a number with a power of ten: what a spreadsheet makes of `1E5` or `00C`. */
var looksLikeANumber = (code) => /^[+-]?(\d+(\.\d+)?|\d+(\.\d+)?E[+-]?\d+)$/.test(code) && !/^\d+E\d+$/.test(code);
/** Looking for near codes among thousands takes time: a file with more unknown ones than this has another fault. */
var NEAREST_FOR = 50;
/** The nearest of the known words, for the first unknown ones of a column. */
function nearestOf(known) {
	let asked = 0;
	return (word) => {
		if (++asked > NEAREST_FOR) return null;
		const close = nearest(word, known);
		return close.length === 0 ? null : close.join(", ");
	};
}
/**
* An organisation code: trimmed and in upper case; a number in its place stops the file, because nobody can tell which code it was.
* `use` says what the code is for. `figures`: it must be on the list, if there is one, or be let in as unlisted, and totals are
* kept apart from their parts. `scope` (thresholds, annotations): the same, but `England` means everybody, which is a blank.
* `list`: it introduces the organisation.
*/
function judgeCode(column, context, use) {
	const listed = context.organisationCodes === null ? null : new Set(context.organisationCodes);
	const near = nearestOf(context.organisationCodes ?? []);
	return (cell) => {
		if (blank(cell)) return judgeBlank(column);
		const code = cell.trim().toUpperCase();
		if (listed?.has(code) !== true) {
			if (use === "scope" && TOTALS.has(code)) return {
				stored: null,
				problem: {
					severity: "fix",
					rule: "tidied-code",
					expected: "blank"
				}
			};
			if (use === "figures" && TOTALS.has(code)) return {
				stored: code,
				problem: {
					severity: "fix",
					rule: "total-row"
				},
				drop: TOTALS_DROPPED
			};
			if (looksLikeANumber(code)) return {
				stored: null,
				problem: {
					severity: "stop",
					rule: "codes-mangled"
				}
			};
			if (use !== "list" && listed !== null) {
				if (context.allowUnlisted) return {
					stored: code,
					problem: {
						severity: "warn",
						rule: "unlisted-organisation"
					}
				};
				return {
					stored: null,
					problem: {
						severity: "row",
						rule: "unknown-organisation",
						expected: near(code)
					}
				};
			}
		}
		return code === cell ? { stored: code } : {
			stored: code,
			problem: {
				severity: "fix",
				rule: "tidied-code",
				expected: code
			}
		};
	};
}
/** A measure: trimmed and in lower case; `known` null accepts any, as where measures are introduced. */
function judgeSlug(column, known) {
	const set = known === null ? null : new Set(known);
	const near = nearestOf(known ?? []);
	return (cell) => {
		if (blank(cell)) return judgeBlank(column);
		if (set?.has(cell) === true) return { stored: cell };
		const slug = cell.trim().toLowerCase();
		if (set !== null && !set.has(slug)) return {
			stored: null,
			problem: {
				severity: "row",
				rule: "unknown-measure",
				expected: near(slug)
			}
		};
		return slug === cell ? { stored: slug } : {
			stored: slug,
			problem: {
				severity: "fix",
				rule: "tidied-code",
				expected: slug
			}
		};
	};
}
/** One of a closed list; case, blanks and hyphens are forgiven in silence (`At least` is `at_least`). */
function judgeChoice(column) {
	const choices = new Set(column.choices);
	return (cell) => {
		if (choices.has(cell)) return { stored: cell };
		if (blank(cell)) return judgeBlank(column);
		const word = cell.trim().toLowerCase().replace(/[\s-]+/g, "_");
		if (choices.has(word)) return { stored: word };
		return {
			stored: null,
			problem: {
				severity: "row",
				rule: "not-one-of",
				expected: column.choices.join(", ")
			}
		};
	};
}
var YES = /* @__PURE__ */ new Set([
	"true",
	"yes",
	"y",
	"1"
]);
var NO = /* @__PURE__ */ new Set([
	"false",
	"no",
	"n",
	"0"
]);
/** Yes or no, as `true` or `false`. */
function judgeYesNo(column) {
	return (cell) => {
		if (blank(cell)) return judgeBlank(column);
		const word = cell.trim().toLowerCase();
		if (YES.has(word)) return { stored: "true" };
		if (NO.has(word)) return { stored: "false" };
		return {
			stored: null,
			problem: {
				severity: "row",
				rule: "not-one-of",
				expected: "yes, no"
			}
		};
	};
}
/** `Onset = new; grade=3` → `grade=3;onset=new`: the same part written in two ways is one part. */
function judgeBreakdown(column) {
	return (cell) => {
		if (blank(cell)) return judgeBlank(column);
		const pairs = cell.split(";").map((pair) => pair.trim()).filter((pair) => pair !== "").map((pair) => pair.split("="));
		if (pairs.some((pair) => pair.length !== 2 || pair.some((half) => half.trim() === ""))) return {
			stored: null,
			problem: {
				severity: "row",
				rule: "not-one-of",
				expected: "key=value;key=value"
			}
		};
		const tidy = pairs.map(([key = "", value = ""]) => `${key.trim().toLowerCase().replace(/\s+/g, "_")}=${value.trim()}`).sort().join(";");
		return tidy === cell ? { stored: tidy } : {
			stored: tidy,
			problem: {
				severity: "fix",
				rule: "tidied-code",
				expected: tidy
			}
		};
	};
}
/** Free text, without blanks at its ends. */
function judgeText(column) {
	return (cell) => blank(cell) ? judgeBlank(column) : { stored: cell.trim() };
}
// src/extract/checks/judge-cells.ts
/**
* Judges each different cell of a column once and applies the judgement to every row that has it.
* Different cells that are stored alike (`r0a`, `R0A`) share one code afterwards.
*/
function judgeCells(ledger, column, cells, judge) {
	const different = [];
	const codeOfText = /* @__PURE__ */ new Map();
	const remarks = [];
	let remarked = false;
	const newCodes = Int32Array.from(cells.different, (cell, index) => {
		const judgement = judge(cell);
		if (judgement.problem !== void 0 || judgement.drop !== void 0) {
			remarks[index] = judgement;
			remarked = true;
		}
		if (judgement.stored === null) return -1;
		let code = codeOfText.get(judgement.stored);
		if (code === void 0) {
			code = different.length;
			different.push(judgement.stored);
			codeOfText.set(judgement.stored, code);
		}
		return code;
	});
	const isSame = newCodes.every((code, index) => code === index);
	const codes = isSame ? cells.codes.slice() : new Int32Array(cells.codes.length);
	if (!isSame) for (let row = 0; row < codes.length; row++) codes[row] = newCodes[cells.codes[row] ?? 0] ?? -1;
	if (remarked) report(ledger, column, cells, remarks);
	return {
		type: "text",
		different,
		codes
	};
}
function report(ledger, column, cells, remarks) {
	const counted = /* @__PURE__ */ new Map();
	for (let row = 0; row < cells.codes.length; row++) {
		const code = cells.codes[row] ?? 0;
		const remark = remarks[code];
		if (remark === void 0 || ledger.isDropped(row)) continue;
		const { problem, drop } = remark;
		if (problem !== void 0 && problem.severity === "row") {
			ledger.setAside(row, problem.rule, {
				column,
				seen: problem.seen === void 0 ? cells.different[code] ?? "" : problem.seen,
				expected: problem.expected ?? null
			});
			continue;
		}
		const entry = counted.get(code);
		if (entry === void 0) counted.set(code, {
			firstRow: row,
			count: 1
		});
		else entry.count++;
		if (drop !== void 0) ledger.drop(row, drop);
	}
	for (const [code, { firstRow, count }] of counted) {
		const problem = remarks[code]?.problem;
		if (problem === void 0) continue;
		ledger.problems.add(problem.severity, problem.rule, {
			line: ledger.lineOf(firstRow),
			column,
			count,
			seen: problem.seen === void 0 ? cells.different[code] ?? "" : problem.seen,
			expected: problem.expected ?? null
		});
	}
}
// src/extract/organisations/plain-name.ts
/** Says what kind of body it is, not which: sources add and leave it out at will. */
var LEGAL_WORDS = /\b(nhs foundation trust|nhs trust|foundation trust|nhs ft|nhsft|ft|nhs|trust|limited|ltd|plc|cic)\b/g;
/**
* What is left of an organisation's name once all that sources write differently is taken off? Case, `The`, `&` for `and`,
* commas, brackets, hyphens, both apostrophes, blanks, and the legal ending. Two names that come out alike are the same name.
* A name made of nothing else keeps its words.
*
* Example: `The Queen Elizabeth Hospital, King’s Lynn, NHS Foundation Trust` gives `queen elizabeth hospital kings lynn`.
*/
function plainName(name) {
	const words = name.normalize("NFKC").toLowerCase().replace(/['’‘`´]/g, "").replace(/&/g, " and ").replace(/[^\p{L}\p{N}]+/gu, " ").replace(/\bthe\b/g, " ").replace(/\bsaint\b/g, "st").replace(/\s+/g, " ").trim();
	const bare = words.replace(LEGAL_WORDS, " ").replace(/\s+/g, " ").trim();
	return bare === "" ? words : bare;
}
// src/extract/organisations/match-names.ts
var PROPOSED = 3;
/** Two names are near when what they share weighs at least this much of what they have. */
var NEAR = .5;
/** And only those nearly as near as the nearest are worth reading. */
var WITHIN = .12;
/** The same word but for a slip of the pen: one letter in a word of five or more, two from ten on. */
function isSameWord(one, other) {
	if (one === other) return true;
	const length = Math.max(one.length, other.length);
	const slips = length >= 10 ? 2 : length >= 5 ? 1 : 0;
	return slips > 0 && Math.abs(one.length - other.length) <= slips && editDistance(one, other) <= slips;
}
/**
* Which organisation does a name mean? Gives a function that answers for one name after another.
*
* A name is known when, written plainly (`plainName`), it is one of the names of exactly one organisation. Otherwise names
* are compared word by word; a word counts by how few organisations have it, so that “Kingston” says much and “Hospitals”
* almost nothing. What is only near is proposed and never taken: `confirmed` holds the names (as in the file or plain) of
* which a person said what they mean. Several organisations of one name are all proposed.
*
* Example: with `RAX` named `Kingston Hospital NHS Foundation Trust`, `KINGSTON HOSPITAL NHS TRUST` is known to be RAX, and
* `Kingston University Hospital` is proposed as RAX.
*/
function matchNames(organisations, confirmed = {}) {
	const codesOf = /* @__PURE__ */ new Map();
	const named = [];
	const having = /* @__PURE__ */ new Map();
	for (const { code, names = [] } of organisations) for (const plain of new Set(names.map(plainName))) {
		if (plain === "") continue;
		const codes = codesOf.get(plain);
		if (codes === void 0) codesOf.set(plain, /* @__PURE__ */ new Set([code]));
		else codes.add(code);
		const words = [...new Set(plain.split(" "))];
		named.push({
			code,
			words
		});
		for (const word of words) having.set(word, (having.get(word) ?? /* @__PURE__ */ new Set()).add(code));
	}
	const told = new Map(Object.entries(confirmed).map(([name, code]) => [plainName(name), code.trim().toUpperCase()]));
	const weight = (word) => Math.log(1 + organisations.length / (having.get(word)?.size ?? 1));
	const nearness = (asked, { words }) => {
		let shared = 0;
		for (const word of asked) {
			const same = words.includes(word) ? word : words.find((other) => isSameWord(word, other));
			if (same !== void 0) shared += 2 * weight(same);
		}
		const whole = [...asked, ...words].reduce((sum, word) => sum + weight(word), 0);
		return whole === 0 ? 0 : Math.min(1, shared / whole);
	};
	const propose = (plain) => {
		const asked = [...new Set(plain.split(" "))];
		const best = /* @__PURE__ */ new Map();
		for (const each of named) {
			const near = nearness(asked, each);
			if (near >= NEAR && near > (best.get(each.code) ?? 0)) best.set(each.code, near);
		}
		const inOrder = [...best].sort(([a, nearA], [b, nearB]) => nearB - nearA || (a < b ? -1 : 1));
		const nearest = inOrder[0]?.[1] ?? 0;
		const codes = inOrder.filter(([, near]) => near >= nearest - WITHIN).slice(0, PROPOSED).map(([code]) => code);
		return codes.length === 0 ? { type: "unknown" } : {
			type: "proposed",
			codes
		};
	};
	return (name) => {
		const plain = plainName(name);
		const said = told.get(plain);
		if (said !== void 0) return {
			type: "known",
			code: said
		};
		const codes = [...codesOf.get(plain) ?? []].sort();
		const [only] = codes;
		if (only !== void 0 && codes.length === 1) return {
			type: "known",
			code: only
		};
		if (codes.length > 1) return {
			type: "proposed",
			codes
		};
		return plain === "" ? { type: "unknown" } : propose(plain);
	};
}
// src/extract/organisations/codes-from-names.ts
/** Stands for “another column decides here”; no cell of a file can hold it, text with NUL bytes is refused. */
var ELSEWHERE = "\0";
/** Does some row have a name and no code? `codes` undefined: the file has no codes at all. */
function needsNames(codes, names) {
	const hasName = names.different.map((cell) => cell.trim() !== "");
	if (codes === void 0) return hasName.some(Boolean);
	const isBlank = codes.different.map((cell) => cell.trim() === "");
	if (!isBlank.some(Boolean)) return false;
	return codes.codes.some((code, row) => isBlank[code] === true && hasName[names.codes[row] ?? -1] === true);
}
/**
* Codes of organisations where some rows have only a name. A code goes before a name. A name that is known exactly is
* stored as its code, with a notice; one that is near a known name sets its row aside with the codes proposed, unless
* `confirmedNames` says what it means. `judgeCode` judges codes, codes that stand where
* names belong, and what is no organisation (`England`).
*/
function codesFromNames(ledger, codes, names, nameColumn, context, judgeCode) {
	const given = codes ?? {
		type: "text",
		different: [""],
		codes: new Int32Array(names.codes.length)
	};
	const byName = (row) => (given.different[given.codes[row] ?? -1] ?? "").trim() === "" && (names.different[names.codes[row] ?? -1] ?? "").trim() !== "";
	const match = matchNames(context.organisationLives ?? [], context.confirmedNames);
	const allowed = context.organisationCodes === null ? null : new Set(context.organisationCodes);
	const fromCodes = judgeCells(ledger, "org_code", elsewhere(given, byName), (cell) => cell === ELSEWHERE ? { stored: null } : judgeCode(cell));
	const fromNames = judgeCells(ledger, nameColumn, elsewhere(names, (row) => !byName(row)), (cell) => {
		if (cell === ELSEWHERE) return { stored: null };
		if (isTotal(cell) || allowed?.has(cell.trim().toUpperCase()) === true) return judgeCode(cell);
		return judgementOf(cell, match(cell), allowed, context.allowUnlisted);
	});
	const shift = fromCodes.different.length;
	const merged = fromCodes.codes.map((code, row) => {
		const named = fromNames.codes[row] ?? -1;
		return code >= 0 || named < 0 ? code : named + shift;
	});
	return oneCodeEach([...fromCodes.different, ...fromNames.different], merged);
}
function judgementOf(name, found, allowed, allowUnlisted) {
	if (found.type === "unknown" && allowUnlisted) return {
		stored: name.trim(),
		problem: {
			severity: "warn",
			rule: "unlisted-organisation"
		}
	};
	if (found.type === "unknown") return {
		stored: null,
		problem: {
			severity: "row",
			rule: "unknown-name"
		}
	};
	if (found.type === "proposed") return {
		stored: null,
		problem: {
			severity: "row",
			rule: "name-proposed",
			expected: found.codes.join(", ")
		}
	};
	if (allowed?.has(found.code) === false) return {
		stored: null,
		problem: {
			severity: "row",
			rule: "unknown-organisation",
			seen: found.code
		}
	};
	return {
		stored: found.code,
		problem: {
			severity: "fix",
			rule: "name-matched",
			expected: found.code
		}
	};
}
/** The column with `ELSEWHERE` in the rows that another column decides. */
function elsewhere(column, isElsewhere) {
	const mark = column.different.length;
	return {
		type: "text",
		different: [...column.different, ELSEWHERE],
		codes: column.codes.map((code, row) => isElsewhere(row) ? mark : code)
	};
}
/** Texts that occur twice share one code, so that rows of one organisation are one organisation, however it was named. */
function oneCodeEach(texts, codes) {
	const different = [...new Set(texts)];
	const place = new Map(different.map((text, index) => [text, index]));
	const moved = texts.map((text) => place.get(text) ?? -1);
	return {
		type: "text",
		different,
		codes: codes.map((code) => code < 0 ? -1 : moved[code] ?? -1)
	};
}
// src/extract/checks/check-dates.ts
/**
* A column of days as `YYYY-MM-DD`. One way of writing for the whole column: two ways, or slashed days that only make sense
* month first, stop the file, because half of its months would be wrong without anybody noticing.
*/
function checkDates(ledger, column, cells) {
	const { name } = column;
	const parse = name === "period_start" ? parsePeriod : parseDate;
	const parsed = new Map(cells.different.map((cell) => [cell, parse(cell)]));
	const firstOfForm = /* @__PURE__ */ new Map();
	let monthFirst = null;
	for (const [cell, found] of parsed) {
		if (found.type === "month-first") monthFirst ??= cell;
		if (found.type === "day" && !firstOfForm.has(found.form)) firstOfForm.set(found.form, cell);
	}
	const rowOf = (cell) => cells.codes.indexOf(cells.different.indexOf(cell));
	if (monthFirst === null && looksMonthFirst(cells.different)) monthFirst = cells.different.find((cell) => /^\s*0?([2-9]|1[0-2])[/.]/.test(cell)) ?? null;
	const [first, second] = [...firstOfForm.values()];
	if (monthFirst !== null) ledger.stop(rowOf(monthFirst), "month-first-date", {
		column: name,
		seen: monthFirst,
		expected: "day first"
	});
	else if (first !== void 0 && second !== void 0) ledger.stop(rowOf(second), "mixed-date-formats", {
		column: name,
		seen: second,
		expected: first
	});
	return judgeCells(ledger, name, cells, (cell) => {
		const found = parsed.get(cell);
		switch (found?.type) {
			case "day": return found.form === "serial" ? {
				stored: found.day,
				problem: {
					severity: "fix",
					rule: "serial-date",
					expected: found.day
				}
			} : { stored: found.day };
			case "blank": return judgeBlank(column);
			case "shifted": return {
				stored: null,
				problem: {
					severity: "row",
					rule: "shifted-by-a-day",
					expected: found.likely
				}
			};
			case "month-first": return { stored: null };
			default: return {
				stored: null,
				problem: {
					severity: "row",
					rule: "not-a-date",
					expected: "YYYY-MM-DD"
				}
			};
		}
	});
}
/** `1/1/2025, 2/1/2025, 3/1/2025`: read day first, these would be three days of one January. More likely they are three months. */
function looksMonthFirst(cells) {
	let several = 0;
	for (const cell of cells) {
		if (cell.trim() === "") continue;
		const match = /^(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}/.exec(cell.trim());
		if (match === null || Number(match[2]) !== 1 || Number(match[1]) > 12) return false;
		if (Number(match[1]) > 1) several++;
	}
	return several >= 2;
}
// src/extract/checks/status-tokens.ts
/** Words and signs met where a figure belongs, in lower case, and what they say. Publishers' own notes are the source. */
var TOKENS = /* @__PURE__ */ new Map([
	["-", "not_applicable"],
	["–", "not_applicable"],
	["—", "not_applicable"],
	["−", "not_applicable"],
	["not applicable", "not_applicable"],
	["[z]", "not_applicable"],
	["na", "not_submitted"],
	["n/a", "not_submitted"],
	["#n/a", "not_submitted"],
	[".", "not_submitted"],
	["..", "not_submitted"],
	["x", "not_submitted"],
	["[x]", "not_submitted"],
	["null", "not_submitted"],
	["none entered", "not_submitted"],
	["not submitted", "not_submitted"],
	["not available", "not_submitted"],
	["no data", "not_submitted"],
	["missing", "not_submitted"],
	["*", "suppressed"],
	["**", "suppressed"],
	["c", "suppressed"],
	["[c]", "suppressed"],
	["suppressed", "suppressed"],
	["too few to report", "suppressed"],
	["[low]", "suppressed"],
	["insufficient records", "insufficient"],
	["insufficient data", "insufficient"]
]);
/**
* Which status does a word or sign in a number column stand for? Null when it is none.
* `*` → suppressed, `-` → not_applicable, `<5` and `≤7` → suppressed, `52+` → censored. Never zero.
*/
function statusOfToken(cell) {
	const word = cell.replace(/\s+/g, " ").trim().toLowerCase();
	const known = TOKENS.get(word);
	if (known !== void 0) return known;
	if (/^(<|≤|<=)\s?\d+$/.test(word)) return "suppressed";
	if (/^\d+\+$/.test(word)) return "censored";
	return null;
}
// src/extract/checks/check-numbers.ts
/** A column of numbers. Plain cells have been read already; each other cell is judged here. `tokens`: words may stand for a status. */
function checkNumbers(ledger, column, cells, tokens) {
	const { name } = column;
	const statuses = /* @__PURE__ */ new Map();
	const percentSigns = /* @__PURE__ */ new Set();
	const { numbers, other } = cells.type === "number" ? cells : plainNumbers(cells.different, cells.codes);
	for (const [row, cell] of other) {
		const parsed = parseNumber(cell);
		if (parsed.type === "blank" || ledger.isDropped(row)) continue;
		if (parsed.type === "number") {
			numbers[row] = parsed.number;
			if (parsed.percentSign) percentSigns.add(row);
			if (parsed.tidied) ledger.fix(row, "tidied-number", {
				column: name,
				seen: cell,
				expected: String(parsed.number)
			});
			continue;
		}
		const status = tokens ? statusOfToken(cell) : null;
		if (status !== null) statuses.set(row, {
			status,
			cell
		});
		else if (parsed.type === "ambiguous") ledger.setAside(row, "ambiguous-number", {
			column: name,
			seen: cell,
			expected: parsed.couldBe
		});
		else ledger.setAside(row, "not-a-number", {
			column: name,
			seen: cell
		});
	}
	if (column.filled || column.whenBlank !== null) for (let row = 0; row < numbers.length; row++) {
		if (numbers[row] === numbers[row] || ledger.isDropped(row) || statuses.has(row)) continue;
		if (column.whenBlank !== null) numbers[row] = Number(column.whenBlank);
		else ledger.setAside(row, "missing-value", {
			column: name,
			seen: ""
		});
	}
	return {
		numbers,
		statuses,
		percentSigns
	};
}
function plainNumbers(different, codes) {
	const numbers = new Float64Array(codes.length);
	const other = /* @__PURE__ */ new Map();
	codes.forEach((code, row) => {
		const cell = different[code] ?? "";
		numbers[row] = plainNumber(cell);
		if (Number.isNaN(numbers[row]) && cell !== "") other.set(row, cell);
	});
	return {
		numbers,
		other
	};
}
// src/extract/checks/event-words.ts
/** How the words of event extracts are met in files, and which canonical word each means. */
/** Words are compared in lower case, with runs of other signs as one blank. */
function plainWord(cell) {
	return cell.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/** Spellings by column, each as `plainWord` gives it. Only what can mean one thing is here. */
var SPELLINGS = {
	event_type: {
		never_event: ["never events", "ne"],
		serious_incident: [
			"serious incidents",
			"si",
			"siri",
			"sui",
			"serious untoward incident",
			"serious incident requiring investigation"
		],
		psii: ["patient safety incident investigation", "psiis"],
		pressure_ulcer: [
			"pressure ulcers",
			"pressure sore",
			"pressure damage",
			"pu"
		],
		fall: ["falls", "patient fall"],
		mrsa_case: [
			"mrsa",
			"mrsa bacteraemia",
			"mrsa bacteremia",
			"mrsa bsi"
		],
		mrsa_death: ["death from mrsa"],
		c_difficile_case: [
			"c difficile",
			"c diff",
			"cdi",
			"cdiff",
			"clostridium difficile",
			"clostridioides difficile",
			"c difficile infection"
		],
		concern: ["concerns", "soft intelligence"],
		complaint: ["complaints"]
	},
	avoidable: {
		yes: [
			"y",
			"true",
			"1",
			"avoidable",
			"preventable"
		],
		no: [
			"n",
			"false",
			"0",
			"unavoidable",
			"not avoidable",
			"not preventable"
		],
		unknown: [
			"tbc",
			"tba",
			"tbd",
			"to be confirmed",
			"to be decided",
			"u",
			"n k",
			"nk",
			"not known",
			"not yet known",
			"awaited",
			"awaiting",
			"pending",
			"under review",
			"not determined",
			"undetermined",
			""
		]
	},
	acquired: {
		in_care: [
			"hospital acquired",
			"trust acquired",
			"acquired in care",
			"new",
			"new in our care",
			"developed in care",
			"in our care",
			"ha",
			"hapu"
		],
		present_on_admission: [
			"poa",
			"on admission",
			"inherited",
			"old",
			"community acquired",
			"admitted with"
		],
		unknown: [
			"tbc",
			"not known",
			"n k",
			"nk",
			"to be confirmed",
			""
		]
	},
	attribution: {
		trust: [
			"trust apportioned",
			"trust attributed",
			"trust assigned",
			"provider",
			"acute trust"
		],
		commissioner: [
			"ccg",
			"pct",
			"icb",
			"ccg assigned"
		],
		third_party: ["3rd party"],
		hoha: ["hospital onset healthcare associated", "hospital onset hospital acquired"],
		coha: ["community onset healthcare associated", "community onset hospital associated"],
		coia: ["community onset indeterminate association"],
		coca: ["community onset community associated"],
		unknown: [
			"tbc",
			"not known",
			"n k",
			"nk",
			"pending",
			"to be confirmed",
			""
		]
	},
	status: {
		open: [
			"ongoing",
			"on going",
			"in progress",
			"under investigation",
			"new",
			"active",
			"being reviewed"
		],
		closed: [
			"complete",
			"completed",
			"final",
			"finally approved"
		],
		de_escalated: [
			"deescalated",
			"downgraded",
			"de logged",
			"delogged",
			"stood down"
		],
		under_appeal: [
			"appeal",
			"appealed",
			"in appeal"
		],
		provisional: ["draft"]
	},
	grade: {
		unstageable: [
			"ungradable",
			"ungradeable",
			"unstagable",
			"unclassifiable",
			"unclassified",
			"us"
		],
		dti: [
			"deep tissue injury",
			"suspected deep tissue injury",
			"sdti"
		],
		none: ["no harm", "no harm caused"],
		low: ["low harm"],
		moderate: ["moderate harm"],
		severe: ["severe harm"],
		death: ["died", "fatal"],
		unknown: [
			"tbc",
			"not known",
			"n k",
			"nk",
			"not graded",
			"to be confirmed"
		]
	}
};
var ROMAN = {
	i: "1",
	ii: "2",
	iii: "3",
	iv: "4"
};
/** `grade iii`, `cat 3`, `stage 4`: one number and nothing but the word for it. Two grades in one cell are none. */
function gradeByNumber(word) {
	const found = /^(?:(?:pressure ulcer|pu) )?(?:(?:grade|gr|g|category|cat|stage|st) ?)?(1|2|3|4|i|ii|iii|iv)$/.exec(word)?.[1];
	return found === void 0 ? null : ROMAN[found] ?? found;
}
/** A wound too covered to grade, whatever number stands beside it: `3 (unstageable)` is unstageable, never a plain 3. */
function gradeInWords(word) {
	const bare = word.replace(/^(?:(?:grade|gr|g|category|cat|stage|st) )?(?:[1-4]|i|ii|iii|iv) /, "").replace(/ (?:grade|category|stage) ?[1-4]?$/, "");
	return bare === word ? null : MEANINGS["grade"]?.get(bare) ?? null;
}
var MEANINGS = Object.fromEntries(Object.entries(SPELLINGS).map(([name, words]) => [name, new Map(Object.entries(words).flatMap(([meaning, spellings]) => [[plainWord(meaning), meaning], ...spellings.map((spelling) => [spelling, meaning])]))]));
/**
* Which canonical word does a cell of this column mean? Null when that cannot be told for certain: `3/4`, `minor`, `?`.
*
* A grade is never guessed, least of all downwards: a number with `unstageable` or `DTI` beside it is that and no number.
* Example: `wordMeant('grade', 'Grade III')` is `3`; `wordMeant('avoidable', 'TBC')` is `unknown`.
*/
function wordMeant(column, cell) {
	const word = plainWord(cell);
	const spelt = MEANINGS[column]?.get(word) ?? null;
	if (spelt !== null || column !== "grade") return spelt;
	if (/\d\s*[-–/]\s*\d/.test(cell)) return null;
	return gradeByNumber(word) ?? gradeInWords(word);
}
// src/extract/checks/judge-word.ts
/** What a word that cannot be told is stored as. An event whose status nobody can read still happened: it counts. */
var OTHERWISE = {
	grade: "unknown",
	avoidable: "unknown",
	acquired: "unknown",
	attribution: "unknown",
	status: "open"
};
/**
* A word of an event, met in many spellings. Case, blanks and hyphens are forgiven in silence, another spelling is told
* (`Cat 3` → `3`), and a word that cannot be told is stored as unknown and flagged: the event itself always loads.
*/
function judgeWord(column) {
	const choices = new Set(column.choices);
	return (cell) => {
		if (choices.has(cell)) return { stored: cell };
		if (blank(cell)) return judgeBlank(column);
		const slug = cell.trim().toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "");
		if (choices.has(slug)) return { stored: slug };
		const meant = wordMeant(column.name, cell);
		if (meant !== null) return {
			stored: meant,
			problem: {
				severity: "fix",
				rule: "word-read-as",
				expected: meant
			}
		};
		const otherwise = OTHERWISE[column.name];
		if (otherwise !== void 0) return {
			stored: otherwise,
			problem: {
				severity: "warn",
				rule: "word-not-known",
				expected: otherwise
			}
		};
		return slug === "" ? {
			stored: null,
			problem: {
				severity: "row",
				rule: "missing-value"
			}
		} : {
			stored: slug,
			problem: {
				severity: "warn",
				rule: "unknown-event-type",
				expected: slug
			}
		};
	};
}
// src/extract/checks/check-columns.ts
/** Judges every column that the file has. `observed`: codes and measures must be known, words may stand for numbers. */
function checkColumns(ledger, table, cells, context) {
	const texts = /* @__PURE__ */ new Map();
	const numbers = /* @__PURE__ */ new Map();
	for (const column of table.columns) {
		const found = cells.columns.get(column.name);
		const names = column.standIn === null ? void 0 : cells.columns.get(column.standIn);
		const codes = found?.type === "text" ? found : void 0;
		if (names?.type === "text" && needsNames(codes, names)) texts.set(column.name, codesFromNames(ledger, codes, names, column.standIn ?? "", context, judgeFor(table, column, context)));
		else if (column.type === "number") numbers.set(column.name, found === void 0 ? noNumbers(cells.rows, column) : checkNumbers(ledger, column, found, table.table === "observation"));
		else if (found === void 0) texts.set(column.name, constantText(cells.rows, column.whenBlank));
		else texts.set(column.name, checkText(ledger, table, column, asText(found), context));
	}
	const known = (kind, name) => {
		const column = kind.get(name);
		if (column === void 0) throw new Error(`no column ${name} in ${table.table}`);
		return column;
	};
	return {
		rows: cells.rows,
		text: (name) => known(texts, name),
		numbers: (name) => known(numbers, name),
		has: (name) => cells.columns.has(name)
	};
}
function checkText(ledger, table, column, cells, context) {
	if (column.type === "date") return checkDates(ledger, column, cells);
	if (column.type === "text" && cells.different.every((cell) => cell !== "" && cell.trim() === cell)) return cells;
	return judgeCells(ledger, column.name, cells, judgeFor(table, column, context));
}
/** Tables that introduce codes: theirs need not be known before. */
var LISTS = ["organisation", "organisation_successor"];
/** Old lists of successors hold codes of digits alone: of two thousand codes one that cannot be believed is no reason to lose the rest. */
function oneRowOnly(judge) {
	return (cell) => {
		const judged = judge(cell);
		return judged.problem?.severity === "stop" ? {
			stored: null,
			problem: {
				...judged.problem,
				severity: "row"
			}
		} : judged;
	};
}
function judgeFor(table, column, context) {
	switch (column.type) {
		case "code":
			if (column.name === "site_code") return judgeCode(column, {
				...context,
				allowUnlisted: true
			}, "scope");
			if (table.table === "organisation_successor") return oneRowOnly(judgeCode(column, context, "list"));
			return judgeCode(column, context, table.table === "observation" || table.table === "event" ? "figures" : LISTS.includes(table.table) ? "list" : "scope");
		case "slug": return judgeSlug(column, table.table === "measure" ? null : context.measures.map(({ id }) => id));
		case "choice": return judgeChoice(column);
		case "word": return judgeWord(column);
		case "yes-no": return judgeYesNo(column);
		case "breakdown": return judgeBreakdown(column);
		default: return judgeText(column);
	}
}
function asText(found) {
	if (found.type === "text") return found;
	throw new Error("a text column was read as numbers");
}
function noNumbers(rows, column) {
	return {
		numbers: new Float64Array(rows).fill(column.whenBlank === null ? NaN : Number(column.whenBlank)),
		statuses: /* @__PURE__ */ new Map(),
		percentSigns: /* @__PURE__ */ new Set()
	};
}
// src/extract/checks/row-keys.ts
/** Up to so many possible keys a row, a table of all of them takes less time and memory than one of those that occur. */
var DENSE = 8;
/**
* Gives rows that agree in several coded columns the same number, and says which row had it first.
* Codes are folded pair by pair into one number, numbered afresh whenever it would outgrow exact integers.
*/
var RowKeys = class {
	rows;
	keys;
	range = 1;
	constructor(rows) {
		this.rows = rows;
		this.keys = new Float64Array(rows);
	}
	/** Adds a column of codes from −1 (null) up to `different − 1`. A column of one value changes nothing. */
	add(codes, different) {
		const values = different + 1;
		if (different === 1 && codes.indexOf(-1) < 0) return;
		if (this.range * values > 2 ** 50) this.renumber();
		for (let row = 0; row < this.rows; row++) this.keys[row] = (this.keys[row] ?? 0) * values + (codes[row] ?? -1) + 1;
		this.range *= values;
	}
	/**
	* Adds two columns of which one mostly follows from the other, such as first and last days: as the few pairs that occur,
	* so that the keys stay small.
	*/
	addPair(one, other) {
		const values = other.different.length + 1;
		const pairs = (one.different.length + 1) * values;
		if (pairs > 65536) {
			this.add(one.codes, one.different.length);
			this.add(other.codes, other.different.length);
			return;
		}
		const codeOf = new Int32Array(pairs).fill(-1);
		const codes = new Int32Array(this.rows);
		let different = 0;
		for (let row = 0; row < this.rows; row++) {
			const pair = ((one.codes[row] ?? -1) + 1) * values + (other.codes[row] ?? -1) + 1;
			let code = codeOf[pair] ?? -1;
			if (code < 0) {
				code = different++;
				codeOf[pair] = code;
			}
			codes[row] = code;
		}
		this.add(codes, different);
	}
	/** For each row the first row with the same key; `skip` leaves rows out (they get themselves). */
	firstRows(skip) {
		return this.range <= this.rows * DENSE ? this.firstByPlace(skip) : this.firstByHash(skip);
	}
	/** Few keys are possible: each has a place of its own. */
	firstByPlace(skip) {
		const first = new Int32Array(this.rows);
		const holders = new Int32Array(this.range).fill(-1);
		for (let row = 0; row < this.rows; row++) {
			first[row] = row;
			if (skip(row)) continue;
			const key = this.keys[row] ?? 0;
			const holder = holders[key] ?? -1;
			if (holder < 0) holders[key] = row;
			else first[row] = holder;
		}
		return first;
	}
	firstByHash(skip) {
		const first = new Int32Array(this.rows);
		const size = 2 ** Math.ceil(Math.log2(Math.max(16, this.rows * 2)));
		const slots = new Int32Array(size).fill(-1);
		for (let row = 0; row < this.rows; row++) {
			first[row] = row;
			if (skip(row)) continue;
			const key = this.keys[row] ?? 0;
			let slot = (Math.imul(key % 4294967296 | 0, 2654435761) ^ Math.imul(Math.floor(key / 4294967296), 2246822507)) >>> 0;
			slot = (slot ^ slot >>> 15) & size - 1;
			for (;;) {
				const holder = slots[slot] ?? -1;
				if (holder < 0) {
					slots[slot] = row;
					break;
				}
				if (this.keys[holder] === key) {
					first[row] = holder;
					break;
				}
				slot = slot + 1 & size - 1;
			}
		}
		return first;
	}
	renumber() {
		const first = this.firstRows(() => false);
		for (let row = 0; row < this.rows; row++) this.keys[row] = first[row] ?? 0;
		this.range = this.rows;
	}
};
// src/extract/checks/check-duplicates.ts
var shown = (figure) => figure === null || Number.isNaN(figure) ? "" : String(figure);
var same = (one, other) => Object.is(one, other) || one === other;
/**
* A pair in the key stands for two columns of which one mostly follows from the other.
*
* Rows with the same key: a copy is dropped and one row kept; where the figures differ nobody can say which is right, and
* every row of that key is set aside, each naming the other's figure and line.
*/
function checkDuplicates(ledger, key, figures) {
	const keys = new RowKeys(ledger.rows);
	for (const column of key) if ("codes" in column) {
		if (column.different.length > 0) keys.add(column.codes, column.different.length);
	} else keys.addPair(column[0], column[1]);
	const first = keys.firstRows((row) => !ledger.isKept(row));
	const conflicts = /* @__PURE__ */ new Map();
	const again = [];
	for (let row = 0; row < ledger.rows; row++) {
		const original = first[row] ?? row;
		if (original === row) continue;
		again.push(row);
		const figure = figures.find(({ at }) => !same(at(row), at(original)));
		if (figure !== void 0 && !conflicts.has(original)) conflicts.set(original, {
			other: row,
			figure
		});
	}
	const clash = (row, other, { column, at }) => {
		ledger.setAside(row, "conflicting-duplicate", {
			column,
			seen: shown(at(row)),
			expected: `${shown(at(other))} on line ${ledger.lineOf(other)}`
		});
	};
	for (const [original, { other, figure }] of conflicts) clash(original, other, figure);
	for (const row of again) {
		const original = first[row] ?? row;
		const conflict = conflicts.get(original);
		if (conflict === void 0) {
			ledger.fix(row, "exact-duplicate", { expected: String(ledger.lineOf(original)) });
			ledger.drop(row, "exact copies");
		} else clash(row, same(conflict.figure.at(row), conflict.figure.at(original)) ? conflict.other : original, conflict.figure);
	}
}
// src/extract/checks/check-lives.ts
/**
* Did the organisation of a figure exist in its period? A period that was over before the organisation opened, or began
* after it closed, is flagged once a code with the number of rows, naming its successors where they are known. The rows
* stay where they are (`column` names their days): sources keep dead codes for years, and others move history to the successor.
*/
function checkLives(ledger, codes, starts, ends, lives, column = "period_start") {
	const lifeOf = new Map(lives.map((life) => [life.code, life]));
	const ofCode = codes.different.map((code) => lifeOf.get(code));
	if (!ofCode.some((life) => life !== void 0 && (life.openDate !== null || life.closeDate !== null))) return;
	const found = /* @__PURE__ */ new Map();
	for (let row = 0; row < ledger.rows; row++) {
		const life = ofCode[codes.codes[row] ?? -1];
		if (life === void 0 || !ledger.isKept(row)) continue;
		const expected = outside(life, textAt(starts, row), textAt(ends, row));
		if (expected === null) continue;
		const key = `${life.code} ${expected}`;
		const entry = found.get(key);
		if (entry === void 0) found.set(key, {
			row,
			code: life.code,
			expected,
			count: 1
		});
		else entry.count++;
	}
	for (const { row, code, expected, count } of found.values()) ledger.warn(row, "outside-life", {
		column,
		seen: code,
		expected,
		count
	});
}
function outside({ openDate, closeDate, successorCodes = [] }, start, end) {
	if (openDate !== null && end !== null && end < openDate) return `opened ${openDate}`;
	if (closeDate === null || start === null || start <= closeDate) return null;
	return `closed ${closeDate}${successorCodes.length === 0 ? "" : `; succeeded by ${successorCodes.join(", ")}`}`;
}
// src/extract/checks/check-event.ts
/** The same day a year later, as text to compare with: declared later than that, one of the two is more likely a slip of the pen. */
var yearLater = (day) => `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
/**
* Checks `event` cells. An event is set aside only when nobody can say what it is, whose, or when; everything else that is odd
* about it is flagged and it loads, because an event left out is a harm nobody sees.
*/
function checkEvent(ledger, cells, context) {
	const judged = checkColumns(ledger, EVENT, cells, context);
	if (!judged.has("incident_date") && !judged.has("declared_date")) ledger.problems.add("stop", "missing-column", {
		column: "incident_date",
		expected: "incident_date or declared_date"
	});
	if (ledger.refused) return /* @__PURE__ */ new Map();
	checkDays(ledger, judged, context.today);
	if (context.organisationLives !== void 0) {
		const days = firstFilled(judged.text("incident_date"), judged.text("declared_date"));
		for (const name of ["org_code", "site_code"]) checkLives(ledger, judged.text(name), days, days, context.organisationLives, "incident_date");
		checkSites(ledger, judged, context.organisationLives);
	}
	const key = [
		"event_id",
		"org_code",
		"as_of"
	];
	if (context.pieceOfFile !== true) checkDuplicates(ledger, key.map((name) => judged.text(name)), EVENT.columns.filter(({ name }) => !key.includes(name)).map(({ name }) => ({
		column: name,
		at: (row) => textAt(judged.text(name), row)
	})));
	if (context.pieceOfFile !== true) listPossibleDuplicates(ledger, judged);
	return new Map(EVENT.columns.map(({ name }) => [name, judged.text(name)]));
}
function checkDays(ledger, judged, today) {
	const incidents = judged.text("incident_date");
	const declarations = judged.text("declared_date");
	for (let row = 0; row < judged.rows; row++) {
		if (!ledger.isKept(row)) continue;
		const incident = textAt(incidents, row);
		const declared = textAt(declarations, row);
		if (incident === null && declared === null) ledger.setAside(row, "missing-value", {
			column: judged.has("incident_date") ? "incident_date" : "declared_date",
			seen: ""
		});
		else if (incident !== null && incident > today) ledger.setAside(row, "future-day", {
			column: "incident_date",
			seen: incident,
			expected: today
		});
		else if (declared !== null && declared > today) ledger.setAside(row, "future-day", {
			column: "declared_date",
			seen: declared,
			expected: today
		});
		else if (incident !== null && declared !== null && declared < incident) ledger.warn(row, "declared-before-incident", {
			column: "declared_date",
			seen: declared,
			expected: incident
		});
		else if (incident !== null && declared !== null && declared > yearLater(incident)) ledger.warn(row, "incident-long-before", {
			column: "incident_date",
			seen: incident,
			expected: declared
		});
	}
}
/** Is the site the organisation's own? */
function checkSites(ledger, judged, lives) {
	const parentOf = new Map(lives.map(({ code, parentCode }) => [code, parentCode]));
	for (let row = 0; row < judged.rows; row++) {
		if (!ledger.isKept(row)) continue;
		const org = textAt(judged.text("org_code"), row);
		const site = textAt(judged.text("site_code"), row);
		const parent = site === null || site === org ? null : parentOf.get(site) ?? null;
		if (parent !== null && parent !== org) ledger.warn(row, "site-of-another", {
			column: "site_code",
			seen: site,
			expected: parent
		});
	}
}
/** The first column, and where it is empty the second, as codes of one range. */
function firstFilled(column, instead) {
	const shift = column.different.length;
	const codes = column.codes.map((code, row) => code >= 0 ? code : (instead.codes[row] ?? -1) < 0 ? -1 : (instead.codes[row] ?? 0) + shift);
	return {
		type: "text",
		different: [...column.different, ...instead.different],
		codes
	};
}
/**
* Two numbers for one event, as when provider and commissioner both report it: same sort, day, category, grade, ward and place.
* Listed, never dropped: two patients may fall on one ward on one day. Without a category nothing is said.
*/
function listPossibleDuplicates(ledger, judged) {
	const category = judged.text("category");
	const keys = new RowKeys(judged.rows);
	const day = firstFilled(judged.text("incident_date"), judged.text("declared_date"));
	const place = firstFilled(judged.text("site_code"), judged.text("org_code"));
	for (const column of [
		judged.text("event_type"),
		day,
		place,
		category,
		judged.text("grade"),
		judged.text("ward")
	]) if (column.different.length > 0) keys.add(column.codes, column.different.length);
	const first = keys.firstRows((row) => !ledger.isKept(row) || textAt(category, row) === null);
	const ids = judged.text("event_id");
	for (let row = 0; row < judged.rows; row++) {
		const original = first[row] ?? row;
		const id = textAt(ids, row);
		if (original === row || id === textAt(ids, original)) continue;
		ledger.warn(row, "possible-duplicate", {
			column: "event_id",
			seen: id,
			expected: `${textAt(ids, original) ?? ""} on line ${String(ledger.lineOf(original))}`
		});
	}
}
// src/extract/checks/check-scale.ts
/** Where the middle of a measure's percentages is at least this, a figure of 1 or less among them is another scale. */
var CLEARLY_PERCENT = 20;
/** 0.755 → 75.5 without the dust of binary fractions. */
var fractionToPercent = (fraction) => Math.round(fraction * 0xe8d4a51000) / 1e10;
/**
* Are percentages written 0–100, as declared or understood? Values declared as fractions are turned into percentages in place.
* A measure whose every percentage is 1 or less, with nothing declared, stops the file: 0.95 may be 95% or 0.95%, and a chart
* of the wrong one would pass for a catastrophe. Values beside both their parts are not asked, because the parts decide.
*
* Of a piece of a file (`isPiece`) nothing is judged that only the whole can say: it is given back.
*/
function checkScale(ledger, judged, measureOf, isPiece = false) {
	if (!judged.has("value")) return [];
	const { numbers: value, percentSigns } = judged.numbers("value");
	const numerator = judged.numbers("numerator").numbers;
	const denominator = judged.numbers("denominator").numbers;
	const measure = judged.text("measure_id");
	const scale = judged.text("value_scale");
	const undeclared = measureOf.map(() => []);
	for (let row = 0; row < judged.rows; row++) {
		const number = value[row] ?? NaN;
		const code = measure.codes[row] ?? -1;
		if (number !== number || measureOf[code]?.kind !== "proportion" || !ledger.isKept(row)) continue;
		const declared = scale.different[scale.codes[row] ?? -1];
		if (declared === "fraction") {
			if (percentSigns.has(row) || number > 1 && measureOf[code]?.maxPercentOver100 !== true) ledger.setAside(row, "percent-for-fraction", {
				column: "value",
				seen: percentSigns.has(row) ? `${number}%` : String(number),
				expected: "0–1"
			});
			else value[row] = fractionToPercent(number);
		} else if (declared === void 0 && !percentSigns.has(row)) {
			const parts = (numerator[row] ?? NaN) + (denominator[row] ?? NaN);
			if (parts !== parts) undeclared[code]?.push(row);
		}
	}
	if (isPiece) return undeclared.flatMap((rows, code) => {
		if (rows.length === 0) return [];
		const at = (row) => value[row] ?? 0;
		const small = rows.filter((row) => at(row) > 0 && at(row) <= 1).map((row) => [ledger.lineOf(row), at(row)]);
		return [{
			measureId: measure.different[code] ?? "",
			rows: rows.length,
			low: rows.filter((row) => at(row) < CLEARLY_PERCENT).length,
			most: rows.reduce((most, row) => Math.max(most, at(row)), 0),
			small
		}];
	});
	undeclared.forEach((rows, code) => {
		let most = 0;
		for (const row of rows) most = Math.max(most, value[row] ?? 0);
		if (most > 0 && most <= 1) {
			const row = rows.find((one) => (value[one] ?? 0) > 0) ?? 0;
			ledger.stop(row, "fractions-in-percent-column", {
				column: "value",
				seen: String(most),
				expected: measure.different[code] ?? null
			});
		} else if (most > 1) {
			const small = rows.filter((row) => (value[row] ?? 0) > 0 && (value[row] ?? 0) <= 1);
			if (small.length === 0) return;
			const sorted = Float64Array.from(rows, (row) => value[row] ?? 0).sort();
			if ((sorted[Math.floor(sorted.length / 2)] ?? 0) < CLEARLY_PERCENT) return;
			for (const row of small) ledger.setAside(row, "fraction-for-percent", {
				column: "value",
				seen: String(value[row]),
				expected: "0–100"
			});
		}
	});
	return [];
}
// src/extract/checks/check-figures.ts
/** A supplied value may differ from its parts by rounding, in points of percent (or of the rate). */
var ROUNDING = .06;
var STATUS_CODE = new Map(STATUSES.map((status, code) => [status, code]));
var code = (status) => STATUS_CODE.get(status) ?? 0;
var OK = code("ok");
var NOT_SUBMITTED = code("not_submitted");
var PROVISIONAL = code("provisional");
/** With these there is a figure; with all others there is none, whatever parts are known. */
var WITH_FIGURE = /* @__PURE__ */ new Set([
	OK,
	code("zero_filled"),
	code("estimated"),
	PROVISIONAL
]);
var hasParts = (kind) => kind === "proportion" || kind === "rate";
var given = (number) => number === number;
/**
* The rules that look at the figures of a row together, in one pass over the columns.
* A row that breaks one is set aside; a disagreement between a value and its parts is flagged, and the parts are believed.
*/
function checkFigures(ledger, judged, cells, measures, notOver, isPiece = false) {
	const numerators = judged.numbers("numerator");
	const denominators = judged.numbers("denominator");
	const values = judged.numbers("value");
	const numerator = numerators.numbers;
	const denominator = denominators.numbers;
	const value = values.numbers;
	const expected = judged.numbers("expected").numbers;
	const measure = judged.text("measure_id");
	const known = new Map(measures.map((one) => [one.id, one]));
	const measureOf = measure.different.map((id) => known.get(id) ?? null);
	const stated = judged.text("status");
	const statedCode = stated.different.map((status) => code(status));
	const rawStatus = cells.columns.get("status");
	const statusIsBlank = rawStatus?.type === "text" ? rawStatus.different.map((cell) => cell.trim() === "") : null;
	const status = new Int32Array(judged.rows);
	const wordColumns = [
		["numerator", numerators],
		["denominator", denominators],
		["value", values],
		["expected", judged.numbers("expected")]
	];
	const wordInstead = wordColumns.some(([, { statuses }]) => statuses.size > 0);
	const percentages = checkScale(ledger, judged, measureOf, isPiece);
	for (let row = 0; row < judged.rows; row++) {
		let now = statedCode[stated.codes[row] ?? 0] ?? OK;
		status[row] = now;
		if (!ledger.isKept(row)) continue;
		const about = measureOf[measure.codes[row] ?? -1] ?? null;
		if (about === null) continue;
		const n = numerator[row] ?? NaN;
		const d = denominator[row] ?? NaN;
		let v = value[row] ?? NaN;
		const bothParts = hasParts(about.kind) && given(n) && given(d);
		const wordHere = wordInstead && wordColumns.some(([, { statuses }]) => statuses.has(row));
		if (wordHere && now === OK) {
			const word = numerators.statuses.get(row) ?? denominators.statuses.get(row) ?? (bothParts ? void 0 : values.statuses.get(row));
			if (word !== void 0) now = code(word.status);
		}
		if (n < 0 || d < 0 || v < 0 && about.kind !== "value" || (expected[row] ?? 1) <= 0) {
			const column = n < 0 ? "numerator" : d < 0 ? "denominator" : v < 0 && about.kind !== "value" ? "value" : "expected";
			const seen = column === "numerator" ? n : column === "denominator" ? d : column === "value" ? v : expected[row];
			ledger.setAside(row, "negative", {
				column,
				seen: String(seen),
				expected: column === "expected" ? "above 0" : "0 or more"
			});
			continue;
		}
		if (about.kind === "proportion" && !about.maxPercentOver100) {
			if (n > d) {
				ledger.setAside(row, "numerator-over-denominator", {
					column: "numerator",
					seen: String(n),
					expected: String(d)
				});
				continue;
			}
			if (v > 100) {
				ledger.setAside(row, "value-over-100", {
					column: "value",
					seen: String(v),
					expected: "100"
				});
				continue;
			}
		}
		if (about.kind === "count" && !given(v) && given(n)) {
			value[row] = n;
			v = n;
		}
		const ratioParts = about.kind === "ratio" && given(n) && ((expected[row] ?? 0) > 0 || d > 0);
		if (now === OK && !bothParts && !ratioParts && !given(v)) {
			const column = hasParts(about.kind) && (given(n) || given(d)) ? given(n) ? "denominator" : "numerator" : "value";
			if ((statusIsBlank === null || statusIsBlank[rawStatus?.type === "text" ? rawStatus.codes[row] ?? 0 : 0] === true) && !given(n)) {
				now = NOT_SUBMITTED;
				ledger.warn(row, "no-figure", {
					column,
					seen: "",
					expected: "not_submitted"
				});
			} else {
				ledger.setAside(row, "no-figure", {
					column,
					seen: ""
				});
				continue;
			}
		}
		if (WITH_FIGURE.has(now)) {
			if (bothParts && d === 0) ledger.warn(row, "zero-denominator", {
				column: "denominator",
				seen: "0"
			});
			if (!about.fractionalCounts) warnOfHalves(ledger, row, about.kind, n, d, v);
			if (bothParts && d > 0 && given(v)) {
				const computed = about.kind === "proportion" ? n / d * 100 : n / d * about.multiplier;
				const allowance = about.kind === "rate" ? Math.max(ROUNDING, Math.abs(computed) * .005) : ROUNDING;
				if (Math.abs(computed - v) > allowance) ledger.warn(row, "value-disagrees", {
					column: "value",
					seen: String(v),
					expected: String(Math.round(computed * 100) / 100)
				});
			}
			if (now === OK && notOver(row)) {
				now = PROVISIONAL;
				ledger.warn(row, "month-not-over", {
					column: "period_start",
					seen: judged.text("period_start").different[judged.text("period_start").codes[row] ?? 0]?.slice(0, 7) ?? null
				});
			}
		}
		if (wordHere) for (const [column, { statuses }] of wordColumns) {
			const word = statuses.get(row);
			if (word !== void 0) ledger.fix(row, "token-read-as-status", {
				column,
				seen: word.cell,
				expected: STATUSES[now] ?? null
			});
		}
		status[row] = now;
	}
	return {
		numerator,
		denominator,
		value,
		expected,
		status: {
			type: "text",
			different: STATUSES,
			codes: status
		},
		isCount: (row) => measureOf[measure.codes[row] ?? -1]?.kind === "count",
		tokens: tokensOf(cells),
		percentages
	};
}
/** Made once, not once a row. */
var broken = (number) => number === number && !Number.isInteger(number);
/** Half a patient is a slip of the keyboard, or another definition, where the measure counts whole ones. */
function warnOfHalves(ledger, row, kind, n, d, v) {
	if ((kind === "proportion" || kind === "rate") && broken(n)) ledger.warn(row, "fractional-count", {
		column: "numerator",
		seen: String(n)
	});
	else if (kind === "proportion" && broken(d)) ledger.warn(row, "fractional-count", {
		column: "denominator",
		seen: String(d)
	});
	else if (kind === "count" && broken(v)) ledger.warn(row, "fractional-count", {
		column: "value",
		seen: String(v)
	});
}
/** Signs that state a bound (`<5`, `52+`), kept for the note. */
function tokensOf(cells) {
	const tokens = /* @__PURE__ */ new Map();
	for (const name of [
		"numerator",
		"denominator",
		"value"
	]) {
		const column = cells.columns.get(name);
		if (column?.type !== "number") continue;
		for (const [row, cell] of column.other) if (/^\s*(<|≤|<=)\s?\d+\s*$|^\s*\d+\+\s*$/.test(cell)) tokens.set(row, cell.trim());
	}
	return tokens;
}
// src/extract/checks/check-jumps.ts
/** A total counted among its own parts doubles the sum; a little less still rounds to twice. */
var DOUBLE = 1.9;
/** A jump is sudden: at least this much more than the month before. */
var SUDDEN = 1.5;
/** The median is that of so many months before, and needs at least half of them. */
var MONTHS_BEFORE = 12;
/** Smaller figures double by chance. */
var SMALLEST = 30;
/**
* Does the number of patients suddenly double? A denominator (of counts: the count) of a month that is 1.9 times the median
* of the twelve months before it, or more, and half as much again as the month before, is flagged: totals may have been added
* to their own parts, which leaves every percentage right and every volume wrong. Medians under 30 are not judged.
*/
function checkJumps(ledger, series, { period, periodType }, { denominator, value, isCount }) {
	const keys = new RowKeys(ledger.rows);
	for (const { codes, different } of series) if (different.length > 0) keys.add(codes, different.length);
	const month = periodType.different.indexOf("month");
	const isSkipped = (row) => !ledger.isKept(row) || periodType.codes[row] !== month;
	const { starts, rows } = rowsByKey(keys.firstRows(isSkipped), isSkipped);
	const rankOf = ranks(period.different);
	const monthOfRow = (row) => rankOf[period.codes[row] ?? 0] ?? 0;
	for (let at = 0; at + 1 < starts.length; at++) {
		const own = rows.subarray(starts[at], starts[at + 1]);
		if (own.length <= MONTHS_BEFORE / 2) continue;
		for (let i = 1; i < own.length; i++) if (monthOfRow(own[i - 1] ?? 0) > monthOfRow(own[i] ?? 0)) {
			own.sort((one, other) => monthOfRow(one) - monthOfRow(other) || one - other);
			break;
		}
		const figures = isCount(own[0] ?? 0) ? value : denominator;
		flagJumps(ledger, own, figures, figures === value ? "value" : "denominator", monthOfRow);
	}
}
function flagJumps(ledger, rows, figures, column, monthOfRow) {
	const before = [];
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i] ?? 0;
		if (i + 1 < rows.length && monthOfRow(row) === monthOfRow(rows[i + 1] ?? 0)) continue;
		const figure = figures[row] ?? NaN;
		if (figure !== figure) continue;
		const last = before[before.length - 1] ?? Number.POSITIVE_INFINITY;
		if (figure >= SMALLEST * DOUBLE && figure >= last * SUDDEN && before.length >= MONTHS_BEFORE / 2) {
			const median = medianOf(before);
			if (median >= SMALLEST && figure >= median * DOUBLE) ledger.warn(row, "volume-jump", {
				column,
				seen: String(figure),
				expected: String(median)
			});
		}
		before.push(figure);
		if (before.length > MONTHS_BEFORE) before.shift();
	}
}
function medianOf(numbers) {
	const sorted = [...numbers].sort((one, other) => one - other);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? sorted[middle] ?? 0 : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
/** Each text's place in order. */
function ranks(texts) {
	const rank = new Int32Array(texts.length);
	texts.map((_, code) => code).sort((one, other) => (texts[one] ?? "") < (texts[other] ?? "") ? -1 : 1).forEach((code, place) => {
		rank[code] = place;
	});
	return rank;
}
/** Rows with the same first row side by side, in file order: those of key k are `rows[starts[k]]` up to `rows[starts[k + 1]]`. */
function rowsByKey(first, isSkipped) {
	const keyOf = new Int32Array(first.length).fill(-1);
	const counts = [];
	for (let row = 0; row < first.length; row++) {
		if (isSkipped(row)) continue;
		const original = first[row] ?? row;
		const key = original === row ? counts.push(0) - 1 : keyOf[original] ?? 0;
		keyOf[row] = key;
		counts[key] = (counts[key] ?? 0) + 1;
	}
	const starts = new Int32Array(counts.length + 1);
	counts.forEach((count, key) => {
		starts[key + 1] = (starts[key] ?? 0) + count;
	});
	const next = starts.slice();
	const rows = new Int32Array(starts[counts.length] ?? 0);
	for (let row = 0; row < first.length; row++) {
		const key = keyOf[row] ?? -1;
		if (key < 0) continue;
		rows[next[key] ?? 0] = row;
		next[key] = (next[key] ?? 0) + 1;
	}
	return {
		starts,
		rows
	};
}
// src/extract/checks/check-periods.ts
var MONTHS_IN = {
	month: 1,
	quarter: 3,
	four_month: 4,
	year: 12,
	rolling_12_month: 12
};
/** The length of which a last day speaks where nothing else does; null: of none that is known. */
function typeByEnd(start, end) {
	const found = [
		"month",
		"quarter",
		"four_month",
		"year"
	].find((type) => endsWith(end, lastDay(start, MONTHS_IN[type] ?? 1)));
	return found === "year" && !/-0[14]-/.test(start) ? "rolling_12_month" : found ?? null;
}
/** Is this the last day, another day of its month, or the day after, as databases write the end of a stretch? */
var endsWith = (end, last) => monthOf(end) === monthOf(last) || end === monthsLater(last, 1);
/** Which stretch of time does a row mean, and is it sensible on that day? */
function periodOf({ start: day, type: stated, label, end }, today) {
	const type = label ?? stated ?? (end === null ? "month" : typeByEnd(day, end)) ?? "month";
	const months = MONTHS_IN[type] ?? 1;
	const start = type === "month" ? `${day.slice(0, 8)}01` : day;
	const last = lastDay(start, months);
	const remark = (rule, column, seen, expected) => ({
		rule,
		column,
		seen,
		expected
	});
	const future = monthOf(start) > monthOf(today);
	const shifted = type === "month" && day !== start && isLastOfMonth(day);
	const row = future ? remark("future-month", "period_start", day, monthOf(today)) : shifted ? remark("shifted-by-a-day", "period_start", day, monthsLater(day, 1)) : end !== null && end < start ? remark("dates-out-of-order", "period_end", end, start) : end !== null && !endsWith(end, last) ? remark("period-contradicts", "period_end", end, last) : null;
	const warnings = [];
	if (row === null) {
		if (type !== "month") warnings.push(remark(type === "rolling_12_month" ? "overlapping-windows" : "not-monthly", "period_type", type, null));
		else if (day !== start) warnings.push(remark("not-first-of-month", "period_start", day, start));
		if (label !== null && stated !== null && stated !== label) warnings.push(remark("period-contradicts", "period_type", stated, label));
		if (end !== null && end !== last && end !== `${last.slice(0, 8)}01`) warnings.push(remark("period-contradicts", "period_end", end, last));
	}
	return {
		start,
		end: last,
		type,
		notOver: monthOf(start) === monthOf(today),
		row,
		warnings
	};
}
/**
* The period columns of `observation`: month, first and last day, length. Each way of telling a period is judged once.
* A label decides (`2010/11 Q2`), then the stated length; where neither is there the last day does, and without it a period is
* a month. A last day that means another length than the one stated sets the row aside.
*/
function checkPeriods(ledger, judged, cells, today) {
	const starts = judged.text("period_start");
	const types = judged.text("period_type");
	const ends = judged.has("period_end") ? judged.text("period_end") : null;
	const rawTypes = cells.columns.get("period_type");
	const isBlank = rawTypes?.type === "text" ? rawTypes.different.map((cell) => cell.trim() === "") : null;
	const label = labelOf(cells);
	const width = (types.different.length + 1) * ((ends?.different.length ?? 0) + 1);
	const made = /* @__PURE__ */ new Map();
	const period = growing(judged.rows);
	const periodStart = growing(judged.rows);
	const periodEnd = growing(judged.rows);
	const periodType = growing(judged.rows);
	const warned = /* @__PURE__ */ new Map();
	const notOver = new Uint8Array(judged.rows);
	for (let row = 0; row < judged.rows; row++) {
		const start = starts.codes[row] ?? -1;
		if (start < 0) continue;
		const stated = isBlank === null || rawTypes?.type === "text" && isBlank[rawTypes.codes[row] ?? 0] === true ? -1 : types.codes[row] ?? -1;
		const end = ends === null ? -1 : ends.codes[row] ?? -1;
		const key = start * width + (stated + 1) * ((ends?.different.length ?? 0) + 1) + end + 1;
		let known = made.get(key);
		if (known === void 0) {
			const found = periodOf({
				start: starts.different[start] ?? "",
				type: types.different[stated] ?? null,
				label,
				end: ends?.different[end] ?? null
			}, today);
			known = {
				found,
				period: period.code(monthOf(found.start)),
				start: periodStart.code(found.start),
				end: periodEnd.code(found.end),
				type: periodType.code(found.type)
			};
			made.set(key, known);
		}
		const { found } = known;
		period.codes[row] = known.period;
		periodStart.codes[row] = known.start;
		periodEnd.codes[row] = known.end;
		periodType.codes[row] = known.type;
		if (found.notOver) notOver[row] = 1;
		if (ledger.isDropped(row)) continue;
		if (found.row !== null) ledger.setAside(row, found.row.rule, found.row);
		if (found.warnings.length > 0 && ledger.isKept(row)) for (const remark of found.warnings) {
			const entry = warned.get(remark);
			if (entry === void 0) warned.set(remark, {
				row,
				count: 1
			});
			else entry.count++;
		}
	}
	for (const [{ rule, column, seen, expected }, { row, count }] of warned) ledger.warn(row, rule, {
		column,
		seen,
		expected,
		count
	});
	return {
		period: period.column,
		periodStart: periodStart.column,
		periodEnd: periodEnd.column,
		periodType: periodType.column,
		notOver: (row) => notOver[row] === 1
	};
}
/** The length that the labels of a column imply; a column keeps to one way of writing, so its first label speaks for it. */
function labelOf(cells) {
	const column = cells.columns.get("period_start");
	const first = column?.type === "text" ? column.different.find((cell) => parsePeriod(cell).type === "day") : void 0;
	return first === void 0 || parseDate(first).type === "day" ? null : periodOfLabel(first)?.type ?? null;
}
/** A text column that grows its list of different texts as they come. */
function growing(rows) {
	const different = [];
	const codes = new Int32Array(rows).fill(-1);
	const known = /* @__PURE__ */ new Map();
	return {
		column: {
			type: "text",
			different,
			codes
		},
		codes,
		code(text) {
			let code = known.get(text);
			if (code === void 0) {
				code = different.length;
				different.push(text);
				known.set(text, code);
			}
			return code;
		}
	};
}
/**
* Do the parts add up to the totals that the file itself states? Each dropped total row is held against the sum of the rows
* that passed, of the same measure, period and breakdown. A difference is a warning: sites beside their providers, or a
* provider that submitted nothing, make one too.
*/
function reconcileTotals(ledger, same, measure, period, figures) {
	const totals = ledger.rowsDropped(TOTALS_DROPPED);
	if (totals.length === 0) return [];
	const keys = new RowKeys(ledger.rows);
	for (const { codes, different } of same) if (different.length > 0) keys.add(codes, different.length);
	const first = keys.firstRows(() => false);
	const lines = [];
	for (const [name, numbers] of [
		["numerator", figures.numerator],
		["denominator", figures.denominator],
		["value", figures.value]
	]) {
		const sums = /* @__PURE__ */ new Map();
		for (const total of totals) if (!Number.isNaN(numbers[total])) sums.set(first[total] ?? total, 0);
		if (sums.size === 0) continue;
		for (let row = 0; row < ledger.rows; row++) {
			const sum = sums.get(first[row] ?? row);
			const number = numbers[row] ?? NaN;
			if (sum !== void 0 && ledger.isKept(row) && number === number) sums.set(first[row] ?? row, sum + number);
		}
		for (const total of totals) {
			const statedTotal = numbers[total] ?? NaN;
			const partsSum = sums.get(first[total] ?? total);
			if (partsSum === void 0 || Number.isNaN(statedTotal) || name === "value" && !figures.isCount(total)) continue;
			const difference = partsSum - statedTotal;
			lines.push({
				file: ledger.problems.file,
				period: textAt(period, total) ?? "",
				figure: `${textAt(measure, total) ?? ""} ${name}`,
				partsSum,
				statedTotal,
				difference
			});
			if (Math.abs(difference) > .5) ledger.warn(total, "reconciliation-difference", {
				column: name,
				seen: String(partsSum),
				expected: String(statedTotal)
			});
		}
	}
	return lines;
}
/** The totals that a piece of a file states, for whoever has all of its rows. */
function statedTotals(ledger, { measure, period, periodStart, periodEnd, breakdown }, figures) {
	const figure = (number) => number === void 0 || Number.isNaN(number) ? null : number;
	return ledger.rowsDropped(TOTALS_DROPPED).map((row) => ({
		line: ledger.lineOf(row),
		measureId: textAt(measure, row) ?? "",
		period: textAt(period, row) ?? "",
		periodStart: textAt(periodStart, row) ?? "",
		periodEnd: textAt(periodEnd, row) ?? "",
		breakdown: textAt(breakdown, row) ?? "",
		numerator: figure(figures.numerator[row]),
		denominator: figure(figures.denominator[row]),
		value: figures.isCount(row) ? figure(figures.value[row]) : null
	}));
}
// src/extract/checks/check-observation.ts
/** Checks `observation` cells and gives its stored columns; rows that did not pass are marked in the ledger. */
function checkObservation(ledger, cells, context) {
	const judged = checkColumns(ledger, OBSERVATION, cells, context);
	if (ledger.refused) return {
		columns: /* @__PURE__ */ new Map(),
		reconciliation: []
	};
	const periods = checkPeriods(ledger, judged, cells, context.today);
	const { period, periodStart, periodEnd, periodType, notOver } = periods;
	checkPublished(ledger, periodStart, judged.text("as_of"));
	if (context.organisationLives !== void 0) checkLives(ledger, judged.text("org_code"), periodStart, periodEnd, context.organisationLives);
	const figures = checkFigures(ledger, judged, cells, context.measures, notOver, context.pieceOfFile === true);
	const revision = judged.numbers("revision").numbers;
	if (!ledger.refused && context.pieceOfFile !== true) {
		const number = (column, numbers) => ({
			column,
			at: (row) => numbers[row] ?? NaN
		});
		checkDuplicates(ledger, [
			judged.text("org_code"),
			judged.text("measure_id"),
			[periodStart, periodEnd],
			judged.text("breakdown"),
			judged.text("as_of"),
			coded(revision)
		], [
			number("numerator", figures.numerator),
			number("denominator", figures.denominator),
			number("value", figures.value),
			number("expected", figures.expected),
			{
				column: "status",
				at: (row) => textAt(figures.status, row)
			}
		]);
	}
	if (!ledger.refused) checkJumps(ledger, [
		judged.text("org_code"),
		judged.text("measure_id"),
		judged.text("breakdown")
	], periods, figures);
	const reconciliation = context.pieceOfFile === true ? [] : reconcileTotals(ledger, [
		judged.text("measure_id"),
		periodStart,
		periodEnd,
		judged.text("breakdown")
	], judged.text("measure_id"), period, figures);
	if (context.pieceOfFile === true && context.onLeftToTheWhole !== void 0) context.onLeftToTheWhole({
		totals: statedTotals(ledger, {
			measure: judged.text("measure_id"),
			...periods,
			breakdown: judged.text("breakdown")
		}, figures),
		percentages: figures.percentages
	});
	const columns = /* @__PURE__ */ new Map([
		["period", period],
		["period_start", periodStart],
		["period_end", periodEnd],
		["period_type", periodType],
		["numerator", {
			type: "number",
			numbers: figures.numerator
		}],
		["denominator", {
			type: "number",
			numbers: figures.denominator
		}],
		["value", {
			type: "number",
			numbers: figures.value
		}],
		["expected", {
			type: "number",
			numbers: figures.expected
		}],
		["revision", {
			type: "number",
			numbers: revision
		}],
		["status", figures.status],
		["note", withTokens(judged.text("note"), figures.tokens)]
	]);
	for (const name of [
		"org_code",
		"org_name",
		"measure_id",
		"breakdown",
		"as_of",
		"source"
	]) columns.set(name, judged.text(name));
	return {
		columns,
		reconciliation
	};
}
/** Nobody publishes a month before it begins: a row whose day of publication lies before its period is set aside. */
function checkPublished(ledger, starts, published) {
	const latest = starts.different.reduce((most, day) => day > most ? day : most, "");
	if (published.different.every((day) => day >= latest)) return;
	for (let row = 0; row < ledger.rows; row++) {
		const start = textAt(starts, row);
		const day = textAt(published, row);
		if (start === null || day === null || start <= day || !ledger.isKept(row)) continue;
		ledger.setAside(row, "future-month", {
			column: "period_start",
			seen: start,
			expected: day.slice(0, 7)
		});
	}
}
/** Numbers as codes, so that they can be part of a key. */
function coded(numbers) {
	const codeOf = /* @__PURE__ */ new Map();
	const codes = new Int32Array(numbers.length);
	numbers.forEach((number, row) => {
		if (number !== number) codes[row] = -1;
		else {
			if (!codeOf.has(number)) codeOf.set(number, codeOf.size);
			codes[row] = codeOf.get(number) ?? -1;
		}
	});
	return {
		type: "text",
		different: [...codeOf.keys()].map(String),
		codes
	};
}
/** A bound such as `<5` is kept in the note where the file says nothing else there. */
function withTokens(note, tokens) {
	if (tokens.size === 0) return note;
	const different = [...note.different];
	const codes = note.codes.slice();
	for (const [row, token] of tokens) {
		if ((codes[row] ?? -1) >= 0) continue;
		let code = different.indexOf(token);
		if (code < 0) code = different.push(token) - 1;
		codes[row] = code;
	}
	return {
		type: "text",
		different,
		codes
	};
}
// src/extract/organisations/edges-in-cycles.ts
/**
* Which of these steps lead back to where they started? Positions in the list; an organisation that is its own parent or
* successor counts. No steps: none.
*
* Example: `edgesInCycles([['A', 'B'], ['B', 'A'], ['B', 'C']])` gives 0 and 1.
*/
function edgesInCycles(edges) {
	const next = /* @__PURE__ */ new Map();
	for (const [from, to] of edges) {
		const known = next.get(from);
		if (known === void 0) next.set(from, [to]);
		else known.push(to);
	}
	const leadsTo = (start, goal) => {
		const seen = /* @__PURE__ */ new Set();
		const open = [start];
		for (let at = open.pop(); at !== void 0; at = open.pop()) {
			if (at === goal) return true;
			if (seen.has(at)) continue;
			seen.add(at);
			open.push(...next.get(at) ?? []);
		}
		return false;
	};
	return new Set(edges.flatMap(([from, to], index) => leadsTo(to, from) ? [index] : []));
}
// src/extract/checks/check-parents.ts
/**
* Is every parent in the list of organisations known, and is nobody above themselves? A parent that neither this file nor
* a list loaded before names is flagged (its file may come later); rows that make a circle are set aside.
*/
function checkParents(ledger, judged, context) {
	const codes = judged.text("org_code");
	const parents = judged.text("parent_code");
	const known = /* @__PURE__ */ new Set([...codes.different, ...context.organisationCodes ?? []]);
	const missing = /* @__PURE__ */ new Map();
	const rows = [];
	const edges = [];
	for (let row = 0; row < judged.rows; row++) {
		const code = textAt(codes, row);
		const parent = textAt(parents, row);
		if (code === null || parent === null || !ledger.isKept(row)) continue;
		rows.push(row);
		edges.push([code, parent]);
		if (known.has(parent)) continue;
		const entry = missing.get(parent);
		if (entry === void 0) missing.set(parent, {
			row,
			count: 1
		});
		else entry.count++;
	}
	for (const index of edgesInCycles(edges)) ledger.setAside(rows[index] ?? 0, "parent-cycle", {
		column: "parent_code",
		seen: edges[index]?.join(" → ") ?? ""
	});
	for (const [parent, { row, count }] of missing) ledger.warn(row, "unknown-parent", {
		column: "parent_code",
		seen: parent,
		count
	});
}
// src/extract/checks/check-reference.ts
/** Pairs of days of which the second must not lie before the first, and the key of which there may be one row. */
var RULES = {
	measure: {
		spans: [["valid_from", "valid_to"]],
		key: [
			"measure_id",
			"definition_version",
			"valid_from"
		]
	},
	organisation: {
		spans: [["open_date", "close_date"], ["valid_from", "valid_to"]],
		key: ["org_code", "valid_from"]
	},
	annotation: {
		spans: [["date_from", "date_to"]],
		key: [
			"org_code",
			"measure_id",
			"date_from",
			"date_to",
			"kind",
			"text"
		]
	}
};
/** Checks the tables that say what measures, organisations and annotations there are: every column, days in order, one row a key. */
function checkReference(ledger, table, cells, context) {
	const described = CANONICAL_TABLES[table];
	const judged = checkColumns(ledger, described, cells, context);
	const { spans, key } = RULES[table];
	for (const [first, last] of spans) {
		if (!judged.has(first) || !judged.has(last)) continue;
		for (let row = 0; row < judged.rows; row++) {
			const from = textAt(judged.text(first), row);
			const to = textAt(judged.text(last), row);
			if (ledger.isKept(row) && from !== null && to !== null && to < from) ledger.setAside(row, "dates-out-of-order", {
				column: last,
				seen: to,
				expected: from
			});
		}
	}
	if (table === "organisation") checkParents(ledger, judged, context);
	const columns = /* @__PURE__ */ new Map();
	for (const { name, type, stored } of described.columns) if (stored) columns.set(name, type === "number" ? {
		type: "number",
		numbers: judged.numbers(name).numbers
	} : judged.text(name));
	checkDuplicates(ledger, key.map((name) => judged.text(name)), described.columns.filter(({ name, type }) => !key.includes(name) && type !== "number").map(({ name }) => ({
		column: name,
		at: (row) => textAt(judged.text(name), row)
	})));
	if (table === "annotation") columns.set("date_to", otherwise(judged.text("date_to"), judged.text("date_from")));
	return columns;
}
/** The first column, and where it is empty the second. */
function otherwise(column, instead) {
	const shift = column.different.length;
	const codes = column.codes.map((code, row) => code >= 0 ? code : (instead.codes[row] ?? -1) < 0 ? -1 : (instead.codes[row] ?? 0) + shift);
	return {
		type: "text",
		different: [...column.different, ...instead.different],
		codes
	};
}
// src/extract/checks/check-successor.ts
/**
* Checks `organisation_successor` cells: nobody succeeds themselves, nobody comes back as their own successor, and shares
* lie above 0 and come to at most 1 for one predecessor. Rows that break this are set aside, because a history combined
* by them would be somebody else's. One row a predecessor and successor.
*/
function checkSuccessor(ledger, cells, context) {
	const judged = checkColumns(ledger, ORGANISATION_SUCCESSOR, cells, context);
	const predecessors = judged.text("predecessor_code");
	const successors = judged.text("successor_code");
	for (let row = 0; row < judged.rows; row++) {
		const successor = textAt(successors, row);
		if (successor !== null && successor === textAt(predecessors, row)) ledger.setAside(row, "succeeds-itself", {
			column: "successor_code",
			seen: successor,
			expected: "another organisation"
		});
	}
	const share = judged.numbers("share").numbers;
	checkShares(ledger, judged, share);
	checkCycles(ledger, judged);
	checkDuplicates(ledger, [predecessors, successors], [{
		column: "effective_date",
		at: (row) => textAt(judged.text("effective_date"), row)
	}, {
		column: "share",
		at: (row) => share[row] ?? NaN
	}]);
	const columns = /* @__PURE__ */ new Map([["share", {
		type: "number",
		numbers: share
	}]]);
	for (const { name, type } of ORGANISATION_SUCCESSOR.columns) if (type !== "number") columns.set(name, judged.text(name));
	return columns;
}
/** Kept rows by predecessor. */
function rowsByPredecessor(ledger, judged) {
	const groups = /* @__PURE__ */ new Map();
	for (let row = 0; row < judged.rows; row++) {
		const code = textAt(judged.text("predecessor_code"), row);
		if (code === null || !ledger.isKept(row)) continue;
		const group = groups.get(code);
		if (group === void 0) groups.set(code, [row]);
		else group.push(row);
	}
	return groups;
}
/** Fills shares of a file without that column: 1, or unknown where several took over. */
function checkShares(ledger, judged, share) {
	const successors = judged.text("successor_code");
	for (const [, rows] of rowsByPredecessor(ledger, judged)) {
		const different = new Map(rows.map((row) => [textAt(successors, row), share[row] ?? NaN]));
		if (!judged.has("share")) {
			for (const row of rows) share[row] = different.size === 1 ? 1 : NaN;
			continue;
		}
		for (const row of rows) {
			const given = share[row] ?? NaN;
			if (given <= 0 || given > 1) ledger.setAside(row, "share-out-of-range", {
				column: "share",
				seen: String(given),
				expected: "above 0 and at most 1"
			});
		}
		if ([...different.values()].reduce((total, given) => total + (given > 0 && given <= 1 ? given : 0), 0) <= 1.005) continue;
		for (const row of rows) if (ledger.isKept(row)) ledger.setAside(row, "share-out-of-range", {
			column: "share",
			seen: String(share[row]),
			expected: "at most 1 for all successors together"
		});
	}
}
function checkCycles(ledger, judged) {
	const rows = [];
	const edges = [];
	for (let row = 0; row < judged.rows; row++) {
		const from = textAt(judged.text("predecessor_code"), row);
		const to = textAt(judged.text("successor_code"), row);
		if (from === null || to === null || !ledger.isKept(row)) continue;
		rows.push(row);
		edges.push([from, to]);
	}
	for (const index of edgesInCycles(edges)) ledger.setAside(rows[index] ?? 0, "successor-cycle", {
		column: "successor_code",
		seen: edges[index]?.join(" → ") ?? ""
	});
}
// src/extract/checks/check-target.ts
/**
* Checks `target` cells. A wrong target is worse than none: one in the wrong unit, or two of one kind in force on the same day
* for the same organisation and measure, stop the file.
*/
function checkTarget(ledger, cells, context) {
	const judged = checkColumns(ledger, TARGET, cells, context);
	if (ledger.refused) return /* @__PURE__ */ new Map();
	const { numbers, percentSigns } = judged.numbers("value");
	const measures = new Map(context.measures.map((measure) => [measure.id, measure]));
	for (let row = 0; row < judged.rows; row++) {
		if (!ledger.isKept(row)) continue;
		const from = textAt(judged.text("valid_from"), row);
		const to = textAt(judged.text("valid_to"), row);
		if (from !== null && to !== null && to < from) ledger.setAside(row, "dates-out-of-order", {
			column: "valid_to",
			seen: to,
			expected: from
		});
		const measure = measures.get(textAt(judged.text("measure_id"), row) ?? "");
		const value = numbers[row] ?? NaN;
		if (value < 0 && measure?.kind !== "value") ledger.setAside(row, "negative", {
			column: "value",
			seen: String(value),
			expected: "0 or more"
		});
		if (measure?.kind !== "proportion") continue;
		const declared = textAt(judged.text("value_scale"), row);
		const most = measure.maxPercentOver100 ? Infinity : 100;
		if (declared === "fraction") {
			if (percentSigns.has(row) || value > most / 100) ledger.stop(row, "target-unit", {
				column: "value",
				seen: percentSigns.has(row) ? `${value}%` : String(value),
				expected: "0–1"
			});
			numbers[row] = fractionToPercent(value);
		} else if (value > most) ledger.stop(row, "target-unit", {
			column: "value",
			seen: String(value),
			expected: "100"
		});
		else if (declared === null && !percentSigns.has(row) && isFraction(value, textAt(judged.text("comparison"), row))) ledger.stop(row, "target-unit", {
			column: "value",
			seen: String(value),
			expected: String(fractionToPercent(value))
		});
	}
	checkOverlaps(ledger, judged);
	const columns = /* @__PURE__ */ new Map([["value", {
		type: "number",
		numbers
	}]]);
	for (const { name, type, stored } of TARGET.columns) if (stored && type !== "number") columns.set(name, judged.text(name));
	return columns;
}
/** Below 1, and not 0, can hardly be percent; 1 itself is a fair limit (“at most 1% wait six weeks”) but no fair aim. */
var isFraction = (value, comparison) => value > 0 && value < 1 || value === 1 && comparison === "at_least";
/** Days are inclusive and an open end reaches for ever: a target to 31 March and one from 1 April do not overlap. */
function checkOverlaps(ledger, judged) {
	const groups = /* @__PURE__ */ new Map();
	for (let row = 0; row < judged.rows; row++) {
		if (!ledger.isKept(row)) continue;
		const key = [
			"org_code",
			"measure_id",
			"kind"
		].map((name) => textAt(judged.text(name), row) ?? "").join("\0");
		const group = groups.get(key) ?? [];
		group.push({
			row,
			from: textAt(judged.text("valid_from"), row) ?? "",
			to: textAt(judged.text("valid_to"), row) ?? "9999"
		});
		groups.set(key, group);
	}
	const figures = [
		"comparison",
		"label",
		"source"
	].map((name) => judged.text(name));
	const { numbers } = judged.numbers("value");
	for (const group of groups.values()) {
		group.sort((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : a.row - b.row);
		let reaching = group[0];
		for (const next of group.slice(1)) {
			if (reaching === void 0) break;
			if (next.from <= reaching.to) {
				if (next.from === reaching.from && next.to === reaching.to && numbers[next.row] === numbers[reaching.row] && figures.every((column) => textAt(column, next.row) === textAt(column, reaching?.row ?? 0))) {
					ledger.fix(next.row, "exact-duplicate", { expected: String(ledger.lineOf(reaching.row)) });
					ledger.drop(next.row, "exact copies");
					continue;
				}
				const [earlier, later] = [reaching.row, next.row].sort((a, b) => a - b);
				ledger.stop(later, "target-overlap", {
					column: "valid_from",
					seen: textAt(judged.text("valid_from"), later) ?? "",
					expected: `line ${ledger.lineOf(earlier)}`
				});
			}
			if (next.to > reaching.to) reaching = next;
		}
	}
}
// src/extract/checks/check-table.ts
/** Checks the cells of one table with the rules of that table, and packs the rows that passed. */
async function checkTable(table, cells, context, problems, extractId) {
	const ledger = new RowLedger(cells.lines, problems);
	const { columns, reconciliation } = columnsOf(table, ledger, cells, context);
	if (problems.refused) return {
		table: null,
		setAside: [],
		dropped: [],
		reconciliation: []
	};
	const entries = [...ledger.setAsideRows()].sort(([one], [other]) => one - other);
	const found = await cells.cellsOf(entries.map(([row]) => row));
	const setAside = entries.map(([row, problem], index) => ({
		file: problems.file,
		line: ledger.lineOf(row),
		problem,
		cells: found[index] ?? {}
	}));
	return {
		table: ledger.keptCount === 0 ? null : {
			table,
			...toArrow(table, columns, cells.lines, ledger.keptRows(), extractId)
		},
		setAside,
		dropped: ledger.droppedRows(),
		reconciliation
	};
}
function columnsOf(table, ledger, cells, context) {
	if (table === "observation") return checkObservation(ledger, cells, context);
	if (table === "target") return {
		columns: checkTarget(ledger, cells, context),
		reconciliation: []
	};
	if (table === "organisation_successor") return {
		columns: checkSuccessor(ledger, cells, context),
		reconciliation: []
	};
	if (table === "event") return {
		columns: checkEvent(ledger, cells, context),
		reconciliation: []
	};
	return {
		columns: checkReference(ledger, table, cells, context),
		reconciliation: []
	};
}
// src/extract/publications/england.ts
/** England as an organisation of its own, for publications that give nothing smaller. The code is that of ISO 3166-2. */
var ENGLAND = {
	code: "GB-ENG",
	name: "England"
};
/**
* The `organisation` row of England. Elsewhere a code for England marks a total, which is never added to its parts; these files
* have no parts, so their figures stand under a code that no total bears.
*/
var englandOrganisation = (line) => ({
	line,
	cells: {
		org_code: ENGLAND.code,
		org_name: ENGLAND.name,
		org_type: "region",
		parent_code: ""
	}
});
// src/extract/reading/inside-read.ts
/** Nothing could be read. */
var NOTHING_READ = {
	layout: "",
	rowsRead: 0,
	tables: [],
	setAside: [],
	dropped: [],
	reconciliation: []
};
// src/extract/mapping/cell-of-source.ts
var textOf = (raw, heading) => {
	const found = raw.columns.get(heading);
	return found?.type === "text" ? found : null;
};
/** Binary fractions leave dust behind: 0.1 + 0.2. */
var clean = (sum) => String(Number(sum.toFixed(6)));
/** Compiles where the cells of a column come from. `headingIn` gives the file's spelling of a heading; a column the file lacks is blank. */
function cellsOfSource(source, raw, headingIn) {
	const plain = {
		original: /* @__PURE__ */ new Map(),
		mixed: null
	};
	if (source.from === "constant") return {
		...plain,
		at: () => source.value
	};
	if (source.from === "sum") {
		const parts = [...source.plus.map((heading) => ({
			heading,
			sign: 1
		})), ...source.minus.map((heading) => ({
			heading,
			sign: -1
		}))].map(({ heading, sign }) => ({
			column: textOf(raw, headingIn(heading)),
			sign
		}));
		return {
			...plain,
			at: (row) => sumAt(parts, row)
		};
	}
	const column = textOf(raw, headingIn(source.heading));
	if (column === null) return {
		...plain,
		at: () => ""
	};
	const translated = translate(column.different, source.dates ?? "as-written", source.words ?? {});
	return {
		at: (row) => translated.cells[column.codes[row] ?? 0] ?? null,
		original: translated.original,
		mixed: translated.mixed
	};
}
function sumAt(parts, row) {
	let sum = 0;
	for (const { column, sign } of parts) {
		const cell = column === null ? "" : column.different[column.codes[row] ?? 0] ?? "";
		const parsed = parseNumber(cell);
		if (parsed.type !== "number") return cell;
		sum += sign * parsed.number;
	}
	return clean(sum);
}
/** Each different cell once: its word, or its day. */
function translate(different, reading, words) {
	const original = /* @__PURE__ */ new Map();
	let read = null;
	let left = null;
	const known = new Map(Object.entries(words));
	return {
		cells: different.map((cell) => {
			const word = known.get(cell.trim());
			if (word !== void 0) {
				if (word !== null && !original.has(word)) original.set(word, cell);
				return word;
			}
			const day = readDate(cell, reading);
			if (day === null) {
				if (reading !== "as-written" && parsePeriod(cell).type === "day") left ??= cell;
				return cell;
			}
			read ??= cell;
			if (!original.has(day)) original.set(day, cell);
			return day;
		}),
		original,
		mixed: left === null ? null : {
			first: read ?? readingByExample(reading),
			second: left
		}
	};
}
var readingByExample = (reading) => reading === "month-and-year" ? "Apr-24" : reading === "month-first" ? "04/30/2024" : "30/04/2024";
// src/extract/mapping/file-columns.ts
/** These columns of a file, all of them text; `wanted` left out means all. */
function fileColumns(header, table, wanted = null) {
	const names = distinctHeadings(header);
	const positions = new Map(names.flatMap((name, index) => wanted === null || wanted.has(name) ? [[name, index]] : []));
	return {
		table: {
			table,
			columns: [...positions.keys()].map((name) => column(name, "text", ""))
		},
		match: {
			positions,
			renamed: [],
			repeated: [],
			unknown: names.filter((name) => !positions.has(name)),
			unnamed: [],
			missing: []
		}
	};
}
/** Headings of the file that are periods, where the profile makes a row of each. */
function periodHeadings({ rows }, header) {
	return rows.each === "period-heading" ? distinctHeadings(header).filter((heading) => isPeriodHeading(heading, rows.dates)) : [];
}
/** How the file spells a heading of the profile. */
function spellings(header) {
	return new Map(distinctHeadings(header).toReversed().map((heading) => [headingKey(heading), heading]));
}
/** What a profile needs of a file with this header. */
function columnsForProfile(profile, header) {
	const spelt = spellings(header);
	const wanted = headingsRead(profile).flatMap((heading) => spelt.get(headingKey(heading)) ?? []);
	return fileColumns(header, profile.table, /* @__PURE__ */ new Set([...wanted, ...periodHeadings(profile, header)]));
}
// src/extract/mapping/apply-mapping.ts
/** Columns that hold a figure: a row of a wide file without any of them is an empty cell, not a figure that is missing. */
var FIGURES = /* @__PURE__ */ new Set([
	"value",
	"numerator",
	"denominator",
	"expected",
	"status"
]);
/** What each row of a line is made of, periods in headings turned into columns of their own. */
function rowSources(profile, header) {
	const { rows } = profile;
	if (rows.each !== "period-heading") return sourcesOfRows(profile);
	return periodHeadings(profile, header).map((heading) => {
		const period = {
			from: "constant",
			value: heading.replace(/ \(\d+\)$/, "")
		};
		return {
			...profile.columns,
			period_start: period,
			[rows.into]: {
				from: "heading",
				heading
			}
		};
	});
}
/** `a, b … z`: the headings behind a column, or how it is filled without one. */
function inWords(sources, column) {
	const headings = [...new Set(sources.flatMap((source) => source === void 0 ? [] : headingsOf(source)))];
	if (headings.length === 0) return column;
	return headings.length <= 3 ? headings.join(", ") : `${headings[0] ?? ""} … ${headings.at(-1) ?? ""}`;
}
/**
* Turns the columns of a file (by their own headings, all text) into canonical columns as a profile says.
* A line makes one row, or several in a wide file. Rows that the profile leaves out, and empty cells of a wide file, are listed as
* dropped. Two ways of writing days under one reading are a `stop` problem.
*/
function applyMapping(profile, header, raw, problems) {
	const spelt = spellings(header);
	const headingIn = (heading) => spelt.get(headingKey(heading)) ?? heading;
	const made = rowSources(profile, header);
	const names = new Set(made.flatMap((sources) => Object.keys(sources)));
	const dates = profile.rows.each === "period-heading" ? profile.rows.dates : "as-written";
	const compiled = made.map((sources) => new Map(Object.entries(sources).map(([name, source]) => {
		return [name, profile.rows.each === "period-heading" && name === "period_start" ? periodCells(source, dates) : cellsOfSource(source, raw, headingIn)];
	})));
	const columns = CANONICAL_TABLES[profile.table].columns.filter(({ name }) => names.has(name));
	const capacity = raw.rows * made.length;
	const builders = columns.map(({ name, type }) => ({
		name,
		builder: type === "number" ? new NumberColumnBuilder(capacity) : new TextColumnBuilder(capacity)
	}));
	const rowOf = new Int32Array(capacity);
	const leftOut = /* @__PURE__ */ new Map();
	const empty = [];
	let rows = 0;
	const found = [];
	for (let row = 0; row < raw.rows; row++) for (const sources of compiled) {
		let without = null;
		let figure = made.length === 1 && profile.rows.each === "line";
		builders.forEach(({ name }, index) => {
			const cell = sources.get(name)?.at(row) ?? (sources.has(name) ? null : "");
			if (cell === null) without ??= name;
			else if (cell.trim() !== "" && FIGURES.has(name)) figure = true;
			found[index] = cell ?? "";
		});
		const line = raw.lines[row] ?? 0;
		if (without !== null) {
			const lines = leftOut.get(without);
			if (lines === void 0) leftOut.set(without, [line]);
			else lines.push(line);
		} else if (!figure && profile.table === "observation") empty.push(line);
		else {
			builders.forEach(({ builder }, index) => {
				builder.push(found[index] ?? "");
			});
			rowOf[rows++] = row;
		}
	}
	const sourcesOf = (column) => made.map((sources) => sources[column]);
	const columnInFile = (column) => profile.rows.each === "period-heading" && column === "period_start" ? "headings" : inWords(sourcesOf(column), column);
	for (const [name, { mixed }] of compiled.flatMap((sources) => [...sources])) if (mixed !== null) problems.add("stop", "mixed-date-formats", {
		column: name,
		seen: mixed.second,
		expected: mixed.first
	});
	return {
		cells: {
			rows,
			lines: Int32Array.from({ length: rows }, (_, row) => raw.lines[rowOf[row] ?? 0] ?? 0),
			columns: new Map(builders.map(({ name, builder }) => [name, builder.finish()])),
			cellsOf: (wanted) => raw.cellsOf(wanted.map((row) => rowOf[row] ?? 0))
		},
		dropped: [
			...[...leftOut].map(([name, lines]) => ({
				what: `rows that the mapping leaves out by their “${columnInFile(name)}”`,
				count: lines.length,
				lines
			})),
			...empty.length === 0 ? [] : [{
				what: "empty cells of a wide table: no figure was made of them",
				count: empty.length,
				lines: [...new Set(empty)]
			}],
			...unusedColumns(profile, header)
		],
		columnInFile,
		cellInFile: (column, cell) => compiled.map((sources) => sources.get(column)?.original.get(cell)).find((original) => original !== void 0) ?? cell
	};
}
function periodCells(source, dates) {
	const heading = source.from === "constant" ? source.value : "";
	const day = readDate(heading, dates) ?? heading;
	return {
		at: () => day,
		original: /* @__PURE__ */ new Map([[day, heading]]),
		mixed: null
	};
}
/** Headings that the profile does not read: part of what the person confirmed, and said again. */
function unusedColumns(profile, header) {
	const read = new Set([...headingsRead(profile), ...periodHeadings(profile, header)].map(headingKey));
	const unused = distinctHeadings(header).filter((heading, index) => (header[index] ?? "").trim() !== "" && !read.has(headingKey(heading)));
	return unused.length === 0 ? [] : [{
		what: `columns that the mapping does not use: ${unused.join(", ")}`,
		count: unused.length,
		lines: []
	}];
}
// src/extract/mapping/check-mapped.ts
/** How the load report names the layout of a mapped file. */
var mappedLayout = ({ name, table }) => `mapping “${name}” → ${table}`;
/** A problem in the words of the file: its own headings, and its own cells where the mapping translated them. */
function inFile(problem, { columnInFile, cellInFile }) {
	const { column, seen } = problem;
	return column === null ? problem : {
		...problem,
		column: columnInFile(column),
		seen: seen === null ? null : cellInFile(column, seen)
	};
}
/** Required columns that the profile fills in no row, or not in every one. */
function missingColumns(profile) {
	const { rows, table } = profile;
	const inHeadings = rows.each === "period-heading" ? ["period_start", rows.into] : [];
	const given = (column) => inHeadings.includes(column) || sourcesOfRows(profile).every((sources) => sources[column] !== void 0);
	const missing = CANONICAL_TABLES[table].columns.filter(({ name, required, standIn }) => required && !given(name) && (standIn === null || !given(standIn))).map(({ name }) => name);
	return missing.length === 0 && table === "observation" && ![
		"value",
		"numerator",
		"status"
	].some(given) ? ["value"] : missing;
}
/** Figures that the profile puts under England bring England with them, as those of publications do. */
var isAboutEngland = (profile) => sourcesOfRows(profile).some(({ org_code: source }) => source?.from === "constant" && source.value === ENGLAND.code) || sourcesOfRows(profile).some(({ org_code: source }) => source?.from === "heading" && Object.values(source.words ?? {}).includes(ENGLAND.code));
/**
* Maps the cells of a file (by its own headings) and checks the rows as those of any other extract. Problems and rows set aside
* speak of the file's own lines, headings and cells.
*/
async function checkMapped(profile, header, raw, rowsRead, context, problems, extractId) {
	const layout = mappedLayout(profile);
	const found = new ProblemList(problems.file);
	for (const column of missingColumns(profile)) found.add("stop", "missing-column", {
		column,
		expected: column
	});
	const mapped = applyMapping(profile, header, raw, found);
	const england = isAboutEngland(profile) && (profile.table === "observation" || profile.table === "event");
	const listed = england && context.organisationCodes !== null ? {
		...context,
		organisationCodes: [...context.organisationCodes, ENGLAND.code]
	} : context;
	const checked = found.refused ? null : await checkTable(profile.table, mapped.cells, listed, found, extractId);
	problems.add("fix", "read-by-mapping", {
		seen: profile.name,
		expected: profile.table
	});
	for (const problem of found.list()) problems.include(inFile(problem, mapped));
	if (checked === null || problems.refused) return {
		...NOTHING_READ,
		layout,
		rowsRead
	};
	const tables = checked.table === null ? [] : [checked.table];
	if (england && checked.table !== null) {
		const own = await checkTable("organisation", cellsOfCanonicalRows(CANONICAL_TABLES.organisation, [englandOrganisation(0)]), context, problems, extractId);
		if (own.table !== null) tables.unshift(own.table);
	}
	return {
		layout,
		rowsRead,
		tables,
		setAside: checked.setAside.map((row) => ({
			...row,
			problem: inFile(row.problem, mapped)
		})),
		dropped: [...mapped.dropped, ...checked.dropped],
		reconciliation: checked.reconciliation
	};
}
export { NOTHING_READ as a, checkTable as c, fileColumns as i, cellsOfCanonicalRows as l, mappedLayout as n, ENGLAND as o, columnsForProfile as r, englandOrganisation as s, checkMapped as t };
