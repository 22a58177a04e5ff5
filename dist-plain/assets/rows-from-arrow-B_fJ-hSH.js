import { d as DataType } from "./serialization-C_q5uulO.js";
import { o as shouldBreathe, r as breathe, t as DatabaseFailure } from "./failure-C5RXDwqm.js";
// src/database/cells-of.ts
var DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
/** Cells of one chunk: its bytes become text in one go. Only where something is not plain ASCII is each cell decoded alone. */
function* textsIn(data) {
	const { length, values, valueOffsets, nullCount } = data;
	const first = valueOffsets[0] ?? 0;
	const bytes = values.subarray(first, valueOffsets[length] ?? first);
	const text = DECODER.decode(bytes);
	const plain = text.length === bytes.length;
	for (let row = 0; row < length; row += 1) {
		const [from, to] = [(valueOffsets[row] ?? 0) - first, (valueOffsets[row + 1] ?? 0) - first];
		if (nullCount > 0 && !data.getValid(row)) yield null;
		else yield plain ? text.slice(from, to) : DECODER.decode(bytes.subarray(from, to));
	}
}
/** The cells of a column in order. As iterating over the vector, but a column of text several times as fast. */
function* cellsOf(vector) {
	if (!DataType.isUtf8(vector.type)) {
		yield* vector;
		return;
	}
	for (const data of vector.data) yield* textsIn(data);
}
// src/database/rows-from-arrow.ts
var MILLISECONDS_PER_DAY = 864e5;
/** `YYYY-MM-DD` of a number of days since 1970-01-01. Counted in UTC, so that no clock change moves a date. */
function dateFromDays(days) {
	return (/* @__PURE__ */ new Date(days * MILLISECONDS_PER_DAY)).toISOString().slice(0, 10);
}
function wholeNumber(found, column) {
	const asNumber = Number(found);
	if (!Number.isSafeInteger(asNumber)) throw new DatabaseFailure("unexpected-type", `Column “${column}” holds ${String(found)}, too large to be exact.`);
	return asNumber;
}
/** The reader of one column: from what Arrow hands out for the column's type to a plain value. */
function readerOf(vector, column) {
	const type = DataType.isDictionary(vector.type) ? vector.type.dictionary : vector.type;
	if (DataType.isUtf8(type)) return (found) => found;
	if (DataType.isBool(type)) return (found) => found;
	if (DataType.isFloat(type)) return (found) => found;
	if (DataType.isInt(type)) return (found) => wholeNumber(found, column);
	if (DataType.isDate(type)) return (found) => dateFromDays(Math.round(Number(found) / MILLISECONDS_PER_DAY));
	if (DataType.isNull(type)) return () => null;
	throw new DatabaseFailure("unexpected-type", `Column “${column}” came back as ${String(type)}; expected text, number, true/false or date. Cast it in the SQL file.`);
}
/**
* What does this answer of the engine say, as plain rows? Columns keep their order; BigInt and Arrow objects stop here.
*
* Text stays text; whole numbers and floating numbers become numbers; dates become `YYYY-MM-DD` (read in UTC); null stays
* null. A whole number past 2^53, a decimal, a time or a nested type is refused: SQL has to cast it.
*/
function rowsFromArrow(table) {
	const columns = table.schema.fields.map((field, index) => {
		const vector = table.getChildAt(index);
		if (vector === null) throw new DatabaseFailure("unexpected-type", `Column “${field.name}” has no values.`);
		return {
			name: field.name,
			vector,
			read: readerOf(vector, field.name)
		};
	});
	const rows = Array.from({ length: table.numRows }, () => ({}));
	for (const { name, vector, read } of columns) {
		let index = 0;
		for (const found of cellsOf(vector)) {
			const row = rows[index];
			if (row !== void 0) row[name] = found === null || found === void 0 ? null : read(found);
			index += 1;
		}
	}
	return rows;
}
/** Rows of an answer turned to plain ones at a time: a few milliseconds of work. */
var ROWS_AT_ONCE = 2048;
/** As `rowsFromArrow`, with pauses in which a page can draw: an answer of a quarter of a million rows takes half a second. */
async function rowsFromArrowWithPauses(table) {
	if (table.numRows <= ROWS_AT_ONCE) return rowsFromArrow(table);
	const rows = [];
	for (let from = 0; from < table.numRows; from += ROWS_AT_ONCE) {
		if (shouldBreathe()) await breathe();
		for (const row of rowsFromArrow(table.slice(from, from + ROWS_AT_ONCE))) rows.push(row);
	}
	return rows;
}
export { rowsFromArrowWithPauses as n, rowsFromArrow as t };
