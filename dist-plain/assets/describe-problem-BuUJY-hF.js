import { n as __exportAll } from "./rolldown-runtime-SbdDWaPq.js";
import { g as formatNumber, l as formatCount, r as formatPeriod, t as formatDay, v as formatPlain } from "./format-period-BD7N9t4d.js";
// src/wording/problems/quote.ts
/** What was found in somebody's file, quoted so that it can be recognised and never breaks a line. */
var LONGEST = 80;
/**
* The value as found, in quotation marks. An empty one is said to be empty; invisible characters are shown as blanks and
* named; a long one is cut with three dots.
*
* @example quote('n/a') // '“n/a”'
* @example quote('') // 'an empty cell'
*/
function quote(seen) {
	if (seen === "") return "an empty cell";
	if (/^\s+$/.test(seen)) return "a cell of blanks only";
	const visible = seen.replace(/[\u0000-\u001f\u007f\u200b-\u200f\u2028\u2029\ufeff]+/g, " ");
	return `“${visible.length > LONGEST ? `${visible.slice(0, LONGEST).trimEnd()}…` : visible}”`;
}
// src/wording/problems/problem-template.ts
var CORRECT_CELL = "Correct the cell and load the file again";
var CORRECT_ROW = "Correct the row and load the file again";
var EXPORT_AGAIN = "Export the file again and load the new one";
var CHECK_SOURCE = "Check it against the source";
/** The value found, quoted; 'an empty cell' where there is none. */
function seenIn(problem) {
	return quote(problem.seen ?? "");
}
/** The value found at the start of a sentence. */
function seenFirst(problem) {
	const text = seenIn(problem);
	return text.charAt(0).toUpperCase() + text.slice(1);
}
/** 'This column' where the place has named it, 'A column' where it has not. */
function thisColumn(problem) {
	return problem.column === null ? "A column" : "This column";
}
/** What was seen; null where it is nothing or empty, for templates that cannot speak of an empty value. */
function seenText(problem) {
	return problem.seen === null || problem.seen.trim() === "" ? null : problem.seen;
}
/** A figure of the file with its thousands separated; other text quoted. */
function figureOf(text) {
	return /^\d+(?:\.\d+)?$/.test(text) ? formatPlain(Number(text), 6) : quote(text);
}
/** A frame around what the rule expects; the fallback where the problem does not say. */
function expecting(frame, fallback = null) {
	return (problem) => problem.expected === null ? fallback : frame(problem.expected);
}
/** ', such as “x”' where a value was seen, otherwise nothing. */
function suchAs(problem) {
	const text = seenText(problem);
	return text === null ? "" : `, such as ${quote(text)}`;
}
/** ': “x”' where something was seen, otherwise nothing. */
function quoted(problem) {
	const text = seenText(problem);
	return text === null ? "" : `: ${quote(text)}`;
}
/** A size in bytes as people say it: '212 MB'. Text that is no number is given back. */
function sizeInWords(bytes) {
	if (!/^\d+$/.test(bytes)) return bytes;
	const size = Number(bytes);
	if (size < 1e3) return `${formatNumber(size)} bytes`;
	if (size < 1e6) return `${formatNumber(size / 1e3)} kB`;
	return `${formatNumber(size / 1e6)} MB`;
}
// src/wording/problems/file-problems.ts
var fileProblems = {
	"empty-file": {
		short: "Empty file",
		found: () => "The file is empty",
		wanted: () => "Expected: column headings and at least one row",
		remedy: EXPORT_AGAIN
	},
	"header-only": {
		short: "Headings without rows",
		found: (problem) => `The file has the column headings${problem.expected === null ? "" : ` of the table “${problem.expected}”`} and no row below them`,
		wanted: () => "Expected: at least one row",
		remedy: EXPORT_AGAIN
	},
	"wrong-file-type": {
		short: "Wrong kind of file",
		found: (problem) => {
			const kind = seenText(problem);
			return kind === null ? "The file is neither CSV nor Parquet" : `The file is ${article(kind)} ${kind}, whatever its name says`;
		},
		wanted: expecting((expected) => `Expected: ${expected}`, "Expected: CSV or Parquet"),
		remedy: "Save it as “CSV (comma separated)” and load that file"
	},
	"unreadable-parquet": {
		short: "Unreadable Parquet file",
		found: (problem) => `The Parquet file cannot be read${quoted(problem)}`,
		wanted: () => "It may be cut off or damaged",
		remedy: `${EXPORT_AGAIN}, or save it as CSV`
	},
	"not-text": {
		short: "Not a text file",
		found: () => "The file holds bytes that no text has",
		wanted: () => "Expected: text in UTF-8 or Windows-1252",
		remedy: "Save it as “CSV UTF-8” and load that file"
	},
	"one-column": {
		short: "Only one column",
		found: (problem) => `Only one column was found. The first line is ${seenIn(problem)}`,
		wanted: expecting((expected) => `Looked for columns separated by ${expected}`, "Expected: columns separated by commas, semicolons or tabs"),
		remedy: "Save it as “CSV (comma separated)” and load that file"
	},
	"no-known-layout": {
		short: "Unknown layout",
		found: (problem) => `The column headings belong to no layout that Watchline knows${quoted(problem)}`,
		wanted: expecting((expected) => `Layouts known: ${expected}`),
		remedy: "Say what its columns mean on the Data screen (“Map the columns”), or give them the names of a known layout"
	},
	"missing-column": {
		short: "Missing column",
		found: (problem) => `The required column ${quote(problem.column ?? problem.expected ?? "unnamed")} is missing${problem.seen === null ? "" : `. The nearest heading is ${quote(problem.seen)}`}`,
		remedy: "Add or rename the column and load the file again"
	},
	"repeated-column": {
		short: "Repeated column",
		found: (problem) => `More than one heading means ${problem.column === null ? "the same column" : "this column"}${quoted(problem)}`,
		wanted: () => "It is not clear which of them is meant",
		remedy: "Keep one of them, or give the others names of their own, and load the file again"
	},
	"unknown-column": {
		short: "Unknown column",
		found: (problem) => `${thisColumn(problem)} is not part of this layout`,
		flagged: "The column was left out, and the others are loaded",
		remedy: "Rename it if it was meant to be read"
	},
	"already-loaded": {
		short: "Already loaded",
		found: (problem) => `The contents of this file are loaded already${seenText(problem) === null ? "" : `, from ${seenIn(problem)}`}`,
		repaired: "It was not loaded twice, and nothing changed",
		flagged: "It was not loaded twice, and nothing changed",
		remedy: "If a newer file was meant, choose that one"
	},
	"hash-mismatch": {
		short: "Not the file of the manifest",
		found: (problem) => `The file is not the one that the manifest describes${seenText(problem) === null ? "" : `: its SHA-256 is ${seenIn(problem)}`}`,
		wanted: expecting((expected) => `The manifest states ${quote(expected)}`),
		remedy: "Publish the pack again, so that file and manifest agree"
	},
	"missing-file": {
		short: "Missing file",
		found: (problem) => `The manifest names this file, and it cannot be fetched${seenText(problem) === null ? "" : ` (${problem.seen ?? ""})`}`,
		remedy: "Put the file beside the manifest, or take its line out of it"
	},
	"cannot-open": {
		short: "Cannot be opened",
		found: (problem) => `The browser could not open or read this file through: it may have been moved or changed since it was chosen, or be too large for this browser’s memory${problem.seen === null ? "" : ` (${problem.seen})`}`,
		remedy: "Save a copy on this computer, or split it into smaller files, and add that"
	},
	"reading-stopped": {
		short: "Stopped by you",
		found: () => "Reading was stopped by you before the file was read through",
		remedy: "Read it again when you want it"
	},
	"patient-identifier": {
		short: "Patient identifiers",
		found: (problem) => `${thisColumn(problem)} looks as if it identifies patients`,
		wanted: () => "Nothing of this file was shown or kept. Watchline takes counts and incidents without anything that identifies a person",
		remedy: "Remove the column and load the file again"
	},
	"too-large": {
		short: "Too large",
		found: (problem) => `The file is too large${seenText(problem) === null ? "" : `: ${sizeInWords(problem.seen ?? "")}`}`,
		wanted: expecting((expected) => `At most ${sizeInWords(expected)} can be read`),
		remedy: "Split it, by year for example, and load the parts"
	},
	"fractions-in-percent-column": {
		short: "Fractions or percentages",
		found: (problem) => `No value ${problem.column === null ? "of a column" : "in this column"} is above 1${seenText(problem) === null ? "" : ` (the largest is ${seenIn(problem)})`}, and ${problem.expected === null ? "the column holds" : `the measure ${quote(problem.expected)} is given in`} percentages of 0 to 100`,
		wanted: (problem) => `It is not clear whether ${percentExample(problem.seen)}`,
		remedy: "Write percentages of 0 to 100, or declare the column as fractions, and load the file again"
	},
	"nested-column": {
		short: "Nested column",
		found: (problem) => `${thisColumn(problem)} holds lists or records, not single values`,
		repaired: "The column was left out, and the others are loaded",
		flagged: "The column was left out, and the others are loaded",
		remedy: "Flatten the column if it was meant to be read"
	},
	"codes-mangled": {
		short: "Codes turned into numbers",
		found: (problem) => `${thisColumn(problem)} holds numbers where codes belong${suchAs(problem)}`,
		wanted: () => "A spreadsheet turns codes such as 1E5 or 00C into numbers, and the codes cannot be recovered from them",
		remedy: "Export the file again from its source and load it without opening it in a spreadsheet"
	},
	"month-first-date": {
		short: "Month before day",
		found: (problem) => `${seenIn(problem)} can only be read with the month before the day`,
		wanted: () => "Dates with slashes are read day first, as the NHS writes them; if one is month first, all of them may be",
		remedy: "Write the dates as 2025-06-01 and load the file again"
	},
	"mixed-date-formats": {
		short: "Dates in two forms",
		found: (problem) => `${thisColumn(problem)} writes dates in two ways: ${seenIn(problem)}${problem.expected === null ? "" : ` here and ${quote(problem.expected)} before`}`,
		wanted: () => "One form is wanted throughout a column, since two cannot be told apart safely",
		remedy: "Write the dates as 2025-06-01 and load the file again"
	},
	"manifest-unreadable": {
		short: "Unreadable manifest",
		found: (problem) => `The manifest is not JSON${quoted(problem)}`,
		remedy: "Correct it, or build the pack again"
	},
	"manifest-entry": {
		short: "Manifest entry",
		found: (problem) => `The manifest holds ${problem.seen === null ? "nothing" : seenIn(problem)} here`,
		wanted: expecting((expected) => `Expected: ${expected}`),
		remedy: "Correct the entry, or build the pack again"
	},
	"settings-unreadable": {
		short: "Unreadable settings",
		found: (problem) => `The settings file is not JSON${quoted(problem)}`,
		remedy: "Correct it: a comma or a quotation mark is usually missing or one too many"
	},
	"settings-entry": {
		short: "Settings entry",
		found: (problem) => `The settings hold ${problem.seen === null ? "nothing" : seenIn(problem)} here`,
		wanted: expecting((expected) => `Expected: ${expected}`),
		remedy: "Correct the entry"
	},
	"settings-unknown-name": {
		short: "Name in the settings unknown",
		found: (problem) => `Nothing that is loaded is called ${seenIn(problem)}`,
		flagged: "Kept, and without effect until such data are loaded",
		remedy: "Correct the name, or load the data it belongs to"
	},
	"unreadable-archive": {
		short: "Unreadable archive",
		found: (problem) => `The archive cannot be opened${seenText(problem) === null ? "" : `: ${problem.seen ?? ""}`}`,
		remedy: "Pack the files again without a password, or load them one by one"
	},
	"archive-too-large": {
		short: "Archive too large",
		found: () => "Unpacked, the archive is too large, or holds too many files",
		wanted: expecting((expected) => `At most ${sizeInWords(expected)} can be unpacked`),
		remedy: "Split it, by year for example, and load the parts"
	},
	"profile-unreadable": {
		short: "Mapping not readable",
		found: (problem) => `The mapping profile is not valid JSON${seenText(problem) === null ? "" : `. The reader said: ${seenIn(problem)}`}`,
		remedy: "Download the mapping again from the Data screen, or correct the file"
	},
	"profile-entry": {
		short: "Mapping cannot be used",
		found: (problem) => `An entry of the mapping profile cannot be used${quoted(problem)}`,
		wanted: expecting((expected) => `Expected: ${expected}`),
		remedy: "Correct the entry, or map the file anew on the Data screen"
	},
	"no-period": {
		short: "No period",
		found: (problem) => `Nothing says which months the figures are of: neither the file itself nor its name${quoted(problem)}`,
		wanted: expecting((expected) => `A name that says so: ${expected}`),
		remedy: "Rename the file so that it says which period it is of, and load it again"
	},
	"broken-quotes": {
		short: "Open quotation mark",
		found: (problem) => `A quotation mark opens a cell and is not closed where it should be${quoted(problem)}`,
		wanted: () => "Everything after it would be read as one cell",
		remedy: "Close the quotation mark, or write it twice inside a quoted cell, and load the file again"
	},
	"sheet-not-used": {
		short: "Sheet not used",
		found: (problem) => `This sheet of a known workbook${quoted(problem)} holds no figures that a measure uses`,
		wanted: expecting((expected) => `Expected: ${expected}`),
		remedy: "Load the sheet with the figures, or the whole workbook"
	}
};
/** '0.755 means 75.5% or 0.755%', with the file's own number where it is one. */
function percentExample(seen) {
	const number = seen === null || seen.trim() === "" ? NaN : Number(seen);
	if (!Number.isFinite(number)) return "0.75 means 75% or 0.75%";
	return `${seen ?? ""} means ${formatPlain(number * 100, 2)}% or ${formatPlain(number, 4)}%`;
}
function article(noun) {
	return /^[aeiou]/i.test(noun) ? "an" : "a";
}
// src/wording/problems/organisation-problems.ts
var organisationProblems = {
	"name-matched": {
		short: "Name in place of a code",
		found: (problem) => `The row has no code, and the name ${seenIn(problem)} is that of an organisation on the list`,
		repaired: "It was read as that organisation",
		wanted: expecting((expected) => `Its code is ${expected}`),
		remedy: "Check that this organisation is meant"
	},
	"name-proposed": {
		short: "Name that needs confirming",
		found: (problem) => `The row has no code, and ${seenIn(problem)} is not exactly the name of an organisation on the list`,
		wanted: expecting((expected) => `It may be ${expected}`),
		remedy: "Confirm which organisation is meant, or write its code, and load the file again"
	},
	"unknown-name": {
		short: "Unknown name",
		found: (problem) => `The row has no code, and no organisation on the list has a name like ${seenIn(problem)}`,
		remedy: "Write the code, or add the name to the organisation list as an alias, and load the file again"
	},
	"outside-life": {
		short: "Outside the organisation’s life",
		found: (problem) => `${seenFirst(problem)} has rows of a time when it did not exist`,
		wanted: (problem) => lifeInWords(problem.expected),
		flagged: "Loaded under the code as found, and not moved to another organisation",
		remedy: "Check whether they belong to a successor or a predecessor"
	},
	"unknown-parent": {
		short: "Parent on no list",
		found: (problem) => `No organisation has the code ${seenIn(problem)}, which is given as a parent`,
		flagged: "Loaded, and shown without that parent until a list names it",
		remedy: "Add the parent to the organisation list"
	},
	"parent-cycle": {
		short: "Parents in a circle",
		found: (problem) => `The parents go round in a circle: ${seenIn(problem)} leads back to its start`,
		remedy: CORRECT_ROW
	},
	"succeeds-itself": {
		short: "Its own successor",
		found: (problem) => `${seenFirst(problem)} is named as its own successor`,
		remedy: CORRECT_ROW
	},
	"successor-cycle": {
		short: "Successors in a circle",
		found: (problem) => `The successors go round in a circle: ${seenIn(problem)} leads back to its start`,
		remedy: CORRECT_ROW
	},
	"share-out-of-range": {
		short: "Share that cannot be",
		found: (problem) => `The share ${seenIn(problem)} cannot be right`,
		wanted: expecting((expected) => `Expected: ${expected}`),
		remedy: CORRECT_ROW
	}
};
/** `closed 2021-09-30; succeeded by RM3, R0A` with the day as people write it. */
function lifeInWords(expected) {
	const match = expected === null ? null : /^(opened|closed) (\d{4}-\d{2}-\d{2})(?:; succeeded by (.+))?$/.exec(expected);
	if (match === null) return expected;
	const [, what = "", day = "", successors] = match;
	return `It ${what} on ${formatDay(day)}${successors === void 0 ? "" : ` and was succeeded by ${successors}`}`;
}
// src/wording/problems/event-problems.ts
var day = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text) : quote(text);
var eventProblems = {
	"word-read-as": {
		short: "Word in another spelling",
		found: (problem) => `${seenFirst(problem)} is another way of writing ${problem.expected === null ? "a known word" : quote(problem.expected)}`,
		repaired: "It was read as that",
		remedy: ""
	},
	"word-not-known": {
		short: "Word not known",
		found: (problem) => `Nobody can tell for certain what ${seenIn(problem)} means here`,
		flagged: "The event is loaded and counted, and this word is stored as unknown: never as a lower grade, and never as “no”",
		remedy: "Correct the word at the source"
	},
	"unknown-event-type": {
		short: "Sort of event not known",
		found: (problem) => `No built-in measure counts events of the sort ${seenIn(problem)}`,
		flagged: "Loaded and kept, and shown on no chart unless a measure says that it counts them",
		remedy: "If it is another name of a known sort, use that name"
	},
	"future-day": {
		short: "Day in the future",
		found: (problem) => `The day ${seenText(problem) === null ? "given" : day(problem.seen ?? "")} lies in the future`,
		wanted: expecting((expected) => `Expected: a day up to ${day(expected)}`),
		remedy: CORRECT_CELL
	},
	"declared-before-incident": {
		short: "Declared before it happened",
		found: (problem) => `The event was declared${seenText(problem) === null ? "" : ` on ${day(problem.seen ?? "")}`}, before it happened${problem.expected === null ? "" : ` on ${day(problem.expected)}`}`,
		flagged: "Loaded with both days as they are",
		remedy: "Check which of the two days is wrong"
	},
	"incident-long-before": {
		short: "Happened long before",
		found: (problem) => `The event happened${seenText(problem) === null ? "" : ` on ${day(problem.seen ?? "")}`}, more than a year before it was declared${problem.expected === null ? "" : ` on ${day(problem.expected)}`}`,
		flagged: "Loaded with both days as they are",
		remedy: "Check both days; some harm is found years later"
	},
	"site-of-another": {
		short: "Site of another organisation",
		found: (problem) => `The site ${seenIn(problem)} belongs to ${problem.expected === null ? "another organisation" : quote(problem.expected)}, not to the organisation of the row`,
		flagged: "Loaded for the organisation of the row and for this site",
		remedy: CHECK_SOURCE
	},
	"possible-duplicate": {
		short: "Perhaps the same event twice",
		found: (problem) => `The event ${seenIn(problem)} has the same day, sort, category and place as ${problem.expected ?? "another"}`,
		flagged: "Both are loaded and counted",
		remedy: "If they are one event under two numbers, take one out at the source"
	}
};
// src/wording/problems/flag-problems.ts
var WORSE_THAN_NONE = "a wrong threshold is worse than none";
var flagProblems = {
	"value-disagrees": {
		short: "Value differs from its parts",
		found: (problem) => `The value ${seenIn(problem)} differs from its numerator and denominator${problem.expected === null ? "" : `, which give ${quote(problem.expected)}`}`,
		flagged: "Loaded from numerator and denominator, and flagged",
		remedy: "Check which of the three is wrong"
	},
	"zero-denominator": {
		short: "Zero denominator",
		found: () => "The denominator is 0, so there is no value",
		flagged: "The month is loaded without a value: neither 0% nor 100%",
		remedy: CHECK_SOURCE
	},
	"reconciliation-difference": {
		short: "Sum differs from the stated total",
		found: (problem) => `The parts add up to ${seenText(problem) === null ? "another figure" : figureOf(problem.seen ?? "")}${problem.expected === null ? "" : ` and the file states a total of ${figureOf(problem.expected)}`}`,
		flagged: "The parts are loaded as they are",
		remedy: "Check whether a row is missing or counted twice"
	},
	"older-than-loaded": {
		short: "Older than what is loaded",
		found: (problem) => `These figures ${seenText(problem) === null ? "are older" : `of ${formatDay(problem.seen ?? "")} are older`} than those loaded before${problem.expected === null ? "" : `, of ${formatDay(problem.expected)}`}`,
		flagged: "Both are kept, and the newer figures stay in use",
		remedy: "If this file was meant to be the newest, look for a later one"
	},
	"unlisted-organisation": {
		short: "Organisation on no list",
		found: (problem) => `No organisation list names ${seenIn(problem)}`,
		flagged: "Loaded and shown as unlisted",
		remedy: "Add it to the organisation list to give it a name"
	},
	"month-not-over": {
		short: "Month not over",
		found: (problem) => `${formatPeriod((seenText(problem) ?? "The month").replace(/^(\d{4}-\d{2})-\d{2}$/, "$1"))} is not over yet`,
		flagged: "Loaded as provisional: drawn hollow, and left out of limits and rules",
		remedy: ""
	},
	"not-monthly": {
		short: "Not monthly",
		found: (problem) => `${seenFirst(problem)} is not a monthly period`,
		flagged: "Loaded, and shown on no monthly chart",
		remedy: "Load monthly figures for a control chart"
	},
	"overlapping-windows": {
		short: "Overlapping windows",
		found: () => "Each figure covers twelve months and shares most of them with the next, so the figures are not independent",
		flagged: "Loaded, and shown on no control chart: limits and rules would mislead",
		remedy: "Read the figure with the limits its publisher gives for the same twelve months"
	},
	"period-contradicts": {
		short: "Period told in two ways",
		found: (problem) => `This cell says ${seenIn(problem)}${problem.expected === null ? " and other columns name another period" : ` and other columns of the row say ${quote(problem.expected)}`}`,
		flagged: "Loaded under the period that the other columns name",
		remedy: CHECK_SOURCE
	},
	"volume-jump": {
		short: "Volume suddenly doubled",
		found: (problem) => {
			const times = Number(problem.seen) / Number(problem.expected);
			const median = "the median of the twelve months before";
			return Number.isFinite(times) ? `${figureOf(problem.seen ?? "")} is ${times.toFixed(1)} times ${median}, which is ${figureOf(problem.expected ?? "")}` : `The figure is about twice ${median}`;
		},
		flagged: "Loaded as it is",
		remedy: "Check whether totals were added to their own parts, or whether another definition counts more"
	},
	"months-without-rows": {
		short: "Months without a row",
		found: (problem) => `${figureOf(problem.seen ?? "")}${problem.expected === null ? "" : ` of ${figureOf(problem.expected)}`} organisation-months have no row. This layout writes none where there was no case, and none where there was no return`,
		flagged: "Those months are shown as gaps, never as 0",
		remedy: "Where you know that every month was returned, load those months as 0 with the status zero_filled"
	},
	"target-overlap": {
		short: "Overlapping thresholds",
		found: (problem) => `The threshold that starts ${seenText(problem) === null ? "here" : `on ${formatDay(problem.seen ?? "")}`} begins before another of its kind has ended${problem.expected === null ? "" : ` (${problem.expected})`}`,
		wanted: () => "Expected: one threshold of a kind at a time",
		remedy: `End the earlier one before the later begins and load the file again: ${WORSE_THAN_NONE}`
	},
	"target-unit": {
		short: "Threshold in another unit",
		found: (problem) => `The threshold ${seenIn(problem)} does not fit the unit of its measure`,
		wanted: expecting((expected) => `Expected: ${expected}`, "Percentages are written as 95, not as 0.95"),
		remedy: `Correct the threshold and load the file again: ${WORSE_THAN_NONE}`
	}
};
// src/wording/problems/repair-problems.ts
var repairProblems = {
	"read-by-mapping": {
		short: "Read by a mapping",
		found: (problem) => `The columns were read as the mapping ${seenIn(problem)} says`,
		repaired: "Every row was checked like those of any other extract",
		remedy: ""
	},
	"byte-order-mark": {
		short: "Byte order mark",
		found: () => "The file begins with an invisible byte order mark, as spreadsheets write it",
		repaired: "It was taken off",
		remedy: ""
	},
	"decoded-windows-1252": {
		short: "Older text encoding",
		found: (problem) => `The text is not in UTF-8${seenText(problem) === null ? "" : `. The first word that shows it is ${seenIn(problem)}`}`,
		repaired: "It was read as Windows-1252; if names look wrong, save the file as “CSV UTF-8” and load that",
		remedy: "If names look wrong, save the file as “CSV UTF-8” and load that"
	},
	"decoded-utf-16": {
		short: "UTF-16 text",
		found: (problem) => `The text is in ${seenText(problem) ?? "UTF-16"}, as a spreadsheet saves “Unicode text”`,
		repaired: "It was read as such",
		remedy: ""
	},
	"other-delimiter": {
		short: "Other separator",
		found: (problem) => `The columns are separated by ${delimiterName(problem.seen)}, not by commas`,
		repaired: "The file was read as such",
		remedy: ""
	},
	"header-not-first": {
		short: "Headings further down",
		found: (problem) => `The column headings stand below ${linesAbove(problem.seen)}`,
		repaired: "What stands above them was left out",
		remedy: ""
	},
	"renamed-column": {
		short: "Column under another name",
		found: (problem) => `The heading ${seenIn(problem)} is another name of ${quote(problem.expected ?? problem.column ?? "")}`,
		repaired: "It was read as that column",
		remedy: "Rename it if something else was meant"
	},
	"empty-column": {
		short: "Column without a heading",
		found: (problem) => problem.count === 1 ? "A column has no heading" : `${formatCount(problem.count, "columns")} have no heading`,
		repaired: "Left out",
		statesCount: true,
		remedy: ""
	},
	"tidied-code": {
		short: "Code tidied",
		found: (problem) => `The code ${seenIn(problem)} has blanks around it or small letters`,
		repaired: "It was read without blanks and in capitals",
		remedy: CHECK_SOURCE
	},
	"tidied-number": {
		short: "Number tidied",
		found: (problem) => `The number ${seenIn(problem)} is written with separators, blanks or signs`,
		repaired: "It was read as a plain number",
		remedy: CHECK_SOURCE
	},
	"rows-after-data": {
		short: "Notes below the rows",
		found: (problem) => `${formatCount(problem.count, "lines")} below the figures ${problem.count === 1 ? "is a note or a summary" : "are notes or a summary"}${seenText(problem) === null ? "" : `, beginning ${seenIn(problem)}`}`,
		repaired: "Left out of the rows",
		statesCount: true,
		remedy: CHECK_SOURCE
	},
	"exact-duplicate": {
		short: "Repeated row",
		found: (problem) => problem.count === 1 ? `The row repeats ${problem.expected === null ? "an earlier row" : /^\d+$/.test(problem.expected) ? `line ${problem.expected}` : problem.expected} in every column` : `${formatCount(problem.count, "rows")} repeat an earlier row in every column`,
		repaired: "One of each was kept",
		statesCount: true,
		remedy: CHECK_SOURCE
	},
	"total-row": {
		short: "Total row",
		found: (problem) => problem.seen === null ? "The row is a total of other rows" : `The row ${quote(problem.seen)} is a total of other rows`,
		repaired: "It was used to check their sum and was not added to them",
		remedy: CHECK_SOURCE
	},
	"mixed-line-ends": {
		short: "Mixed line ends",
		found: () => "The file mixes the line ends of several systems",
		repaired: "Each was read as the end of a line",
		remedy: ""
	},
	"token-read-as-status": {
		short: "Word in place of a number",
		found: (problem) => `${seenFirst(problem)} stands where a number belongs${problem.expected === null ? "" : `, and means: ${problem.expected.replace(/[_-]/g, " ")}`}`,
		repaired: "It was read as the reason why there is no number, never as zero",
		remedy: CHECK_SOURCE
	},
	"serial-date": {
		short: "Day number of a spreadsheet",
		found: (problem) => `${seenFirst(problem)} is the day number of a spreadsheet${problem.expected === null ? "" : ` for ${formatDay(problem.expected)}`}`,
		repaired: "It was read as that day",
		remedy: CHECK_SOURCE
	},
	"period-from-file-name": {
		short: "Period from the file name",
		found: (problem) => `Nothing inside the file says which period it is of; its name ${seenIn(problem)} does`,
		repaired: "The figures were put there",
		wanted: (problem) => periodInWords(problem.expected),
		remedy: "Make sure that the file was not renamed"
	}
};
function delimiterName(found) {
	if (found === null) return "another character";
	if (found === ";") return "semicolons";
	if (found === "	" || found.toLowerCase() === "tab") return "tabs";
	if (found === "|") return "vertical bars";
	return quote(found);
}
function linesAbove(skipped) {
	if (skipped === null || !/^\d+$/.test(skipped)) return "titles or notes";
	return `${formatCount(Number(skipped), "lines")} of titles, notes or blanks`;
}
/** `2010-10-01 to 2011-09-30` as a sentence. */
function periodInWords(period) {
	const [, first, last] = /^(\S+) to (\S+)$/.exec(period ?? "") ?? [];
	return first === void 0 || last === void 0 ? null : `The period is ${formatDay(first)} to ${formatDay(last)}`;
}
// src/wording/problems/row-problems.ts
var rowProblems = {
	"ragged-row": {
		short: "Wrong number of cells",
		found: (problem) => `The row has ${cells(problem.seen)}${problem.expected === null ? "" : ` and the header has ${columns(problem.expected)}`}`,
		wanted: () => "A separator may be missing, or stand unquoted inside a cell",
		remedy: CORRECT_ROW
	},
	"missing-value": {
		short: "Empty where a value is needed",
		found: () => "The cell is empty",
		wanted: expecting((expected) => `Expected: ${expected}`, "A value is needed here"),
		remedy: "Fill in the cell and load the file again"
	},
	"not-a-number": {
		short: "Not a number",
		found: (problem) => `${seenFirst(problem)} is not a number`,
		wanted: expecting((expected) => `Expected: ${expected}`, "Expected: a plain number such as 1234 or 12.5"),
		remedy: CORRECT_CELL
	},
	"ambiguous-number": {
		short: "Number with two readings",
		found: (problem) => `${seenFirst(problem)} can be read in more than one way`,
		wanted: expecting((expected) => `It may mean ${expected}`, "Expected: a plain number such as 1234 or 12.5"),
		remedy: CORRECT_CELL
	},
	negative: {
		short: "Below zero",
		found: (problem) => `${seenFirst(problem)} is below zero`,
		wanted: expecting((expected) => `Expected: ${expected}`, "Expected: 0 or more"),
		remedy: CORRECT_CELL
	},
	"numerator-over-denominator": {
		short: "Numerator above denominator",
		found: (problem) => `The numerator ${problem.seen === null ? "" : `${quote(problem.seen)} `}is larger than the denominator${problem.expected === null ? "" : ` ${quote(problem.expected)}`}`,
		wanted: () => "In this measure the part cannot be larger than the whole",
		remedy: "Check that the two columns are not swapped, correct the row and load the file again"
	},
	"not-a-date": {
		short: "Not a date",
		found: (problem) => `${seenFirst(problem)} is not a date that can be read`,
		wanted: expecting((expected) => `Expected: a date written as ${expected}, such as 2025-06-01`, "Expected: a date such as 2025-06-01"),
		remedy: CORRECT_CELL
	},
	"not-first-of-month": {
		short: "Not the first of a month",
		found: (problem) => `The period starts on ${seenIn(problem)}, which is not the first of a month`,
		wanted: expecting((expected) => `It was stored as ${formatDay(expected)}`),
		remedy: "Check that the right month is meant"
	},
	"shifted-by-a-day": {
		short: "Shifted by a day",
		found: (problem) => `${seenFirst(problem)} is the last day of a month where a first is expected`,
		wanted: (problem) => `Dates slip by a day when a file is made across time zones${problem.expected === null ? "" : `: ${formatDay(problem.expected)} may be meant`}`,
		remedy: "Write the first of the month and load the file again"
	},
	"future-month": {
		short: "Month in the future",
		found: (problem) => `The month ${seenIn(problem)} lies in the future`,
		wanted: expecting((expected) => `The latest month that can have figures is ${formatPeriod(expected)}`),
		remedy: CORRECT_CELL
	},
	"not-one-of": {
		short: "Not an allowed word",
		found: (problem) => `${seenFirst(problem)} is not one of the words allowed here`,
		wanted: expecting((expected) => `Allowed: ${expected}`),
		remedy: CORRECT_CELL
	},
	"unknown-organisation": {
		short: "Unknown organisation",
		found: (problem) => `No organisation has the code ${seenIn(problem)}`,
		wanted: expecting((expected) => `Closest: ${expected}`),
		remedy: "Correct the code, add it to the organisation list, or allow unlisted organisations, and load the file again"
	},
	"unknown-measure": {
		short: "Unknown measure",
		found: (problem) => `No measure has the id ${seenIn(problem)}`,
		wanted: expecting((expected) => `Closest: ${expected}`),
		remedy: "Correct the id, or add the measure to the catalogue, and load the file again"
	},
	"conflicting-duplicate": {
		short: "One month with two figures",
		found: (problem) => `The same measure, organisation and month occur twice with different figures${problem.seen === null ? "" : `: ${quote(problem.seen)} here`}${problem.expected === null ? "" : `${problem.seen === null ? ":" : ","} ${otherFigure(problem.expected)}`}`,
		wanted: () => "Nothing says which of them is right",
		remedy: "Keep the right row, or give both an “as_of” date, and load the file again"
	},
	"no-figure": {
		short: "Row without a figure",
		found: (problem) => `The row has no figure${problem.column === null ? "" : " in this column"} and gives no reason for it`,
		wanted: () => "Expected: a figure, or a status such as not_submitted or suppressed",
		flagged: "The month was loaded as not submitted",
		remedy: "Fill in the figure or the status and load the file again"
	},
	"fraction-for-percent": {
		short: "Fraction for a percentage",
		found: (problem) => `${seenFirst(problem)} looks like a fraction in a column of percentages`,
		wanted: () => "Expected: a percentage of 0 to 100",
		remedy: CORRECT_CELL
	},
	"percent-for-fraction": {
		short: "Percentage for a fraction",
		found: (problem) => `${seenFirst(problem)} looks like a percentage in a column that is declared as fractions`,
		wanted: () => "Expected: a fraction of 0 to 1, without a percent sign",
		remedy: "Write fractions of 0 to 1, or declare the column as percentages, and load the file again"
	},
	"fractional-count": {
		short: "Part of a case",
		found: (problem) => `${seenFirst(problem)} is not a whole number, and this measure counts whole cases`,
		remedy: CHECK_SOURCE
	},
	"value-over-100": {
		short: "Above 100%",
		found: (problem) => `${seenFirst(problem)} is above 100%`,
		wanted: () => "In this measure the part cannot be larger than the whole",
		remedy: CORRECT_CELL
	},
	"dates-out-of-order": {
		short: "Ends before it begins",
		found: (problem) => `The last day, ${seenIn(problem)}, lies before the first${problem.expected === null ? "" : `, ${quote(problem.expected)}`}`,
		remedy: CORRECT_ROW
	}
};
function cells(found) {
	return found !== null && /^\d+$/.test(found) ? formatCount(Number(found), "cells") : "another number of cells than there are headings";
}
function columns(expected) {
	return /^\d+$/.test(expected) ? formatCount(Number(expected), "columns") : quote(expected);
}
/** '“25” on line 12' where the problem says it so, otherwise what it says. */
function otherFigure(expected) {
	const match = /^(.*) on line (\d+)$/.exec(expected);
	return match === null ? `${quote(expected)} elsewhere` : `${quote(match[1] ?? "")} on line ${match[2] ?? ""}`;
}
// src/wording/problems/problem-templates.ts
var problemTemplates = {
	...fileProblems,
	...repairProblems,
	...rowProblems,
	...flagProblems,
	...organisationProblems,
	...eventProblems
};
// src/wording/describe-problem.ts
var describe_problem_exports = /* @__PURE__ */ __exportAll({ describeProblem: () => describeProblem });
/**
* What is wrong, where, and what happens now? Values of a column that may identify patients are never repeated.
*
* @example describeProblem({ rule: 'not-a-number', severity: 'row', file: 'june.csv', line: 14, column: 'numerator', seen: 'n/k', … }).text
* // 'june.csv, line 14, column numerator: “n/k” is not a number. Expected: a plain number such as 1234 or 12.5. Row set aside. Correct the cell and load the file again.'
*/
function describeProblem(problem) {
	const template = problemTemplates[problem.rule];
	const found = sentences([template.found(problem), template.wanted?.(problem) ?? null]);
	const done = sentences([outcome(problem, template)]);
	const remedy = problem.severity === "fix" ? "" : sentences([template.remedy]);
	const where = placeOf(problem);
	return {
		short: template.short,
		where,
		found,
		done,
		remedy,
		text: [
			`${where}: ${found}`,
			done,
			remedy
		].filter((part) => part !== "").join(" ")
	};
}
function placeOf(problem) {
	const line = problem.line === null ? null : `${problem.count > 1 ? "first on " : ""}line ${formatNumber(problem.line)}`;
	const column = problem.column === null || problem.column === "" ? null : columnPlace(problem.rule, problem.column);
	return [
		problem.file,
		line,
		column
	].filter((part) => part !== null).join(", ");
}
/** The entry of a manifest is no column; a column without a heading is named by its position. */
function columnPlace(rule, column) {
	if (rule === "manifest-entry" || rule === "profile-entry" || rule === "settings-entry" || rule === "settings-unknown-name") return `at ${column}`;
	return column.startsWith("column ") ? column : `column ${column}`;
}
function outcome(problem, template) {
	const times = problem.count > 1 && template.statesCount !== true ? ` (${formatNumber(problem.count)} times)` : "";
	switch (problem.severity) {
		case "stop": return "The file was not loaded, and what was loaded before is unchanged";
		case "row": return problem.count > 1 ? `${formatCount(problem.count, "rows")} set aside, and the other rows are loaded` : "Row set aside";
		case "fix": return (template.repaired ?? "Corrected on the way in") + times;
		case "warn": return (template.flagged ?? "Loaded and flagged") + times;
	}
}
/** Sentences with their full stops; nothing twice where a part ends in one. */
function sentences(parts) {
	return parts.filter((part) => part !== null && part !== "").map((part) => /[.?…]$/.test(part) ? part : `${part}.`).join(" ");
}
export { describe_problem_exports as n, describeProblem as t };
