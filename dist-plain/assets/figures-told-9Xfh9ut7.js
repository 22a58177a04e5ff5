import { t as tableFromIPC } from "./serialization-C_q5uulO.js";
// src/extract/columns/figures-told.ts
function different(ipc, column) {
	const cells = tableFromIPC(ipc).getChild(column);
	const words = /* @__PURE__ */ new Set();
	for (const data of cells?.data ?? []) for (const word of data.dictionary ?? []) words.add(String(word));
	return [...words].sort();
}
/** Reads the different words of two columns, not the rows. A word whose only rows were set aside may be among them. */
function figuresTold(tables) {
	const of = (wanted, column) => [...new Set(tables.filter(({ table }) => table === wanted).flatMap(({ ipc }) => different(ipc, column)))];
	return {
		measures: [.../* @__PURE__ */ new Set([...of("observation", "measure_id"), ...of("measure", "measure_id")])],
		eventTypes: of("event", "event_type")
	};
}
export { figuresTold };
