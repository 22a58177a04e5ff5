import { t as tableFromIPC } from "./serialization-C_q5uulO.js";
import { t as rowsFromArrow } from "./rows-from-arrow-B_fJ-hSH.js";
// src/database/cells-of-table.ts
/** The rows of a checked table as text, column by column in the order asked for; '' for what is blank or not a column of it. */
function cellsOfTable({ ipc }, fields) {
	return rowsFromArrow(tableFromIPC(ipc)).map((row) => fields.map((field) => row[field] == null ? "" : String(row[field])));
}
export { cellsOfTable };
