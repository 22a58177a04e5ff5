import { t as tableFromIPC } from "./serialization-C_q5uulO.js";
import { x as ProblemList } from "./format-period-BD7N9t4d.js";
import { i as fileColumns, l as cellsOfCanonicalRows, t as checkMapped } from "./check-mapped-wTQRHAtS.js";
import { i as CANONICAL_TABLES } from "./sources-of-BiBAr5Ar.js";
// src/extract/mapping/preview-mapping.ts
function rowsOf({ table, ipc }) {
	const arrow = tableFromIPC(ipc);
	const names = CANONICAL_TABLES[table].columns.filter(({ stored }) => stored).map(({ name }) => name);
	return Array.from({ length: arrow.numRows }, (_, row) => {
		const cells = {};
		for (const name of names) {
			const cell = arrow.getChild(name)?.get(row);
			if (cell !== null && cell !== void 0 && cell !== "") cells[name] = String(cell);
		}
		return {
			line: Number(arrow.getChild("line")?.get(row)),
			cells
		};
	});
}
/** How would the first rows be read by this mapping? Through the very checks that the whole file will pass. */
async function previewMapping(profile, sample, file, context) {
	const { headings } = sample;
	const raw = cellsOfCanonicalRows(fileColumns(headings, profile.table).table, sample.rows.map(({ line, cells }) => ({
		line,
		cells: Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ""]))
	})));
	const problems = new ProblemList(file);
	const read = await checkMapped(profile, headings, raw, sample.rows.length, {
		...context,
		allowUnlisted: true
	}, problems, "");
	const rows = read.tables.filter(({ table }) => table === profile.table).flatMap(rowsOf);
	const columns = CANONICAL_TABLES[profile.table].columns.map(({ name }) => name).filter((name) => rows.some(({ cells }) => name in cells));
	const leftOut = read.dropped.reduce((sum, { count, lines }) => sum + (lines.length === 0 ? 0 : count), 0);
	const found = problems.list();
	const unlisted = context.allowUnlisted ? [] : found.flatMap(({ rule, seen }) => rule === "unlisted-organisation" && seen !== null ? [seen] : []);
	return {
		rows,
		columns,
		problems: found.filter(({ rule }) => rule !== "read-by-mapping" && rule !== "unlisted-organisation"),
		setAside: read.setAside,
		unlisted,
		leftOut
	};
}
export { previewMapping };
