import { B as isPosition, x as ProblemList, z as headingKey } from "./format-period-BD7N9t4d.js";
import { T as safeParse } from "./schemas-DyOuiBAM.js";
import { i as CANONICAL_TABLES, t as headingsOf } from "./sources-of-BiBAr5Ar.js";
import { n as MAPPING_PROFILE } from "./mapping-profile-Yb4qn8Nw.js";
// src/extract/mapping/parse-mapping-profile.ts
/** Is this a file that means to be a mapping profile? Told by what is in it, so that any name will do. */
var looksLikeProfile = (start) => /^\ufeff?\s*\{[^]*"mappingVersion"\s*:/.test(start);
/**
* Reads a mapping profile. What is wrong comes back as problems of severity `stop`, one for each place: a column that its table
* does not have, a heading that is not among the headings of the profile, an unknown version.
*/
function parseMappingProfile(json, file) {
	const problems = new ProblemList(file);
	let parsed;
	try {
		parsed = JSON.parse(json.replace(/^\ufeff/, ""));
	} catch (cause) {
		problems.add("stop", "profile-unreadable", { seen: cause instanceof Error ? cause.message : String(cause) });
		return {
			profile: null,
			problems: problems.list()
		};
	}
	const result = safeParse(MAPPING_PROFILE, parsed);
	if (result.success) checkNames(result.data, problems);
	else for (const { path, message } of result.error.issues) problems.add("stop", "profile-entry", {
		column: path.length === 0 ? null : path.map(String).join("."),
		expected: message
	});
	return {
		profile: result.success && !problems.refused ? result.data : null,
		problems: problems.list()
	};
}
/** Do the names inside mean something: canonical columns on the one side, headings of the profile on the other? */
function checkNames({ table, headings, columns, rows }, problems) {
	const known = new Set(CANONICAL_TABLES[table].columns.map(({ name }) => name));
	const inFile = new Set(headings.map(headingKey));
	const wanted = (path, column) => {
		if (!known.has(column)) problems.add("stop", "profile-entry", {
			column: path,
			seen: column,
			expected: `a column of the table ${table}`
		});
	};
	const check = (path, column, source) => {
		wanted(`${path}.${column}`, column);
		for (const heading of headingsOf(source)) if (!inFile.has(headingKey(heading)) && !isPosition(heading)) problems.add("stop", "profile-entry", {
			column: `${path}.${column}`,
			seen: heading,
			expected: "one of the headings of the profile"
		});
	};
	for (const [column, source] of Object.entries(columns)) check("columns", column, source);
	if (rows.each === "figure") rows.figures.forEach((own, index) => {
		for (const [column, source] of Object.entries(own)) check(`rows.figures.${String(index)}`, column, source);
	});
	if (rows.each === "period-heading") wanted("rows.into", rows.into);
}
export { looksLikeProfile, parseMappingProfile };
