import { column, mandatory } from './column.ts';
import type { CanonicalTable } from './column.ts';

/** `annotation`: a note on the time axis. */
export const ANNOTATION: CanonicalTable = {
  table: 'annotation',
  columns: [
    column('org_code', 'code', 'Whose charts; blank is all.', { aliases: ['organisation code', 'organization code', 'provider code'] }),
    column('measure_id', 'slug', 'Which measure; blank is all.', { aliases: ['measure'] }),
    column('date_from', 'date', 'First day.', { ...mandatory, aliases: ['date', 'from', 'valid from', 'start date'] }),
    column('date_to', 'date', 'Last day; blank is the same day.', { aliases: ['to', 'valid to', 'end date'] }),
    column('kind', 'choice', 'What sort of note.', {
      ...mandatory,
      choices: ['note', 'definition_change', 'service_change', 'data_quality', 'rebase', 'rebase_declined', 'merger', 'exclude'],
    }),
    column('text', 'text', 'What happened; 200 characters are shown.', { ...mandatory, aliases: ['note'] }),
    column('author', 'text', 'Who says so.'),
    column('created_at', 'date', 'Day it was written.'),
    column('effect', 'choice', 'Whether limits start afresh (`step`) or leave the month out (`ghost`).', {
      choices: ['none', 'step', 'ghost'], whenBlank: 'none',
    }),
  ],
};
