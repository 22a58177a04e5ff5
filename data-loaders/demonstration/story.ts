/**
 * The words in which a demonstration story is written (`fixtures/demonstration/story.yaml`): every field once, with
 * what it means. The story is read strictly: a word that is not here is refused by name, so that a slip of the pen
 * cannot pass for a story.
 */
import { z } from 'zod';
import { STATUSES } from '../../src/extract/schema/observation.ts';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written 2012-07');
const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/, 'a day is written 2012-07-31');
const monthSpan = z.string().regex(/^\d{4}-\d{2} to \d{4}-\d{2}$/, 'a span of months is written 2011-04 to 2012-03');
const financialYear = z.string().regex(/^\d{4}\/\d{2}$/, 'a financial year is written 2011/12');
const trend = z.string().regex(/^\d+(\.\d+)? to \d+(\.\d+)?$/, 'a trend is written 72 to 80');
const code = z.string().regex(/^ZZ[0-9]{1,3}$/, 'a synthetic code is ZZ and one to three digits');

/** A level that holds throughout, or one for each stretch of months: from that month until the next one named. */
const level = z.union([z.number(), z.record(month, z.union([z.number(), trend]))]);

/** What can befall single months of a series. */
const exceptions = {
  /** Months without a figure, and why. */
  gaps: z.record(month, z.strictObject({ status: z.enum(STATUSES), note: z.string() })).default({}),
  /** Months of which the extract says nothing at all. */
  silent: z.array(month).default([]),
  /** Months whose figure is not final. */
  provisional: z.array(month).default([]),
  /** Months of a measure first reported otherwise, and the day they were put right. */
  restated: z.record(month, z.strictObject({ measure: z.string(), firstReported: z.number(), on: day, note: z.string() })).default({}),
};

/** Which throw of the dice: chosen so that the claims of the story hold, and kept. */
const draw = z.number().int().positive().default(1);

/** One stream of patients: a whole provider, one site or one department. */
const streamFields = {
  site: code.optional(),
  /** Patients, admissions or hours in a usual month. */
  volume: z.number().positive(),
  /** Percent by which the volume grows each year. */
  growth: z.number().default(0),
  /** The level of the process: percent for shares, cases per multiplier for rates. */
  level,
  /** Month-to-month standard deviation of the process itself, beyond the chance of who comes, in points. */
  spread: z.number().nonnegative().default(0),
  /** Points by which December to February differ; November and March by half. */
  winter: z.number().default(0),
};
const stream = z.strictObject(streamFields);

const timing = {
  draw,
  starts: month.optional(),
  ends: month.optional(),
  ...exceptions,
};

const shares = z.strictObject({ ...timing, parts: z.array(stream).min(1) });
/** Rates per bed day of the provider (or the site). */
const rates = z.strictObject({ ...timing, level, spread: z.number().nonnegative().default(0), winter: z.number().default(0) });
const departments = z.strictObject({
  ...timing,
  /** 1: major department, open day and night; 2: one specialty; 3: minor injuries unit or walk-in centre. */
  parts: z.array(z.strictObject({ type: z.union([z.literal(1), z.literal(2), z.literal(3)]), ...streamFields })).min(1),
});

/** What is written down with its date each time it happens. */
const incidents = z.strictObject({
  ...timing,
  /** Usual number in a month; null when `dates` names each. */
  level: level.default(0),
  /** Percent by which December to February have more. */
  winter: z.number().default(0),
  dates: z.array(z.strictObject({ on: day, site: code.optional(), category: z.string() })).default([]),
  /** How they fall on the sites, the grades, and what share could have been avoided. */
  sites: z.record(code, z.number().positive()).default({}),
  grades: z.record(z.enum(['2', '3', '4']), z.number().positive()).optional(),
  avoidable: z.number().min(0).max(1).optional(),
});

export const INCIDENT_TYPES = ['mrsa_case', 'c_difficile_case', 'never_event', 'serious_incident', 'pressure_ulcer'] as const;

