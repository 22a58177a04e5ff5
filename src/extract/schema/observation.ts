import { column, mandatory } from './column.ts';
import type { CanonicalTable } from './column.ts';

/** Reasons a figure is or is not there, as written in files. */
export const STATUSES = [
  'ok', 'suppressed', 'not_submitted', 'not_applicable', 'insufficient', 'censored', 'zero_filled', 'estimated', 'provisional',
] as const;

export type Status = (typeof STATUSES)[number];

/** How long the stretch of time is that a figure covers, as written in files. */
export const PERIOD_TYPES = ['month', 'quarter', 'four_month', 'year', 'rolling_12_month'] as const;

/** Whether percentages of the file are written 0–100 or 0–1. */
export const VALUE_SCALES = ['percent', 'fraction'] as const;

/** `observation`: one figure of one measure at one organisation in one period. */
export const OBSERVATION: CanonicalTable = {
  table: 'observation',
  columns: [
    column('org_code', 'code', 'ODS code of the organisation, upper case; where it is blank the name decides.', {
      ...mandatory,
      standIn: 'org_name',
      aliases: ['organisation code', 'organization code', 'provider code', 'provider org code', 'trust code', 'ods code', 'org id', 'provider'],
    }),
    column('org_name', 'text', 'Name, for reading; decides only where there is no code, and then has to be known.', {
      aliases: ['organisation name', 'organization name', 'provider name', 'provider org name', 'trust name', 'organisation', 'organization', 'trust'],
    }),
    column('measure_id', 'slug', 'A measure of the catalogue.', {
      ...mandatory,
      aliases: ['measure', 'measure code', 'measure name', 'metric', 'metric id', 'indicator', 'indicator id', 'indicator code'],
    }),
    column('period_start', 'date', 'First day of the period, `2026-01-01`; `2026-01`, `Jan-26`, and labels such as `2025/26 Q4` or `201617` are understood.', {
      ...mandatory,
      aliases: ['period', 'month', 'date', 'month start', 'period date', 'reporting period', 'reporting month', 'start date'],
    }),
    column('period_type', 'choice', 'Length of the period; blank means what a label or the last day says, otherwise a month.', { choices: PERIOD_TYPES, whenBlank: 'month' }),
    column('period_end', 'date', 'Last day, worked out where it is blank; one that means another length than the one stated sets the row aside.', {
      aliases: ['end date', 'month end'],
    }),
    column('breakdown', 'breakdown', 'Part of the whole, `department=type1;sex=f`; blank is the total.', { whenBlank: '' }),
    column('numerator', 'number', 'Successes or cases, as the measure defines them; 0 or more.', { aliases: ['num', 'cases', 'successes'] }),
    column('denominator', 'number', 'Out of how many; 0 leaves the value undefined.', { aliases: ['den', 'denom', 'out of'] }),
    column('value', 'number', 'The figure itself where there are no parts; percentages on 0–100.', {
      aliases: ['percent', 'percentage', 'pct', 'rate', 'figure', 'performance'],
    }),
    column('expected', 'number', 'Expected number, above 0, for observed-to-expected ratios.'),
    column('value_scale', 'choice', 'Says that percentages in `value` are 0–1 (`fraction`); blank means 0–100.', {
      choices: VALUE_SCALES, stored: false, aliases: ['scale'],
    }),
    column('status', 'choice', 'Why there is, or is not, a figure; blank means ok.', { choices: STATUSES, whenBlank: 'ok' }),
    column('as_of', 'date', 'The day this figure was published or extracted; the newer wins.', {
      aliases: ['as at', 'published', 'publication date', 'extract date'],
    }),
    column('revision', 'number', 'Whole number; decides between figures of the same day.'),
    column('source', 'text', 'File or system the figure came from.'),
    column('note', 'text', 'Anything a reader should know.', { aliases: ['notes', 'comment', 'comments'] }),
  ],
};
