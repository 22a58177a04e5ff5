// src/extract/schema/column.ts
/** Describes one column; what is not said is: not required, may be blank, stored. */
function column(name, type, rule, more = {}) {
	return {
		name,
		type,
		rule,
		required: false,
		filled: false,
		whenBlank: null,
		choices: [],
		aliases: [],
		standIn: null,
		stored: true,
		...more
	};
}
/** For a column whose heading and cells are both indispensable. */
var mandatory = {
	required: true,
	filled: true
};
// src/extract/schema/annotation.ts
/** `annotation`: a note on the time axis. */
var ANNOTATION = {
	table: "annotation",
	columns: [
		column("org_code", "code", "Whose charts; blank is all.", { aliases: [
			"organisation code",
			"organization code",
			"provider code"
		] }),
		column("measure_id", "slug", "Which measure; blank is all.", { aliases: ["measure"] }),
		column("date_from", "date", "First day.", {
			...mandatory,
			aliases: [
				"date",
				"from",
				"valid from",
				"start date"
			]
		}),
		column("date_to", "date", "Last day; blank is the same day.", { aliases: [
			"to",
			"valid to",
			"end date"
		] }),
		column("kind", "choice", "What sort of note.", {
			...mandatory,
			choices: [
				"note",
				"definition_change",
				"service_change",
				"data_quality",
				"rebase",
				"merger",
				"exclude"
			]
		}),
		column("text", "text", "What happened; 200 characters are shown.", {
			...mandatory,
			aliases: ["note"]
		}),
		column("author", "text", "Who says so."),
		column("created_at", "date", "Day it was written."),
		column("effect", "choice", "Whether limits start afresh (`step`) or leave the month out (`ghost`).", {
			choices: [
				"none",
				"step",
				"ghost"
			],
			whenBlank: "none"
		})
	]
};
// src/extract/schema/event.ts
/** Sorts of event that Watchline knows by name. Others load too, and are reported: no built-in measure counts them. */
var EVENT_TYPES = [
	"never_event",
	"serious_incident",
	"psii",
	"pressure_ulcer",
	"fall",
	"mrsa_case",
	"mrsa_death",
	"c_difficile_case",
	"c_difficile_death",
	"mssa_case",
	"e_coli_case",
	"vte_case",
	"medication_error",
	"unexpected_death",
	"complaint",
	"concern"
];
/** Grades of a pressure ulcer, then degrees of harm. `unknown`: graded in words that nobody can tell. */
var GRADES = [
	"1",
	"2",
	"3",
	"4",
	"unstageable",
	"dti",
	"none",
	"low",
	"moderate",
	"severe",
	"death",
	"unknown"
];
/** `event`: one thing that happened, on a day. Nothing about a patient. */
var EVENT = {
	table: "event",
	columns: [
		column("event_id", "text", "Its number in the system it came from; the same in every extract, so that a later one replaces it.", {
			...mandatory,
			aliases: [
				"event number",
				"incident id",
				"incident number",
				"incident reference",
				"incident ref",
				"steis number",
				"steis id",
				"case id",
				"case number",
				"reference",
				"id"
			]
		}),
		column("event_type", "word", "What sort of event: `never_event`, `serious_incident`, `pressure_ulcer`, `mrsa_case`, `concern`…", {
			...mandatory,
			choices: EVENT_TYPES,
			aliases: [
				"event",
				"incident type",
				"type of event",
				"type of incident",
				"type"
			]
		}),
		column("org_code", "code", "ODS code of the provider, upper case; of a site where only that is known.", {
			...mandatory,
			aliases: [
				"organisation code",
				"organization code",
				"provider code",
				"trust code",
				"ods code",
				"provider",
				"org id"
			]
		}),
		column("site_code", "code", "ODS code of the site.", { aliases: [
			"site",
			"hospital site code",
			"location code"
		] }),
		column("ward", "text", "Ward or department.", { aliases: [
			"ward name",
			"department",
			"location"
		] }),
		column("incident_date", "date", "Day it happened. This or `declared_date` must be given.", { aliases: [
			"date of incident",
			"event date",
			"date of event",
			"occurred",
			"date occurred",
			"specimen date",
			"date"
		] }),
		column("declared_date", "date", "Day it was declared or reported; not before it happened.", { aliases: [
			"date declared",
			"reported date",
			"date reported",
			"report date",
			"date reported on steis",
			"steis date"
		] }),
		column("date_precision", "choice", "Whether the date is exact; the time between events needs days.", {
			choices: [
				"day",
				"month",
				"year"
			],
			whenBlank: "day"
		}),
		column("category", "text", "What happened, in the words of its list: a never event’s name.", { aliases: [
			"incident category",
			"event category",
			"never event type"
		] }),
		column("subcategory", "text", "The same, more closely.", { aliases: ["sub category", "subtype"] }),
		column("grade", "word", "Grade of a pressure ulcer (`1`–`4`, `unstageable`, `dti`) or degree of harm (`none` to `death`).", {
			choices: GRADES,
			aliases: [
				"category of pressure ulcer",
				"pressure ulcer grade",
				"stage",
				"severity",
				"degree of harm",
				"harm",
				"level of harm",
				"actual harm"
			]
		}),
		column("avoidable", "word", "Whether it could have been prevented; a blank is unknown, never no.", {
			choices: [
				"yes",
				"no",
				"unknown"
			],
			whenBlank: "unknown",
			aliases: [
				"avoidable or unavoidable",
				"avoidability",
				"preventable"
			]
		}),
		column("acquired", "word", "Whether it began in this provider’s care.", {
			choices: [
				"in_care",
				"present_on_admission",
				"unknown"
			],
			whenBlank: "unknown",
			aliases: [
				"where acquired",
				"acquisition",
				"origin",
				"new or inherited"
			]
		}),
		column("attribution", "word", "Whose it is counted as, for infections.", {
			choices: [
				"trust",
				"commissioner",
				"third_party",
				"hoha",
				"coha",
				"coia",
				"coca",
				"unknown"
			],
			whenBlank: "unknown",
			aliases: [
				"attributed to",
				"assigned to",
				"apportioned",
				"apportionment",
				"prior trust exposure"
			]
		}),
		column("status", "word", "Where its review stands; `de_escalated` ones are kept and not counted.", {
			choices: [
				"open",
				"closed",
				"de_escalated",
				"under_appeal",
				"provisional"
			],
			whenBlank: "open",
			aliases: [
				"event status",
				"incident status",
				"case status"
			]
		}),
		column("investigation_due", "date", "Day the report of the review is due.", { aliases: ["report due", "due date"] }),
		column("closed_date", "date", "Day the review was closed.", { aliases: ["date closed"] }),
		column("as_of", "date", "The day this row was extracted; the newer replaces the older.", { aliases: [
			"as at",
			"extract date",
			"extracted"
		] }),
		column("source", "text", "System the event is recorded in."),
		column("note", "text", "Anything a reader should know; never about a patient.", { aliases: [
			"notes",
			"comment",
			"comments"
		] })
	]
};
// src/extract/schema/observation.ts
/** Reasons a figure is or is not there, as written in files. */
var STATUSES = [
	"ok",
	"suppressed",
	"not_submitted",
	"not_applicable",
	"insufficient",
	"censored",
	"zero_filled",
	"estimated",
	"provisional"
];
/** How long the stretch of time is that a figure covers, as written in files. */
var PERIOD_TYPES = [
	"month",
	"quarter",
	"four_month",
	"year",
	"rolling_12_month"
];
/** Whether percentages of the file are written 0–100 or 0–1. */
var VALUE_SCALES = ["percent", "fraction"];
/** `observation`: one figure of one measure at one organisation in one period. */
var OBSERVATION = {
	table: "observation",
	columns: [
		column("org_code", "code", "ODS code of the organisation, upper case; where it is blank the name decides.", {
			...mandatory,
			standIn: "org_name",
			aliases: [
				"organisation code",
				"organization code",
				"provider code",
				"provider org code",
				"trust code",
				"ods code",
				"org id",
				"provider"
			]
		}),
		column("org_name", "text", "Name, for reading; decides only where there is no code, and then has to be known.", { aliases: [
			"organisation name",
			"organization name",
			"provider name",
			"provider org name",
			"trust name",
			"organisation",
			"organization",
			"trust"
		] }),
		column("measure_id", "slug", "A measure of the catalogue.", {
			...mandatory,
			aliases: [
				"measure",
				"measure code",
				"measure name",
				"metric",
				"metric id",
				"indicator",
				"indicator id",
				"indicator code"
			]
		}),
		column("period_start", "date", "First day of the period, `2026-01-01`; `2026-01`, `Jan-26`, and labels such as `2025/26 Q4` or `201617` are understood.", {
			...mandatory,
			aliases: [
				"period",
				"month",
				"date",
				"month start",
				"period date",
				"reporting period",
				"reporting month",
				"start date"
			]
		}),
		column("period_type", "choice", "Length of the period; blank means what a label or the last day says, otherwise a month.", {
			choices: PERIOD_TYPES,
			whenBlank: "month"
		}),
		column("period_end", "date", "Last day, worked out where it is blank; one that means another length than the one stated sets the row aside.", { aliases: ["end date", "month end"] }),
		column("breakdown", "breakdown", "Part of the whole, `department=type1;sex=f`; blank is the total.", { whenBlank: "" }),
		column("numerator", "number", "Successes or cases, as the measure defines them; 0 or more.", { aliases: [
			"num",
			"cases",
			"successes"
		] }),
		column("denominator", "number", "Out of how many; 0 leaves the value undefined.", { aliases: [
			"den",
			"denom",
			"out of"
		] }),
		column("value", "number", "The figure itself where there are no parts; percentages on 0–100.", { aliases: [
			"percent",
			"percentage",
			"pct",
			"rate",
			"figure",
			"performance"
		] }),
		column("expected", "number", "Expected number, above 0, for observed-to-expected ratios."),
		column("value_scale", "choice", "Says that percentages in `value` are 0–1 (`fraction`); blank means 0–100.", {
			choices: VALUE_SCALES,
			stored: false,
			aliases: ["scale"]
		}),
		column("status", "choice", "Why there is, or is not, a figure; blank means ok.", {
			choices: STATUSES,
			whenBlank: "ok"
		}),
		column("as_of", "date", "The day this figure was published or extracted; the newer wins.", { aliases: [
			"as at",
			"published",
			"publication date",
			"extract date"
		] }),
		column("revision", "number", "Whole number; decides between figures of the same day."),
		column("source", "text", "File or system the figure came from."),
		column("note", "text", "Anything a reader should know.", { aliases: [
			"notes",
			"comment",
			"comments"
		] })
	]
};
// src/extract/schema/measure.ts
/** `measure`: what is counted; adds to or overrides the built-in catalogue. */
var MEASURE = {
	table: "measure",
	columns: [
		column("measure_id", "slug", "Its name in files.", mandatory),
		column("name", "text", "Its name on screen.", {
			...mandatory,
			aliases: ["measure name"]
		}),
		column("short_name", "text", "A name short enough for a column heading."),
		column("domain", "text", "Heading under which the scorecard groups it, e.g. `Access`."),
		column("definition", "text", "Printed under the chart."),
		column("kind", "choice", "How the value is made.", {
			...mandatory,
			choices: [
				"proportion",
				"rate",
				"count",
				"ratio",
				"value"
			]
		}),
		column("numerator_label", "text", "What the numerator counts, plural."),
		column("denominator_label", "text", "What the denominator counts, plural."),
		column("multiplier", "number", "Rates only: 100000 for “per 100,000 bed days”.", { whenBlank: "1" }),
		column("direction", "choice", "Which way is better.", {
			...mandatory,
			choices: [
				"higher_is_better",
				"lower_is_better",
				"neutral"
			],
			aliases: ["polarity"]
		}),
		column("period_type", "choice", "Length of its periods.", {
			choices: PERIOD_TYPES,
			whenBlank: "month"
		}),
		column("source_event_type", "slug", "Counted from events of this sort, `never_event`; blank: from observations alone."),
		column("event_date", "choice", "Which day of an event decides its month; blank means the day it happened.", { choices: ["incident", "declared"] }),
		column("event_grade", "text", "Only events of these grades count, joined by `|`; blank: all."),
		column("event_avoidable", "text", "Only events with these words in `avoidable` count, joined by `|`; blank: all."),
		column("event_acquired", "text", "Only events with these words in `acquired` count, joined by `|`; blank: all."),
		column("event_attribution", "text", "Only events with these words in `attribution` count, joined by `|`; blank: all."),
		column("denominator_measure", "text", "Rates counted from events: the measure that holds the denominator."),
		column("max_percent_over_100", "yes-no", "Fill rates may pass 100%.", { whenBlank: "false" }),
		column("fractional_counts", "yes-no", "Counts may carry halves.", { whenBlank: "false" }),
		column("definition_version", "text", "Changes when the definition does."),
		column("valid_from", "date", "First day of this definition."),
		column("valid_to", "date", "Last day of this definition."),
		column("suggested_chart", "choice", "Chart that suits it.", {
			choices: [
				"xmr",
				"mr",
				"i_prime",
				"p",
				"p_prime",
				"u",
				"u_prime",
				"c",
				"g",
				"t",
				"run",
				"none"
			],
			aliases: ["chart", "chart kind"]
		})
	]
};
// src/extract/schema/organisation.ts
/** `organisation`: who, and whose part they are. */
var ORGANISATION = {
	table: "organisation",
	columns: [
		column("org_code", "code", "ODS code, upper case; text always.", {
			...mandatory,
			aliases: [
				"organisation code",
				"organization code",
				"provider code",
				"trust code",
				"ods code",
				"code"
			]
		}),
		column("org_name", "text", "Name on screen.", {
			...mandatory,
			aliases: [
				"organisation name",
				"organization name",
				"provider name",
				"trust name",
				"name"
			]
		}),
		column("short_name", "text", "A name short enough for a column heading."),
		column("org_type", "choice", "What sort of organisation.", {
			...mandatory,
			choices: [
				"region",
				"commissioner",
				"provider",
				"site",
				"ward"
			],
			aliases: [
				"organisation type",
				"organization type",
				"type"
			]
		}),
		column("parent_code", "code", "The organisation it belongs to; blank at the top.", { aliases: ["parent", "parent org code"] }),
		column("open_date", "date", "Day it opened."),
		column("close_date", "date", "Day it closed; not before it opened."),
		column("valid_from", "date", "First day of this name and parent."),
		column("valid_to", "date", "Last day of this name and parent."),
		column("aliases", "text", "Spellings seen in sources, joined by `|`.")
	]
};
// src/extract/schema/organisation-successor.ts
/** `organisation_successor`: who took over from whom, on which day, and whether wholly. */
var ORGANISATION_SUCCESSOR = {
	table: "organisation_successor",
	columns: [
		column("predecessor_code", "code", "The organisation that ended, or gave a part away.", {
			...mandatory,
			aliases: [
				"predecessor",
				"old code",
				"old org code"
			]
		}),
		column("successor_code", "code", "The organisation that took over; never the predecessor itself.", {
			...mandatory,
			aliases: [
				"successor",
				"new code",
				"new org code",
				"succeeded by"
			]
		}),
		column("effective_date", "date", "First day under the successor.", {
			...mandatory,
			aliases: [
				"date",
				"effective from",
				"succession date",
				"date from"
			]
		}),
		column("share", "number", "How much of the predecessor went there, above 0 and at most 1. Blank: nobody knows, and histories are never combined. Without the column: 1, or blank where there are several successors."),
		column("note", "text", "Anything a reader should know.", { aliases: [
			"notes",
			"comment",
			"comments"
		] })
	]
};
// src/extract/schema/target.ts
/** `target`: the required level of a measure, from a day to a day. */
var TARGET = {
	table: "target",
	columns: [
		column("org_code", "code", "Whose threshold; blank is everybody. The most specific wins.", { aliases: [
			"organisation code",
			"organization code",
			"provider code",
			"trust code",
			"ods code"
		] }),
		column("measure_id", "slug", "A measure of the catalogue.", {
			...mandatory,
			aliases: [
				"measure",
				"measure code",
				"metric",
				"metric id",
				"indicator",
				"indicator id"
			]
		}),
		column("valid_from", "date", "First day in force; blank is since ever.", { aliases: [
			"from",
			"start date",
			"date from"
		] }),
		column("valid_to", "date", "Last day in force; blank is still.", { aliases: [
			"to",
			"end date",
			"date to",
			"until"
		] }),
		column("kind", "choice", "What sort of threshold.", {
			...mandatory,
			choices: [
				"standard",
				"interim",
				"annual_limit",
				"trajectory_month",
				"trajectory_cumulative",
				"local"
			],
			aliases: [
				"target kind",
				"target type",
				"type"
			]
		}),
		column("value", "number", "The level, in the unit of the measure; percentages on 0–100.", {
			...mandatory,
			aliases: [
				"target",
				"target value",
				"threshold",
				"level"
			]
		}),
		column("value_scale", "choice", "Says that percentages in `value` are 0–1 (`fraction`); blank means 0–100.", {
			choices: VALUE_SCALES,
			stored: false,
			aliases: ["scale"]
		}),
		column("comparison", "choice", "Whether figures should be at least or at most the level.", {
			...mandatory,
			choices: ["at_least", "at_most"],
			aliases: ["direction", "operator"]
		}),
		column("label", "text", "Words drawn beside the line."),
		column("source", "text", "Where the threshold is laid down.")
	]
};
// src/extract/schema/canonical-tables.ts
/** Every canonical table by name: the one place from which headers, checks, Arrow types and documentation derive. */
var CANONICAL_TABLES = {
	observation: OBSERVATION,
	target: TARGET,
	measure: MEASURE,
	organisation: ORGANISATION,
	organisation_successor: ORGANISATION_SUCCESSOR,
	annotation: ANNOTATION,
	event: EVENT
};
// src/extract/mapping/sources-of.ts
/** The headings of the file from which a column is made. A constant needs none. */
function headingsOf(source) {
	if (source.from === "heading") return [source.heading];
	return source.from === "sum" ? [...source.plus, ...source.minus] : [];
}
/** What each row that a line makes is made of: the shared columns and its own. Of period headings these are the shared ones. */
function sourcesOfRows({ columns, rows }) {
	return rows.each === "figure" ? rows.figures.map((own) => ({
		...columns,
		...own
	})) : [columns];
}
/** Every heading that a profile reads, each once; headings that are periods not among them. */
function headingsRead(profile) {
	return [...new Set(sourcesOfRows(profile).flatMap((sources) => Object.values(sources).flatMap(headingsOf)))];
}
export { TARGET as a, STATUSES as c, CANONICAL_TABLES as i, EVENT as l, headingsRead as n, ORGANISATION_SUCCESSOR as o, sourcesOfRows as r, OBSERVATION as s, headingsOf as t, column as u };
