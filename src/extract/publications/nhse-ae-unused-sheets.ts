import type { Converted, Publication } from './publication.ts';
import { publicationProblem } from './publication-problem.ts';

/** What a person loads instead of a sheet without usable figures. */
export const USED_SHEET = 'the sheet “Provider Level Data”';

const plain = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim();

/** The sheets of the A&E workbook whose figures no measure uses, by what only their headings say. */
const UNUSED: readonly { readonly sheet: string; readonly is: (headings: readonly string[]) => boolean }[] = [
  { sheet: 'Acute Trust Footprint Data', is: (headings) => headings.some((heading) => /\bmapped activity$/.test(heading)) },
  { sheet: 'Acute Trust Mapping', is: (headings) => headings.includes('acute code') && headings.some((heading) => heading.startsWith('proportion of attends')) },
  { sheet: 'System Mapping', is: (headings) => headings.includes('org code') && headings.includes('stp') },
  { sheet: 'Booked Appointments Data', is: (headings) => headings.includes('code') && headings.some((heading) => heading.endsWith('booked appointments only')) },
  { sheet: 'System Level Data', is: (headings) => headings.includes('system') && headings.some((heading) => heading.startsWith('type 1 departments')) },
];

const sheetOf = (header: readonly string[]): string | null => {
  const headings = header.map(plain);
  return UNUSED.find(({ is }) => is(headings))?.sheet ?? null;
};

/** Is this the header of such a sheet? */
export const isUnusedSheet = (header: readonly string[]): boolean => sheetOf(header) !== null;

/**
 * Sheets of NHS England's A&E workbook that are recognised so that they can be named, and are not used: the footprint (it
 * shares out other providers' type 3 visits: a second, different figure for the same trust), booked visits on their own,
 * and the tables of systems and of who belongs to whom.
 */
export const NHSE_AE_UNUSED_SHEETS: Publication = {
  name: 'NHS England A&E workbook, sheet that is not used',
  recognises: isUnusedSheet,
  convert: (file, header): Converted => ({
    tables: [], dropped: [], reconciliation: [],
    problems: [publicationProblem(file, { rule: 'sheet-not-used', severity: 'stop', seen: sheetOf(header), expected: USED_SHEET })],
  }),
};
