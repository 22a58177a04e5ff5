import { column, mandatory } from './column.ts';
import type { CanonicalTable } from './column.ts';

/** Sorts of event that Watchline knows by name. Others load too, and are reported: no built-in measure counts them. */
export const EVENT_TYPES = [
  'never_event', 'serious_incident', 'psii', 'pressure_ulcer', 'fall', 'mrsa_case', 'mrsa_death', 'c_difficile_case', 'c_difficile_death',
  'mssa_case', 'e_coli_case', 'vte_case', 'medication_error', 'unexpected_death', 'complaint', 'concern',
] as const;

/** Grades of a pressure ulcer, then degrees of harm. `unknown`: graded in words that nobody can tell. */
export const GRADES = ['1', '2', '3', '4', 'unstageable', 'dti', 'none', 'low', 'moderate', 'severe', 'death', 'unknown'] as const;

/** `event`: one thing that happened, on a day. Nothing about a patient. */
export const EVENT: CanonicalTable = {
  table: 'event',
  columns: [
    column('event_id', 'text', 'Its number in the system it came from; the same in every extract, so that a later one replaces it.', {
      ...mandatory, aliases: ['event number', 'incident id', 'incident number', 'incident reference', 'incident ref', 'steis number', 'steis id', 'case id', 'case number', 'reference', 'id'],
    }),
    column('event_type', 'word', 'What sort of event: `never_event`, `serious_incident`, `pressure_ulcer`, `mrsa_case`, `concern`…', {
      ...mandatory, choices: EVENT_TYPES, aliases: ['event', 'incident type', 'type of event', 'type of incident', 'type'],
    }),
    column('org_code', 'code', 'ODS code of the provider, upper case; of a site where only that is known.', {
      ...mandatory, aliases: ['organisation code', 'organization code', 'provider code', 'trust code', 'ods code', 'provider', 'org id'],
    }),
    column('site_code', 'code', 'ODS code of the site.', { aliases: ['site', 'hospital site code', 'location code'] }),
    column('ward', 'text', 'Ward or department.', { aliases: ['ward name', 'department', 'location'] }),
    column('incident_date', 'date', 'Day it happened. This or `declared_date` must be given.', {
      aliases: ['date of incident', 'event date', 'date of event', 'occurred', 'date occurred', 'specimen date', 'date'],
    }),
    column('declared_date', 'date', 'Day it was declared or reported; not before it happened.', {
      aliases: ['date declared', 'reported date', 'date reported', 'report date', 'date reported on steis', 'steis date'],
    }),
    column('date_precision', 'choice', 'Whether the date is exact; the time between events needs days.', { choices: ['day', 'month', 'year'], whenBlank: 'day' }),
    column('category', 'text', 'What happened, in the words of its list: a never event’s name.', { aliases: ['incident category', 'event category', 'never event type'] }),
    column('subcategory', 'text', 'The same, more closely.', { aliases: ['sub category', 'subtype'] }),
    column('grade', 'word', 'Grade of a pressure ulcer (`1`–`4`, `unstageable`, `dti`) or degree of harm (`none` to `death`).', {
      choices: GRADES, aliases: ['category of pressure ulcer', 'pressure ulcer grade', 'stage', 'severity', 'degree of harm', 'harm', 'level of harm', 'actual harm'],
    }),
    column('avoidable', 'word', 'Whether it could have been prevented; a blank is unknown, never no.', {
      choices: ['yes', 'no', 'unknown'], whenBlank: 'unknown', aliases: ['avoidable or unavoidable', 'avoidability', 'preventable'],
    }),
    column('acquired', 'word', 'Whether it began in this provider’s care.', {
      choices: ['in_care', 'present_on_admission', 'unknown'], whenBlank: 'unknown', aliases: ['where acquired', 'acquisition', 'origin', 'new or inherited'],
    }),
    column('attribution', 'word', 'Whose it is counted as, for infections.', {
      choices: ['trust', 'commissioner', 'third_party', 'hoha', 'coha', 'coia', 'coca', 'unknown'], whenBlank: 'unknown', aliases: ['attributed to', 'assigned to', 'apportioned', 'apportionment', 'prior trust exposure'],
    }),
    column('status', 'word', 'Where its review stands; `de_escalated` ones are kept and not counted.', {
      choices: ['open', 'closed', 'de_escalated', 'under_appeal', 'provisional'], whenBlank: 'open', aliases: ['event status', 'incident status', 'case status'],
    }),
    column('investigation_due', 'date', 'Day the report of the review is due.', { aliases: ['report due', 'due date'] }),
    column('closed_date', 'date', 'Day the review was closed.', { aliases: ['date closed'] }),
    column('as_of', 'date', 'The day this row was extracted; the newer replaces the older.', { aliases: ['as at', 'extract date', 'extracted'] }),
    column('source', 'text', 'System the event is recorded in.'),
    column('note', 'text', 'Anything a reader should know; never about a patient.', { aliases: ['notes', 'comment', 'comments'] }),
  ],
};
