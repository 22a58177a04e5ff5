import { V as __vitePreload, W as withBytes } from "./format-period-BD7N9t4d.js";
import { c as parseRegister } from "./register-state-BAR4Cq41.js";
import { t as sha256 } from "./sha256-DnvTmYgW.js";
import { n as knownWords, r as noteOfRow, t as ANNOTATION_FIELDS } from "./RegisterPage-DuXrygfL.js";
// src/queries/take-in-register.ts
async function entriesOfRows(cells, known) {
	const read = cells.map(noteOfRow).filter(({ words }) => !known.has(words));
	return Promise.all(read.map(async ({ note, by, at, words }) => ({
		entryId: `row-${(await sha256(new TextEncoder().encode(words))).slice(0, 16)}`,
		at,
		by,
		kind: "recorded",
		note
	})));
}
/** Nothing is taken from a register that cannot be read whole; of a table, rows that fail the checks stay out and are told of. */
async function takeInRegister(file, environment, holding, store) {
	const nothing = {
		file: file.name,
		added: 0,
		known: 0,
		conflicts: 0,
		rowsSetAside: 0,
		problems: []
	};
	await store.open();
	if (file.name.toLowerCase().endsWith(".json")) {
		const { bytes } = await withBytes(file);
		const { settings, problems } = parseRegister(new TextDecoder().decode(bytes), file.name);
		if (settings === null) return {
			...nothing,
			problems
		};
		const { added, conflicts } = store.takeIn(settings.entries);
		return {
			...nothing,
			added,
			conflicts: conflicts.length,
			known: settings.entries.length - added - conflicts.length,
			problems
		};
	}
	await holding.startEngine();
	const { report, tables } = await environment.readExtract(file, {
		...await holding.readingContext(),
		expectTable: "annotation"
	});
	const { cellsOfTable } = await __vitePreload(async () => {
		const { cellsOfTable } = await import("./cells-of-table-XSR2r0Mc.js");
		return { cellsOfTable };
	}, [], import.meta.url);
	const cells = tables.filter(({ table }) => table === "annotation").flatMap((table) => cellsOfTable(table, ANNOTATION_FIELDS));
	const { added } = store.takeIn(await entriesOfRows(cells, knownWords(store.state().register)));
	return {
		...nothing,
		added,
		known: cells.length - added,
		rowsSetAside: report.rowsSetAside,
		problems: report.problems
	};
}
export { takeInRegister };
