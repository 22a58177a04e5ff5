// src/extract/columns/cell-columns.ts
var EMPTY = -1;
/** Collects text cells; `capacity` is the greatest number of rows. */
var TextColumnBuilder = class {
	codes;
	different = [];
	length = 0;
	last = "";
	lastCode = EMPTY;
	/** Open addressing: the codes of the different cells, each at the place that its letters give. */
	slots = (/* @__PURE__ */ new Int32Array(64)).fill(EMPTY);
	constructor(capacity) {
		this.codes = new Int32Array(capacity);
	}
	push(cell) {
		if (this.lastCode < 0 || cell !== this.last) this.lookUp(cell, 0, cell.length);
		this.codes[this.length++] = this.lastCode;
	}
	pushPart(text, from, to) {
		if (this.lastCode < 0 || !isPart(this.last, text, from, to)) this.lookUp(text, from, to);
		this.codes[this.length++] = this.lastCode;
	}
	lookUp(text, from, to) {
		const mask = this.slots.length - 1;
		let slot = placeOf(text, from, to) & mask;
		for (;;) {
			const code = this.slots[slot] ?? EMPTY;
			if (code === EMPTY) break;
			const known = this.different[code] ?? "";
			if (isPart(known, text, from, to)) {
				this.last = known;
				this.lastCode = code;
				return;
			}
			slot = slot + 1 & mask;
		}
		this.last = text.slice(from, to);
		this.lastCode = this.different.push(this.last) - 1;
		this.slots[slot] = this.lastCode;
		if (this.different.length * 2 > this.slots.length) this.widen();
	}
	widen() {
		this.slots = new Int32Array(this.slots.length * 4).fill(EMPTY);
		const mask = this.slots.length - 1;
		for (let code = 0; code < this.different.length; code++) {
			const cell = this.different[code] ?? "";
			let slot = placeOf(cell, 0, cell.length) & mask;
			while (this.slots[slot] !== EMPTY) slot = slot + 1 & mask;
			this.slots[slot] = code;
		}
	}
	finish() {
		return {
			type: "text",
			different: this.different,
			codes: this.codes.subarray(0, this.length)
		};
	}
};
/** Is `text` from one place up to another this cell? */
function isPart(cell, text, from, to) {
	const length = to - from;
	if (cell.length !== length) return false;
	for (let index = length - 1; index >= 0; index--) if (cell.charCodeAt(index) !== text.charCodeAt(from + index)) return false;
	return true;
}
/** A number that scatters cells over a table: FNV-1a over the letters, its upper half folded in. */
function placeOf(text, from, to) {
	let hash = 2166136261;
	for (let index = from; index < to; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return hash ^ hash >>> 15;
}
/** Collects number cells. Plain is: digits, at most one point, a leading minus; all else waits for a judgement. */
var NumberColumnBuilder = class {
	numbers;
	other = /* @__PURE__ */ new Map();
	length = 0;
	constructor(capacity) {
		this.numbers = new Float64Array(capacity);
	}
	push(cell) {
		const plain = plainNumber(cell);
		if (plain !== plain && cell !== "") this.other.set(this.length, cell);
		this.numbers[this.length++] = plain;
	}
	pushPart(text, from, to) {
		const digits = to - from;
		if (digits < 1 || digits > 15) return this.push(text.slice(from, to));
		let whole = 0;
		for (let index = from; index < to; index++) {
			const digit = text.charCodeAt(index) - 48;
			if (digit < 0 || digit > 9) return this.push(text.slice(from, to));
			whole = whole * 10 + digit;
		}
		this.numbers[this.length++] = whole;
	}
	/** For readers that deliver numbers. */
	pushNumber(number) {
		if (!Number.isFinite(number)) {
			this.other.set(this.length, String(number));
			this.numbers[this.length++] = NaN;
		} else this.numbers[this.length++] = number;
	}
	finish() {
		return {
			type: "number",
			numbers: this.numbers.subarray(0, this.length),
			other: this.other
		};
	}
};
/** The number of a cell written plainly (`12`, `-3`, `73.25`); NaN for everything else, blank too. */
function plainNumber(cell) {
	const length = cell.length;
	let at = 0;
	let negative = false;
	if (length > 0 && cell.charCodeAt(0) === 45) {
		negative = true;
		at = 1;
	}
	if (at === length) return NaN;
	let whole = 0;
	let point = -1;
	for (let index = at; index < length; index++) {
		const code = cell.charCodeAt(index);
		if (code >= 48 && code <= 57) whole = whole * 10 + (code - 48);
		else if (code === 46 && point < 0 && index > at && index < length - 1) point = index;
		else return NaN;
	}
	if (point >= 0 || length > 15) return Number(cell);
	return negative && whole > 0 ? -whole : whole;
}
// src/extract/schema/nearest.ts
/** How many letters must change, be added or left out to make one word of another (Levenshtein). `cat`, `cut` → 1. */
function editDistance(one, other) {
	let before = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		const now = [row];
		for (let at = 1; at <= other.length; at++) {
			const changed = (before[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
			now.push(Math.min(changed, (before[at] ?? 0) + 1, (now[at - 1] ?? 0) + 1));
		}
		before = now;
	}
	return before[other.length] ?? 0;
}
/**
* Which of the known words may have been meant? At most `count`, nearest first; ties in the order given.
* Words further away than a third of their letters (at least one) are no help and are left out: `R0B` may be `R0A`, `XYZ` nothing.
*/
function nearest(word, known, count = 3) {
	const lower = word.toLowerCase();
	const close = [];
	for (const candidate of known) {
		const reach = Math.max(1, Math.floor(Math.max(candidate.length, lower.length) / 3));
		if (Math.abs(candidate.length - lower.length) > reach) continue;
		const distance = editDistance(lower, candidate.toLowerCase());
		if (distance <= reach) close.push({
			candidate,
			distance
		});
	}
	return close.sort((a, b) => a.distance - b.distance).slice(0, count).map(({ candidate }) => candidate);
}
// src/extract/checks/parse-number.ts
var NOT_A_NUMBER = { type: "not-a-number" };
/**
* Which number does a cell hold? Blank stays blank: no text ever turns into zero.
* Thousands separators, blanks, `£`, `%` and the typographic minus are taken off: `"17,502"` → 17502, `− 3` → −3, `75.5%` → 75.5.
* `1,23` may be 1.23 or a slip for 1,230 and is not guessed; nor is `1.23457E+11`, which a spreadsheet has rounded.
* `1e+05`, as R writes 100000, is exact and is taken.
*/
function parseNumber(cell) {
	const trimmed = cell.trim();
	if (trimmed === "") return { type: "blank" };
	const plain = plainNumber(trimmed);
	if (plain === plain) return {
		type: "number",
		number: plain,
		tidied: trimmed !== cell,
		percentSign: false
	};
	let text = trimmed.replace(/[\u2212\u2013]/g, "-");
	const percentSign = text.endsWith("%");
	if (percentSign) text = text.slice(0, -1).trim();
	text = text.replace(/^(-?)\s*£\s*/, "$1").replace(/^-\s+/, "-").replace(/^\+(?=[\d.])/, "");
	if (/^-?\d(\.\d+)?E\+?\d+$/.test(text)) return {
		type: "ambiguous",
		couldBe: String(Number(text))
	};
	if (/^-?\d(\.\d+)?e[+-]?\d+$/.test(text)) return {
		type: "number",
		number: Number(text),
		tidied: true,
		percentSign
	};
	if (/^-?\d{1,3}([,\u00a0\u2009\u202f ]\d{3})+(\.\d+)?$/.test(text)) text = text.replace(/[,\s\u00a0\u2009\u202f]/g, "");
	else if (/^-?\d+,\d+$/.test(text) || /^-?\d{1,3}(\.\d{3})+,\d+$/.test(text)) return {
		type: "ambiguous",
		couldBe: text.replace(/\./g, "").replace(",", ".")
	};
	if (!/^-?(\d+\.?\d*|\.\d+)$/.test(text)) return NOT_A_NUMBER;
	return {
		type: "number",
		number: Number(text),
		tidied: true,
		percentSign
	};
}
// src/extract/schema/match-headings.ts
/** Headings are compared without case, blanks, underscores and other signs: `ORG CODE`, `Org_Code` and `org-code` are one. */
function plainHeading(heading) {
	return heading.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
/** Which canonical column does each heading of a header row mean? */
function matchHeadings(table, header) {
	const plain = header.map(plainHeading);
	const positions = /* @__PURE__ */ new Map();
	const renamed = [];
	const repeated = [];
	const taken = /* @__PURE__ */ new Set();
	const at = (words) => plain.flatMap((word, index) => words.includes(word) && !taken.has(index) ? [index] : []);
	const accept = (column, found) => {
		const [first] = found;
		if (first === void 0 || positions.has(column)) return;
		positions.set(column, first);
		for (const index of found) taken.add(index);
		if (found.length > 1) repeated.push({
			column,
			headings: found.map((index) => header[index] ?? "")
		});
		const heading = header[first] ?? "";
		if (heading.trim() !== column) renamed.push({
			heading,
			column
		});
	};
	for (const { name } of table.columns) accept(name, at([plainHeading(name)]));
	for (const { name, aliases } of table.columns) if (!positions.has(name)) accept(name, at(aliases.map(plainHeading)));
	const left = header.filter((heading, index) => !taken.has(index) && heading.trim() !== "");
	return {
		positions,
		renamed,
		repeated,
		unknown: left,
		unnamed: plain.flatMap((_, index) => (header[index] ?? "").trim() === "" ? [index] : []),
		missing: table.columns.filter(({ name, required, standIn }) => required && !positions.has(name) && (standIn === null || !positions.has(standIn))).map(({ name }) => ({
			column: name,
			nearest: nearest(plainHeading(name), left.map(plainHeading), 1).map((word) => left.find((heading) => plainHeading(heading) === word) ?? null)[0] ?? null
		}))
	};
}
export { nearest as a, plainNumber as c, editDistance as i, plainHeading as n, NumberColumnBuilder as o, parseNumber as r, TextColumnBuilder as s, matchHeadings as t };
