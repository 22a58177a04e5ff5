import { n as __exportAll } from "./rolldown-runtime-SbdDWaPq.js";
import { t as safeCsv } from "./safe-csv-BurKZokL.js";
// src/extract/rows-set-aside-csv.ts
var rows_set_aside_csv_exports = /* @__PURE__ */ __exportAll({ rowsSetAsideCsv: () => rowsSetAsideCsv });
var NAME_OF_RULE = ({ problem }) => problem.rule;
function headingsOf(rows) {
	const known = /* @__PURE__ */ new Set();
	for (const { cells } of rows) for (const heading of Object.keys(cells)) known.add(heading);
	return [...known];
}
/**
* The rows set aside as a CSV file to put right and load again: for each row its file, line and reason, then its cells
* as found, under the headings of all rows together. Cells that a spreadsheet would run as a formula get an apostrophe in front.
* With a byte order mark, so that Excel reads `é` and `£`; CRLF line ends. No rows give the header alone.
*/
function rowsSetAsideCsv(rows, reason = NAME_OF_RULE) {
	return rowsSetAsideParts(rows, reason, Math.max(1, rows.length)).join("");
}
/** The same in pieces of so many rows, to be put one after the other: half a million rows never stand in one string. */
function rowsSetAsideParts(rows, reason, rowsAtOnce) {
	const headings = headingsOf(rows);
	const fields = [
		"file",
		"line",
		"column",
		"value found",
		"reason",
		...headings
	];
	const header = safeCsv(fields, []);
	const parts = [header];
	for (let from = 0; from < rows.length; from += rowsAtOnce) {
		const data = rows.slice(from, from + rowsAtOnce).map((row) => [
			row.file,
			String(row.line),
			row.problem.column ?? "",
			row.problem.seen ?? "",
			reason(row),
			...headings.map((heading) => row.cells[heading] ?? "")
		]);
		parts.push(safeCsv(fields, data).slice(header.length));
	}
	return parts;
}
export { rows_set_aside_csv_exports as n, rowsSetAsideParts as t };
