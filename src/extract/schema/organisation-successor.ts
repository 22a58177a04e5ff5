import { column, mandatory } from './column.ts';
import type { CanonicalTable } from './column.ts';

/** `organisation_successor`: who took over from whom, on which day, and whether wholly. */
export const ORGANISATION_SUCCESSOR: CanonicalTable = {
  table: 'organisation_successor',
  columns: [
    column('predecessor_code', 'code', 'The organisation that ended, or gave a part away.', {
      ...mandatory, aliases: ['predecessor', 'old code', 'old org code', 'organisation code'],
    }),
    column('successor_code', 'code', 'The organisation that took over; never the predecessor itself.', {
      ...mandatory, aliases: ['successor', 'new code', 'new org code', 'succeeded by', 'successor organisation code', 'succeeding organisation code'],
    }),
    column('effective_date', 'date', 'First day under the successor.', {
      ...mandatory, aliases: ['date', 'effective from', 'succession date', 'date from'],
    }),
    column('share', 'number', 'How much of the predecessor went there, above 0 and at most 1. Blank: nobody knows, and histories are never combined. Without the column: 1, or blank where there are several successors.'),
    column('note', 'text', 'Anything a reader should know.', { aliases: ['notes', 'comment', 'comments'] }),
  ],
};
