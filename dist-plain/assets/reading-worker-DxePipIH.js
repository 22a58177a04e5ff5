import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { i as expose, n as isGzip, o as transfer, r as isZip } from "./holds-archive-Dbi9lMFH.js";
import { t as rowsSetAsideParts } from "./rows-set-aside-csv-9_wGJ2GP.js";
import { A as quarterOfYear, B as isPosition, C as isPeriodHeading, D as parseDate, F as lastDay, L as monthsLater, M as financialYearStart, P as isoDay, S as fitsProfile, V as __vitePreload, W as withBytes, j as quarterStart, x as ProblemList } from "./format-period-BD7N9t4d.js";
import { a as NOTHING_READ, c as checkTable, i as fileColumns, l as cellsOfCanonicalRows, n as mappedLayout, o as ENGLAND, r as columnsForProfile, s as englandOrganisation, t as checkMapped } from "./check-mapped-wTQRHAtS.js";
import { n as plainHeading$1, o as NumberColumnBuilder, r as parseNumber, s as TextColumnBuilder, t as matchHeadings } from "./match-headings-0Rj4OJZI.js";
import { i as CANONICAL_TABLES } from "./sources-of-BiBAr5Ar.js";
import { r as require_papaparse_min } from "./safe-csv-BurKZokL.js";
import { t as sha256 } from "./sha256-DnvTmYgW.js";
import { t as describeProblem } from "./describe-problem-BuUJY-hF.js";
// src/extract/patient-identifiers.ts
/** Headings that name a patient or let one be found, compared as `plainHeading` does. */
var IDENTIFYING = /* @__PURE__ */ new Set([
	"nhsno",
	"nhsnum",
	"nhsnumber",
	"newnhsno",
	"newnhsnumber",
	"patientnhsnumber",
	"pseudonhsnumber",
	"chinumber",
	"dob",
	"dateofbirth",
	"birthdate",
	"patientdob",
	"patientdateofbirth",
	"birthday",
	"personbirthdate",
	"postcode",
	"patientpostcode",
	"postcodeofusualaddress",
	"homepostcode",
	"address",
	"patientaddress",
	"homeaddress",
	"patientname",
	"patient",
	"forename",
	"surname",
	"firstname",
	"lastname",
	"familyname",
	"givenname",
	"middlename",
	"fullname",
	"patientforename",
	"patientsurname",
	"patientfirstname",
	"patientlastname",
	"hospitalnumber",
	"hospitalno",
	"patientid",
	"patientnumber",
	"patientno",
	"patientidentifier",
	"localpatientid",
	"localpatientidentifier",
	"mrn",
	"medicalrecordnumber",
	"pasnumber",
	"pasid",
	"casenotenumber",
	"districtnumber",
	"initials",
	"patientinitials",
	"patientref",
	"patientreference",
	"dateofdeath",
	"patientdateofdeath",
	"dod",
	"nextofkin",
	"relative",
	"relativename",
	"nameofpatient",
	"patientfullname",
	"affectedperson",
	"personaffected",
	"personname",
	"victim",
	"victimname",
	"subjectname",
	"spellnumber",
	"hospitalspellnumber",
	"patientemail",
	"patientphone",
	"telephonenumber",
	"mobilenumber",
	"ninumber",
	"nationalinsurancenumber"
]);
/**
* Which headings say that the file is about single patients? Only the headings are given back, never a cell.
* `postcode` and `address` belong to organisation lists, where they are allowed.
*/
function patientHeadings(header, aboutOrganisations) {
	return header.filter((heading) => {
		const plain = plainHeading$1(heading);
		if (aboutOrganisations && (plain === "postcode" || plain === "address")) return false;
		return IDENTIFYING.has(plain);
	});
}
/**
* Is this cell an NHS number? Ten digits, blanks or hyphens between them allowed, whose last is the check digit
* (weights 10 to 2, modulus 11; NHS Data Dictionary). `943 476 5919` → true, `943 476 5918` → false.
*/
function isNhsNumber(cell) {
	if (cell.length < 10) return false;
	const digits = cell.replace(/[\s-]/g, "");
	if (!/^\d{10}$/.test(digits)) return false;
	let sum = 0;
	for (let index = 0; index < 9; index++) sum += Number(digits[index]) * (10 - index);
	const check = (11 - sum % 11) % 11;
	return check !== 10 && check === Number(digits[9]);
}
/** So many NHS numbers in one column are no accident: one ten-digit number in eleven passes the check by chance. */
var TOO_MANY = 3;
/** Are these the NHS numbers of patients, whatever the heading says? At least three different ones, and most cells. */
function holdsNhsNumbers(cells) {
	const found = cells.filter(isNhsNumber);
	if (found.length < TOO_MANY) return false;
	const filled = cells.filter((cell) => cell.trim() !== "");
	return new Set(found).size >= TOO_MANY && found.length * 2 > filled.length;
}
/** `NHS no. 943 476 5919` inside a sentence: one is enough, because the words beside it say what it is. */
function namesNhsNumber(cell) {
	const match = /\bnhs\s*(?:no|num|number|#)?\W{0,4}((?:\d[\s-]?){10})/i.exec(cell);
	return match !== null && isNhsNumber((match[1] ?? "").trim());
}
/** Which columns of a table, whatever they are called, hold NHS numbers? */
function columnsOfNhsNumbers(cells) {
	return [...cells.columns].flatMap(([name, column]) => column.type === "text" && (holdsNhsNumbers(column.different) || column.different.some(namesNhsNumber)) ? [name] : []);
}
// src/extract/mapping/file-sample.ts
var ROWS = 40;
var DIFFERENT = 200;
/** So many rows below the headings are looked at. */
var SAMPLED_ROWS = 2e4;
/** Refusals that a mapping may answer: nobody knows the columns, or how days or percentages are written. */
var ANSWERED = [
	"no-known-layout",
	"missing-column",
	"repeated-column",
	"month-first-date",
	"mixed-date-formats",
	"fractions-in-percent-column"
];
/** Was this file refused for a reason that a mapping answers, and for no other? */
function mappingMayHelp(problems) {
	const stops = problems.list().filter(({ severity }) => severity === "stop");
	return stops.length > 0 && stops.every(({ rule }) => ANSWERED.includes(rule));
}
/**
* A look at the cells of a file (all text, by distinct heading, in order). Null where some of them are the NHS numbers of
* patients: then the file is stopped with the columns' names, and nothing of it is shown.
*/
function sampleOf(cells, line, problems) {
	const patients = columnsOfNhsNumbers(cells);
	for (const column of patients) problems.add("stop", "patient-identifier", {
		line,
		column
	});
	if (patients.length > 0 || cells.rows === 0) return null;
	const columns = [...cells.columns].flatMap(([name, column]) => column.type === "text" && (!isPosition(name) || column.different.some((cell) => cell.trim() !== "")) ? [{
		name,
		column
	}] : []);
	return {
		line,
		headings: columns.map(({ name }) => name),
		rows: Array.from({ length: Math.min(ROWS, cells.rows) }, (_, row) => ({
			line: cells.lines[row] ?? 0,
			cells: columns.map(({ column }) => column.different[column.codes[row] ?? 0] ?? "")
		})),
		different: columns.map(({ column }) => column.different.filter((cell) => cell.trim() !== "").slice(0, DIFFERENT))
	};
}
// src/extract/reading/text-rows.ts
var import_papaparse_min = /* @__PURE__ */ __toESM(require_papaparse_min(), 1);
/** Characters given to the parser at a time: keeps the arrays of rows small while a large file streams through. */
var CHARACTERS_AT_ONCE = 4194304;
var lineBreaksIn = (cell) => {
	let count = 0;
	for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count++;
	return count;
};
/**
* Hands over every row of delimited text with the line an editor shows for it, quoted line breaks counted.
* Blank lines are handed over too (one empty cell). `text` has `\n` line ends.
* A quote that is never closed would swallow the rest of the file: a `stop` problem.
*/
function forEachRow(text, delimiter, problems, take) {
	if (!text.includes("\"")) return forEachPlainRow(text, delimiter, take);
	let line = 1;
	const config = {
		delimiter,
		newline: "\n",
		chunkSize: CHARACTERS_AT_ONCE,
		chunk: ({ data, errors }) => {
			const broken = errors.find(({ type }) => type === "Quotes");
			data.forEach((cells, index) => {
				if (broken !== void 0 && broken.row === index && problems !== null) problems.add("stop", "broken-quotes", {
					line,
					seen: (cells.find((cell) => cell.includes("\n")) ?? cells.join(delimiter)).slice(0, 60)
				});
				take(line, cells);
				line++;
				for (const cell of cells) line += lineBreaksIn(cell);
			});
		},
		complete: () => void 0
	};
	import_papaparse_min.default.parse(text, config);
}
/**
* The same for text without a quotation mark, in which every line break ends a row and every delimiter a cell: row by row, so
* that nothing outlives its row and the sweeping of memory, most of the time a parser takes, is spared.
*/
function forEachPlainRow(text, delimiter, take) {
	let line = 1;
	for (let from = 0; from <= text.length && text !== ""; line++) {
		const end = text.indexOf("\n", from);
		const to = end < 0 ? text.length : end;
		take(line, text.slice(from, to).split(delimiter));
		from = to + 1;
	}
}
/** The first rows, for finding the header. */
function firstRows(text, delimiter, count) {
	const rows = [];
	let end = 0;
	for (let lines = 0; lines < count * 4 && end >= 0; lines++) end = text.indexOf("\n", end) < 0 ? -1 : text.indexOf("\n", end) + 1;
	forEachRow(end < 0 ? text : text.slice(0, end), delimiter, null, (line, cells) => {
		if (rows.length < count) rows.push({
			line,
			cells
		});
	});
	return rows;
}
// src/extract/reading/find-layout.ts
/** A header is looked for this far down, below titles and notes. */
var HEADER_ROWS$1 = 40;
var DELIMITERS = [
	",",
	";",
	"	",
	"¬",
	"|"
];
/** How well does a row serve as a header? Publications beat complete tables, these beat incomplete ones. */
function meaningOf(header, publications, expectTable) {
	if (expectTable === null) {
		const publication = publications.find((known) => known.recognises(header));
		if (publication !== void 0) return {
			meaning: {
				type: "publication",
				publication
			},
			rank: 1e4
		};
	}
	const tables = expectTable === null ? Object.keys(CANONICAL_TABLES) : [expectTable];
	let best = {
		meaning: null,
		rank: 0
	};
	for (const table of tables) {
		const described = CANONICAL_TABLES[table];
		const { positions, missing } = matchHeadings(described, header);
		const required = described.columns.filter((column) => column.required).length;
		const share = (required - missing.length) / required;
		const complete = missing.length === 0;
		if (!complete && (share < .5 || positions.size < 2) && (expectTable === null || positions.size === 0)) continue;
		const rank = (complete ? 5e3 : 1e3 * share) + positions.size;
		if (rank > best.rank) best = {
			meaning: {
				type: "canonical",
				table,
				complete
			},
			rank
		};
	}
	return best;
}
/**
* How is this text laid out: which delimiter, which row is the header, which table or publication is it?
* Each delimiter is tried and the one whose header is understood best is taken, so that commas in a title cannot mislead.
*/
function findLayout(text, publications, expectTable) {
	let best = null;
	for (const delimiter of DELIMITERS) {
		const rows = firstRows(text, delimiter, HEADER_ROWS$1);
		if (delimiter !== "," && rows.every(({ cells }) => cells.length === 1)) continue;
		for (const row of rows) {
			const filled = row.cells.filter((cell) => cell.trim() !== "").length;
			if (filled === 0) continue;
			const { meaning, rank } = meaningOf(row.cells, publications, expectTable);
			const fine = rank + (meaning?.type === "publication" && meaning.publication.headless === true ? 0 : filled / 1e4);
			if (best === null || fine > best.rank) best = {
				delimiter,
				header: row,
				meaning,
				rank: fine
			};
		}
	}
	return best;
}
/** Could this cell be the heading of a period: `Apr-24`, `2023/24`, `01/04/2024`? */
var periodLike = (cell) => isPeriodHeading(cell, "as-written") || isPeriodHeading(cell, "month-and-year") || isPeriodHeading(cell, "day-first") || /^(19|20)\d{2}$/.test(cell.trim());
var isDay = (cell) => {
	const parsed = parseDate(cell);
	return parsed.type === "day" && !parsed.day.endsWith("-01");
};
/** Is this row made of words, and of names of periods at most? A row with figures, or with days of a month, is somebody's data. */
function couldBeHeader(cells) {
	const filled = cells.filter((cell) => cell.trim() !== "");
	if (filled.length < 2 || filled.some(isDay)) return false;
	const periods = filled.filter(periodLike);
	const words = filled.filter((cell) => !periodLike(cell));
	if (words.length === 0 || words.some((cell) => /\d{6,}/.test(cell) || cell.length > 200)) return false;
	if (words.filter((cell) => parseNumber(cell).type === "number").length * 10 > filled.length) return false;
	return periods.length === 0 || periods.length >= 2;
}
var filledIn = (cells) => cells.filter((cell) => cell.trim() !== "").length;
/** Which of the first rows of a file holds its headings? The fullest row of words; among equals the first. Null where there is none. */
function headerAmong(rows) {
	let best = null;
	for (const row of rows) if (couldBeHeader(row.cells) && (best === null || filledIn(row.cells) > filledIn(best.cells))) best = row;
	return best;
}
/**
* Which row of a text that no layout is known by holds its headings, and what separates them?
* Null where there is none: a file without headings begins with somebody's data, and nothing of it is shown.
*/
function findHeader(text) {
	let best = null;
	for (const delimiter of DELIMITERS) {
		if (!text.includes(delimiter)) continue;
		const header = headerAmong(firstRows(text, delimiter, 40));
		if (header !== null && (best === null || filledIn(header.cells) > filledIn(best.header.cells))) best = {
			delimiter,
			header
		};
	}
	return best;
}
// src/extract/mapping/find-profile.ts
/** Which of the profiles is this header mapped by? The first that fits: callers put the newest first. */
var profileOf = (profiles, header) => profiles.find((profile) => fitsProfile(profile, header)) ?? null;
/** Which profile is this text mapped by, and where is its header? Null when none fits. */
function profileOfText(text, profiles) {
	if (profiles.length === 0) return null;
	for (const delimiter of DELIMITERS) for (const header of firstRows(text, delimiter, 40)) {
		const profile = header.cells.length < 2 ? null : profileOf(profiles, header.cells);
		if (profile !== null) return {
			profile,
			delimiter,
			header
		};
	}
	return null;
}
// node_modules/fflate/esm/browser.js
var ch2 = {};
var wk = (function(c, id, msg, transfer, cb) {
	var w = new Worker(ch2[id] || (ch2[id] = URL.createObjectURL(new Blob([c + ";addEventListener(\"error\",function(e){e=e.error;postMessage({$e$:[e.message,e.code,e.stack]})})"], { type: "text/javascript" }))));
	w.onmessage = function(e) {
		var d = e.data, ed = d.$e$;
		if (ed) {
			var err = new Error(ed[0]);
			err["code"] = ed[1];
			err.stack = ed[2];
			cb(err, null);
		} else cb(null, d);
	};
	w.postMessage(msg, transfer);
	return w;
});
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
_b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /*#__PURE__*/ new u8(0);
var mrg = function(a, b) {
	var o = {};
	for (var k in a) o[k] = a[k];
	for (var k in b) o[k] = b[k];
	return o;
};
var wcln = function(fn, fnStr, td) {
	var dt = fn();
	var st = fn.toString();
	var ks = st.slice(st.indexOf("[") + 1, st.lastIndexOf("]")).replace(/\s+/g, "").split(",");
	for (var i = 0; i < dt.length; ++i) {
		var v = dt[i], k = ks[i];
		if (typeof v == "function") {
			fnStr += ";" + k + "=";
			var st_1 = v.toString();
			if (v.prototype) {
				if (st_1.indexOf("[native code]") != -1) {
					var spInd = st_1.indexOf(" ", 8) + 1;
					fnStr += st_1.slice(spInd, st_1.indexOf("(", spInd));
				} else {
					fnStr += st_1;
					for (var t in v.prototype) fnStr += ";" + k + ".prototype." + t + "=" + v.prototype[t].toString();
				}
			} else fnStr += st_1;
		} else td[k] = v;
	}
	return fnStr;
};
var ch = [];
var cbfs = function(v) {
	var tl = [];
	for (var k in v) if (v[k].buffer) tl.push((v[k] = new v[k].constructor(v[k])).buffer);
	return tl;
};
var wrkr = function(fns, init, id, cb) {
	if (!ch[id]) {
		var fnStr = "", td_1 = {}, m = fns.length - 1;
		for (var i = 0; i < m; ++i) fnStr = wcln(fns[i], fnStr, td_1);
		ch[id] = {
			c: wcln(fns[m], fnStr, td_1),
			e: td_1
		};
	}
	var td = mrg({}, ch[id].e);
	return wk(ch[id].c + ";onmessage=function(e){for(var k in e.data)self[k]=e.data[k];onmessage=" + init.toString() + "}", id, td, cbfs(td), cb);
};
var bInflt = function() {
	return [
		u8,
		u16,
		i32,
		fleb,
		fdeb,
		clim,
		fl,
		fd,
		flrm,
		fdrm,
		rev,
		ec,
		hMap,
		max,
		bits,
		bits16,
		shft,
		slc,
		err,
		inflt,
		inflateSync,
		pbf,
		gopt
	];
};
var pbf = function(msg) {
	return postMessage(msg, [msg.buffer]);
};
var gopt = function(o) {
	return o && {
		out: o.size && new u8(o.size),
		dictionary: o.dictionary
	};
};
var cbify = function(dat, opts, fns, init, id, cb) {
	var w = wrkr(fns, init, id, function(err, dat) {
		w.terminate();
		cb(err, dat);
	});
	w.postMessage([dat, opts], opts.consume ? [dat.buffer] : []);
	return function() {
		w.terminate();
	};
};
var b2 = function(d, b) {
	return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
	return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
	return b4(d, b) + b4(d, b + 4) * 4294967296;
};
var gzs = function(d) {
	if (d[0] != 31 || d[1] != 139 || d[2] != 8) err(6, "invalid gzip data");
	var flg = d[3];
	var st = 10;
	if (flg & 4) st += (d[10] | d[11] << 8) + 2;
	for (var zs = (flg >> 3 & 1) + (flg >> 4 & 1); zs > 0; zs -= !d[st++]);
	return st + (flg & 2);
};
var gzl = function(d) {
	var l = d.length;
	return (d[l - 4] | d[l - 3] << 8 | d[l - 2] << 16 | d[l - 1] << 24) >>> 0;
};
/**
* Streaming DEFLATE decompression
*/
var Inflate = /* @__PURE__ */ function() {
	function Inflate(opts, cb) {
		if (typeof opts == "function") cb = opts, opts = {};
		this.ondata = cb;
		var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
		this.s = {
			i: 0,
			b: dict ? dict.length : 0
		};
		this.o = new u8(32768);
		this.p = new u8(0);
		if (dict) this.o.set(dict);
	}
	Inflate.prototype.e = function(c) {
		if (!this.ondata) err(5);
		if (this.d) err(4);
		if (!this.p.length) this.p = c;
		else if (c.length) {
			var n = new u8(this.p.length + c.length);
			n.set(this.p), n.set(c, this.p.length), this.p = n;
		}
	};
	Inflate.prototype.c = function(final) {
		this.s.i = +(this.d = final || false);
		var bts = this.s.b;
		var dt = inflt(this.p, this.s, this.o);
		this.ondata(slc(dt, bts, this.s.b), this.d);
		this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
		this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
	};
	/**
	* Pushes a chunk to be inflated
	* @param chunk The chunk to push
	* @param final Whether this is the final chunk
	*/
	Inflate.prototype.push = function(chunk, final) {
		this.e(chunk), this.c(final);
	};
	return Inflate;
}();
function inflate(data, opts, cb) {
	if (!cb) cb = opts, opts = {};
	if (typeof cb != "function") err(7);
	return cbify(data, opts, [bInflt], function(ev) {
		return pbf(inflateSync(ev.data[0], gopt(ev.data[1])));
	}, 1, cb);
}
function inflateSync(data, opts) {
	return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
/**
* Streaming single or multi-member GZIP decompression
*/
var Gunzip = /* @__PURE__ */ function() {
	function Gunzip(opts, cb) {
		this.v = 1;
		this.r = 0;
		Inflate.call(this, opts, cb);
	}
	/**
	* Pushes a chunk to be GUNZIPped
	* @param chunk The chunk to push
	* @param final Whether this is the last chunk
	*/
	Gunzip.prototype.push = function(chunk, final) {
		Inflate.prototype.e.call(this, chunk);
		this.r += chunk.length;
		if (this.v) {
			var p = this.p.subarray(this.v - 1);
			var s = p.length > 3 ? gzs(p) : 4;
			if (s > p.length) {
				if (!final) return;
			} else if (this.v > 1 && this.onmember) this.onmember(this.r - p.length);
			this.p = p.subarray(s), this.v = 0;
		}
		Inflate.prototype.c.call(this, 0);
		if (this.s.f && !this.s.l) {
			this.v = shft(this.s.p) + 9;
			this.s = { i: 0 };
			this.o = new u8(0);
			this.push(new u8(0), final);
		} else if (final) Inflate.prototype.c.call(this, final);
	};
	return Gunzip;
}();
function gunzipSync(data, opts) {
	var st = gzs(data);
	if (st + 8 > data.length) err(6, "invalid gzip data");
	return inflt(data.subarray(st, -8), { i: 2 }, opts && opts.out || new u8(gzl(data)), opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
var dutf8 = function(d) {
	for (var r = "", i = 0;;) {
		var c = d[i++];
		var eb = (c > 127) + (c > 223) + (c > 239);
		if (i + eb > d.length) return {
			s: r,
			r: slc(d, i - 1)
		};
		if (!eb) r += String.fromCharCode(c);
		else if (eb == 3) c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
		else if (eb & 1) r += String.fromCharCode((c & 31) << 6 | d[i++] & 63);
		else r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63);
	}
};
/**
* Converts a Uint8Array to a string
* @param dat The data to decode to string
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless encoding to binary string.
* @returns The original UTF-8/Latin-1 string
*/
function strFromU8(dat, latin1) {
	if (latin1) {
		var r = "";
		for (var i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
		return r;
	} else if (td) return td.decode(dat);
	else {
		var _a = dutf8(dat), s = _a.s, r = _a.r;
		if (r.length) err(8);
		return s;
	}
}
var slzh = function(d, b) {
	return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
	var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
	var _a = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a[0], su = _a[1], off = _a[2];
	return [
		b2(d, b + 10),
		sc,
		su,
		fn,
		es + efl + b2(d, b + 32),
		off
	];
};
var z64hs = function(d, b, l, z, sc, su, off) {
	var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
	var nf = nsc + nsu + noff;
	if (z && nf) {
		for (; b + 4 < e; b += 4 + b2(d, b + 2)) if (b2(d, b) == 1) return [
			nsc ? b8(d, b + 4 + 8 * nsu) : sc,
			nsu ? b8(d, b + 4) : su,
			noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
			1
		];
		if (z < 2) err(13);
	}
	return [
		sc,
		su,
		off,
		0
	];
};
var mt = typeof queueMicrotask == "function" ? queueMicrotask : typeof setTimeout == "function" ? setTimeout : function(fn) {
	fn();
};
function unzip(data, opts, cb) {
	if (!cb) cb = opts, opts = {};
	if (typeof cb != "function") err(7);
	var term = [];
	var tAll = function() {
		for (var i = 0; i < term.length; ++i) term[i]();
	};
	var files = {};
	var cbd = function(a, b) {
		mt(function() {
			cb(a, b);
		});
	};
	mt(function() {
		cbd = cb;
	});
	var e = data.length - 22;
	for (; b4(data, e) != 101010256; --e) if (!e || data.length - e > 65558) {
		cbd(err(13, 0, 1), null);
		return tAll;
	}
	var lft = b2(data, e + 8);
	if (lft) {
		var c = lft;
		var o = b4(data, e + 16);
		var z = b4(data, e - 20) == 117853008;
		if (z) {
			var ze = b4(data, e - 12);
			z = b4(data, ze) == 101075792;
			if (z) {
				c = lft = b4(data, ze + 32);
				o = b4(data, ze + 48);
			}
		}
		var fltr = opts && opts.filter;
		var _loop_3 = function(i) {
			var _a = zh(data, o, z), c_1 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
			o = no;
			var cbl = function(e, d) {
				if (e) {
					tAll();
					cbd(e, null);
				} else {
					if (d) files[fn] = d;
					if (!--lft) cbd(null, files);
				}
			};
			if (!fltr || fltr({
				name: fn,
				size: sc,
				originalSize: su,
				compression: c_1
			})) {
				if (!c_1) cbl(null, slc(data, b, b + sc));
				else if (c_1 == 8) {
					var infl = data.subarray(b, b + sc);
					if (su < 524288 || sc > .8 * su) try {
						cbl(null, inflateSync(infl, { out: new u8(su) }));
					} catch (e) {
						cbl(e, null);
					}
					else term.push(inflate(infl, { size: su }, cbl));
				} else cbl(err(14, "unknown compression type " + c_1, 1), null);
			} else cbl(null, null);
		};
		for (var i = 0; i < c; ++i) _loop_3(i);
	} else cbd(null, {});
	return tAll;
}
// src/extract/reading/report-headings.ts
/** Says what was understood of a header: what stops the file, what was read under another name, what was left out. */
function reportHeadings(problems, table, match, line) {
	for (const { column, nearest } of match.missing) problems.add("stop", "missing-column", {
		line,
		column,
		seen: nearest,
		expected: column
	});
	for (const { column, headings } of match.repeated) problems.add("stop", "repeated-column", {
		line,
		column,
		seen: headings.join(", "),
		expected: column
	});
	if (table.table === "observation" && ![
		"value",
		"numerator",
		"status"
	].some((name) => match.positions.has(name)) && match.missing.length === 0) problems.add("stop", "missing-column", {
		line,
		column: "value",
		expected: "value"
	});
	if (problems.refused) return;
	for (const { heading, column } of match.renamed) problems.add("fix", "renamed-column", {
		line,
		column,
		seen: heading,
		expected: column
	});
	for (const heading of match.unknown) problems.add("warn", "unknown-column", {
		line,
		column: heading,
		seen: heading
	});
	const [first] = match.unnamed;
	if (first !== void 0) problems.add("fix", "empty-column", {
		line,
		column: `column ${first + 1}`,
		count: match.unnamed.length
	});
}
// src/extract/reading/plain-rows.ts
var LINE_END = 10;
var COMMENT = 35;
/**
* Goes through text without quotation marks, in which every line end closes a row and every delimiter a cell, and makes no
* cell of it: where each begins and ends is enough for a column to take it in.
*
* Ordinary is a row with `width` cells of which two (of one, if `width` is less than 3) begin with a letter, digit or sign of
* ASCII, and that does not begin with `#`. That every other row may still be a figure is for the caller to decide.
*
* @param delimiter one character
*/
function scanPlainRows(text, delimiter, width, { ordinary, other }) {
	const parting = delimiter.charCodeAt(0);
	const begins = new Int32Array(width);
	const ends = new Int32Array(width);
	const filledWanted = width < 3 ? 1 : 2;
	const length = text.length;
	let line = 1;
	for (let from = 0; from <= length && length > 0; line++) {
		let cells = 0;
		let filled = 0;
		let begin = from;
		let at = from;
		for (;; at++) {
			const letter = at < length ? text.charCodeAt(at) : LINE_END;
			if (letter !== parting && letter !== LINE_END) continue;
			if (cells < width) {
				begins[cells] = begin;
				ends[cells] = at;
				const first = begin < at ? text.charCodeAt(begin) : 0;
				if (first > 32 && first < 127) filled++;
			}
			cells++;
			begin = at + 1;
			if (letter === LINE_END) break;
		}
		if (cells === width && filled >= filledWanted && text.charCodeAt(from) !== COMMENT) ordinary(line, begins, ends);
		else other(line, text.slice(from, at).split(delimiter));
		from = at + 1;
	}
}
// src/extract/reading/read-csv-cells.ts
/** Rows from which cells of unknown columns are looked at. */
var SAMPLE = 1e3;
var isBlank = (cells) => cells.every((cell) => cell.trim() === "");
/** Are no more than so many cells filled? Leaves off as soon as it knows: this runs for every row. */
function atMostFilled(cells, most) {
	let filled = 0;
	for (const cell of cells) if (cell !== "" && cell.trim() !== "" && ++filled > most) return false;
	return true;
}
/** The cells of a row under their headings; what has none is named by its position. */
function byHeading(header, cells) {
	const record = {};
	cells.forEach((cell, index) => {
		const heading = header[index]?.trim() ?? "";
		if (heading === "" && cell.trim() === "") return;
		record[heading === "" || heading in record ? `${heading} column ${index + 1}`.trim() : heading] = cell;
	});
	return record;
}
/**
* Reads the rows below the header into columns. Rows are not kept: a row that is later set aside is read again.
* Notes below the figures are dropped and listed; a row with too few or too many cells is set aside.
*/
function readCsvCells(text, layout, table, match, problems, onProgress) {
	const { delimiter, header } = layout;
	const width = header.cells.length;
	let capacity = 1;
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) capacity++;
	const lines = new Int32Array(capacity);
	const builders = [];
	for (const { name, type } of table.columns) {
		const position = match.positions.get(name);
		if (position === void 0) continue;
		builders.push({
			name,
			position,
			builder: type === "number" ? new NumberColumnBuilder(capacity) : new TextColumnBuilder(capacity)
		});
	}
	const understood = new Set(match.positions.values());
	const samples = new Map(header.cells.flatMap((heading, position) => understood.has(position) ? [] : [[heading, {
		position,
		cells: []
	}]]));
	let rows = 0;
	let rowsRead = 0;
	const odd = [];
	let lastGoodLine = header.line;
	const countRow = () => {
		rowsRead++;
		if (rowsRead % 32768 === 0) onProgress?.({
			stage: "reading",
			rows: rowsRead,
			ofRows: capacity
		});
	};
	const takeCells = (line, cells) => {
		if (line <= header.line || isBlankRow(cells)) return;
		countRow();
		const fits = cells.length === width || cells.length > width && isBlank(cells.slice(width));
		const note = width > 2 && atMostFilled(cells, 1);
		const comment = cells[0]?.startsWith("#") === true && atMostFilled(cells.slice(1), 1);
		if (!fits || note || comment) {
			odd.push({
				line,
				cells,
				comment
			});
			return;
		}
		lines[rows++] = line;
		lastGoodLine = line;
		for (const { position, builder } of builders) builder.push(cells[position] ?? "");
		if (rows <= SAMPLE) for (const sample of samples.values()) sample.cells.push(cells[sample.position] ?? "");
	};
	if (text.includes("\"")) forEachRow(text, delimiter, problems, takeCells);
	else scanPlainRows(text, delimiter, width, {
		ordinary: (line, begins, ends) => {
			if (line <= header.line) return;
			countRow();
			lines[rows++] = line;
			lastGoodLine = line;
			for (let column = 0; column < builders.length; column++) {
				const filling = builders[column];
				filling?.builder.pushPart(text, begins[filling.position] ?? 0, ends[filling.position] ?? 0);
			}
			if (rows <= SAMPLE) for (const sample of samples.values()) sample.cells.push(text.slice(begins[sample.position], ends[sample.position]));
		},
		other: takeCells
	});
	const ragged = [];
	const notes = [];
	for (const { line, cells, comment } of odd) if (comment || line > lastGoodLine && atMostFilled(cells, 2)) {
		notes.push(line);
		problems.add("fix", "rows-after-data", {
			line,
			seen: cells.filter((cell) => cell.trim() !== "").join(" ").slice(0, 120)
		});
	} else ragged.push({
		line,
		problem: problems.add("row", "ragged-row", {
			line,
			seen: String(cells.length),
			expected: String(width)
		})
	});
	const cellsOfLines = (wanted) => {
		const found = /* @__PURE__ */ new Map();
		if (wanted.size === 0) return found;
		forEachRow(text, delimiter, null, (line, cells) => {
			if (wanted.has(line)) found.set(line, byHeading(header.cells, cells));
		});
		return found;
	};
	const finalLines = lines.subarray(0, rows);
	const columns = new Map(builders.map(({ name, builder }) => [name, builder.finish()]));
	return {
		rowsRead,
		ragged,
		dropped: notes.length === 0 ? [] : [{
			what: "notes outside the figures",
			count: notes.length,
			lines: notes
		}],
		cellsOfLines,
		samples: new Map([...samples].map(([heading, sample]) => [heading, sample.cells])),
		cells: {
			rows,
			lines: finalLines,
			columns,
			cellsOf: (wanted) => {
				const byLine = cellsOfLines(new Set(wanted.map((row) => finalLines[row] ?? 0)));
				return Promise.resolve(wanted.map((row) => byLine.get(finalLines[row] ?? 0) ?? {}));
			}
		}
	};
}
/** A blank line, or one of delimiters only. The first cell decides for nearly every row. */
function isBlankRow(cells) {
	return (cells[0] ?? "").trim() === "" && isBlank(cells);
}
// src/extract/reading/shown-delimiter.ts
/** A delimiter as a person reads it. */
var shownDelimiter = (delimiter) => delimiter === "	" ? "tab" : delimiter;
// src/extract/mapping/read-mapped-text.ts
/** Reads delimited text whose headings a profile explains. Patients stop it before and after: by heading, and by what the cells are. */
async function readMappedText(text, { profile, delimiter, header }, context, problems, extractId) {
	const layout = mappedLayout(profile);
	for (const column of patientHeadings(header.cells, profile.table === "organisation")) problems.add("stop", "patient-identifier", {
		line: header.line,
		column
	});
	if (problems.refused) return {
		...NOTHING_READ,
		layout
	};
	if (delimiter !== ",") problems.add("fix", "other-delimiter", {
		line: header.line,
		seen: shownDelimiter(delimiter),
		expected: ","
	});
	if (header.line > 1) problems.add("fix", "header-not-first", {
		line: header.line,
		seen: String(header.line - 1)
	});
	const { table, match } = columnsForProfile(profile, header.cells);
	const { cells, rowsRead, ragged, dropped, cellsOfLines, samples } = readCsvCells(text, {
		delimiter,
		header,
		meaning: null
	}, table, match, problems, context.onProgress);
	const unread = [...samples].flatMap(([heading, sample]) => holdsNhsNumbers(sample) ? [heading] : []);
	for (const column of [...unread, ...columnsOfNhsNumbers(cells)]) problems.add("stop", "patient-identifier", {
		line: header.line,
		column
	});
	if (cells.rows === 0) problems.add("stop", "header-only", {
		line: header.line,
		expected: profile.table
	});
	if (problems.refused) return {
		...NOTHING_READ,
		layout
	};
	const read = await checkMapped(profile, header.cells, cells, rowsRead, context, problems, extractId);
	if (problems.refused) return read;
	const raggedCells = cellsOfLines(new Set(ragged.map(({ line }) => line)));
	const raggedRows = ragged.map(({ line, problem }) => ({
		file: problems.file,
		line,
		problem,
		cells: raggedCells.get(line) ?? {}
	}));
	return {
		...read,
		setAside: [...read.setAside, ...raggedRows].sort((one, other) => one.line - other.line),
		dropped: [...dropped, ...read.dropped]
	};
}
/** A look at a text that was refused for want of a meaning; null where patients are in it, which stops it. */
function sampleOfText(text, { delimiter, header }, problems) {
	for (const column of patientHeadings(header.cells, false)) problems.add("stop", "patient-identifier", {
		line: header.line,
		column
	});
	if (problems.refused && problems.list().some(({ rule }) => rule === "patient-identifier")) return null;
	const { table, match } = fileColumns(header.cells, "observation");
	const { cells } = readCsvCells(upTo(text, header.line + SAMPLED_ROWS), {
		delimiter,
		header,
		meaning: null
	}, table, match, new ProblemList(problems.file));
	return sampleOf(cells, header.line, problems);
}
/** The first so many lines. */
function upTo(text, lines) {
	let end = -1;
	for (let line = 0; line < lines; line++) {
		end = text.indexOf("\n", end + 1);
		if (end < 0) return text;
	}
	return text.slice(0, end);
}
// src/extract/reading/read-text.ts
/** Numbers and days are data, not headings. */
var isData = (cell) => /\d{4,}/.test(cell) || parseNumber(cell).type === "number" || parseDate(cell).type === "day";
/**
* Reads delimited text: by a mapping that a person made for these headings, or as the publication or canonical table it is known as.
* A file refused because nobody knows what its columns mean comes with a sample, from which a person can say so.
*/
async function readText(text, context, publications, problems, extractId) {
	const mapped = context.expectTable === null ? profileOfText(text, context.profiles ?? []) : null;
	if (mapped !== null) return withSample(await readMappedText(text, mapped, context, problems, extractId), text, mapped, problems);
	const layout = findLayout(text, publications, context.expectTable);
	return withSample(await readByLayout(text, layout, context, problems, extractId), text, layout?.meaning?.type === "canonical" ? layout : null, problems);
}
function withSample(read, text, known, problems) {
	if (!mappingMayHelp(problems)) return read;
	const header = known ?? findHeader(text);
	const sample = header === null ? null : sampleOfText(text, header, problems);
	return sample === null ? read : {
		...read,
		sample
	};
}
async function readByLayout(text, layout, context, problems, extractId) {
	if (layout === null) {
		problems.add("stop", "empty-file");
		return NOTHING_READ;
	}
	const { header, meaning, delimiter } = layout;
	const patients = patientHeadings(header.cells, meaning?.type === "canonical" ? meaning.table === "organisation" : meaning?.publication.aboutOrganisations === true);
	for (const column of patients) problems.add("stop", "patient-identifier", {
		line: header.line,
		column
	});
	if (patients.length > 0) return NOTHING_READ;
	if (meaning === null) {
		const headings = header.cells.filter((cell) => cell.trim() !== "");
		const shown = headings.some(isData) ? null : headings.join(", ").slice(0, 200);
		if (header.cells.length === 1) problems.add("stop", "one-column", {
			line: header.line,
			seen: shown,
			expected: DELIMITERS.map(shownDelimiter).join(" ")
		});
		else problems.add("stop", "no-known-layout", {
			line: header.line,
			seen: shown,
			expected: Object.keys(CANONICAL_TABLES).join(", ")
		});
		return NOTHING_READ;
	}
	if (delimiter !== ",") problems.add("fix", "other-delimiter", {
		line: header.line,
		seen: shownDelimiter(delimiter),
		expected: ","
	});
	if (header.line > 1) problems.add("fix", "header-not-first", {
		line: header.line,
		seen: String(header.line - 1)
	});
	return meaning.type === "publication" ? readPublication(text, layout, meaning.publication, context, problems, extractId) : readCanonicalText(text, layout, meaning.table, context, problems, extractId);
}
async function readCanonicalText(text, layout, name, context, problems, extractId) {
	const table = CANONICAL_TABLES[name];
	const match = matchHeadings(table, layout.header.cells);
	reportHeadings(problems, table, match, layout.header.line);
	const shownLayout = `canonical ${name}`;
	if (problems.refused) return {
		...NOTHING_READ,
		layout: shownLayout
	};
	const { cells, rowsRead, ragged, dropped, cellsOfLines, samples } = readCsvCells(text, layout, table, match, problems, context.onProgress);
	const unknownWithNumbers = [...samples].flatMap(([heading, sample]) => holdsNhsNumbers(sample) ? [heading] : []);
	for (const column of [...unknownWithNumbers, ...columnsOfNhsNumbers(cells)]) problems.add("stop", "patient-identifier", {
		line: layout.header.line,
		column
	});
	if (rowsRead - dropped.reduce((sum, { count }) => sum + count, 0) === 0) problems.add("stop", "header-only", {
		line: layout.header.line,
		expected: name
	});
	if (problems.refused) return {
		...NOTHING_READ,
		layout: shownLayout
	};
	context.onProgress?.({
		stage: "checking",
		rows: rowsRead,
		ofRows: null
	});
	const checked = await checkTable(name, cells, context, problems, extractId);
	if (problems.refused) return {
		...NOTHING_READ,
		layout: shownLayout,
		rowsRead
	};
	const raggedCells = cellsOfLines(new Set(ragged.map(({ line }) => line)));
	const raggedRows = ragged.map(({ line, problem }) => ({
		file: problems.file,
		line,
		problem,
		cells: raggedCells.get(line) ?? {}
	}));
	return {
		layout: shownLayout,
		rowsRead,
		tables: checked.table === null ? [] : [checked.table],
		setAside: [...checked.setAside, ...raggedRows].sort((one, other) => one.line - other.line),
		dropped: [...dropped, ...checked.dropped],
		reconciliation: checked.reconciliation
	};
}
async function readPublication(text, { header, delimiter }, publication, context, problems, extractId) {
	const rows = [];
	const above = [];
	const taking = publication.begin?.(problems.file, header.cells);
	let rowsRead = publication.headless === true ? 1 : 0;
	forEachRow(text, delimiter, problems, (line, cells) => {
		if (line === header.line || cells.every((cell) => cell.trim() === "")) return;
		if (line < header.line) above.push({
			line,
			cells
		});
		else {
			rowsRead++;
			if (rowsRead % 32768 === 0) context.onProgress?.({
				stage: "reading",
				rows: rowsRead,
				ofRows: null
			});
			if (taking === void 0) rows.push({
				line,
				cells
			});
			else taking.row({
				line,
				cells
			});
		}
	});
	if (rowsRead === 0) problems.add("stop", "header-only", {
		line: header.line,
		expected: publication.name
	});
	if (problems.refused) return {
		...NOTHING_READ,
		layout: publication.name
	};
	const converted = taking === void 0 ? publication.convert(problems.file, header.cells, rows, above) : taking.end();
	return checkConverted(publication.name, rowsRead, converted, context, problems, extractId);
}
/** Checks what a publication was converted to, table by table, as any other extract. */
async function checkConverted(layout, rowsRead, converted, context, problems, extractId) {
	for (const problem of converted.problems) problems.include(problem);
	if (problems.refused) return {
		...NOTHING_READ,
		layout,
		rowsRead
	};
	const tables = [];
	const setAside = [];
	const dropped = [...converted.dropped];
	const reconciliation = [...converted.reconciliation];
	context.onProgress?.({
		stage: "checking",
		rows: rowsRead,
		ofRows: null
	});
	const listed = withOwnOrganisations(context, converted);
	for (const { table, rows: canonical } of converted.tables) {
		const checked = await checkTable(table, cellsOfCanonicalRows(CANONICAL_TABLES[table], canonical), listed, problems, extractId);
		if (checked.table !== null) tables.push(checked.table);
		setAside.push(...checked.setAside);
		dropped.push(...checked.dropped);
		reconciliation.push(...checked.reconciliation);
	}
	if (problems.refused) return {
		...NOTHING_READ,
		layout,
		rowsRead
	};
	return {
		layout,
		rowsRead,
		tables,
		setAside,
		dropped,
		reconciliation
	};
}
/** A publication names its organisations itself, so its own rows may speak of them whatever else is loaded. */
function withOwnOrganisations(context, { tables }) {
	if (context.organisationCodes === null) return context;
	const own = tables.flatMap(({ table, rows }) => table === "organisation" ? rows.map(({ cells }) => cells["org_code"] ?? "") : []);
	return {
		...context,
		organisationCodes: [.../* @__PURE__ */ new Set([...context.organisationCodes, ...own])]
	};
}
// src/extract/archives/crc32.ts
var TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
	let sum = byte;
	for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? sum >>> 1 ^ 3988292384 : sum >>> 1;
	return sum;
});
/** The CRC-32 by which zip and gzip vouch for their contents, as an unsigned number. `crc32` of `123456789` is 0xCBF43926. */
function crc32(bytes) {
	let sum = -1;
	for (let at = 0; at < bytes.length; at++) sum = sum >>> 8 ^ (TABLE[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0);
	return ~sum >>> 0;
}
// src/extract/archives/zip-directory.ts
/** The archive breaks the format; the message says how. */
var BrokenArchive = class extends Error {
	name = "BrokenArchive";
};
var END = 101010256;
var ENTRY = 33639248;
var LOCAL = 67324752;
var END_BYTES = 22;
var LONGEST_COMMENT = 65535;
/** Written instead of a number that stands in the “zip64” part of the entry. */
var ELSEWHERE = 4294967295;
var ZIP64_END = 101075792;
var ZIP64_LOCATOR = 117853008;
var viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
var wide = (view, at) => Number(view.getBigUint64(at, true));
function endOf(view) {
	const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
	for (let at = view.byteLength - END_BYTES; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
	throw new BrokenArchive("its directory is missing: the file is cut off or damaged");
}
/** The three numbers that a large archive keeps in an extra field, in their fixed order; only those that are missing are there. */
function withZip64(view, from, length, numbers) {
	if (!numbers.includes(ELSEWHERE)) return numbers;
	for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) !== 1) continue;
		let next = at + 4;
		return numbers.map((number) => {
			if (number !== ELSEWHERE) return number;
			next += 8;
			return wide(view, next - 8);
		});
	}
	return numbers;
}
/** Names are UTF-8 when the archive says so; otherwise those of DOS, of which only the plain letters are sure. */
var nameOf = (bytes) => new TextDecoder("utf-8").decode(bytes).replaceAll("\\", "/");
/**
* Which files does a zip archive hold? Its directory is read, not its contents. Own code, because the library that unpacks
* gives neither the checksums (a damaged archive would be read as wrong figures) nor says that a file is encrypted.
* Throws `BrokenArchive` when the directory is missing, points outside the file or lists more than `most` files.
*/
function zipDirectory(bytes, most) {
	const view = viewOf(bytes);
	try {
		const end = endOf(view);
		let count = view.getUint16(end + 10, true);
		let at = view.getUint32(end + 16, true);
		if ((count === 65535 || at === ELSEWHERE) && end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) {
			const end64 = wide(view, end - 12);
			if (view.getUint32(end64, true) !== ZIP64_END) throw new BrokenArchive("its directory is damaged");
			count = wide(view, end64 + 32);
			at = wide(view, end64 + 48);
		}
		if (count > most) throw new BrokenArchive(`it lists ${String(count)} files, more than ${String(most)}`);
		const entries = [];
		for (let index = 0; index < count; index++) {
			if (view.getUint32(at, true) !== ENTRY) throw new BrokenArchive("its directory is damaged");
			const [nameLength, extraLength, commentLength] = [
				view.getUint16(at + 28, true),
				view.getUint16(at + 30, true),
				view.getUint16(at + 32, true)
			];
			const [size = 0, packedBytes = 0, localHeaderAt = 0] = withZip64(view, at + 46 + nameLength, extraLength, [
				view.getUint32(at + 24, true),
				view.getUint32(at + 20, true),
				view.getUint32(at + 42, true)
			]);
			const path = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
			entries.push({
				path,
				isFolder: path.endsWith("/"),
				encrypted: (view.getUint16(at + 8, true) & 1) === 1,
				method: view.getUint16(at + 10, true),
				crc: view.getUint32(at + 16, true),
				packedBytes,
				bytes: size,
				localHeaderAt
			});
			at += 46 + nameLength + extraLength + commentLength;
		}
		return entries;
	} catch (cause) {
		if (cause instanceof BrokenArchive) throw cause;
		throw new BrokenArchive("its directory points outside the file", { cause });
	}
}
/** The packed bytes of one file. Throws `BrokenArchive` when they do not lie where the directory says. */
function packedBytesOf(bytes, { localHeaderAt, packedBytes, path }) {
	const view = viewOf(bytes);
	const from = localHeaderAt + 30 <= bytes.length && view.getUint32(localHeaderAt, true) === LOCAL ? localHeaderAt + 30 + view.getUint16(localHeaderAt + 26, true) + view.getUint16(localHeaderAt + 28, true) : Infinity;
	if (from + packedBytes > bytes.length) throw new BrokenArchive(`“${path}” lies outside the archive: the file is cut off or damaged`);
	return bytes.subarray(from, from + packedBytes);
}
// src/extract/archives/unpack.ts
/** Unpacked, the archive would pass what may be read: a mistake, or an archive made to fill the memory. */
var ArchiveTooLarge = class extends Error {
	name = "ArchiveTooLarge";
};
/** Packed bytes handed to the library at a time: what unpacks to a thousand times its size is noticed early. */
var BYTES_AT_ONCE = 65536;
/** What both ways of unpacking share: pieces come in as they are unpacked, and no more than `most` bytes of them. */
function collect(packed, most, begin) {
	const pieces = [];
	let length = 0;
	const stream = begin((piece) => {
		length += piece.length;
		if (length > most) throw new ArchiveTooLarge();
		pieces.push(piece);
	});
	for (let at = 0; at < packed.length || at === 0; at += BYTES_AT_ONCE) stream.push(packed.subarray(at, at + BYTES_AT_ONCE), at + BYTES_AT_ONCE >= packed.length);
	const [only] = pieces;
	if (pieces.length === 1 && only !== void 0) return only;
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
function wordsOf(cause) {
	return cause instanceof Error ? cause.message : String(cause);
}
/**
* One file out of a zip archive, at most `most` bytes. Throws `ArchiveTooLarge` past them, and `BrokenArchive` where the
* file is encrypted, packed in an unusual way, damaged, or not what its checksum says.
*/
function unzipEntry(archive, entry, most) {
	if (entry.encrypted) throw new BrokenArchive(`“${entry.path}” is protected by a password`);
	if (entry.method !== 0 && entry.method !== 8) throw new BrokenArchive(`“${entry.path}” is packed by method ${String(entry.method)}, which is not read`);
	if (entry.bytes > most) throw new ArchiveTooLarge();
	const packed = packedBytesOf(archive, entry);
	let bytes;
	try {
		bytes = entry.method === 0 ? packed.slice() : collect(packed, most, (take) => new Inflate((piece) => {
			take(piece);
		}));
	} catch (cause) {
		if (cause instanceof ArchiveTooLarge) throw cause;
		throw new BrokenArchive(`“${entry.path}” cannot be unpacked (${wordsOf(cause)})`, { cause });
	}
	if (crc32(bytes) !== entry.crc) throw new BrokenArchive(`“${entry.path}” is damaged: its checksum is another one`);
	return bytes;
}
/** What a gzip file holds (all its parts, one after the other), at most `most` bytes. Throws as `unzipEntry` does. */
function gunzip(archive, most) {
	let parts = 0;
	let bytes;
	try {
		bytes = collect(archive, most, (take) => {
			const stream = new Gunzip((piece) => {
				take(piece);
			});
			stream.onmember = () => {
				parts++;
			};
			return stream;
		});
	} catch (cause) {
		if (cause instanceof ArchiveTooLarge) throw cause;
		throw new BrokenArchive(`it cannot be unpacked (${wordsOf(cause)})`, { cause });
	}
	const end = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
	const promised = archive.length >= 18 ? end.getUint32(archive.length - 8, true) : -1;
	if (parts === 0 && crc32(bytes) !== promised) throw new BrokenArchive("it is cut off or damaged: its checksum is another one");
	return bytes;
}
// src/extract/archives/expand-files.ts
var ARCHIVE_LIMITS = {
	bytes: 1073741824,
	files: 2e3,
	depth: 3
};
/** Leftovers of operating systems: no person put them there. */
var isLeftover = (path) => path.split("/").some((part) => part === "__MACOSX" || part.startsWith(".") || /^(thumbs\.db|desktop\.ini)$/i.test(part));
/** Workbooks and documents are zip archives inside: they are files to read (or to refuse by name), not folders to open. */
var isDocument = (entries) => entries.some(({ path }) => path === "[Content_Types].xml" || path === "mimetype" || path === "xl/workbook.xml");
/**
* Which files are to be read? Zip and gzip archives are opened, folders and archives inside them too, and each file in them
* is then read as if it had come on its own. Anything else passes through unchanged: workbooks (which are zip archives in
* disguise) stay whole.
*
* Bounded: at most `limits` out of one archive, whatever sizes it promises; past that the whole archive is refused
* (`archive-too-large`). A file that is damaged (its checksum is verified), encrypted or cut off is refused by itself
* (`unreadable-archive`), the others are read. Leftovers (`__MACOSX`, files with a leading dot) are passed over.
*
* `pack.zip` with `observation.csv` → one file `pack.zip/observation.csv`; `june.csv.gz` → `june.csv.gz/june.csv`.
*/
function expandFiles(given, limits = ARCHIVE_LIMITS) {
	const files = [];
	const problems = [];
	for (const file of given) try {
		const opened = open(file, {
			bytes: limits.bytes,
			files: limits.files
		}, limits.depth);
		files.push(...opened.files);
		problems.push(...opened.problems);
	} catch (cause) {
		if (!(cause instanceof ArchiveTooLarge)) throw cause;
		problems.push(problemOf(file.name, "archive-too-large", null, `${String(limits.bytes)}`));
	}
	return {
		files,
		problems
	};
}
var problemOf = (file, rule, seen, expected = null) => ({
	rule,
	severity: "stop",
	file,
	line: null,
	column: null,
	seen,
	expected,
	count: 1
});
function open(file, budget, depth) {
	const zip = isZip(file.bytes);
	if (!zip && !isGzip(file.bytes)) return {
		files: [file],
		problems: []
	};
	if (depth === 0) return {
		files: [],
		problems: [problemOf(file.name, "unreadable-archive", "too many archives inside one another")]
	};
	try {
		if (!zip) return openGzip(file, budget, depth);
		const entries = zipDirectory(file.bytes, budget.files);
		if (isDocument(entries)) return {
			files: [file],
			problems: []
		};
		return openZip(file, entries.filter(({ path, isFolder }) => !isFolder && !isLeftover(path)), budget, depth);
	} catch (cause) {
		if (cause instanceof BrokenArchive) return {
			files: [],
			problems: [problemOf(file.name, "unreadable-archive", cause.message)]
		};
		throw cause;
	}
}
function openGzip({ name, bytes: packed }, budget, depth) {
	const bytes = gunzip(packed, budget.bytes);
	budget.bytes -= bytes.length;
	return open({
		name: `${name}/${(name.split("/").at(-1) ?? "").replace(/\.t?gz$/i, "")}`,
		bytes
	}, budget, depth - 1);
}
function openZip(archive, entries, budget, depth) {
	if (entries.length === 0) return {
		files: [],
		problems: [problemOf(archive.name, "empty-file", null)]
	};
	const files = [];
	const problems = [];
	for (const entry of [...entries].sort((one, other) => one.path < other.path ? -1 : 1)) {
		const name = `${archive.name}/${entry.path}`;
		if (--budget.files < 0) throw new ArchiveTooLarge();
		try {
			const bytes = unzipEntry(archive.bytes, entry, budget.bytes);
			budget.bytes -= bytes.length;
			const inside = open({
				name,
				bytes
			}, budget, depth - 1);
			files.push(...inside.files);
			problems.push(...inside.problems);
		} catch (cause) {
			if (!(cause instanceof BrokenArchive)) throw cause;
			problems.push(problemOf(name, "unreadable-archive", cause.message));
		}
	}
	return {
		files,
		problems
	};
}
// src/extract/light-read.ts
/** Lines named of what was dropped: the count says how many there were. */
var LINES_NAMED = 100;
/** Rows turned to text at a time, so that half a million of them never are one string. */
var ROWS_AT_ONCE = 2e4;
/**
* A reading small enough to hand from a worker to a page however much is wrong with the file: rows set aside become a CSV
* file (the page gets a handle of it), and of the lines dropped the first hundred are named. Counts and problems stay as they are.
* `reason` puts a row's problem into words.
*/
function lightRead(read, reason) {
	const { report, tables } = read;
	const dropped = report.dropped.map((drop) => drop.lines.length <= LINES_NAMED ? drop : {
		...drop,
		lines: drop.lines.slice(0, LINES_NAMED)
	});
	const light = {
		report: {
			...report,
			dropped,
			setAside: []
		},
		tables
	};
	if (report.setAside.length === 0) return light;
	return {
		...light,
		setAsideFile: new Blob(rowsSetAsideParts(report.setAside, reason, ROWS_AT_ONCE), { type: "text/csv;charset=utf-8" })
	};
}
// src/extract/publications/nhse-ae-columns.ts
/** Lower case, every sign that is not a letter or digit a single blank: spellings differ from year to year. */
function plain$3(heading) {
	return heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, " ").trim();
}
var PERIOD = /* @__PURE__ */ new Set([
	"period",
	"reporting period",
	"month",
	"reporting month"
]);
var ORG_CODE$2 = /* @__PURE__ */ new Set([
	"org code",
	"organisation code",
	"organization code",
	"provider code",
	"trust code",
	"code"
]);
var PARENT = /* @__PURE__ */ new Set([
	"parent org",
	"parent organisation",
	"parent",
	"region",
	"parent org name"
]);
var ORG_NAME$2 = /* @__PURE__ */ new Set([
	"org name",
	"organisation name",
	"organization name",
	"provider name",
	"trust name",
	"name"
]);
/** Words of columns that also speak of attendances or departments but count something else. */
var SOMETHING_ELSE = /\b(total|pct|percent\w*|proportion|rate|dta|adm|admissions?|admitted|emerg\w*|waits?|waited|within|under|less)\b/;
var OVER_4_HOURS = /\bover ?4 ?h(r|rs|ours?)?\b|\b(more|greater|longer) than 4 ?h(r|rs|ours?)?\b/;
var ATTENDANCES = /\b(att|attend|attends|attendances?)\b/;
function departmentOf(heading) {
	if (/\btype ?1\b/.test(heading)) return "type1";
	if (/\btype ?2\b/.test(heading)) return "type2";
	return /\bother|\btype ?3\b/.test(heading) ? "other" : null;
}
function figureColumn(heading, index) {
	const words = plain$3(heading);
	if (SOMETHING_ELSE.test(words)) return null;
	const figure = OVER_4_HOURS.test(words) ? "over-4-hours" : ATTENDANCES.test(words) ? "attendances" : null;
	const department = departmentOf(words);
	if (figure === null || department === null) return null;
	return {
		index,
		heading,
		figure,
		department,
		booked: /\bbooked/.test(words)
	};
}
function only(header, names) {
	const found = header.flatMap((heading, index) => names.has(plain$3(heading)) ? [index] : []);
	return found.length === 1 ? found[0] ?? null : null;
}
/**
* Where does this header row of an A&E return have its columns? Null when it is not such a header.
*
* Columns are known by what their headings say, not by place or exact spelling: `A&E attendances Type 1`,
* `Number of A&E attendances Type 1` (2018–19) and `att_type1` (stacked files) are one. Wanted: period, organisation
* code, and attendances and attendances over 4 hours of types 1, 2 and other. The six booked columns came in 2019 and may
* be missing. A figure that stands twice makes the header somebody else's: nothing is guessed.
*/
function aeColumns(header) {
	const period = only(header, PERIOD);
	const orgCode = only(header, ORG_CODE$2);
	if (period === null || orgCode === null) return null;
	const figures = header.flatMap((heading, index) => figureColumn(heading, index) ?? []);
	const keys = figures.map(({ figure, department, booked }) => `${figure} ${department} ${String(booked)}`);
	if (new Set(keys).size !== keys.length) return null;
	for (const department of [
		"type1",
		"type2",
		"other"
	]) if (!keys.includes(`attendances ${department} false`) || !keys.includes(`over-4-hours ${department} false`)) return null;
	return {
		period,
		orgCode,
		parent: only(header, PARENT),
		orgName: only(header, ORG_NAME$2),
		figures
	};
}
var NUMBER = /^\d+(\.\d+)?$/;
var THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
var NOTHING_THERE = /* @__PURE__ */ new Set([
	"",
	"-",
	"–",
	"—",
	"na",
	"n/a",
	"#n/a",
	"nan",
	"null",
	".",
	"x",
	"[x]",
	"[z]",
	"not submitted"
]);
var SUPPRESSED = /* @__PURE__ */ new Set([
	"*",
	"**",
	"c",
	"[c]"
]);
function readCell(text) {
	const tidy = (text ?? "").replaceAll(/[\s\u00a0]+/g, "");
	if (NUMBER.test(tidy)) return {
		type: "number",
		number: Number(tidy)
	};
	if (THOUSANDS.test(tidy)) return {
		type: "number",
		number: Number(tidy.replaceAll(",", ""))
	};
	const word = (text ?? "").trim().toLowerCase();
	if (NOTHING_THERE.has(word)) return { type: "blank" };
	return SUPPRESSED.has(word) ? { type: "suppressed" } : {
		type: "unclear",
		text: (text ?? "").trim()
	};
}
/** The number of a figure cell, thousands separators understood; null for blanks, dashes, words. */
function aeNumber(text) {
	const cell = readCell(text);
	return cell.type === "number" ? cell.number : null;
}
/** Weekly figures shared out to months carry fractions; adding them must not show 870296.9999999999. */
function tidySum(numbers) {
	return Number(numbers.reduce((sum, number) => sum + number, 0).toFixed(6));
}
/** The cells of the departments asked for, attendances beside over 4 hours, unbooked and booked apart. */
function pairs(columns, cells, departments) {
	const cellOf = (figure, department, booked) => {
		const column = columns.figures.find((one) => one.figure === figure && one.department === department && one.booked === booked);
		return column === void 0 ? null : readCell(cells[column.index]);
	};
	return departments.flatMap((department) => [false, true].flatMap((booked) => {
		const attendances = cellOf("attendances", department, booked);
		const over4Hours = cellOf("over-4-hours", department, booked);
		return attendances === null && over4Hours === null ? [] : [{
			attendances: attendances ?? { type: "blank" },
			over4Hours: over4Hours ?? { type: "blank" }
		}];
	}));
}
var numberOf = (cell) => cell.type === "number" ? cell.number : 0;
/** The sums of attendances and of attendances over 4 hours in one row, booked visits included. */
function aeSums(columns, cells, departments) {
	const found = pairs(columns, cells, departments);
	return {
		attendances: tidySum(found.map((pair) => numberOf(pair.attendances))),
		over4Hours: tidySum(found.map((pair) => numberOf(pair.over4Hours)))
	};
}
/** Does the row hold any number at all in its figure columns? Notes below a table do not. */
function hasFigures(columns, cells) {
	return columns.figures.some((column) => readCell(cells[column.index]).type === "number");
}
/**
* How many were seen within 4 hours, of how many, at the departments asked for? Booked visits included.
*
* The return counts those who waited longer, so numerator = attendances − over 4 hours. No attendances: not applicable.
* An over-4-hours cell blank beside attendances, or 0 beside 500 or more at type 1: not submitted, the attendances stay.
* A suppressed part: suppressed. A cell that is no figure passes on as found, for the checks to set the row aside.
*/
function aeFigure(columns, cells, departments) {
	const found = pairs(columns, cells, departments);
	for (const [column, side] of [["denominator", "attendances"], ["numerator", "over4Hours"]]) {
		const unclear = found.map((pair) => pair[side]).find((cell) => cell.type === "unclear");
		if (unclear !== void 0) return {
			numerator: "",
			denominator: "",
			status: "",
			note: "",
			[column]: unclear.text
		};
	}
	const nothing = {
		numerator: "",
		denominator: "",
		note: ""
	};
	const cellsFound = found.flatMap((pair) => [pair.attendances, pair.over4Hours]);
	if (found.some((pair) => pair.attendances.type === "suppressed")) return {
		...nothing,
		status: "suppressed"
	};
	if (cellsFound.every((cell) => cell.type === "blank")) return {
		...nothing,
		status: "not_submitted"
	};
	const attendances = tidySum(found.map((pair) => numberOf(pair.attendances)));
	const over4Hours = tidySum(found.map((pair) => numberOf(pair.over4Hours)));
	const withoutNumerator = {
		...nothing,
		denominator: String(attendances)
	};
	if (found.some((pair) => pair.over4Hours.type === "suppressed")) return {
		...withoutNumerator,
		status: "suppressed"
	};
	if (attendances === 0 && over4Hours === 0) return {
		...withoutNumerator,
		status: "not_applicable",
		note: "No attendances reported."
	};
	if (found.some((pair) => pair.over4Hours.type === "blank" && numberOf(pair.attendances) > 0)) return {
		...withoutNumerator,
		status: "not_submitted",
		note: "Attendances over 4 hours are blank."
	};
	if (lacksBreaches(columns, cells)) return {
		...withoutNumerator,
		status: "not_submitted",
		note: "Attendances over 4 hours stand as 0 beside the type 1 attendances: not a figure."
	};
	return {
		...nothing,
		numerator: String(Number((attendances - over4Hours).toFixed(6))),
		denominator: String(attendances),
		status: "ok"
	};
}
/** Do the type 1 columns show 0 over 4 hours beside so many attendances that the 0 must stand for “not sent”? */
function lacksBreaches(columns, cells) {
	const type1 = aeSums(columns, cells, ["type1"]);
	return type1.over4Hours === 0 && type1.attendances >= 500;
}
// src/extract/publications/nhse-ae-period.ts
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
/**
* Which month does the period cell of an A&E return name? `YYYY-MM`, or null when it names none.
*
* Understood: the month's name or its first three letters beside a year of four or two digits, in any case and with
* anything around it (`MSitAE-JUNE-2025`, `June 2025`, `Jun-25`), and `2025-06`, `2025-06-01`, `202506`, `01/06/2025`.
* Two-digit years are of this century: the return began in 2010.
*/
function aePeriod(cell) {
	const text = cell.trim().toLowerCase();
	const named = /(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[^a-z0-9]*(?:\d{1,2}[^0-9]+)?(\d{4}|\d{2})(?!\d)/.exec(text);
	if (named !== null) {
		const month = MONTHS$2.findIndex((name) => name === named[1]) + 1;
		const year = named[2] ?? "";
		return `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, "0")}`;
	}
	const { year, month } = (/(?:^|[^0-9])(?<year>20\d{2})[-/]?(?<month>0[1-9]|1[0-2])(?:[-/]\d{2})?(?:$|[^0-9])/.exec(text) ?? /(?:^|[^0-9])\d{1,2}\/(?<month>0?[1-9]|1[0-2])\/(?<year>20\d{2})(?:$|[^0-9])/.exec(text))?.groups ?? {};
	return year === void 0 || month === void 0 ? null : `${year}-${month.padStart(2, "0")}`;
}
// src/extract/publications/nhse-ae-totals.ts
var ALL_DEPARTMENTS = [
	"type1",
	"type2",
	"other"
];
var TYPE_1_ONLY = ["type1"];
var TOTAL_WORD = /^(grand )?totals?( england)?$|^england( total)?$|^all( providers| england)?$/;
/** The largest provider has under 3 attendances in 100; a row with over a third of all there are is their sum. */
var SHARE_ONLY_A_TOTAL_HAS = 1 / 3;
/** So many rows must be left before arithmetic alone may call one a total. */
var ROWS_FOR_ARITHMETIC = 3;
var ROWS_FOR_SHARE = 20;
/** How a row says that it is a total: its own word (`TOTAL`, `-`), or null when it does not. */
function totalMarker(columns, cells) {
	for (const index of [
		columns.period,
		columns.orgCode,
		columns.parent,
		columns.orgName
	]) {
		if (index === null) continue;
		const cell = (cells[index] ?? "").trim();
		const word = cell.toLowerCase().replaceAll(/\s+/g, " ");
		const maySayEngland = index !== columns.parent;
		if (TOTAL_WORD.test(word) && (maySayEngland || word.includes("total"))) return cell;
	}
	const code = (cells[columns.orgCode] ?? "").trim();
	return code === "-" || code === "–" ? code : null;
}
var figuresOf = (columns, row) => [aeSums(columns, row.cells, ALL_DEPARTMENTS), aeSums(columns, row.cells, TYPE_1_ONLY)];
/**
* Which of these rows, none of which says so, is their total all the same? Null when none is.
*
* A total whose mark nobody knows yet must never be added to its parts, so arithmetic decides: the row equals the sum of
* all others in attendances and in those over 4 hours, all types and type 1; or it alone has more than a third of all
* attendances of a month with 20 or more other rows.
*/
function unmarkedTotal(columns, rows) {
	if (rows.length <= ROWS_FOR_ARITHMETIC) return null;
	const figures = rows.map((row) => figuresOf(columns, row));
	const sum = (pick) => figures.reduce((total, one) => total + pick(one), 0);
	const all = sum(([types]) => types.attendances);
	const late = sum(([types]) => types.over4Hours);
	const type1 = sum(([, major]) => major.attendances);
	const type1Late = sum(([, major]) => major.over4Hours);
	return rows[figures.findIndex(([types, major]) => {
		if (types.attendances === 0) return false;
		if (rows.length > ROWS_FOR_SHARE && types.attendances > all * SHARE_ONLY_A_TOTAL_HAS) return true;
		return types.over4Hours > 0 && types.attendances * 2 === all && types.over4Hours * 2 === late && major.attendances * 2 === type1 && major.over4Hours * 2 === type1Late;
	})] ?? null;
}
// src/extract/publications/nhse-ae-observations.ts
var MEASURES = [{
	id: "ae_4h_all_types",
	departments: ALL_DEPARTMENTS
}, {
	id: "ae_4h_type1",
	departments: TYPE_1_ONLY
}];
/** Two canonical observations a provider and month: all types and type 1, booked visits included. */
function aeObservations({ file, revised, asOf }, columns, providers) {
	return providers.flatMap(({ line, cells }) => {
		const period = aePeriod(cells[columns.period] ?? "");
		const name = columns.orgName === null ? "" : (cells[columns.orgName] ?? "").trim();
		return MEASURES.map(({ id, departments }) => {
			const { numerator, denominator, status, note } = aeFigure(columns, cells, departments);
			return {
				line,
				cells: {
					org_code: (cells[columns.orgCode] ?? "").trim(),
					org_name: name,
					measure_id: id,
					period_start: period === null ? (cells[columns.period] ?? "").trim() : `${period}-01`,
					period_type: "month",
					numerator,
					denominator,
					status,
					...asOf === "" ? {} : { as_of: asOf },
					revision: revised ? "1" : "0",
					source: file,
					note
				}
			};
		});
	});
}
// src/extract/publications/nhse-ae-regions.ts
/** The seven NHS England regions and their ODS codes since April 2021, by their name without “NHS England”. */
var REGIONS = /* @__PURE__ */ new Map([
	["london", ["Y56", "London"]],
	["south west", ["Y58", "South West"]],
	["south east", ["Y59", "South East"]],
	["midlands", ["Y60", "Midlands"]],
	["east of england", ["Y61", "East of England"]],
	["north west", ["Y62", "North West"]],
	["north east and yorkshire", ["Y63", "North East and Yorkshire"]]
]);
/**
* Which NHS England region does this parent cell name? `NHS ENGLAND SOUTH WEST ` is Y58. Null for the earlier, smaller
* regions (`NHS ENGLAND NORTH (YORKSHIRE AND HUMBER)`): those had other borders and are not moved into today's.
*/
function aeRegion(parent) {
	const name = parent.toLowerCase().replaceAll(/\s+/g, " ").trim().replace(/^nhs england /, "");
	const found = REGIONS.get(name);
	return found === void 0 ? null : {
		code: found[0],
		name: found[1]
	};
}
/** What is the region of this ODS code called? `Y62` is North West; null for a code that is no region of NHS England. */
function regionName(code) {
	return [...REGIONS.values()].find(([known]) => known === code)?.[1] ?? null;
}
// src/extract/publications/nhse-ae-organisations.ts
/**
* Which providers does the file name, and in which region? One canonical `organisation` row a name: the first month under
* it counts as the start of its validity, so that the newest name wins wherever several files are loaded. Regions follow.
*/
function aeOrganisations(columns, providers) {
	const named = /* @__PURE__ */ new Map();
	const regions = /* @__PURE__ */ new Map();
	for (const { line, cells } of providers) {
		const period = aePeriod(cells[columns.period] ?? "");
		const code = (cells[columns.orgCode] ?? "").trim().toUpperCase();
		const name = columns.orgName === null ? "" : (cells[columns.orgName] ?? "").replaceAll(/\s+/g, " ").trim();
		if (period === null || code === "" || name === "") continue;
		const region = columns.parent === null ? null : aeRegion(cells[columns.parent] ?? "");
		const from = `${period}-01`;
		const key = `${code}\n${name}\n${region?.code ?? ""}`;
		const before = named.get(key);
		if (before === void 0 || from < before.from) named.set(key, {
			line: before?.line ?? line,
			code,
			name,
			region,
			from
		});
		if (region === null) continue;
		const earlier = regions.get(region.code);
		if (earlier === void 0 || from < earlier.from) regions.set(region.code, {
			line: earlier?.line ?? line,
			code: region.code,
			name: region.name,
			region: null,
			from
		});
	}
	const row = (found, type) => ({
		line: found.line,
		cells: {
			org_code: found.code,
			org_name: found.name,
			org_type: type,
			parent_code: found.region?.code ?? "",
			valid_from: found.from
		}
	});
	return [...[...named.values()].map((found) => row(found, "provider")), ...[...regions.values()].map((found) => row(found, "region"))];
}
// src/extract/publications/nhse-ae-rows.ts
/** The totals that a file states and that its parts are held against, figure by figure. */
var RECONCILED = [
	{
		figure: "A&E attendances, all types",
		departments: ALL_DEPARTMENTS,
		side: "attendances"
	},
	{
		figure: "A&E attendances over 4 hours, all types",
		departments: ALL_DEPARTMENTS,
		side: "over4Hours"
	},
	{
		figure: "A&E attendances, type 1",
		departments: TYPE_1_ONLY,
		side: "attendances"
	},
	{
		figure: "A&E attendances over 4 hours, type 1",
		departments: TYPE_1_ONLY,
		side: "over4Hours"
	}
];
/**
* Which rows of the file are providers, which totals, and which neither? Totals are found by their mark wherever it
* stands (`TOTAL`, `Total `, `-`, `England`), and by arithmetic when their mark is unknown.
*/
function sortRows(columns, header, rows) {
	const sorted = {
		providers: [],
		totals: [],
		blank: [],
		headers: [],
		notes: []
	};
	for (const row of rows) {
		const marker = totalMarker(columns, row.cells);
		if (row.cells.every((cell) => cell.trim() === "")) sorted.blank.push(row.line);
		else if (row.cells[columns.period]?.trim() === header[columns.period]?.trim()) sorted.headers.push(row.line);
		else if (marker !== null) sorted.totals.push({
			row,
			marker
		});
		else if ((row.cells[columns.orgCode] ?? "").trim() === "" && !hasFigures(columns, row.cells)) sorted.notes.push(row.line);
		else sorted.providers.push(row);
	}
	const months = /* @__PURE__ */ new Map();
	for (const row of sorted.providers) {
		const month = (row.cells[columns.period] ?? "").trim();
		const before = months.get(month);
		if (before === void 0) months.set(month, [row]);
		else before.push(row);
	}
	for (const group of [...months.values(), [...sorted.providers]]) {
		const row = unmarkedTotal(columns, group);
		if (row === null || !sorted.providers.includes(row)) continue;
		sorted.providers.splice(sorted.providers.indexOf(row), 1);
		sorted.totals.push({
			row,
			marker: (row.cells[columns.orgCode] ?? "").trim()
		});
	}
	return sorted;
}
/**
* Do the providers add up to each total the file states? Four figures a total: attendances and those over 4 hours, of all
* types and of type 1. A total whose period names a month is held against that month, any other against all rows.
*/
function reconcile(file, columns, sorted) {
	return sorted.totals.flatMap(({ row }) => {
		const own = aePeriod(row.cells[columns.period] ?? "");
		const parts = own === null ? sorted.providers : sorted.providers.filter((provider) => aePeriod(provider.cells[columns.period] ?? "") === own);
		const months = [...new Set(parts.flatMap((part) => aePeriod(part.cells[columns.period] ?? "") ?? []))].sort();
		const period = months.length > 1 ? `${months[0] ?? ""} to ${months.at(-1) ?? ""}` : months[0] ?? own ?? "";
		return RECONCILED.map(({ figure, departments, side }) => {
			const partsSum = Number(parts.reduce((sum, part) => sum + aeSums(columns, part.cells, departments)[side], 0).toFixed(6));
			const statedTotal = aeSums(columns, row.cells, departments)[side];
			return {
				file,
				period,
				figure,
				partsSum,
				statedTotal,
				difference: Number((partsSum - statedTotal).toFixed(6))
			};
		});
	});
}
// src/extract/publications/left-out.ts
/** Rows left out for one reason: nothing when there are none. */
var droppedRows = (what, lines) => lines.length === 0 ? [] : [{
	what,
	count: lines.length,
	lines
}];
/** How a heading is named in reports: blank ones by their position. */
var headingAt = (header, index) => {
	const heading = (header[index] ?? "").replaceAll(/\s+/g, " ").trim();
	return heading === "" ? `column ${String(index + 1)}` : heading;
};
/** Which columns of a table are not used: empty ones, and those with something in them, each named once. */
function droppedColumns(header, used, rows) {
	const widest = rows.reduce((width, row) => Math.max(width, row.cells.length), header.length);
	const empty = [];
	const unused = [];
	for (let index = 0; index < widest; index += 1) {
		if (used.has(index)) continue;
		(rows.some((row) => (row.cells[index] ?? "").trim() !== "") ? unused : empty).push(headingAt(header, index));
	}
	return [...empty.length > 0 ? [{
		what: `empty columns: ${empty.join(", ")}`,
		count: empty.length,
		lines: []
	}] : [], ...unused.length > 0 ? [{
		what: `columns these measures do not use: ${unused.join(", ")}`,
		count: unused.length,
		lines: []
	}] : []];
}
// src/extract/publications/publication-problem.ts
/** A problem that a publication found; what is not said is null. */
function publicationProblem(file, found) {
	return {
		file,
		line: null,
		column: null,
		seen: null,
		expected: null,
		count: 1,
		...found
	};
}
/** The same as a table that a publication brings, so that a file dropped by itself is judged too. They stand in no line of the file. */
var AE_TARGET_TABLE = {
	table: "target",
	rows: [
		{
			org_code: "",
			measure_id: "ae_4h_all_types",
			valid_from: "2004-01-01",
			valid_to: "2010-12-31",
			kind: "standard",
			value: "98",
			comparison: "at_least",
			label: "98% standard",
			source: "NHS operational standard from 2004, relaxed during 2010"
		},
		{
			org_code: "",
			measure_id: "ae_4h_all_types",
			valid_from: "2011-01-01",
			valid_to: "",
			kind: "standard",
			value: "95",
			comparison: "at_least",
			label: "95% standard",
			source: "NHS operational standard, set in 2010; never abolished"
		},
		{
			org_code: "",
			measure_id: "ae_4h_all_types",
			valid_from: "2024-03-01",
			valid_to: "2024-03-31",
			kind: "interim",
			value: "76",
			comparison: "at_least",
			label: "76% by March 2024",
			source: "NHS England planning guidance, December 2022"
		},
		{
			org_code: "",
			measure_id: "ae_4h_all_types",
			valid_from: "2025-03-01",
			valid_to: "2026-03-31",
			kind: "interim",
			value: "78",
			comparison: "at_least",
			label: "78% by March 2025 and March 2026",
			source: "NHS England priorities and operational planning guidance 2024/25 and 2025/26"
		}
	].map((cells) => ({
		line: 1,
		cells
	}))
};
// src/extract/publications/nhse-ae-monthly.ts
/**
* NHS England's monthly A&E return as published (`Monthly-AE-June-2025.csv`): one row a provider, one month a file, or many
* months stacked by somebody else. Gives `ae_4h_all_types` and `ae_4h_type1`, booked visits included, and the providers
* with their regions.
*
* - Seen within 4 hours = attendances − attendances over 4 hours.
* - Total rows are never added to their parts, however they are marked; the parts are held against them, figure by figure.
* - `-revised` in a file's name makes its figures revision 1, which wins over revision 0 of the same month.
* - No attendances: not applicable. No over-4-hours figure: not submitted, with a warning where the file shows it as 0.
*/
var NHSE_AE_MONTHLY = {
	name: "NHS England A&E monthly CSV",
	recognises: (header) => aeColumns(header) !== null,
	convert: (file, header, rows) => {
		const columns = aeColumns(header);
		if (columns === null) return {
			tables: [],
			dropped: [],
			reconciliation: [],
			problems: []
		};
		const sorted = sortRows(columns, header, rows);
		const reconciliation = reconcile(file, columns, sorted);
		const used = /* @__PURE__ */ new Set([
			columns.period,
			columns.orgCode,
			...[columns.parent, columns.orgName].filter((index) => index !== null),
			...columns.figures.map(({ index }) => index)
		]);
		const type1Heading = columns.figures.find((one) => one.figure === "over-4-hours" && one.department === "type1")?.heading ?? null;
		return {
			tables: [
				{
					table: "observation",
					rows: aeObservations({
						file,
						revised: /revis/i.test(file),
						asOf: ""
					}, columns, sorted.providers)
				},
				{
					table: "organisation",
					rows: aeOrganisations(columns, sorted.providers)
				},
				AE_TARGET_TABLE
			],
			dropped: [
				...droppedRows("total rows, used for reconciliation only", sorted.totals.map(({ row }) => row.line)),
				...droppedRows("repeated header rows", sorted.headers),
				...droppedRows("lines of text without figures", sorted.notes),
				...droppedRows("blank rows", sorted.blank),
				...droppedColumns(header, used, rows)
			],
			reconciliation,
			problems: [
				...sorted.totals.map(({ row, marker }) => publicationProblem(file, {
					rule: "total-row",
					severity: "fix",
					line: row.line,
					seen: marker
				})),
				...sorted.providers.filter(({ cells }) => lacksBreaches(columns, cells)).map(({ line }) => publicationProblem(file, {
					rule: "no-figure",
					severity: "warn",
					line,
					column: type1Heading
				})),
				...reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, partsSum, statedTotal }) => publicationProblem(file, {
					rule: "reconciliation-difference",
					severity: "warn",
					column: figure,
					seen: String(partsSum),
					expected: String(statedTotal)
				}))
			]
		};
	}
};
// src/extract/publications/nhse-ae-provider-checks.ts
/** A published percentage is rounded to one decimal, in points. */
var ROUNDING$3 = .06;
var at = (row, index) => aeNumber(row.cells[index]) ?? 0;
var sum = (numbers) => Number(numbers.reduce((total, number) => total + number, 0).toFixed(6));
var departmentsOf = (row, block) => sum(block.departments.map((index) => at(row, index)));
function percentageIn(cell) {
	const text = (cell ?? "").trim();
	const number = aeNumber(text.replace(/%$/, ""));
	return number === null ? null : {
		number,
		sign: text.endsWith("%")
	};
}
/** The published percentages of one column, held against numerator and denominator. Nil denominators have none, whatever stands there. */
function percentagesDiffer(file, header, rows, index, parts) {
	if (index === null) return [];
	const found = rows.map((row) => percentageIn(row.cells[index]));
	const fractions = found.every((one) => one === null || !one.sign && one.number <= 1);
	return rows.flatMap((row, place) => {
		const [within, all] = parts(row);
		const stated = found[place] ?? null;
		if (stated === null || all === 0) return [];
		const points = fractions ? stated.number * 100 : stated.number;
		const computed = 100 * within / all;
		if (Math.abs(points - computed) <= ROUNDING$3) return [];
		return [publicationProblem(file, {
			rule: "value-disagrees",
			severity: "warn",
			line: row.line,
			column: headingAt(header, index),
			seen: (row.cells[index] ?? "").trim(),
			expected: String(Math.round(computed * 100) / 100)
		})];
	});
}
/**
* Does the table agree with itself? Each row's departments with its own totals, those within and over 4 hours with all who
* came, and the percentages with the counts. Figures are taken from the departments; a difference is told row by row.
*/
function checkProviderTable(file, period, header, table, rows) {
	const { attendances, under4Hours, over4Hours } = table;
	const held = [...[
		["attendances", attendances],
		["attendances within 4 hours", under4Hours],
		["attendances over 4 hours", over4Hours]
	].map(([what, block]) => ({
		figure: `A&E ${what}: types against the total of each row`,
		column: block.total,
		parts: (row) => departmentsOf(row, block),
		stated: (row) => at(row, block.total)
	})), {
		figure: "A&E attendances: within and over 4 hours against all",
		column: attendances.total,
		parts: (row) => sum([departmentsOf(row, under4Hours), departmentsOf(row, over4Hours)]),
		stated: (row) => departmentsOf(row, attendances)
	}];
	const reconciliation = held.map(({ figure, parts, stated }) => {
		const partsSum = sum(rows.map(parts));
		const statedTotal = sum(rows.map(stated));
		return {
			file,
			period,
			figure,
			partsSum,
			statedTotal,
			difference: sum([partsSum, -statedTotal])
		};
	});
	const differences = held.flatMap(({ column, parts, stated }) => rows.flatMap((row) => Math.abs(parts(row) - stated(row)) < .5 ? [] : [publicationProblem(file, {
		rule: "reconciliation-difference",
		severity: "warn",
		line: row.line,
		column: headingAt(header, column),
		seen: String(parts(row)),
		expected: String(stated(row))
	})]));
	const type1 = (row) => [at(row, under4Hours.departments[0]), at(row, attendances.departments[0])];
	return {
		reconciliation,
		problems: [
			...differences,
			...percentagesDiffer(file, header, rows, table.percentAll, (row) => [departmentsOf(row, under4Hours), departmentsOf(row, attendances)]),
			...percentagesDiffer(file, header, rows, table.percentType1, type1)
		]
	};
}
// src/extract/publications/nhse-ae-provider-columns.ts
var plain$2 = (heading) => (heading ?? "").toLowerCase().replaceAll(/[^a-z0-9<>]+/g, " ").trim();
var DEPARTMENTS = [
	"type1",
	"type2",
	"other"
];
/** Is this the heading of a department? A find-and-replace made `Departments - Major` into `Departments 0 Major` in one real file. */
var isDepartment = (heading, type) => new RegExp(`^type ${String(type)} departments\\b`).test(plain$2(heading));
function kindOf(total) {
	if (!/\btotal attendances?\b/.test(total)) return null;
	if (/</.test(total) || /\b(less|under|within)\b/.test(total)) return "under4Hours";
	return />/.test(total) || /\b(greater|more|over)\b/.test(total) ? "over4Hours" : "attendances";
}
/**
* Where does a provider table (web table, or sheet of the workbook) have its columns? Null when this is no such header.
*
* Three headings occur three times each, so names alone tell nothing: the total behind each block of departments says
* whether it holds attendances, those within 4 hours or those over 4 hours. Each must be there exactly once.
*/
function providerTable(header) {
	const code = header.findIndex((heading) => plain$2(heading) === "code");
	const name = header.findIndex((heading) => plain$2(heading) === "name");
	const region = header.findIndex((heading) => plain$2(heading) === "region");
	if (code < 0 || name < 0) return null;
	const blocks = /* @__PURE__ */ new Map();
	for (let index = 0; index + 3 < header.length; index += 1) {
		if (![
			0,
			1,
			2
		].every((place) => isDepartment(header[index + place], place + 1))) continue;
		const kind = kindOf(plain$2(header[index + 3]));
		if (kind === null || blocks.has(kind)) return null;
		blocks.set(kind, {
			departments: [
				index,
				index + 1,
				index + 2
			],
			total: index + 3
		});
	}
	const attendances = blocks.get("attendances");
	const under4Hours = blocks.get("under4Hours");
	const over4Hours = blocks.get("over4Hours");
	if (attendances === void 0 || under4Hours === void 0 || over4Hours === void 0) return null;
	const figures = [["attendances", attendances], ["over-4-hours", over4Hours]].flatMap(([figure, block]) => DEPARTMENTS.map((department, place) => {
		const index = block.departments[place] ?? 0;
		return {
			index,
			heading: `${headingAt(header, index)}, ${headingAt(header, block.total)}`,
			figure,
			department,
			booked: false
		};
	}));
	const percent = (part) => {
		const index = header.findIndex((heading) => plain$2(heading).startsWith("percentage in 4 hours or less") && plain$2(heading).endsWith(part));
		return index < 0 ? null : index;
	};
	return {
		columns: {
			period: header.length,
			orgCode: code,
			parent: region < 0 ? null : region,
			orgName: name,
			figures
		},
		attendances,
		under4Hours,
		over4Hours,
		percentAll: percent("all"),
		percentType1: percent("type 1")
	};
}
// src/extract/publications/nhse-ae-unused-sheets.ts
/** What a person loads instead of a sheet without usable figures. */
var USED_SHEET = "the sheet “Provider Level Data”";
var plain$1 = (heading) => heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, " ").trim();
/** The sheets of the A&E workbook whose figures no measure uses, by what only their headings say. */
var UNUSED = [
	{
		sheet: "Acute Trust Footprint Data",
		is: (headings) => headings.some((heading) => /\bmapped activity$/.test(heading))
	},
	{
		sheet: "Acute Trust Mapping",
		is: (headings) => headings.includes("acute code") && headings.some((heading) => heading.startsWith("proportion of attends"))
	},
	{
		sheet: "System Mapping",
		is: (headings) => headings.includes("org code") && headings.includes("stp")
	},
	{
		sheet: "Booked Appointments Data",
		is: (headings) => headings.includes("code") && headings.some((heading) => heading.endsWith("booked appointments only"))
	},
	{
		sheet: "System Level Data",
		is: (headings) => headings.includes("system") && headings.some((heading) => heading.startsWith("type 1 departments"))
	}
];
var sheetOf = (header) => {
	const headings = header.map(plain$1);
	return UNUSED.find(({ is }) => is(headings))?.sheet ?? null;
};
/** Is this the header of such a sheet? */
var isUnusedSheet = (header) => sheetOf(header) !== null;
/**
* Sheets of NHS England's A&E workbook that are recognised so that they can be named, and are not used: the footprint (it
* shares out other providers' type 3 visits: a second, different figure for the same trust), booked visits on their own,
* and the tables of systems and of who belongs to whom.
*/
var NHSE_AE_UNUSED_SHEETS = {
	name: "NHS England A&E workbook, sheet that is not used",
	recognises: isUnusedSheet,
	convert: (file, header) => ({
		tables: [],
		dropped: [],
		reconciliation: [],
		problems: [publicationProblem(file, {
			rule: "sheet-not-used",
			severity: "stop",
			seen: sheetOf(header),
			expected: USED_SHEET
		})]
	})
};
// src/extract/publications/period-of-file-name.ts
var MONTHS$1 = [
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
/** The month a word is the name of, 1–12: in full, by three letters, or `sept`. Null for `margate` and `sepsis`. */
function monthOfWord(word) {
	if (word === "sept") return 9;
	const index = MONTHS$1.findIndex((month) => month === word || month.slice(0, 3) === word);
	return index < 0 ? null : index + 1;
}
/**
* Which month does the name of a file mean? `YYYY-MM`, or null when it names none, or more than one.
*
* Only for layouts that say it nowhere else. Understood: a month's name beside a year (`June-2025-AE.csv`, `AE Jun 25`,
* `2025_June`), and `2025-06` or `202506` that is no part of a day: `2025-11-22` is when somebody downloaded the file.
*/
function monthOfFileName(name) {
	const parts = (name.split("/").at(-1) ?? name).toLowerCase().replace(/\.[a-z0-9]+$/, "").split(/[^a-z0-9]+|(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/).filter((part) => part !== "");
	const found = /* @__PURE__ */ new Set();
	const say = (year, month) => {
		found.add(`${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, "0")}`);
	};
	const named = parts.filter((part) => monthOfWord(part) !== null);
	parts.forEach((part, index) => {
		const month = monthOfWord(part);
		if (month === null) return;
		const after = parts[index + 1] ?? "";
		const before = parts[index - 1] ?? "";
		if (/^20\d\d$/.test(after)) say(after, month);
		else if (/^20\d\d$/.test(before)) say(before, month);
		else if (/^\d\d$/.test(after)) say(after, month);
	});
	if (named.length === 0) {
		const numbers = /(?:^|[^0-9])(20\d\d)[-_. ]?(0[1-9]|1[0-2])(?![0-9]|[-_. ]\d\d(?![0-9]))/.exec(name.split("/").at(-1) ?? name);
		if (numbers !== null) say(numbers[1] ?? "", Number(numbers[2]));
	}
	return found.size === 1 && new Set(named).size < 2 ? [...found][0] ?? null : null;
}
// src/extract/publications/title-block.ts
var oneLine = (cell) => cell.replaceAll(/\s+/g, " ").trim();
/** Reads the labels above a table: a cell that ends in a colon, and the next filled cell of its row. */
function titleBlock(above) {
	const said = /* @__PURE__ */ new Map();
	for (const { cells } of above) {
		const [label = "", value = ""] = cells.map(oneLine).filter((cell) => cell !== "");
		if (label.endsWith(":")) said.set(label.slice(0, -1).trim().toLowerCase(), value);
	}
	return { said: (label) => said.get(label.toLowerCase()) ?? "" };
}
var MONTHS = [
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
/** The day of `10th July 2025`, or of `2025-07-10`; blank when it is none. */
function dayOfTitle(text) {
	const iso = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text.trim())?.[1];
	if (iso !== void 0) return iso;
	const [, day = "", month = "", year = ""] = /(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\s+(20\d\d)/i.exec(text) ?? [];
	const index = MONTHS.indexOf(month.toLowerCase());
	return index < 0 ? "" : `${year}-${String(index + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
// src/extract/publications/nhse-ae-provider-table.ts
var nothingBut = (problem) => ({
	tables: [],
	dropped: [],
	reconciliation: [],
	problems: [problem]
});
/**
* The provider table of NHS England's A&E publication: the web table saved as CSV (`June-2025-AE.csv`), or the sheet
* “Provider Level Data” of its workbook. Gives the same two measures as the monthly CSV, booked visits included.
*
* - The month stands in the title block; the web table has none, so there it is taken from the name of the file and said so.
* - A workbook's sheet “Non Booked Data” has the same headings and even the same title; its summary does not say that
*   booked visits are in, and then it is not used: its figures are about half a point lower.
* - The England row (code `-`) is held against its parts, every row against its own totals and percentages. A percentage of
*   nobody (`-`, or `0.0` where somebody replaced the dashes) is no 0%: not applicable.
*/
var NHSE_AE_PROVIDER_TABLE = {
	name: "NHS England A&E provider table",
	recognises: (header) => providerTable(header) !== null && !isUnusedSheet(header),
	convert: (file, header, rows, above = []) => {
		const table = providerTable(header);
		if (table === null) return {
			tables: [],
			dropped: [],
			reconciliation: [],
			problems: []
		};
		const title = titleBlock(above);
		if (title.said("period") !== "" && !/\bbooked and non-booked\b/i.test(title.said("summary"))) return nothingBut(publicationProblem(file, {
			rule: "sheet-not-used",
			severity: "stop",
			seen: "figures without booked appointments",
			expected: USED_SHEET
		}));
		const stated = aePeriod(title.said("period"));
		const period = stated ?? monthOfFileName(file);
		if (period === null) return nothingBut(publicationProblem(file, {
			rule: "no-period",
			severity: "stop",
			seen: file,
			expected: "June-2025-AE.csv"
		}));
		const { columns } = table;
		const sorted = sortRows(columns, header, rows.map(({ line, cells }) => ({
			line,
			cells: [...Array.from(header, (_, index) => cells[index] ?? ""), period]
		})));
		const totals = reconcile(file, columns, sorted);
		const checks = checkProviderTable(file, period, header, table, sorted.providers);
		const used = /* @__PURE__ */ new Set([
			columns.orgCode,
			...[
				columns.parent,
				columns.orgName,
				table.percentAll,
				table.percentType1
			].filter((index) => index !== null),
			...[
				table.attendances,
				table.under4Hours,
				table.over4Hours
			].flatMap(({ departments, total }) => [...departments, total])
		]);
		const edition = {
			file,
			revised: title.said("revised") !== "" || /revis/i.test(file),
			asOf: dayOfTitle(title.said("revised")) || dayOfTitle(title.said("published"))
		};
		const first = `${period}-01`;
		return {
			tables: [
				{
					table: "observation",
					rows: aeObservations(edition, columns, sorted.providers)
				},
				{
					table: "organisation",
					rows: aeOrganisations(columns, sorted.providers)
				},
				AE_TARGET_TABLE
			],
			dropped: [
				...droppedRows("total rows, used for reconciliation only", sorted.totals.map(({ row }) => row.line)),
				...droppedRows("lines of text without figures", sorted.notes),
				...droppedRows("blank rows", sorted.blank),
				...droppedColumns(header, used, rows)
			],
			reconciliation: [...totals, ...checks.reconciliation],
			problems: [
				...stated === null ? [publicationProblem(file, {
					rule: "period-from-file-name",
					severity: "fix",
					seen: file,
					expected: `${first} to ${lastDay(first, 1)}`
				})] : [],
				...sorted.totals.map(({ row, marker }) => publicationProblem(file, {
					rule: "total-row",
					severity: "fix",
					line: row.line,
					seen: marker
				})),
				...sorted.providers.filter(({ cells }) => lacksBreaches(columns, cells)).map(({ line }) => publicationProblem(file, {
					rule: "no-figure",
					severity: "warn",
					line,
					column: columns.figures[3]?.heading ?? null
				})),
				...totals.filter(({ difference }) => difference !== 0).map(({ figure, partsSum, statedTotal }) => publicationProblem(file, {
					rule: "reconciliation-difference",
					severity: "warn",
					column: figure,
					seen: String(partsSum),
					expected: String(statedTotal)
				})),
				...checks.problems
			]
		};
	}
};
// src/extract/publications/month-span.ts
var SHORT = [
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
var NAME$1 = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
var YEAR = "((?:19|20)\\d{2}|\\d{2})";
var SPAN = new RegExp(`(?<![a-z])${NAME$1}[\\s_.’'-]*${YEAR}?[\\s_.–-]*(?:to|and)?[\\s_.–-]*${NAME$1}[\\s_.’'-]*${YEAR}(?!\\d)`, "i");
var monthNumber = (name) => SHORT.indexOf(name.slice(0, 3).toLowerCase()) + 1;
var fullYear = (year) => year.length === 2 ? 2e3 + Number(year) : Number(year);
/** The stretch of months that starts on this day. */
var spanFrom = (start, months) => ({
	start,
	end: lastDay(start, months),
	months
});
/**
* Which stretch of months do these words name? Null when none, or one of more than twelve months.
*
* `AprJun2014`, `Apr-Jun 2014`, `April to June 2014`, `APR22_MAR23`, `Dec2016Mar2017`. Where the first month has no year of
* its own it is that of the last, or the year before where the months pass New Year (`Dec-Mar 2017`).
*/
function monthSpan(text) {
	const [, firstName, firstYear, lastName, lastYear] = SPAN.exec(text) ?? [];
	if (firstName === void 0 || lastName === void 0 || lastYear === void 0) return null;
	const first = monthNumber(firstName);
	const last = monthNumber(lastName);
	const endYear = fullYear(lastYear);
	const startYear = firstYear === void 0 ? endYear - (first > last ? 1 : 0) : fullYear(firstYear);
	const months = (endYear - startYear) * 12 + last - first + 1;
	if (months < 1 || months > 12) return null;
	return spanFrom(monthsLater(`${String(startYear)}-01-01`, first - 1), months);
}
var MONTH$1 = new RegExp(`(?<![a-z])${NAME$1}(?![a-z])`, "i");
/** Which month does a file's name say it was released in? `shmi-2012-april.csv` → `2012-04-01`; null without month or year. */
function releaseMonth(name) {
	const month = MONTH$1.exec(name)?.[1];
	const year = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(name)?.[1];
	return month === void 0 || year === void 0 ? null : `${year}-${String(monthNumber(month)).padStart(2, "0")}-01`;
}
// src/extract/publications/plain-heading.ts
/** Headings compared as a reader compares them: spelling, case, blanks, line breaks and note markers set aside. */
/**
* A heading in plain words: lower case, note markers away, every other sign a single blank.
*
* @example plainHeading('All reported cases [Note 1]') // 'all reported cases'
* @example plainHeading('PROVIDER_NAME') // 'provider name'
*/
function plainHeading(heading) {
	return heading.replaceAll(/\[note[^\]]*\]/gi, " ").toLowerCase().replaceAll(/[^a-z0-9]+/g, " ").trim();
}
/** Where is the one heading that is among these names? Null when none is, or several: then nothing is guessed. */
function headingIndex(header, names) {
	const found = header.flatMap((heading, index) => names.includes(plainHeading(heading)) ? [index] : []);
	return found.length === 1 ? found[0] ?? null : null;
}
/** The cell of a row there, trimmed, inner blanks single; empty where the column or the cell is missing. */
function cellAt(cells, index) {
	return index === null ? "" : (cells[index] ?? "").replaceAll(/\s+/g, " ").trim();
}
/** `reports/2012/shmi.csv` → `shmi.csv`: only the name itself may say which period a file is of. */
var baseName = (file) => file.replace(/^.*[/\\]/, "");
// src/extract/publications/period-problems.ts
/** The period was taken from the file's name: reported, because names change. */
var periodFromFileName = (file, { start, end }) => publicationProblem(file, {
	rule: "period-from-file-name",
	severity: "fix",
	seen: baseName(file),
	expected: `${start} to ${end}`
});
/** Neither file nor name says which period it is: the file is refused, with names that would say so. */
var withoutPeriod = (file, examples) => ({
	tables: [],
	dropped: [],
	reconciliation: [],
	problems: [publicationProblem(file, {
		rule: "no-period",
		severity: "stop",
		seen: baseName(file),
		expected: examples
	})]
});
// src/extract/publications/never-events.ts
function columnsOf$3(header) {
	const name = headingIndex(header, [
		"organisation name",
		"organisation",
		"provider",
		"provider name",
		"trust",
		"trust name"
	]);
	const count = headingIndex(header, [
		"never events",
		"number of never events",
		"total never events",
		"never events reported"
	]);
	if (name === null || count === null || headingIndex(header, [
		"org code",
		"organisation code",
		"provider code",
		"code"
	]) !== null) return null;
	return {
		name,
		count,
		year: headingIndex(header, ["financial year", "year"]),
		status: headingIndex(header, ["status"])
	};
}
/** `never-events-2023-24.csv` → `2023-04-01`. */
var yearOfName = (file) => financialYearStart(/(?<!\d)20\d{2}\s*(?:-|–|_|to|\/)\s*(?:20)?\d{2}(?!\d)/i.exec(baseName(file))?.[0] ?? "");
var isTotal = (name) => /^(grand )?total|^england$|^all organisations$/i.test(name);
/**
* NHS England's never events by organisation: one row an organisation with a financial year and a number. Gives
* `never_events` for years. There are names and no codes: the names are matched by the checks, and what no list names is
* set aside until a person says what it is. Organisations without a never event have no row, and none is made for them.
*
* Provisional years stay provisional. Without a column for the year the file's name has to say it.
*/
var NEVER_EVENTS = {
	name: "Never events by organisation",
	recognises: (header) => columnsOf$3(header) !== null,
	convert: (file, header, rows) => {
		const columns = columnsOf$3(header);
		if (columns === null) return {
			tables: [],
			dropped: [],
			reconciliation: [],
			problems: []
		};
		const ofFile = columns.year === null ? yearOfName(file) : null;
		if (columns.year === null && ofFile === null) return withoutPeriod(file, "never-events-2023-24.csv");
		const counted = rows.filter(({ cells }) => cellAt(cells, columns.count) !== "");
		const totals = counted.filter(({ cells }) => isTotal(cellAt(cells, columns.name)));
		const notes = rows.filter((row) => !counted.includes(row));
		const parts = counted.filter((row) => !totals.includes(row));
		const yearOf = (cells) => ofFile ?? financialYearStart(cellAt(cells, columns.year)) ?? cellAt(cells, columns.year);
		const observations = parts.map(({ line, cells }) => ({
			line,
			cells: {
				org_code: "",
				org_name: cellAt(cells, columns.name),
				measure_id: "never_events",
				period_start: yearOf(cells),
				period_type: "year",
				value: cellAt(cells, columns.count),
				status: /^provisional$/i.test(cellAt(cells, columns.status)) ? "provisional" : "ok",
				source: file
			}
		}));
		const reconciliation = totals.map(({ cells }) => {
			const partsSum = parts.filter((part) => yearOf(part.cells) === yearOf(cells)).reduce((sum, part) => sum + (Number(cellAt(part.cells, columns.count)) || 0), 0);
			const statedTotal = Number(cellAt(cells, columns.count)) || 0;
			return {
				file,
				period: yearOf(cells).slice(0, 7),
				figure: "Never events",
				partsSum,
				statedTotal,
				difference: partsSum - statedTotal
			};
		});
		const used = new Set(Object.values(columns).filter((index) => typeof index === "number"));
		return {
			tables: [{
				table: "observation",
				rows: observations
			}],
			dropped: [
				...droppedRows("total rows, used for reconciliation only", totals.map(({ line }) => line)),
				...droppedRows("lines of text without figures", notes.map(({ line }) => line)),
				...droppedColumns(header, used, rows)
			],
			reconciliation,
			problems: [...ofFile === null ? [] : [periodFromFileName(file, spanFrom(ofFile, 12))], ...reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, partsSum, statedTotal }) => publicationProblem(file, {
				rule: "reconciliation-difference",
				severity: "warn",
				column: figure,
				seen: String(partsSum),
				expected: String(statedTotal)
			}))]
		};
	}
};
// src/extract/publications/infections.ts
var infection = (id, trustCases = null) => ({
	allCases: `${id}_all_cases`,
	ratePopulation: `${id}_rate_population`,
	trustCases
});
var INFECTIONS = [
	[/^c(lostridi\w*)? ?diff\w*$|^cdi$/, infection("c_difficile", "c_difficile")],
	[/\bmrsa$/, infection("mrsa", "mrsa_bacteraemia")],
	[/\bmssa$/, infection("mssa")],
	[/^e(scherichia)? ?coli$/, infection("e_coli")],
	[/^klebsiella( genus| spp)?$|^kleb$/, infection("klebsiella")],
	[/^pseudomonas aeruginosa$|^p aeruginosa$|^paer$/, infection("p_aeruginosa")]
];
/**
* Which infection is meant? `Escherichia coli`, `ecoli`, `Methicillin-resistant Staphylococcus aureus (MRSA)`, `C. difficile `.
* Null for single species of Klebsiella, which are part of the genus, and for anything else.
*/
function infectionOf(name) {
	const words = name.toLowerCase().replaceAll(/[^a-z]+/g, " ").trim();
	return INFECTIONS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
// src/extract/publications/infection-england.ts
function columnsOf$2(header) {
	const year = headingIndex(header, ["year"]);
	const month = headingIndex(header, ["month"]);
	const infections = header.flatMap((heading, index) => {
		const infection = infectionOf(heading);
		return infection === null ? [] : [{
			index,
			infection
		}];
	});
	if (year === null || month === null || infections.length < 2 || header.some((heading) => /org|code|trust|provider|ccg/i.test(heading))) return null;
	return {
		year,
		month,
		infections
	};
}
/**
* England’s monthly infection cases, one row a month and one column an organism (`year, month, cdi, ecoli, mrsa, mssa…`).
* Gives all cases of each organism for England. Columns that are empty throughout (collection began later) are left out.
*/
var INFECTION_ENGLAND = {
	name: "England infection cases by month (PHE/UKHSA)",
	recognises: (header) => columnsOf$2(header) !== null,
	convert: (file, header, rows) => {
		const columns = columnsOf$2(header);
		if (columns === null) return {
			tables: [],
			dropped: [],
			reconciliation: [],
			problems: []
		};
		const filled = columns.infections.filter(({ index }) => rows.some(({ cells }) => cellAt(cells, index) !== ""));
		const observations = rows.flatMap(({ line, cells }) => {
			const [year, month] = [cellAt(cells, columns.year), cellAt(cells, columns.month)];
			return filled.map(({ index, infection }) => ({
				line,
				cells: {
					org_code: ENGLAND.code,
					org_name: ENGLAND.name,
					measure_id: infection.allCases,
					period_start: isoDay(Number(year), Number(month), 1) ?? `${year} ${month}`,
					period_type: "month",
					value: cellAt(cells, index),
					source: file
				}
			}));
		});
		return {
			tables: [{
				table: "organisation",
				rows: rows.slice(0, 1).map(({ line }) => englandOrganisation(line))
			}, {
				table: "observation",
				rows: observations
			}],
			dropped: droppedColumns(header, /* @__PURE__ */ new Set([
				columns.year,
				columns.month,
				...filled.map(({ index }) => index)
			]), rows),
			reconciliation: [],
			problems: []
		};
	}
};
// src/extract/publications/infection-months-columns.ts
var PARTS$1 = [
	[
		"nhs trust pir",
		"assigned_to",
		"trust"
	],
	[
		"ccg pir",
		"assigned_to",
		"commissioner"
	],
	[
		"third party pir",
		"assigned_to",
		"third_party"
	],
	[
		"hoha",
		"exposure",
		"hoha"
	],
	[
		"coha",
		"exposure",
		"coha"
	],
	[
		"coia",
		"exposure",
		"coia"
	],
	[
		"coca",
		"exposure",
		"coca"
	],
	[
		"phc all blank",
		"exposure",
		"blank"
	],
	[
		"phc unknown 3 mo",
		"exposure",
		"unknown"
	]
];
/**
* Where does a header of monthly infection cases have its columns? Null when it is not one: wanted are `data_collection`,
* `org_code` or `ccg_code`, `month_no`, `fyear6` and `total_cases`, the names of the national data capture system.
*/
function infectionMonthColumns(header) {
	const at = (name) => headingIndex(header, [name]);
	const trust = at("org code") ?? at("trust code");
	const org = trust ?? at("ccg code");
	const [collection, month, financialYear, total] = [
		at("data collection"),
		at("month no"),
		at("fyear6"),
		at("total cases")
	];
	if (org === null || collection === null || month === null || financialYear === null || total === null) return null;
	return {
		collection,
		org,
		trusts: trust !== null,
		month,
		financialYear,
		total,
		year: at("year no"),
		financialMonth: at("fmonth"),
		apportioned: at("apportioned"),
		parts: PARTS$1.flatMap(([name, kind, value]) => {
			const index = at(name);
			return index === null ? [] : [{
				index,
				heading: header[index] ?? "",
				breakdown: `${kind}=${value}`,
				kind
			}];
		})
	};
}
// src/extract/publications/infection-months-period.ts
/**
* Which month is a row of? `2017-01-01`, or null when it names none. The financial year and the number of the calendar month
* decide: January to March lie in the second of its years.
*/
function infectionMonth(columns, { cells }) {
	const start = financialYearStart(cellAt(cells, columns.financialYear));
	const month = cellAt(cells, columns.month);
	if (start === null || !/^([1-9]|1[0-2])$/.test(month)) return null;
	const year = Number(start.slice(0, 4)) + (Number(month) < 4 ? 1 : 0);
	return `${String(year)}-${month.padStart(2, "0")}-01`;
}
/** What the other columns of a row say of its month when they contradict: the month of the financial year, and the calendar year. */
function monthContradictions(file, header, columns, row) {
	const month = infectionMonth(columns, row);
	if (month === null) return [];
	return [[columns.financialMonth, String((Number(month.slice(5, 7)) + 8) % 12 + 1)], [columns.year, month.slice(0, 4)]].flatMap(([index, wanted]) => {
		const seen = cellAt(row.cells, index);
		return index === null || seen === "" || seen === wanted ? [] : [publicationProblem(file, {
			rule: "period-contradicts",
			severity: "warn",
			line: row.line,
			column: header[index] ?? null,
			seen,
			expected: wanted
		})];
	});
}
// src/extract/publications/infection-months.ts
var isNumber$2 = (cell) => /^\d+$/.test(cell);
function observationsOf(file, columns, infection, row) {
	const { line, cells } = row;
	const of = (index) => cellAt(cells, index);
	const base = {
		org_code: of(columns.org),
		period_start: infectionMonth(columns, row) ?? `${of(columns.financialYear)} ${of(columns.month)}`,
		period_type: "month",
		source: file
	};
	const made = (more) => ({
		line,
		cells: {
			...base,
			...more
		}
	});
	const exposure = (value) => of(columns.parts.find(({ breakdown }) => breakdown === `exposure=${value}`)?.index ?? null);
	const linked = [exposure("hoha"), exposure("coha")];
	const apportioned = of(columns.apportioned);
	return [
		made({
			measure_id: infection.allCases,
			value: of(columns.total)
		}),
		...columns.parts.filter(({ index }) => of(index) !== "").map(({ index, breakdown }) => made({
			measure_id: infection.allCases,
			breakdown,
			value: of(index)
		})),
		...apportioned === "" ? [] : [columns.trusts && infection.trustCases !== null ? made({
			measure_id: infection.trustCases,
			value: apportioned
		}) : made({
			measure_id: infection.allCases,
			breakdown: "apportioned=trust",
			value: apportioned
		})],
		...columns.trusts && infection.trustCases === "c_difficile" && linked.every(isNumber$2) ? [made({
			measure_id: "c_difficile_hoha_coha",
			value: String(linked.reduce((sum, cell) => sum + Number(cell), 0))
		})] : []
	];
}
/** Month by month: do the parts of one kind add up to all cases, over the rows that have every part? */
function reconcileParts(file, columns, rows) {
	return ["assigned_to", "exposure"].flatMap((kind) => {
		const parts = columns.parts.filter((part) => part.kind === kind);
		const sums = /* @__PURE__ */ new Map();
		for (const row of rows) {
			const found = parts.map(({ index }) => cellAt(row.cells, index));
			const total = cellAt(row.cells, columns.total);
			const month = infectionMonth(columns, row);
			if (parts.length < 2 || month === null || !isNumber$2(total) || !found.every(isNumber$2)) continue;
			const collection = cellAt(row.cells, columns.collection);
			const sum = sums.get(`${collection} ${month}`) ?? {
				period: month.slice(0, 7),
				figure: `${collection} cases by ${kind === "exposure" ? "earlier contact with hospitals" : "who they were assigned to"}`,
				partsSum: 0,
				statedTotal: 0
			};
			sum.partsSum += found.reduce((all, cell) => all + Number(cell), 0);
			sum.statedTotal += Number(total);
			sums.set(`${collection} ${month}`, sum);
		}
		return [...sums.values()].sort((one, other) => one.period.localeCompare(other.period)).map((sum) => ({
			file,
			...sum,
			difference: sum.partsSum - sum.statedTotal
		}));
	});
}
/** How many months of organisations that appear somewhere have no row, where another organisation has one? */
function monthsWithoutRows(file, columns, rows) {
	const collections = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const month = infectionMonth(columns, row);
		if (month === null) continue;
		const key = cellAt(row.cells, columns.collection);
		const seen = collections.get(key) ?? {
			organisations: /* @__PURE__ */ new Set(),
			months: /* @__PURE__ */ new Set(),
			pairs: /* @__PURE__ */ new Set()
		};
		const organisation = cellAt(row.cells, columns.org);
		seen.organisations.add(organisation);
		seen.months.add(month);
		seen.pairs.add(`${organisation} ${month}`);
		collections.set(key, seen);
	}
	return [...collections.values()].flatMap(({ organisations, months, pairs }) => {
		const all = organisations.size * months.size;
		return pairs.size === all ? [] : [publicationProblem(file, {
			rule: "months-without-rows",
			severity: "warn",
			seen: String(all - pairs.size),
			expected: String(all)
		})];
	});
}
/**
* Monthly infection cases of PHE and UKHSA as their data capture system lists them: one row an organisation, collection and
* month. Gives all cases, with breakdowns by who they were assigned to and by earlier contact with hospitals; for trusts also
* the cases counted as their own, and those linked to a hospital stay.
*
* - The month follows from financial year and month number; `fmonth` is often wrong and is reported where it is.
* - A month without a row is not zero: the layout writes none for no case and none for no return. It stays a gap and is counted.
*/
var INFECTION_MONTHS = {
	name: "Monthly infection cases (PHE/UKHSA)",
	recognises: (header) => infectionMonthColumns(header) !== null,
	convert: (file, header, rows) => {
		const columns = infectionMonthColumns(header);
		if (columns === null) return {
			tables: [],
			dropped: [],
			reconciliation: [],
			problems: []
		};
		const about = new Map(rows.map((row) => [row, infectionOf(cellAt(row.cells, columns.collection))]));
		const known = rows.filter((row) => about.get(row) !== null);
		const reconciliation = reconcileParts(file, columns, known);
		const used = new Set([
			columns.collection,
			columns.org,
			columns.month,
			columns.financialYear,
			columns.total,
			columns.year,
			columns.financialMonth,
			columns.apportioned,
			...columns.parts.map(({ index }) => index)
		].filter((index) => index !== null));
		return {
			tables: [{
				table: "observation",
				rows: known.flatMap((row) => {
					const infection = about.get(row);
					return infection === null || infection === void 0 ? [] : observationsOf(file, columns, infection, row);
				})
			}],
			dropped: [...droppedRows("rows of organisms that no measure is about", rows.filter((row) => about.get(row) === null).map(({ line }) => line)), ...droppedColumns(header, used, rows)],
			reconciliation,
			problems: [
				...known.flatMap((row) => monthContradictions(file, header, columns, row)),
				...monthsWithoutRows(file, columns, known),
				...reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, period, partsSum, statedTotal }) => publicationProblem(file, {
					rule: "reconciliation-difference",
					severity: "warn",
					column: `${figure}, ${period}`,
					seen: String(partsSum),
					expected: String(statedTotal)
				}))
			]
		};
	}
};
// src/extract/publications/shmi-columns.ts
/**
* Where does a header of SHMI figures have its columns? Null when it is not one.
*
* Old (2011–2013): `INDICATOR_CODE, PROVIDER, PROVIDER NAME, DENOMINATOR, OBSERVED, EXPECTED, VALUE, …, OD_LL, OD_UL, OD_BANDING`.
* New: `TIME_PERIOD, PUBLICATION_MONTH, PROVIDER_CODE, SHMI_VALUE, SHMI_BANDING, OD_LL, OD_UL, OBSERVED, EXPECTED`.
* A value with observed and expected deaths may be many things; an indicator code with control limits, or a column named
* for SHMI, makes it this one.
*/
function shmiColumns(header) {
	const at = (...names) => headingIndex(header, names);
	const provider = at("provider", "provider code", "org code", "trust code");
	const observed = at("observed", "observed deaths", "number of observed deaths");
	const expected = at("expected", "expected deaths", "number of expected deaths");
	const value = at("value", "shmi value", "shmi");
	if (provider === null || observed === null || expected === null || value === null) return null;
	const lower = at("od ll", "od lower limit");
	const upper = at("od ul", "od upper limit");
	const old = at("indicator code") !== null && lower !== null && upper !== null;
	if (!old && at("shmi value", "shmi") === null && at("shmi banding") === null) return null;
	return {
		provider,
		observed,
		expected,
		value,
		lower,
		upper,
		old,
		name: at("provider name", "org name", "trust name"),
		period: at("time period", "reporting period"),
		published: at("publication month", "publication date"),
		banding: at("od banding", "shmi banding", "banding")
	};
}
// src/extract/publications/shmi.ts
/** A published ratio and its parts may differ by rounding: recent releases round deaths to the nearest 5. */
var ROUNDING$2 = .01;
var BANDS = /* @__PURE__ */ new Map([
	["1", "higher than expected"],
	["2", "as expected"],
	["3", "lower than expected"]
]);
/** What the publisher says beside the figure; these limits are the ones to read it with. */
function noteOf(columns, cells) {
	const [lower, upper, band] = [
		cellAt(cells, columns.lower),
		cellAt(cells, columns.upper),
		cellAt(cells, columns.banding)
	];
	return [lower === "" || upper === "" ? "" : `publisher’s limits ${lower} to ${upper}`, band === "" ? "" : `band: ${BANDS.get(band) ?? band}`].filter((part) => part !== "").join("; ");
}
/** The twelve months that a file as a whole covers, by its name; null when that says nothing. */
function spanOfFile(columns, file) {
	const name = baseName(file);
	const named = monthSpan(name);
	if (named?.months === 12) return {
		span: named,
		released: ""
	};
	const released = columns.old ? releaseMonth(name) : null;
	return released === null ? null : {
		span: spanFrom(monthsLater(released, -18), 12),
		released
	};
}
/** `2023-08`, `AUG23`, `August 2023` → the first of that month; anything else stays unsaid. */
function dayOf(cell) {
	const parsed = parseDate(cell.replace(/^([a-z]{3,9})(\d{2}|\d{4})$/i, "$1 $2"));
	return parsed.type === "day" ? parsed.day : "";
}
function disagreement(file, columns, header, { line, cells }) {
	const [observed, expected, value] = [
		columns.observed,
		columns.expected,
		columns.value
	].map((index) => Number(cellAt(cells, index).replaceAll(",", "") || NaN));
	if (observed === void 0 || value === void 0 || !((expected ?? 0) > 0)) return [];
	const ratio = observed / (expected ?? 1);
	return Math.abs(ratio - value) > ROUNDING$2 ? [publicationProblem(file, {
		rule: "value-disagrees",
		severity: "warn",
		line,
		column: header[columns.value] ?? null,
		seen: String(value),
		expected: ratio.toFixed(4)
	})] : [];
}
/**
* The Summary Hospital-level Mortality Indicator by trust, in the layout of 2011–2013 and in today's. Gives `shmi` over twelve
* months: observed and expected deaths and their ratio, the publisher's limits and band in the note, and the trusts.
*
* The old layout says nowhere which months it is of: they come from the release month in the file's name, which is
* reported; without one the file is refused. Windows overlap by nine or eleven months, so no control chart shows them.
*/
var SHMI = {
	name: "SHMI by trust",
	recognises: (header) => shmiColumns(header) !== null,
	convert: (file, header, rows) => {
		const columns = shmiColumns(header);
		if (columns === null) return {
			tables: [],
			dropped: [],
			reconciliation: [],
			problems: []
		};
		const ofFile = columns.period === null ? spanOfFile(columns, file) : null;
		if (columns.period === null && ofFile === null) return withoutPeriod(file, columns.old ? "shmi-2012-april.csv" : "shmi-apr22-mar23.csv");
		const trusts = rows.filter(({ cells }) => cellAt(cells, columns.observed) !== "" || cellAt(cells, columns.value) !== "");
		const below = rows.filter((row) => !trusts.includes(row));
		const periodOf = (cells) => {
			if (ofFile !== null) return ofFile.span.start;
			const found = monthSpan(cellAt(cells, columns.period));
			return found?.months === 12 ? found.start : cellAt(cells, columns.period);
		};
		const observations = trusts.map(({ line, cells }) => ({
			line,
			cells: {
				org_code: cellAt(cells, columns.provider),
				org_name: cellAt(cells, columns.name),
				measure_id: "shmi",
				period_start: periodOf(cells),
				period_type: "rolling_12_month",
				numerator: cellAt(cells, columns.observed),
				expected: cellAt(cells, columns.expected),
				value: cellAt(cells, columns.value),
				as_of: ofFile?.released ?? dayOf(cellAt(cells, columns.published)),
				source: file,
				note: noteOf(columns, cells)
			}
		}));
		const organisations = columns.name === null ? [] : trusts.filter(({ cells }) => cellAt(cells, columns.name) !== "").map(({ line, cells }) => ({
			line,
			cells: {
				org_code: cellAt(cells, columns.provider),
				org_name: cellAt(cells, columns.name),
				org_type: "provider",
				parent_code: "",
				valid_from: dayOf(periodOf(cells))
			}
		}));
		const used = new Set(Object.values(columns).filter((index) => typeof index === "number"));
		return {
			tables: [{
				table: "observation",
				rows: observations
			}, ...organisations.length === 0 ? [] : [{
				table: "organisation",
				rows: organisations
			}]],
			dropped: [...droppedRows("lines of text without figures", below.map(({ line }) => line)), ...droppedColumns(header, used, rows)],
			reconciliation: [],
			problems: [
				...ofFile === null ? [] : [periodFromFileName(file, ofFile.span)],
				...below.slice(0, 1).map(({ line, cells }) => publicationProblem(file, {
					rule: "rows-after-data",
					severity: "fix",
					line,
					seen: cells.find((cell) => cell.trim() !== "") ?? "",
					count: below.length
				})),
				...trusts.flatMap((row) => disagreement(file, columns, header, row))
			]
		};
	}
};
// src/extract/publications/ssnap-figures.ts
/** Which rows of a SSNAP scoring summary are figures, and of which measure. Labels are compared by `plainHeading`. */
/** A score of 0 to 100 in one row. */
var SSNAP_SCORES = [
	{
		measure: "ssnap_score",
		label: "ssnap score"
	},
	{
		measure: "ssnap_score_patient_centred",
		label: "patient centred ssnap level patient centred ssnap score"
	},
	{
		measure: "ssnap_score_team_centred",
		label: "team centred ssnap level team centred ssnap score"
	},
	{
		measure: "ssnap_score_unadjusted",
		label: "combined total key indicator score"
	}
];
/** A percentage, with the rows of its parts where the summary has them; rows are known by the number of their question. */
var SSNAP_PERCENTAGES = [{
	measure: "ssnap_6m_assessed",
	percent: "ref b13 3",
	numerator: "ref b13 1",
	denominator: "ref b12 1"
}, {
	measure: "ssnap_6m_applicable",
	percent: "ref b12 3",
	numerator: null,
	denominator: null
}];
// src/extract/publications/ssnap-rows.ts
/** Below the teams stand counts of teams by level, under titles that end in a colon. */
var isSummary = ({ cells }) => cells.slice(1).every((cell) => cell.trim() === "") && /:\s*$|^[A-E] - (\d+|no) teams?/.test(cellAt(cells, 0));
/** Sorts the rows of a scoring summary into figures by label and the national summary. */
function ssnapRows(rows) {
	const byLabel = /* @__PURE__ */ new Map();
	const summary = [];
	for (const row of rows) {
		const label = plainHeading(cellAt(row.cells, 0));
		if (isSummary(row)) summary.push(row);
		else if (!byLabel.has(label)) byLabel.set(label, row);
	}
	return {
		byLabel,
		summary
	};
}
/** The row whose label ends in these words, or null. */
function rowEndingIn({ byLabel }, words) {
	for (const [label, row] of byLabel) if (label === words || label.endsWith(` ${words}`)) return row;
	return null;
}
// src/extract/publications/ssnap-summary.ts
/** `SSNAP levels: Combined Total Key Indicator levels:` heads two lists that stand side by side in one cell. */
var titlesIn = (cell) => cell.split(":").map((title) => title.trim()).filter((title) => title !== "");
/** The row that a list counts: `Team-centred Total Key Indicator levels` counts `… Team-centred Total KI level`. */
var countedRow = (rows, title) => {
	const words = plainHeading(title).replace(/s$/, "");
	return rowEndingIn(rows, words) ?? rowEndingIn(rows, words.replace("key indicator", "ki"));
};
/**
* Do the teams add up to the national summary below them? The summary counts teams by level and band, A to E
* (`A - 34 teams (16%) A - 45 teams (22%)`: two lists side by side); each count is held against the teams of the file.
*/
function reconcileSsnap(file, period, rows, teams) {
	let titles = [];
	return rows.summary.flatMap(({ cells }) => {
		const cell = cellAt(cells, 0);
		const counts = [...cell.matchAll(/([A-E]) - (\d+|no) teams?/g)];
		if (counts.length === 0) titles = titlesIn(cell);
		return counts.flatMap(([, level = "", count = ""], place) => {
			const title = titles[place];
			const row = title === void 0 ? null : countedRow(rows, title);
			if (title === void 0 || row === null) return [];
			const partsSum = teams.filter(({ index }) => cellAt(row.cells, index) === level).length;
			const statedTotal = count === "no" ? 0 : Number(count);
			return [{
				file,
				period,
				figure: `${title}: teams at ${level}`,
				partsSum,
				statedTotal,
				difference: partsSum - statedTotal
			}];
		});
	});
}
// src/extract/publications/ssnap-teams.ts
/** Names become codes of letters, digits and hyphens, so that they stand in addresses and files like any other code. */
var slug = (name) => name.toUpperCase().normalize("NFKD").replaceAll(/[’'\u0300-\u036f]/g, "").replaceAll(/[^A-Z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
/** `Royal London Hospital HASU` → `SSNAP-ROYAL-LONDON-HOSPITAL-HASU`, the code of a team that has none. */
var ssnapTeamCode = (name) => `SSNAP-${slug(name)}`;
/**
* Which teams does the summary name? The audit gives them no code, so their name becomes one: `SSNAP-ROYAL-LONDON-HOSPITAL-HASU`
* can be mistaken for no ODS code. Two teams of one name get their trust's name too. Columns without a team's name are left out.
*/
function ssnapTeams(teamRow, trustRow) {
	const named = teamRow.cells.flatMap((_cell, index) => {
		const team = cellAt(teamRow.cells, index);
		return index === 0 || team === "" ? [] : [{
			index,
			team,
			trust: trustRow === null ? "" : cellAt(trustRow.cells, index)
		}];
	});
	const times = /* @__PURE__ */ new Map();
	for (const { team } of named) times.set(slug(team), (times.get(slug(team)) ?? 0) + 1);
	return named.map(({ index, team, trust }) => ({
		index,
		team,
		trust,
		code: ssnapTeamCode((times.get(slug(team)) ?? 0) > 1 ? `${team} ${trust}` : team)
	}));
}
/** The teams as sites, each under its own name and its trust's: the trust is known by name only, so no parent is claimed. */
function ssnapOrganisations(teams, line, from) {
	return teams.map(({ code, team, trust }) => ({
		line,
		cells: {
			org_code: code,
			org_name: trust === "" ? team : `${team}, ${trust}`,
			short_name: team,
			org_type: "site",
			parent_code: "",
			valid_from: from,
			aliases: team
		}
	}));
}
// src/extract/publications/ssnap.ts
var TITLE = "ssnap scoring summary";
var PERIOD_TYPE = /* @__PURE__ */ new Map([
	[3, "quarter"],
	[4, "four_month"],
	[12, "year"]
]);
/** Percentages stand rounded to whole ones. */
var ROUNDING$1 = .51;
var isNumber$1 = (cell) => /^\d+(\.\d+)?$/.test(cell);
/** Some quarters write 26%, others 0.26: a row without any percent sign and with nothing above 1 is in parts of one. */
function isFraction(row, teams) {
	const cells = teams.map(({ index }) => cellAt(row.cells, index));
	return cells.some(isNumber$1) && cells.every((cell) => !cell.includes("%") && (!isNumber$1(cell) || Number(cell) <= 1));
}
var cellsOf = ({ file, period }, { code, team, trust }, measure) => ({
	org_code: code,
	org_name: trust === "" ? team : `${team}, ${trust}`,
	measure_id: measure,
	...period,
	source: file
});
function scores(about, rows, used) {
	return SSNAP_SCORES.flatMap(({ measure, label }) => {
		const row = rows.byLabel.get(label);
		if (row === void 0) return [];
		used.add(row);
		return about.teams.map((team) => ({
			line: row.line,
			cells: {
				...cellsOf(about, team, measure),
				value: cellAt(row.cells, team.index)
			}
		}));
	});
}
function percentages(about, rows, used, problems) {
	return SSNAP_PERCENTAGES.flatMap((figure) => {
		const percent = rowEndingIn(rows, figure.percent);
		if (percent === null) return [];
		const numerator = figure.numerator === null ? null : rowEndingIn(rows, figure.numerator);
		const denominator = figure.denominator === null ? null : rowEndingIn(rows, figure.denominator);
		for (const row of [
			percent,
			numerator,
			denominator
		]) if (row !== null) used.add(row);
		const fraction = isFraction(percent, about.teams);
		return about.teams.map((team) => {
			const [stated, n, d] = [
				percent,
				numerator,
				denominator
			].map((row) => row === null ? "" : cellAt(row.cells, team.index));
			const cells = cellsOf(about, team, figure.measure);
			if (n !== void 0 && d !== void 0 && isNumber$1(n) && isNumber$1(d)) {
				const published = Number((stated ?? "").replace("%", "")) * (fraction ? 100 : 1);
				const computed = Number(n) / Number(d) * 100;
				if (Number(d) > 0 && Math.abs(published - computed) > ROUNDING$1) problems.push(publicationProblem(about.file, {
					rule: "value-disagrees",
					severity: "warn",
					line: percent.line,
					column: team.team,
					seen: stated ?? "",
					expected: computed.toFixed(1)
				}));
				return {
					line: percent.line,
					cells: {
						...cells,
						numerator: n,
						denominator: d
					}
				};
			}
			return {
				line: percent.line,
				cells: {
					...cells,
					value: (stated ?? "").replace(/%$/, ""),
					value_scale: fraction ? "fraction" : ""
				}
			};
		});
	});
}
/** The period by the title, or else by the file's name. */
function periodOf(file, title) {
	const inside = monthSpan(title);
	const span = inside ?? monthSpan(baseName(file));
	return span === null || !PERIOD_TYPE.has(span.months) ? null : {
		span,
		ofName: inside === null
	};
}
/**
* SSNAP, the national stroke audit: its sheet “Scoring Summary”, teams in columns and figures in rows. Gives the scores of
* 0 to 100 and the percentages of six-month assessments for each team, and the teams as sites under their trust's name.
*
* Levels A to E and bands are no figures and are left out; the national summary below counts them, and the teams are held
* against it. Words such as “Too few to report” become the status of their cell. The quarter stands in the file's name.
*/
var SSNAP = {
	name: "SSNAP scoring summary",
	recognises: (header) => header.length > 1 && plainHeading(header[0] ?? "").startsWith(TITLE),
	convert: (file, header, all) => {
		const rows = ssnapRows(all);
		const teamRow = rows.byLabel.get("team");
		const period = periodOf(file, header[0] ?? "");
		if (teamRow === void 0) return {
			tables: [],
			dropped: [],
			reconciliation: [],
			problems: [publicationProblem(file, {
				rule: "missing-column",
				severity: "stop",
				column: "Team",
				expected: "Team"
			})]
		};
		if (period === null) return withoutPeriod(file, "AprJun2022.csv");
		const { span, ofName } = period;
		const teams = ssnapTeams(teamRow, rows.byLabel.get("trust") ?? null);
		const about = {
			file,
			teams,
			period: {
				period_start: span.start,
				period_type: PERIOD_TYPE.get(span.months) ?? ""
			}
		};
		const used = /* @__PURE__ */ new Set([teamRow, ...[rows.byLabel.get("trust")].filter((row) => row !== void 0)]);
		const problems = ofName ? [periodFromFileName(file, span)] : [];
		const observations = [...scores(about, rows, used), ...percentages(about, rows, used, problems)];
		const reconciliation = reconcileSsnap(file, `${span.start} to ${span.end}`, rows, teams);
		const unused = all.filter((row) => !used.has(row) && !rows.summary.includes(row));
		return {
			tables: [{
				table: "organisation",
				rows: ssnapOrganisations(teams, teamRow.line, span.start)
			}, {
				table: "observation",
				rows: observations
			}],
			dropped: [...droppedRows("rows of levels A to E, bands and counts that no measure uses", unused.map(({ line }) => line)), ...droppedRows("national summary, used for reconciliation only", rows.summary.map(({ line }) => line))],
			reconciliation,
			problems: [...problems, ...reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, partsSum, statedTotal }) => publicationProblem(file, {
				rule: "reconciliation-difference",
				severity: "warn",
				column: figure,
				seen: String(partsSum),
				expected: String(statedTotal)
			}))]
		};
	}
};
// src/extract/publications/named-organisations.ts
/**
* The organisations that a publication names beside its figures, each once. They come without a day from which the name
* holds, so that a list of organisations, or a publication that has one, says better what they are called.
*/
var NamedOrganisations = class {
	named = /* @__PURE__ */ new Map();
	add(line, code, name, type, parent = "") {
		if (code === "" || name === "" || this.named.has(code)) return;
		this.named.set(code, {
			line,
			name,
			type,
			parent
		});
	}
	rows() {
		return [...this.named].map(([code, { line, name, type, parent }]) => ({
			line,
			cells: {
				org_code: code,
				org_name: name,
				org_type: type,
				parent_code: this.named.has(parent) ? parent : ""
			}
		}));
	}
};
// src/extract/publications/ssnap-team-list.ts
function columnsOf$1(header) {
	const team = headingIndex(header, ["teamname"]);
	const trust = headingIndex(header, ["trust groups"]);
	const trustName = headingIndex(header, ["trust names"]);
	return team === null || trust === null || trustName === null || headingIndex(header, ["teamcode"]) === null ? null : {
		team,
		trust,
		trustName
	};
}
/**
* The teams of SSNAP, one a row, with the trust each belongs to (`TRUST_RNU`). Gives every team as a site under the code that
* its scores carry, and its trust as a provider: with this list loaded, the scores of teams stand under their trusts.
* Teams that name no trust come without a parent. The audit's own numbers, addresses and networks are left out and listed.
*/
var SSNAP_TEAM_LIST = {
	name: "SSNAP list of teams",
	aboutOrganisations: true,
	recognises: (header) => columnsOf$1(header) !== null,
	convert: (_file, header, rows) => {
		const columns = columnsOf$1(header);
		if (columns === null) return {
			tables: [],
			dropped: [],
			reconciliation: [],
			problems: []
		};
		const trusts = new NamedOrganisations();
		return {
			tables: [{
				table: "organisation",
				rows: [...rows.map(({ line, cells }) => {
					const [team, trustName] = [cellAt(cells, columns.team), cellAt(cells, columns.trustName)];
					const code = /^TRUST_((?=.*[A-Z])[A-Z0-9]{3,5})$/.exec(cellAt(cells, columns.trust))?.[1] ?? "";
					trusts.add(line, code, trustName, "provider");
					return {
						line,
						cells: {
							org_code: ssnapTeamCode(team),
							org_name: trustName === "" ? team : `${team}, ${trustName}`,
							short_name: team,
							org_type: "site",
							parent_code: trustName === "" ? "" : code,
							aliases: team
						}
					};
				}), ...trusts.rows()]
			}],
			dropped: droppedColumns(header, new Set(Object.values(columns)), rows),
			reconciliation: [],
			problems: []
		};
	}
};
// src/extract/publications/ukhsa-annual-columns.ts
var PARTS = /* @__PURE__ */ new Map([
	["community onset cases", "onset=community"],
	["hospital onset cases", "onset=hospital"],
	["hoha cases", "exposure=hoha"],
	["coha cases", "exposure=coha"],
	["coca cases", "exposure=coca"],
	["coia cases", "exposure=coia"],
	["coun cases", "exposure=coun"],
	["comi cases", "exposure=comi"]
]);
/** Where does a header of UKHSA's annual infection tables have its columns? Null when it is not one. Note markers do not matter. */
function ukhsaAnnualColumns(header) {
	const species = headingIndex(header, ["species"]);
	if (species === null) return null;
	const years = header.flatMap((heading, index) => {
		const start = financialYearStart(heading);
		return start === null ? [] : [{
			index,
			start
		}];
	});
	const name = headingIndex(header, [
		"integrated care board icb",
		"integrated care board",
		"icb"
	]);
	const code = headingIndex(header, [
		"sustainability transformation partnerships code nhs",
		"integrated care board code nhs",
		"icb code nhs",
		"icb code"
	]);
	if (name !== null && code !== null && years.length > 1) return {
		layout: "boards",
		species,
		code,
		name,
		years
	};
	const year = headingIndex(header, ["financial year"]);
	if (year === null) return null;
	if (headingIndex(header, ["financial quarter"]) !== null && headingIndex(header, ["percent of cases"]) !== null) return { layout: "quarters" };
	const parts = header.flatMap((heading, index) => {
		const breakdown = PARTS.get(plainHeading(heading));
		return breakdown === void 0 ? [] : [{
			index,
			breakdown
		}];
	});
	if (parts.length < 2) return null;
	return {
		layout: "england",
		species,
		year,
		parts,
		allCases: headingIndex(header, ["all reported cases"]),
		population: headingIndex(header, ["mid year population estimate"]),
		rate: headingIndex(header, ["all reported rate per 100 000 population"])
	};
}
// src/extract/publications/ukhsa-annual.ts
var NOTHING = {
	tables: [],
	dropped: [],
	reconciliation: [],
	problems: []
};
var OTHER_ORGANISMS = "rows of organisms that no measure is about, or that are part of another row";
var speciesOf = ({ cells }, species) => infectionOf(cellAt(cells, species));
var isNumber = (cell) => /^\d+(\.\d+)?$/.test(cell);
function convertBoards(file, header, columns, rows) {
	const known = rows.filter((row) => speciesOf(row, columns.species) !== null && cellAt(row.cells, columns.code) !== "");
	const boards = new Map(known.map((row) => [cellAt(row.cells, columns.code), row]));
	const observations = known.flatMap((row) => columns.years.map(({ index, start }) => ({
		line: row.line,
		cells: {
			org_code: cellAt(row.cells, columns.code),
			org_name: cellAt(row.cells, columns.name),
			measure_id: speciesOf(row, columns.species)?.ratePopulation ?? "",
			period_start: start,
			period_type: "year",
			value: cellAt(row.cells, index),
			source: file
		}
	})));
	const organisations = [...boards.values()].map(({ line, cells }) => ({
		line,
		cells: {
			org_code: cellAt(cells, columns.code),
			org_name: cellAt(cells, columns.name),
			org_type: "commissioner",
			parent_code: ""
		}
	}));
	const used = /* @__PURE__ */ new Set([
		columns.species,
		columns.code,
		columns.name,
		...columns.years.map(({ index }) => index)
	]);
	return {
		tables: [{
			table: "organisation",
			rows: organisations
		}, {
			table: "observation",
			rows: observations
		}],
		dropped: [...droppedRows(OTHER_ORGANISMS, rows.filter((row) => !known.includes(row)).map(({ line }) => line)), ...droppedColumns(header, used, rows)],
		reconciliation: [],
		problems: []
	};
}
function englandRows(file, columns, row) {
	const infection = speciesOf(row, columns.species);
	if (infection === null) return [];
	const { line, cells } = row;
	const year = cellAt(cells, columns.year);
	const base = {
		org_code: ENGLAND.code,
		org_name: ENGLAND.name,
		period_start: financialYearStart(year) ?? year,
		period_type: "year",
		source: file
	};
	const [cases, population] = [cellAt(cells, columns.allCases), cellAt(cells, columns.population)];
	const linked = columns.parts.filter(({ breakdown }) => breakdown === "exposure=hoha" || breakdown === "exposure=coha").map(({ index }) => cellAt(cells, index));
	return [
		...columns.allCases === null ? [] : [{
			line,
			cells: {
				...base,
				measure_id: infection.allCases,
				value: cases
			}
		}],
		...columns.allCases === null || columns.population === null ? [] : [{
			line,
			cells: {
				...base,
				measure_id: infection.ratePopulation,
				numerator: cases,
				denominator: population,
				value: cellAt(cells, columns.rate)
			}
		}],
		...columns.parts.map(({ index, breakdown }) => ({
			line,
			cells: {
				...base,
				measure_id: infection.allCases,
				breakdown,
				value: cellAt(cells, index)
			}
		})),
		...infection.trustCases === "c_difficile" && linked.length === 2 && linked.every(isNumber) ? [{
			line,
			cells: {
				...base,
				measure_id: "c_difficile_hoha_coha",
				value: String(linked.reduce((sum, cell) => sum + Number(cell), 0))
			}
		}] : []
	];
}
/** Cases by onset, held against all cases of the same row. */
function reconcileOnset(file, columns, rows) {
	const onset = columns.parts.filter(({ breakdown }) => breakdown.startsWith("onset="));
	if (columns.allCases === null || onset.length === 0) return [];
	return rows.flatMap(({ cells }) => {
		const parts = onset.map(({ index }) => cellAt(cells, index));
		const stated = cellAt(cells, columns.allCases);
		if (!isNumber(stated) || !parts.every(isNumber)) return [];
		const partsSum = parts.reduce((sum, part) => sum + Number(part), 0);
		return [{
			file,
			period: cellAt(cells, columns.year),
			figure: `${cellAt(cells, columns.species)}: cases by onset`,
			partsSum,
			statedTotal: Number(stated),
			difference: partsSum - Number(stated)
		}];
	});
}
function convertEngland(file, header, columns, rows) {
	const known = rows.filter((row) => speciesOf(row, columns.species) !== null);
	const reconciliation = reconcileOnset(file, columns, rows);
	const used = new Set([
		columns.species,
		columns.year,
		columns.allCases,
		columns.population,
		columns.rate,
		...columns.parts.map(({ index }) => index)
	].filter((index) => index !== null));
	return {
		tables: [{
			table: "organisation",
			rows: known.slice(0, 1).map(({ line }) => englandOrganisation(line))
		}, {
			table: "observation",
			rows: known.flatMap((row) => englandRows(file, columns, row))
		}],
		dropped: [...droppedRows(OTHER_ORGANISMS, rows.filter((row) => !known.includes(row)).map(({ line }) => line)), ...droppedColumns(header, used, rows)],
		reconciliation,
		problems: reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, period, partsSum, statedTotal }) => publicationProblem(file, {
			rule: "reconciliation-difference",
			severity: "warn",
			column: `${figure}, ${period}`,
			seen: String(partsSum),
			expected: String(statedTotal)
		}))
	};
}
/**
* UKHSA's annual tables of infections, one sheet as CSV. By integrated care board: rates of six organisms for every 100,000
* people. For England: all cases, their rate, and cases by onset or by earlier contact with hospitals, as breakdowns.
*
* Years are the financial years they say, never months. `[x]` (not collected) becomes a status. Shares of a year by quarter
* (table S7), single species and rates over other denominators are left out and listed.
*/
var UKHSA_ANNUAL = {
	name: "UKHSA annual infection table",
	recognises: (header) => ukhsaAnnualColumns(header) !== null,
	convert: (file, header, rows) => {
		const columns = ukhsaAnnualColumns(header);
		if (columns === null) return NOTHING;
		if (columns.layout === "boards") return convertBoards(file, header, columns, rows);
		if (columns.layout === "england") return convertEngland(file, header, columns, rows);
		return {
			...NOTHING,
			dropped: droppedRows("shares of a year by quarter, which no measure uses", rows.map(({ line }) => line))
		};
	}
};
// src/extract/publications/rtt-columns.ts
/** The week at which a band begins: 17 of `Gt 17 To 18 Weeks SUM 1`, 104 of `Gt 104 Weeks SUM 1`; null for other headings. */
function weekOfBand(heading) {
	const found = /^gt (\d+)(?: to \d+)? weeks\b/.exec(plainHeading(heading));
	return found === null ? null : Number(found[1]);
}
/**
* Where does the RTT full extract have its columns? Null when this is no such header. Wanted: period, provider, part,
* treatment function, the total of all, and at least the bands of the first 18 weeks, each once.
*/
function rttColumns(header) {
	const period = headingIndex(header, ["period"]);
	const provider = headingIndex(header, ["provider org code", "provider code"]);
	const part = headingIndex(header, ["rtt part type"]);
	const treatmentFunction = headingIndex(header, ["treatment function code"]);
	const totalAll = headingIndex(header, ["total all"]);
	if (period === null || provider === null || part === null || treatmentFunction === null || totalAll === null) return null;
	const found = header.flatMap((heading, index) => {
		const week = weekOfBand(heading);
		return week === null ? [] : [{
			index,
			week
		}];
	});
	const weeks = new Set(found.map(({ week }) => week));
	if (weeks.size !== found.length || Array.from({ length: 18 }, (_, week) => week).some((week) => !weeks.has(week))) return null;
	return {
		period,
		provider,
		part,
		treatmentFunction,
		totalAll,
		providerName: headingIndex(header, ["provider org name", "provider name"]),
		parent: headingIndex(header, ["provider parent org code", "provider parent code"]),
		parentName: headingIndex(header, ["provider parent name", "provider parent org name"]),
		bands: found.map(({ index, week }) => ({
			index,
			within18: week < 18
		})),
		unknownStart: headingIndex(header, ["patients with unknown clock start date"])
	};
}
/** Adds up the rows of an RTT extract as they come: what is kept grows with the providers, not with the rows. */
var RttSums = class {
	sums = /* @__PURE__ */ new Map();
	columns;
	constructor(columns) {
		this.columns = columns;
	}
	add(part, { line, cells }) {
		const { columns } = this;
		const period = cellAt(cells, columns.period);
		const provider = cellAt(cells, columns.provider).toUpperCase();
		const key = `${period}\n${provider}\n${part}`;
		let sum = this.sums.get(key);
		if (sum === void 0) {
			sum = {
				period,
				provider,
				part,
				line: 0,
				within18: 0,
				inBands: 0,
				unknownStart: 0,
				statedTotal: 0,
				totalRows: 0,
				functionsTotal: 0,
				functionRows: 0,
				firstFunctionLine: line,
				unclear: null
			};
			this.sums.set(key, sum);
		}
		if (cellAt(cells, columns.treatmentFunction).toUpperCase() !== "C_999") {
			sum.functionRows++;
			sum.functionsTotal += this.numberAt(sum, cells[columns.totalAll]);
			return;
		}
		if (sum.totalRows === 0) sum.line = line;
		sum.totalRows++;
		for (const { index, within18 } of columns.bands) {
			const cell = cells[index];
			if (cell === void 0 || cell === "" || cell === "0") continue;
			const number = this.numberAt(sum, cell);
			sum.inBands += number;
			if (within18) sum.within18 += number;
		}
		if (columns.unknownStart !== null) sum.unknownStart += this.numberAt(sum, cells[columns.unknownStart]);
		sum.statedTotal += this.numberAt(sum, cells[columns.totalAll]);
	}
	/** A blank counts as none: a band without patients is left blank in half of the rows. */
	numberAt(sum, cell) {
		const tidy = (cell ?? "").trim();
		if (tidy === "") return 0;
		const number = aeNumber(tidy);
		if (number === null) sum.unclear ??= tidy;
		return number ?? 0;
	}
};
// src/extract/publications/rtt-full-extract.ts
var MEASURE_OF_PART = /* @__PURE__ */ new Map([
	["part_2", "rtt_18w_incomplete"],
	["part_1a", "rtt_18w_admitted"],
	["part_1b", "rtt_18w_non_admitted"]
]);
var monthOf = (period) => aePeriod(period) ?? period;
function observation(file, sum, name) {
	const month = aePeriod(sum.period);
	const nobody = sum.inBands === 0;
	return {
		line: sum.line,
		cells: {
			org_code: sum.provider,
			org_name: name,
			measure_id: MEASURE_OF_PART.get(sum.part) ?? "",
			period_start: month === null ? sum.period : `${month}-01`,
			period_type: "month",
			numerator: sum.unclear ?? (nobody ? "" : String(sum.within18)),
			denominator: String(sum.inBands),
			status: sum.unclear === null ? nobody ? "not_applicable" : "ok" : "",
			source: file,
			note: sum.unknownStart > 0 ? `${String(sum.unknownStart)} more without a known start of the wait are in neither figure.` : ""
		}
	};
}
/** Two lines a month and part: the treatment functions, and the weeks, against the total that the file states. */
function reconciliations$1(file, sums) {
	const groups = /* @__PURE__ */ new Map();
	for (const sum of sums) groups.set(`${monthOf(sum.period)}\n${sum.part}`, [...groups.get(`${monthOf(sum.period)}\n${sum.part}`) ?? [], sum]);
	return [...groups].sort(([one], [other]) => one < other ? -1 : 1).flatMap(([key, group]) => {
		const [period = "", part = ""] = key.split("\n");
		const measure = MEASURE_OF_PART.get(part) ?? part;
		const add = (pick) => group.reduce((total, sum) => total + pick(sum), 0);
		const statedTotal = add((sum) => sum.statedTotal);
		return [["treatment functions against their total C_999", add((sum) => sum.functionsTotal)], ["weeks waited, and starts unknown, against the total", add((sum) => sum.inBands + sum.unknownStart)]].map(([what, partsSum]) => ({
			file,
			period,
			figure: `${measure}: ${what}`,
			partsSum,
			statedTotal,
			difference: partsSum - statedTotal
		}));
	});
}
function differences(file, sums) {
	return sums.flatMap((sum) => [...sum.functionRows > 0 && sum.functionsTotal !== sum.statedTotal ? [["Treatment Function Code", sum.functionsTotal]] : [], ...sum.inBands + sum.unknownStart !== sum.statedTotal ? [["Total All", sum.inBands + sum.unknownStart]] : []].map(([column, seen]) => publicationProblem(file, {
		rule: "reconciliation-difference",
		severity: "warn",
		line: sum.line,
		column,
		seen: String(seen),
		expected: String(sum.statedTotal)
	})));
}
function begin(file, header, columns) {
	const sums = new RttSums(columns);
	const organisations = new NamedOrganisations();
	const otherParts = /* @__PURE__ */ new Map();
	const names = /* @__PURE__ */ new Map();
	return {
		row(row) {
			const { line, cells } = row;
			const part = cellAt(cells, columns.part);
			if (!MEASURE_OF_PART.has(part.toLowerCase())) {
				otherParts.set(part, (otherParts.get(part) ?? 0) + 1);
				return;
			}
			sums.add(part.toLowerCase(), row);
			const provider = cellAt(cells, columns.provider).toUpperCase();
			if (names.has(provider)) return;
			names.set(provider, cellAt(cells, columns.providerName));
			const parent = cellAt(cells, columns.parent).toUpperCase();
			organisations.add(line, parent, cellAt(cells, columns.parentName), "commissioner");
			organisations.add(line, provider, cellAt(cells, columns.providerName), "provider", parent);
		},
		end() {
			const all = [...sums.sums.values()];
			const whole = all.filter(({ totalRows }) => totalRows > 0);
			const parts = all.filter(({ totalRows }) => totalRows === 0);
			const used = /* @__PURE__ */ new Set([
				columns.period,
				columns.provider,
				columns.part,
				columns.treatmentFunction,
				columns.totalAll,
				...columns.bands.map(({ index }) => index),
				...[
					columns.providerName,
					columns.parent,
					columns.parentName,
					columns.unknownStart
				].filter((index) => index !== null)
			]);
			const functionRows = whole.reduce((count, sum) => count + sum.functionRows, 0);
			const unused = droppedColumns(header, used, []).map(({ what, count }) => ({
				what: what.replace("empty columns", "columns these measures do not use"),
				count,
				lines: []
			}));
			return {
				tables: [{
					table: "observation",
					rows: whole.map((sum) => observation(file, sum, names.get(sum.provider) ?? ""))
				}, {
					table: "organisation",
					rows: organisations.rows()
				}],
				dropped: [
					...functionRows > 0 ? [{
						what: "rows of single treatment functions, used to check their total (C_999) only",
						count: functionRows,
						lines: []
					}] : [],
					...[...otherParts].sort().map(([part, count]) => ({
						what: `rows of ${part === "" ? "no part" : part}, which no measure uses`,
						count,
						lines: []
					})),
					...droppedRows("providers without a row for all treatment functions (C_999): their parts may not be all", parts.map(({ firstFunctionLine }) => firstFunctionLine)),
					...unused
				],
				reconciliation: reconciliations$1(file, whole),
				problems: differences(file, whole)
			};
		}
	};
}
/**
* NHS England's RTT full extract: one row a provider, commissioner, part and treatment function, with 105 columns of weeks
* waited (183,000 rows a month). Gives 18 weeks for incomplete pathways (Part_2), and for completed ones with (Part_1A) and
* without admission (Part_1B).
*
* - Only the rows for all treatment functions (`C_999`) are added up, over commissioners; the single functions stand beside
*   them and are used to check them. Adding both doubles every list, which a published dashboard did.
* - Within 18 weeks = the bands from `Gt 00 To 01` to `Gt 17 To 18`; the denominator is the sum of all bands. `Total` is blank
*   for incomplete pathways, `Total All` is what the sums are held against.
* - Row by row: memory grows with the providers, not with the rows.
*/
var RTT_FULL_EXTRACT = {
	name: "NHS England RTT full extract",
	recognises: (header) => rttColumns(header) !== null,
	begin: (file, header) => {
		const columns = rttColumns(header);
		if (columns === null) throw new Error("This header is not that of an RTT extract.");
		return begin(file, header, columns);
	},
	convert: (file, header, rows) => {
		const columns = rttColumns(header);
		if (columns === null) return {
			tables: [],
			dropped: [],
			reconciliation: [],
			problems: []
		};
		const taking = begin(file, header, columns);
		for (const row of rows) taking.row(row);
		return taking.end();
	}
};
// src/extract/publications/kh03-columns.ts
var ORG_CODE$1 = [
	"org code",
	"organisation code",
	"provider code"
];
var ORG_NAME$1 = [
	"org name",
	"organisation name",
	"provider name"
];
/** Kinds of beds as the wide layout calls them. */
var WIDE = [
	["total", ""],
	["generalacute", "general_and_acute"],
	["learningdisab", "learning_disabilities"],
	["maternity", "maternity"],
	["mental", "mental_illness"]
];
/** The first of these names that stands in the header once: `occupied_total` before the `occupied` of a single specialty. */
function preferred(header, names) {
	for (const name of names) {
		const index = headingIndex(header, [name]);
		if (index !== null) return index;
	}
	return null;
}
/** Where does a KH03 table (beds available and occupied overnight) have its columns? Null when this is no such header. */
function kh03Columns(header) {
	const orgCode = headingIndex(header, ORG_CODE$1);
	if (orgCode === null) return null;
	const shared = {
		orgCode,
		orgName: headingIndex(header, ORG_NAME$1)
	};
	const pair = (group, available, occupied) => {
		const [one, other] = [preferred(header, available), preferred(header, occupied)];
		return one === null || other === null ? null : {
			group,
			available: one,
			occupied: other
		};
	};
	const quarter = headingIndex(header, [
		"quarter",
		"year quarter",
		"financial quarter"
	]);
	const group = headingIndex(header, ["specialty group", "speciality group"]);
	const byGroup = pair("", ["available total", "available"], ["occupied total", "occupied"]);
	if (quarter !== null && group !== null && byGroup !== null) {
		const specialty = preferred(header, ["specialty code", "specialty name"]);
		return {
			...shared,
			layout: "by-group",
			quarter,
			group,
			beds: byGroup,
			periodStart: headingIndex(header, ["period start"]),
			periodEnd: headingIndex(header, ["period end"]),
			specialty,
			specialtyOccupied: specialty === null ? null : headingIndex(header, ["occupied"])
		};
	}
	const date = headingIndex(header, [
		"date",
		"period end",
		"quarter end"
	]);
	const dated = pair("", ["beds av", "beds available"], ["occ av", "beds occupied"]);
	if (date !== null && dated !== null) return {
		...shared,
		layout: "dated",
		date,
		beds: dated
	};
	const wide = WIDE.flatMap(([name, kind]) => pair(kind, [`${name} avail`, `${name} available`], [`${name} occ`, `${name} occupied`]) ?? []);
	return wide.length > 1 && wide.some((beds) => beds.group === "") ? {
		...shared,
		layout: "wide",
		beds: wide
	} : null;
}
/** `general_and_acute` of `General & Acute`. */
var groupSlug = (cell) => plainHeading(cell.replaceAll("&", " and ")).replaceAll(" ", "_");
// src/extract/publications/kh03-quarter.ts
/** The three months of a quarter of a financial year: 2021 and 4 are January to March 2022. */
var quarterOf = (year, quarter) => spanFrom(quarterOfYear(year, quarter), 3);
/**
* Which quarter does a label mean? Quarters of the NHS are those of its financial year, which begins in April.
* `2021-22 Q4` and `2021/22 Q4` → 2022-01-01 to 2022-03-31; null for years that do not follow one another.
*/
function quarterOfLabel(label) {
	const start = quarterStart(label);
	return start === null ? null : spanFrom(start, 3);
}
/**
* Which quarter does a file's name mean? `KH03-2014-Q2.csv` and `beds 2014-15 Q2.csv` → July to September 2014: the year is the
* one in which the financial year began. Null when the name says none.
*/
function quarterOfFileName(name) {
	const base = (name.split("/").at(-1) ?? name).replace(/\.[a-z0-9]+$/i, "");
	const [, first, last, quarter] = /(?<!\d)(20\d\d)(?:[-/_](?:20)?(\d\d))?[-_ ]*q([1-4])(?!\d)/i.exec(base) ?? [];
	if (first === void 0 || last !== void 0 && (Number(first) + 1) % 100 !== Number(last)) return null;
	return quarterOf(Number(first), Number(quarter));
}
/** The quarter that ends in the month of a day written `01/09/2013` or `2013-09-01`; null unless that month ends a quarter. */
function quarterEndingIn(day) {
	const { month, year } = (/^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/.exec(day.trim()) ?? /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/.exec(day.trim()))?.groups ?? {};
	if (month === void 0 || year === void 0 || Number(month) % 3 !== 0 || Number(month) < 3 || Number(month) > 12) return null;
	const start = monthsLater(`${year}-01-01`, Number(month) - 3);
	return {
		start,
		end: lastDay(start, 3),
		months: 3
	};
}
// src/extract/publications/kh03-totals.ts
/** Four kinds of beds, each rounded to a whole bed, may miss a total that was rounded on its own by so much. */
var ROUNDING = 2.5;
var tidy$1 = (number) => String(Number(number.toFixed(6)));
var sumOf = (cells) => {
	const numbers = cells.map(aeNumber);
	return numbers.some((number) => number === null) ? null : tidy$1(numbers.reduce((sum, number) => sum + (number ?? 0), 0));
};
function grouped(beds) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of beds) {
		const key = `${one.orgCode}\n${one.quarter?.start ?? one.written}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [one]);
		else group.push(one);
	}
	return [...groups.values()];
}
/**
* All kinds of beds of a trust and quarter together, where a file gives the kinds only. A kind without a figure leaves the
* trust without a total, and two rows of one kind do too: nothing is guessed.
*/
function totalsOfGroups(beds) {
	return grouped(beds.filter(({ quarter }) => quarter !== null)).flatMap((group) => {
		if (new Set(group.map((one) => one.group)).size !== group.length) return [];
		const available = sumOf(group.map((one) => one.available));
		const occupied = sumOf(group.map((one) => one.occupied));
		return available === null || occupied === null ? [] : [{
			...group[0],
			group: "",
			available,
			occupied
		}];
	});
}
/** Totals as the file states them: by trust, and for England. */
var kh03Totals = {
	isTotal: (code, name) => code === "-" || /^(england|(grand )?total)$/i.test(code) || code === "" && /^(england|(grand )?total)$/i.test(name),
	/** Do the kinds of each trust add up to its total? Differences of rounding are passed over. */
	againstGroups(file, beds) {
		const problems = [];
		const sums = {
			available: [0, 0],
			occupied: [0, 0]
		};
		for (const group of grouped(beds)) {
			const total = group.find((one) => one.group === "");
			const parts = group.filter((one) => one.group !== "");
			for (const side of ["available", "occupied"]) {
				const partsSum = sumOf(parts.map((one) => one[side]));
				const stated = aeNumber(total?.[side]);
				if (total === void 0 || partsSum === null || stated === null) continue;
				sums[side][0] += Number(partsSum);
				sums[side][1] += stated;
				if (Math.abs(Number(partsSum) - stated) > ROUNDING) problems.push(publicationProblem(file, {
					rule: "reconciliation-difference",
					severity: "warn",
					line: total.line,
					column: `beds ${side}`,
					seen: partsSum,
					expected: String(stated)
				}));
			}
		}
		const period = beds[0]?.quarter?.start.slice(0, 7) ?? "";
		return {
			problems,
			reconciliation: ["available", "occupied"].map((side) => {
				const [partsSum, statedTotal] = sums[side];
				return {
					file,
					period,
					figure: `Beds ${side}: kinds against the total of each trust`,
					partsSum,
					statedTotal,
					difference: partsSum - statedTotal
				};
			})
		};
	}
};
// src/extract/publications/kh03-specialties.ts
/**
* Which rows of a table by specialty tell the figures of a kind of beds, each once? Without a column of specialties all do.
* The occupied beds of the specialties are added up and held against those of their kinds.
*/
function oncePerGroup(file, columns, rows) {
	if (columns.specialty === null) return {
		rows,
		dropped: [],
		reconciliation: []
	};
	const told = /* @__PURE__ */ new Set();
	const kept = [];
	let specialties = 0;
	let kinds = 0;
	for (const row of rows) {
		const of = [
			columns.orgCode,
			columns.quarter,
			columns.group,
			columns.beds.available,
			columns.beds.occupied
		].map((index) => cellAt(row.cells, index)).join("\n");
		specialties += aeNumber(cellAt(row.cells, columns.specialtyOccupied)) ?? 0;
		if (told.has(of)) continue;
		told.add(of);
		kept.push(row);
		kinds += aeNumber(cellAt(row.cells, columns.beds.occupied)) ?? 0;
	}
	const [partsSum, statedTotal] = [Number(specialties.toFixed(2)), Number(kinds.toFixed(2))];
	return {
		rows: kept,
		dropped: [{
			what: "rows of further specialties, which repeat the figures of their kind of beds",
			count: rows.length - kept.length,
			lines: []
		}],
		reconciliation: columns.specialtyOccupied === null ? [] : [{
			file,
			period: "",
			figure: "Beds occupied: specialties against their kinds",
			partsSum,
			statedTotal,
			difference: Number((partsSum - statedTotal).toFixed(2))
		}]
	};
}
// src/extract/publications/kh03-beds.ts
function bedsOf(columns, { line, cells }, kind, quarter, written, group = kind.group) {
	return {
		line,
		quarter,
		written,
		group,
		orgCode: cellAt(cells, columns.orgCode).toUpperCase(),
		orgName: cellAt(cells, columns.orgName),
		available: cellAt(cells, kind.available),
		occupied: cellAt(cells, kind.occupied)
	};
}
/** Rows with a quarter's label and its days: the label is believed, because the days of every fourth quarter lie a year early. */
function readByGroup(file, columns, rows) {
	const problems = [];
	return {
		beds: rows.map((row) => {
			const label = cellAt(row.cells, columns.quarter);
			const quarter = quarterOfLabel(label);
			const start = cellAt(row.cells, columns.periodStart).slice(0, 10);
			if (quarter !== null && start !== "" && start !== quarter.start) problems.push(publicationProblem(file, {
				rule: "period-contradicts",
				severity: "warn",
				line: row.line,
				column: "period_start",
				seen: start,
				expected: `${label}: ${quarter.start} to ${quarter.end}`
			}));
			return bedsOf(columns, row, columns.beds, quarter, label, groupSlug(cellAt(row.cells, columns.group)));
		}),
		problems
	};
}
function read(file, columns, rows, named) {
	if (columns.layout === "by-group") return readByGroup(file, columns, rows);
	if (columns.layout === "dated") return {
		problems: [],
		beds: rows.map((row) => bedsOf(columns, row, columns.beds, quarterEndingIn(cellAt(row.cells, columns.date)), cellAt(row.cells, columns.date)))
	};
	return {
		problems: named === null ? [] : [periodFromFileName(file, named)],
		beds: rows.flatMap((row) => columns.beds.map((kind) => bedsOf(columns, row, kind, named, "")))
	};
}
function canonical(file, { line, orgCode, orgName, quarter, written, group, available, occupied }) {
	const none = aeNumber(available) === 0 && aeNumber(occupied) === 0;
	return {
		line,
		cells: {
			org_code: orgCode,
			org_name: orgName,
			measure_id: "bed_occupancy_overnight",
			period_start: quarter?.start ?? `${written} (no quarter)`,
			period_end: quarter?.end ?? "",
			period_type: "quarter",
			breakdown: group === "" ? "" : `specialty_group=${group}`,
			numerator: none ? "" : occupied,
			denominator: available,
			status: none ? "not_applicable" : "",
			source: file
		}
	};
}
/**
* KH03, the quarterly return of beds available and occupied overnight: by trust and kind of bed (CSV or Parquet), by trust
* with a dated quarter, or one quarter with a pair of columns for each kind. Gives `bed_occupancy_overnight` by quarter, all
* kinds together and each as a breakdown; beds are daily averages, so they have decimals.
*
* - A quarter's label decides over the days beside it: in one real file those of every fourth quarter lie a year early.
* - A dated quarter is stamped by its last month: `01/09/2013` is July to September 2013.
* - With one row a specialty, the figures of its kind stand in every row: they count once, and the specialties are held
*   against them.
* - Where a file gives kinds only, their sum is the total; where it gives both, they are held against each other.
* - More beds occupied than available is no slip of the pen: wards do take patients beyond their beds.
*/
var KH03_BEDS = {
	name: "KH03 beds, by quarter",
	recognises: (header) => kh03Columns(header) !== null,
	convert: (file, header, rows) => {
		const columns = kh03Columns(header);
		if (columns === null) return {
			tables: [],
			dropped: [],
			reconciliation: [],
			problems: []
		};
		const named = columns.layout === "wide" ? quarterOfFileName(file) : null;
		if (columns.layout === "wide" && named === null) return withoutPeriod(file, "KH03-2014-Q2.csv");
		const isTotal = ({ cells }) => kh03Totals.isTotal(cellAt(cells, columns.orgCode), cellAt(cells, columns.orgName));
		const trusts = rows.filter((row) => !isTotal(row));
		const totals = rows.filter(isTotal);
		const specialties = columns.layout === "by-group" ? oncePerGroup(file, columns, trusts) : null;
		const found = read(file, columns, specialties?.rows ?? trusts, named);
		const whole = columns.layout === "by-group" ? totalsOfGroups(found.beds) : [];
		const checked = columns.layout === "wide" ? kh03Totals.againstGroups(file, found.beds) : {
			reconciliation: specialties?.reconciliation ?? [],
			problems: []
		};
		const organisations = new NamedOrganisations();
		for (const { line, orgCode, orgName } of found.beds) organisations.add(line, orgCode, orgName, "provider");
		const kinds = columns.layout === "wide" ? columns.beds : [columns.beds];
		const used = /* @__PURE__ */ new Set([
			columns.orgCode,
			...columns.orgName === null ? [] : [columns.orgName],
			...kinds.flatMap(({ available, occupied }) => [available, occupied]),
			...columns.layout === "by-group" ? [
				columns.quarter,
				columns.group,
				...[
					columns.periodStart,
					columns.periodEnd,
					columns.specialty,
					columns.specialtyOccupied
				].filter((index) => index !== null)
			] : [],
			...columns.layout === "dated" ? [columns.date] : []
		]);
		return {
			tables: [{
				table: "observation",
				rows: [...whole, ...found.beds].map((beds) => canonical(file, beds))
			}, {
				table: "organisation",
				rows: organisations.rows()
			}],
			dropped: [
				...totals.length === 0 ? [] : [{
					what: "total rows, which their parts replace",
					count: totals.length,
					lines: totals.map(({ line }) => line)
				}],
				...specialties?.dropped ?? [],
				...droppedColumns(header, used, rows)
			],
			reconciliation: checked.reconciliation,
			problems: [...found.problems, ...checked.problems]
		};
	}
};
// src/extract/publications/cancer-columns.ts
var MONTH = [
	"period month",
	"period",
	"month",
	"period date"
];
var ORG_CODE = [
	"org code",
	"organisation code",
	"provider code"
];
var ORG_NAME = [
	"org name",
	"organisation name",
	"provider name",
	"organisation",
	"provider"
];
var STANDARD = [
	"metric",
	"standard",
	"standard or item"
];
var TOTAL = [
	"total",
	"total patients",
	"total treated"
];
var WITHIN = [
	"within",
	"within standard",
	"within 62d",
	"within 62 days"
];
var AFTER = [
	"after",
	"after standard",
	"outside",
	"outside standard",
	"breached",
	"breaches",
	"breached 62d",
	"outside 62 days"
];
var SHARE = [
	"performance",
	"compliance rate",
	"percentage",
	"percentage within standard"
];
var SPLITS = [
	["cancer type", "tumour type"],
	[
		"referral route or stage",
		"stage route",
		"stage or route",
		"referral route"
	],
	["treatment modality", "treatment type"]
];
/** The first of several names that stands in the header exactly once. */
var first = (header, names) => {
	for (const name of names) {
		const index = headingIndex(header, [name]);
		if (index !== null) return index;
	}
	return null;
};
/**
* Where does a file of cancer waits have its columns? Null when it is none. Both spellings of NHS England's combined file are
* known (`Org_Code`, `Standard_or_Item`, `Within` and `ORG CODE`, `STANDARD`, `WITHIN STANDARD`), and the table by trust and month.
*/
function cancerColumns(header) {
	const orgCode = first(header, ORG_CODE);
	const standard = first(header, STANDARD);
	const total = first(header, TOTAL);
	const within = first(header, WITHIN);
	const splits = SPLITS.flatMap((names) => first(header, names) ?? []);
	const after = first(header, AFTER);
	if (orgCode === null || standard === null || total === null || within === null || after === null && splits.length === 0) return null;
	return {
		orgCode,
		standard,
		total,
		within,
		after,
		splits,
		month: first(header, MONTH),
		orgName: first(header, ORG_NAME),
		share: first(header, SHARE),
		basis: first(header, ["basis"])
	};
}
// src/extract/publications/cancer-62-days.ts
/** From this month on the 62 days of the three routes are one standard. */
var COMBINED_SINCE = "2023-10";
var COMBINED = /^(62 ?d|62 ?d(ay)?s? combined|62 ?day combined.*|combined 62.*)$/;
var ALL = /^(all|all (cancers?|routes|stages|modalities|types)|)$/;
var TOTAL_ROW = /^(total|england|national|-)$/i;
var plain = (cell) => cell.toLowerCase().replaceAll(/[^a-z0-9]+/g, " ").trim();
var tidy = (number) => Number(number.toFixed(6));
function sort(columns, rows, monthOfName) {
	const sorted = {
		kept: [],
		totals: [],
		commissioners: [],
		parts: [],
		otherStandards: /* @__PURE__ */ new Map(),
		earlier: []
	};
	for (const row of rows) {
		const { line, cells } = row;
		const standard = cellAt(cells, columns.standard);
		const month = columns.month === null ? monthOfName ?? "" : aePeriod(cellAt(cells, columns.month)) ?? cellAt(cells, columns.month);
		if (!COMBINED.test(plain(standard))) sorted.otherStandards.set(standard, [...sorted.otherStandards.get(standard) ?? [], line]);
		else if (columns.basis !== null && plain(cellAt(cells, columns.basis)) !== "provider") sorted.commissioners.push(line);
		else if (columns.splits.some((index) => !ALL.test(plain(cellAt(cells, index))))) sorted.parts.push(line);
		else if (/^\d{4}-\d{2}$/.test(month) && month < COMBINED_SINCE) sorted.earlier.push(line);
		else if (TOTAL_ROW.test(cellAt(cells, columns.orgCode))) sorted.totals.push({
			row,
			month
		});
		else sorted.kept.push({
			row,
			month
		});
	}
	return sorted;
}
/** The share as published, in percent; blank when there is none, and for nobody treated. */
function shareOf(columns, cells, fractions) {
	const number = aeNumber(cellAt(cells, columns.share).replace(/%$/, ""));
	if (number === null || aeNumber(cellAt(cells, columns.total)) === 0) return "";
	return String(fractions ? tidy(number * 100) : number);
}
function observations(file, columns, kept) {
	const fractions = (columns.share === null ? [] : kept.map(({ row }) => cellAt(row.cells, columns.share))).every((share) => !share.endsWith("%") && (aeNumber(share) ?? 0) <= 1);
	return kept.map(({ row: { line, cells }, month }) => {
		const nobody = aeNumber(cellAt(cells, columns.total)) === 0;
		return {
			line,
			cells: {
				org_code: cellAt(cells, columns.orgCode),
				org_name: cellAt(cells, columns.orgName),
				measure_id: "cancer_62d_combined",
				period_start: /^\d{4}-\d{2}$/.test(month) ? `${month}-01` : month,
				period_type: "month",
				numerator: nobody ? "" : cellAt(cells, columns.within),
				denominator: cellAt(cells, columns.total),
				value: shareOf(columns, cells, fractions),
				status: nobody ? "not_applicable" : "ok",
				source: file
			}
		};
	});
}
function reconciliations(file, columns, { kept, totals }) {
	return totals.flatMap(({ row, month }) => [["62 days: patients treated", columns.total], ["62 days: patients treated within 62 days", columns.within]].map(([figure, index]) => {
		const partsSum = tidy(kept.filter((one) => one.month === month).reduce((sum, one) => sum + (aeNumber(one.row.cells[index]) ?? 0), 0));
		const statedTotal = aeNumber(row.cells[index]) ?? 0;
		return {
			file,
			period: month,
			figure,
			partsSum,
			statedTotal,
			difference: tidy(partsSum - statedTotal)
		};
	}));
}
/**
* Cancer waits by provider: a table by trust and month, or NHS England's combined file. Gives the 62-day standard that has
* counted all three routes together since October 2023.
*
* - Patients are shared between the provider that referred and the one that treated: halves are figures, not slips.
* - `All` rows stand beside the kinds of cancer, routes and treatments they contain: only rows that are `All` throughout are
*   used. Rows by commissioner, other standards and months before October 2023 (another measure) are left out and counted.
* - Total rows are held against their providers, each provider's parts against its total, its share against both.
*/
var CANCER_62_DAYS = {
	name: "Cancer waits by provider, 62 days",
	recognises: (header) => cancerColumns(header) !== null,
	convert: (file, header, rows) => {
		const columns = cancerColumns(header);
		if (columns === null) return {
			tables: [],
			dropped: [],
			reconciliation: [],
			problems: []
		};
		const monthOfName = columns.month === null ? monthOfFileName(file) : null;
		if (columns.month === null && monthOfName === null) return withoutPeriod(file, "cancer-March-2025.csv");
		const sorted = sort(columns, rows, monthOfName);
		const reconciliation = reconciliations(file, columns, sorted);
		const organisations = new NamedOrganisations();
		for (const { row: { line, cells } } of sorted.kept) organisations.add(line, cellAt(cells, columns.orgCode).toUpperCase(), cellAt(cells, columns.orgName), "provider");
		const { after } = columns;
		const used = /* @__PURE__ */ new Set([
			columns.orgCode,
			columns.standard,
			columns.total,
			columns.within,
			...columns.splits,
			...[
				columns.month,
				columns.orgName,
				after,
				columns.share,
				columns.basis
			].filter((index) => index !== null)
		]);
		return {
			tables: [{
				table: "observation",
				rows: observations(file, columns, sorted.kept)
			}, {
				table: "organisation",
				rows: organisations.rows()
			}],
			dropped: [
				...droppedRows("total rows, used for reconciliation only", sorted.totals.map(({ row }) => row.line)),
				...droppedRows("rows by commissioner", sorted.commissioners),
				...droppedRows("rows of single cancers, routes or treatments, which are in the rows for all", sorted.parts),
				...droppedRows("months before October 2023, when 62 days was another measure", sorted.earlier),
				...[...sorted.otherStandards].flatMap(([standard, lines]) => droppedRows(`rows of the standard “${standard}”, which this reader does not use`, lines)),
				...droppedColumns(header, used, rows)
			],
			reconciliation,
			problems: [
				...monthOfName === null ? [] : [periodFromFileName(file, {
					start: `${monthOfName}-01`,
					end: lastDay(`${monthOfName}-01`, 1),
					months: 1
				})],
				...sorted.totals.map(({ row }) => publicationProblem(file, {
					rule: "total-row",
					severity: "fix",
					line: row.line,
					seen: cellAt(row.cells, columns.orgCode)
				})),
				...reconciliation.filter(({ difference }) => difference !== 0).map(({ figure, partsSum, statedTotal }) => publicationProblem(file, {
					rule: "reconciliation-difference",
					severity: "warn",
					column: figure,
					seen: String(partsSum),
					expected: String(statedTotal)
				})),
				...(after === null ? [] : sorted.kept).flatMap(({ row: { line, cells } }) => {
					const [within, late, total] = [
						columns.within,
						after,
						columns.total
					].map((index) => aeNumber(cellAt(cells, index)));
					if (typeof within !== "number" || typeof late !== "number" || typeof total !== "number" || Math.abs(within + late - total) < .25) return [];
					return [publicationProblem(file, {
						rule: "reconciliation-difference",
						severity: "warn",
						line,
						column: header[columns.total] ?? null,
						seen: String(within + late),
						expected: String(total)
					})];
				})
			]
		};
	}
};
// src/extract/publications/nhs-choices-hospitals.ts
function columnsOf(header) {
	const code = headingIndex(header, ["organisationcode"]);
	const name = headingIndex(header, ["organisationname"]);
	const parent = headingIndex(header, ["parentodscode"]);
	if (code === null || name === null || parent === null || headingIndex(header, ["ispimsmanaged"]) === null) return null;
	return {
		code,
		name,
		parent,
		parentName: headingIndex(header, ["parentname"])
	};
}
/**
* The hospitals of NHS Choices: one site a row with the organisation that ran it, columns parted by `¬`, in an older text
* encoding. Gives every site, and each organisation that ran one as a provider without days. Addresses and telephone
* numbers are left out; sites whose code is digits alone (`99999`) are dropped and listed.
*/
var NHS_CHOICES_HOSPITALS = {
	name: "NHS Choices hospitals",
	aboutOrganisations: true,
	recognises: (header) => columnsOf(header) !== null,
	convert: (_file, header, rows) => {
		const columns = columnsOf(header);
		if (columns === null) return {
			tables: [],
			dropped: [],
			reconciliation: [],
			problems: []
		};
		const at = (cells, place) => place === null ? "" : (cells[place] ?? "").replaceAll(/\s+/g, " ").trim();
		const parents = /* @__PURE__ */ new Map();
		const uncoded = rows.filter(({ cells }) => /^\d+$/.test(at(cells, columns.code)));
		const sites = rows.filter((row) => !uncoded.includes(row)).map(({ line, cells }) => {
			const parent = at(cells, columns.parent).toUpperCase();
			const parentName = at(cells, columns.parentName);
			if (parent !== "" && parentName !== "" && !parents.has(parent)) parents.set(parent, {
				line,
				cells: {
					org_code: parent,
					org_name: parentName,
					org_type: "provider"
				}
			});
			return {
				line,
				cells: {
					org_code: at(cells, columns.code),
					org_name: at(cells, columns.name),
					org_type: "site",
					parent_code: parent
				}
			};
		});
		const own = new Set(sites.map(({ cells }) => cells["org_code"]));
		const providers = [...parents].filter(([code]) => !own.has(code)).map(([, row]) => row);
		const dropped = uncoded.length === 0 ? [] : [{
			what: "sites without a code of their own",
			count: uncoded.length,
			lines: uncoded.map(({ line }) => line)
		}];
		return {
			tables: [{
				table: "organisation",
				rows: [...sites, ...providers]
			}],
			dropped,
			reconciliation: [],
			problems: []
		};
	}
};
// src/extract/publications/ods-trusts.ts
/** Places of the columns that are read; the file has no header. */
var CODE = 0;
var NAME = 1;
var REGION = 2;
var BOARD = 3;
var OPENED = 10;
var CLOSED = 11;
var COLUMNS = [24, 27];
var cell = (cells, place) => (cells[place] ?? "").replaceAll(/\s+/g, " ").trim();
/** `20171001` → `2017-10-01`; anything else as it is, for the checks to judge. */
function day(text) {
	return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
}
// src/extract/publications/known-publications.ts
/** The publications that are recognised by their header, in the order tried. */
var KNOWN_PUBLICATIONS = [
	NHSE_AE_MONTHLY,
	NHSE_AE_PROVIDER_TABLE,
	NHSE_AE_UNUSED_SHEETS,
	RTT_FULL_EXTRACT,
	CANCER_62_DAYS,
	KH03_BEDS,
	SHMI,
	SSNAP,
	SSNAP_TEAM_LIST,
	UKHSA_ANNUAL,
	NEVER_EVENTS,
	INFECTION_MONTHS,
	INFECTION_ENGLAND,
	{
		name: "ODS NHS trusts (etr)",
		aboutOrganisations: true,
		headless: true,
		recognises: (header) => COLUMNS.includes(header.length) && /^[A-Z0-9]{3,5}$/.test(cell(header, CODE)) && /^[A-Z]\d\d$/.test(cell(header, REGION)) && /^[A-Z0-9]{3}$/.test(cell(header, BOARD)) && /^\d{8}$/.test(cell(header, OPENED)),
		convert: (_file, header, rows) => {
			const all = [{
				line: (rows[0]?.line ?? 2) - 1,
				cells: header
			}, ...rows];
			const regionsOf = /* @__PURE__ */ new Map();
			const firstLine = /* @__PURE__ */ new Map();
			for (const { line, cells } of all) {
				const board = cell(cells, BOARD);
				const region = cell(cells, REGION);
				for (const code of [board, region]) if (code !== "" && !firstLine.has(code)) firstLine.set(code, line);
				if (board === "" || region === "") continue;
				const counts = regionsOf.get(board) ?? /* @__PURE__ */ new Map();
				regionsOf.set(board, counts.set(region, (counts.get(region) ?? 0) + 1));
			}
			const trusts = all.map(({ line, cells }) => ({
				line,
				cells: {
					org_code: cell(cells, CODE),
					org_name: cell(cells, NAME),
					org_type: "provider",
					parent_code: cell(cells, BOARD) || cell(cells, REGION),
					open_date: day(cell(cells, OPENED)),
					close_date: day(cell(cells, CLOSED))
				}
			}));
			const boards = [...regionsOf].map(([code, counts]) => {
				const region = [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0]?.[0] ?? "";
				return {
					line: firstLine.get(code) ?? 1,
					cells: {
						org_code: code,
						org_name: code,
						org_type: "commissioner",
						parent_code: region
					}
				};
			});
			const regions = [...new Set([...regionsOf.values()].flatMap((counts) => [...counts.keys()]))].sort().map((code) => ({
				line: firstLine.get(code) ?? 1,
				cells: {
					org_code: code,
					org_name: regionName(code) ?? code,
					org_type: "region"
				}
			}));
			return {
				tables: [{
					table: "organisation",
					rows: [
						...trusts,
						...boards,
						...regions
					]
				}],
				dropped: [],
				reconciliation: [],
				problems: []
			};
		}
	},
	NHS_CHOICES_HOSPITALS
];
// src/extract/reading/decode-text.ts
/** Which line (1-based) does a byte lie on? */
function lineOfByte(bytes, position) {
	let line = 1;
	for (let index = 0; index < position; index++) if (bytes[index] === 10) line++;
	return line;
}
/**
* What does this file say, as text with `\n` line ends? Null when it is not text.
* Tried in turn: UTF-16 with its mark, UTF-8, Windows-1252 (what a British spreadsheet writes); every guess is reported
* and never a character lost.
*/
function decodeText(bytes, problems) {
	const utf16 = bytes[0] === 255 && bytes[1] === 254 ? "UTF-16LE" : bytes[0] === 254 && bytes[1] === 255 ? "UTF-16BE" : null;
	if (utf16 !== null) {
		problems.add("fix", "decoded-utf-16", {
			line: 1,
			seen: utf16
		});
		return withPlainLineEnds(new TextDecoder(utf16.toLowerCase()).decode(bytes), problems);
	}
	const nul = bytes.indexOf(0);
	if (nul >= 0) {
		problems.add("stop", "not-text", { line: lineOfByte(bytes, nul) });
		return null;
	}
	if (bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191) problems.add("fix", "byte-order-mark", { line: 1 });
	try {
		return withPlainLineEnds(new TextDecoder("utf-8", { fatal: true }).decode(bytes), problems);
	} catch {
		const text = decodeWindows1252(bytes);
		const first = firstNotUtf8(bytes);
		const word = /[^\s,;"|¬]*$/.exec(text.slice(0, first))?.[0] ?? "";
		const rest = /^[^\s,;"|¬]*/.exec(text.slice(first))?.[0] ?? "";
		problems.add("fix", "decoded-windows-1252", {
			line: lineOfByte(bytes, first),
			seen: rest === "" ? text.charAt(first) : word + rest
		});
		return withPlainLineEnds(text, problems);
	}
}
/** The 32 characters in which Windows-1252 differs from Latin-1; five places are empty. */
var WINDOWS_1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function decodeWindows1252(bytes) {
	return new TextDecoder("windows-1252").decode(bytes).replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 128));
}
/** Position of the first byte that is not part of well-formed UTF-8. */
function firstNotUtf8(bytes) {
	for (let index = 0; index < bytes.length;) {
		const byte = bytes[index] ?? 0;
		const more = byte < 128 ? 0 : byte >= 194 && byte < 224 ? 1 : byte >= 224 && byte < 240 ? 2 : byte >= 240 && byte < 245 ? 3 : -1;
		if (more < 0) return index;
		for (let next = 1; next <= more; next++) if (((bytes[index + next] ?? 0) & 192) !== 128) return index;
		index += more + 1;
	}
	return bytes.length;
}
/** CRLF and CR become LF, one for one line, so that line numbers are those of an editor. */
function withPlainLineEnds(text, problems) {
	if (!text.includes("\r")) return text;
	if ([
		/\r\n/,
		/\r(?!\n)/,
		/(?<!\r)\n/
	].filter((kind) => kind.test(text)).length > 1 && !text.includes("\"")) problems.add("fix", "mixed-line-ends");
	return text.replace(/\r\n?/g, "\n");
}
// src/extract/reading/file-type.ts
/** How a workbook of the newer kind is called. */
var XLSX = "Excel workbook (.xlsx)";
var SIGNATURES = [
	["PARE", "encrypted Parquet"],
	["%PDF", "PDF"],
	["", "gzip archive (.gz)"],
	["ÐÏà", "Excel workbook (.xls)"],
	["SQLite format 3", "SQLite database"],
	["ARROW1", "Arrow file"],
	["PNG", "picture (PNG)"],
	["ÿØÿ", "picture (JPEG)"],
	["7z¼¯", "7-Zip archive"],
	["Rar!", "RAR archive"]
];
/**
* Looks at the first bytes, never at the name: a workbook renamed `.csv` is still a workbook.
* Text is whatever is nothing else; whether it is readable is for decoding to say.
*/
function fileTypeOf(bytes) {
	const start = String.fromCharCode(...bytes.subarray(0, 4096));
	if (start.startsWith("PAR1")) return { type: "parquet" };
	if (start.startsWith("PK") || start.startsWith("PK")) {
		if (start.includes("xl/") || start.includes("[Content_Types].xml")) return {
			type: "other",
			found: XLSX
		};
		if (start.includes("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")) return {
			type: "other",
			found: "OpenDocument spreadsheet (.ods)"
		};
		return {
			type: "other",
			found: "zip archive"
		};
	}
	if (start.slice(8, 12) === "DUCK") return {
		type: "other",
		found: "DuckDB database"
	};
	for (const [signature, found] of SIGNATURES) if (start.startsWith(signature)) return {
		type: "other",
		found
	};
	const words = start.replace(/^\u00ef\u00bb\u00bf/, "").trimStart().toLowerCase();
	if (words.startsWith("<!doctype html") || words.startsWith("<html")) return {
		type: "other",
		found: "web page (HTML)"
	};
	if (words.startsWith("<?xml")) return {
		type: "other",
		found: "XML"
	};
	if (words.startsWith("{") || words.startsWith("[{")) return {
		type: "other",
		found: "JSON"
	};
	return { type: "text" };
}
// src/extract/read-extract.ts
/** Beyond this a file is one for a loader: text of it would not fit into one string of the engine. */
var MAX_BYTES = 419430400;
/**
* What is in this file, and what is wrong with it? Reads CSV, Parquet or a published workbook, whatever the name says, checks
* every row, and gives the rows that passed as Arrow IPC bytes with a report of everything that was fixed, set aside and left out.
*
* A `stop` problem refuses the file: no table comes with it, and what was loaded before stays. Nothing about the file is thrown;
* an exception is a failure of this program.
*
* `rowsRead` counts data rows below the header; of a canonical table each is loaded, set aside or listed in `dropped`.
* (One row of a publication may become several observations: `rowsLoaded` counts those.)
* `problems` holds those of rows too, equal ones counted together; `setAside` has each row once, with its first problem.
*/
async function readExtract(file, context, publications = KNOWN_PUBLICATIONS) {
	const problems = new ProblemList(file.name);
	const hash = await sha256(file.bytes);
	const type = fileTypeOf(file.bytes);
	const isWorkbook = type.type === "other" && type.found === "Excel workbook (.xlsx)";
	const reader = type.type === "parquet" ? "hyparquet" : type.type === "text" ? "papaparse" : isWorkbook ? "read-excel-file" : "";
	let inside = NOTHING_READ;
	if (file.bytes.length === 0) problems.add("stop", "empty-file");
	else if (file.bytes.length > 419430400) problems.add("stop", "too-large", {
		seen: String(file.bytes.length),
		expected: String(MAX_BYTES)
	});
	else if (isWorkbook) {
		const { readWorkbook } = await __vitePreload(async () => {
			const { readWorkbook } = await import("./read-workbook-Df-9Nlo5.js");
			return { readWorkbook };
		}, [], import.meta.url);
		inside = await readWorkbook(file.bytes, context, publications, problems, hash);
	} else if (type.type === "other") problems.add("stop", "wrong-file-type", {
		seen: type.found,
		expected: "CSV or Parquet"
	});
	else if (type.type === "parquet") {
		const { readParquet } = await __vitePreload(async () => {
			const { readParquet } = await import("./read-parquet-CNuq6Xay.js");
			return { readParquet };
		}, [], import.meta.url);
		inside = await readParquet(file.bytes, context, publications, problems, hash, file.folderColumns);
	} else {
		const text = decodeText(file.bytes, problems);
		if (text !== null) inside = await readText(text, context, publications, problems, hash);
	}
	const { refused } = problems;
	const found = problems.list();
	const patients = found.filter(({ rule }) => rule === "patient-identifier");
	const tables = refused ? [] : inside.tables;
	return {
		report: {
			file: file.name,
			bytes: file.bytes.length,
			sha256: hash,
			reader,
			layout: inside.layout,
			rowsRead: inside.rowsRead,
			rowsLoaded: tables.reduce((sum, { rows }) => sum + rows, 0),
			rowsSetAside: inside.setAside.length,
			problems: patients.length > 0 ? patients : found,
			setAside: inside.setAside,
			dropped: inside.dropped,
			reconciliation: inside.reconciliation,
			refused,
			...refused && patients.length === 0 && inside.sample !== void 0 ? { sample: inside.sample } : {}
		},
		tables
	};
}
// src/app/reading/reading-worker.ts
/** The worker in which files are read, so that the page never waits. Its one caller is `read-in-worker.ts`. */
expose({
	/** As `readExtract`, made light for the page; the tables' bytes are handed over, not copied. */
	async read(file, context, onProgress) {
		onProgress({
			stage: "opening",
			rows: null,
			ofRows: null
		});
		const read = await readExtract(await withBytes(file), {
			...context,
			onProgress
		});
		return transfer(lightRead(read, ({ problem }) => describeProblem(problem).text), read.tables.map(({ ipc }) => ipc.buffer));
	},
	/** As `expandFiles`; the page gets handles of what was in the archives. */
	async expand(files) {
		const { files: unpacked, problems } = expandFiles(await Promise.all(files.map(withBytes)));
		return {
			files: unpacked.map(({ name, bytes }) => ({
				name,
				content: new Blob([bytes])
			})),
			problems
		};
	}
});
export { unzip as a, meaningOf as c, sampleOf as d, columnsOfNhsNumbers as f, strFromU8 as i, SAMPLED_ROWS as l, patientHeadings as m, reportHeadings as n, profileOf as o, holdsNhsNumbers as p, gunzipSync as r, headerAmong as s, checkConverted as t, mappingMayHelp as u };