const provider = z.strictObject({
  code,
  name: z.string(),
  shortName: z.string(),
  parent: code.optional(),
  closes: month.optional(),
  /** Who took over all of it on the first of the month after it closed. */
  successor: code.optional(),
  /** In one sentence, what this provider is there to show. */
  shows: z.string(),
  /** Beds occupied on a usual day; left out where the sites have them. */
  beds: z.number().positive().optional(),
  sites: z.array(z.strictObject({ code, name: z.string(), shortName: z.string(), beds: z.number().nonnegative() })).default([]),
  accidentAndEmergency: departments.optional(),
  shares: z.record(z.string(), shares).default({}),
  rates: z.record(z.string(), rates).default({}),
  incidents: z.partialRecord(z.enum(INCIDENT_TYPES), incidents).default({}),
  /** Most cases allowed in a financial year. */
  objectives: z.partialRecord(z.enum(['mrsa_bacteraemia', 'c_difficile']), z.record(financialYear, z.number().int().nonnegative())).default({}),
});

const threshold = z.strictObject({
  at: code.optional(),
  measure: z.string(),
  from: month,
  to: month.optional(),
  kind: z.enum(['standard', 'interim', 'local', 'trajectory_month']),
  value: z.number(),
  comparison: z.enum(['at_least', 'at_most']),
  label: z.string(),
  source: z.string(),
});

const annotation = z.strictObject({
  at: code.optional(),
  measure: z.string().optional(),
  /** Every measure of the list gets the note. */
  measures: z.array(z.string()).optional(),
  from: month,
  to: month.optional(),
  kind: z.enum(['note', 'definition_change', 'service_change', 'data_quality', 'rebase', 'rebase_declined', 'merger', 'exclude']),
  effect: z.enum(['none', 'step', 'ghost']).default('none'),
  text: z.string().max(200),
  author: z.string(),
});

const claim = z.strictObject({
  says: z.string(),
  at: code,
  measure: z.string(),
  months: monthSpan,
  /** What a month has to be; percent for shares. */
  is: z.union([
    z.strictObject({ below: z.number() }), z.strictObject({ atLeast: z.number() }),
    z.strictObject({ above: z.number() }), z.strictObject({ atMost: z.number() }),
  ]),
  /** In which of the months, or whether their average is meant. */
  in: z.union([z.literal('every month'), z.literal('the average'), z.literal('the sum'),
    z.strictObject({ exactly: z.number().int() }), z.strictObject({ atLeast: z.number().int() })]),
});

/** What the chart of a series has to show at the end. */
const verdict = z.strictObject({
  says: z.string(),
  at: code,
  measure: z.string(),
  variation: z.enum(['improvement-high', 'improvement-low', 'concern-high', 'concern-low', 'neither-high', 'neither-low', 'common-cause', 'not-enough-data']).optional(),
  assurance: z.enum(['pass', 'fail', 'hit-or-miss']).optional(),
  /** Why there is no assurance. */
  noAssurance: z.enum(['no-threshold', 'not-enough-data', 'short-phase', 'no-limits', 'neutral-direction', 'too-rare']).optional(),
  /** Improving and concerning at once. */
  conflict: z.boolean().optional(),
});

export const STORY = z.strictObject({
  title: z.string(),
  source: z.string(),
  note: z.string(),
  seed: z.string(),
  firstMonth: month,
  lastMonth: month,
  /** The day on which the figures are known. */
  dataAsOf: day,
  createdAt: z.string(),
  /** Day of the month on which figures of the month before appear. */
  publishedOnDay: z.number().int().min(1).max(28),
  commissioners: z.array(z.strictObject({ code, name: z.string(), shortName: z.string() })),
  providers: z.array(provider),
  thresholds: z.array(threshold),
  annotations: z.array(annotation),
  claims: z.array(claim),
  verdicts: z.array(verdict),
  /** Trigger points as `triggers.json` has them; checked when the pack is made. */
  triggers: z.array(z.record(z.string(), z.unknown())),
});

export type Story = z.infer<typeof STORY>;
export type ProviderStory = Story['providers'][number];
export type Level = z.infer<typeof level>;
export type Stream = z.infer<typeof stream>;
export type Timing = Pick<z.infer<typeof shares>, 'draw' | 'starts' | 'ends' | 'gaps' | 'silent' | 'provisional' | 'restated'>;
export type IncidentStory = z.infer<typeof incidents>;
export type IncidentType = (typeof INCIDENT_TYPES)[number];
export type Claim = Story['claims'][number];
