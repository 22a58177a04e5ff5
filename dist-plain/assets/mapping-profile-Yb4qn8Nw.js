import { a as discriminatedUnion, c as nullable, d as optional, f as record, h as string, n as _enum, r as array, s as literal, t as _default, u as object, x as _minLength } from "./schemas-DyOuiBAM.js";
// src/extract/mapping/mapping-profile.ts
/**
* A mapping profile: what a person said the headings of a file mean. Plain JSON, kept as a file by whoever made it, and
* applied to every file with the same headings. It holds headings and the words it translates, never other cells.
*/
/**
* How days are written. `as-written`: as in any other extract (`2025-06-01`, `01/06/2025` day first, `June 2025`, `2010/11 Q2`).
* `day-first`, `month-first`: what numbers with strokes mean. `month-and-year`: `Apr-24` is April 2024, `04/2024` too.
*/
var DATE_READINGS = [
	"as-written",
	"day-first",
	"month-first",
	"month-and-year"
];
var text = (what) => string(what).check(_minLength(1, what));
var dates = () => _enum(DATE_READINGS, DATE_READINGS.join(", "));
var source = discriminatedUnion("from", [
	object({
		from: literal("heading"),
		heading: text("a heading"),
		dates: optional(dates()),
		words: optional(record(string(), nullable(string("a word, or null to leave its rows out")), "words by cell"))
	}),
	object({
		from: literal("constant"),
		value: string("text")
	}),
	object({
		from: literal("sum"),
		plus: array(text("a heading"), "a list of headings").check(_minLength(1, "at least one heading")),
		minus: array(text("a heading"), "a list of headings")
	})
], "heading, constant or sum");
var sources = () => record(string(), source, "a source for each column");
var tableName = _enum([
	"observation",
	"target",
	"measure",
	"organisation",
	"organisation_successor",
	"annotation",
	"event"
], "observation, target, measure, organisation, organisation_successor, annotation, event");
/** The form of a profile; what its names mean is checked by `parseMappingProfile`. The messages are what is wanted. */
var MAPPING_PROFILE = object({
	mappingVersion: literal(1, "1"),
	name: text("a name"),
	table: tableName,
	headings: array(text("a heading"), "a list of headings").check(_minLength(2, "at least two headings")),
	columns: sources(),
	rows: _default(discriminatedUnion("each", [
		object({ each: literal("line") }),
		object({
			each: literal("figure"),
			figures: array(sources(), "a list").check(_minLength(1, "at least one figure"))
		}),
		object({
			each: literal("period-heading"),
			into: text("a column"),
			dates: dates()
		})
	], "line, figure or period-heading"), { each: "line" })
}, "a mapping profile");
export { MAPPING_PROFILE as n, DATE_READINGS as t };
