import { column, mandatory } from './column.ts';
import type { CanonicalTable } from './column.ts';

/** `organisation`: who, and whose part they are. */
export const ORGANISATION: CanonicalTable = {
  table: 'organisation',
  columns: [
    column('org_code', 'code', 'ODS code, upper case; text always.', {
      ...mandatory, aliases: ['organisation code', 'organization code', 'provider code', 'trust code', 'ods code', 'code'],
    }),
    column('org_name', 'text', 'Name on screen.', {
      ...mandatory, aliases: ['organisation name', 'organization name', 'provider name', 'trust name', 'name'],
    }),
    column('short_name', 'text', 'A name short enough for a column heading.'),
    column('org_type', 'choice', 'What sort of organisation.', {
      ...mandatory, choices: ['region', 'commissioner', 'provider', 'site', 'ward'], aliases: ['organisation type', 'organization type', 'type'],
    }),
    column('parent_code', 'code', 'The organisation it belongs to; blank at the top.', { aliases: ['parent', 'parent org code'] }),
    column('open_date', 'date', 'Day it opened.'),
    column('close_date', 'date', 'Day it closed; not before it opened.'),
    column('valid_from', 'date', 'First day of this name and parent.'),
    column('valid_to', 'date', 'Last day of this name and parent.'),
    column('aliases', 'text', 'Spellings seen in sources, joined by `|`.'),
  ],
};
