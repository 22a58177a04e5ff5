import { financialYearStart } from '../periods/financial-year.ts';
import { headingIndex, plainHeading } from './plain-heading.ts';

/** The annual tables of infections by what they tell apart. */
export type UkhsaAnnualColumns =
  /** Rates by integrated care board, one column a year. */
  | { readonly layout: 'boards'; readonly species: number; readonly code: number; readonly name: number; readonly years: readonly { readonly index: number; readonly start: string }[] }
  /** England, one row an organism and year: all cases with their population, and cases by onset or earlier contact with hospitals. */
  | {
    readonly layout: 'england'; readonly species: number; readonly year: number;
    readonly allCases: number | null; readonly population: number | null; readonly rate: number | null;
    readonly parts: readonly { readonly index: number; readonly breakdown: string }[];
  }
  /** Shares of a year by quarter: percentages of cases that no measure uses. */
  | { readonly layout: 'quarters' };

const PARTS: ReadonlyMap<string, string> = new Map([
  ['community onset cases', 'onset=community'], ['hospital onset cases', 'onset=hospital'],
  ['hoha cases', 'exposure=hoha'], ['coha cases', 'exposure=coha'], ['coca cases', 'exposure=coca'],
  ['coia cases', 'exposure=coia'], ['coun cases', 'exposure=coun'], ['comi cases', 'exposure=comi'],
]);

/** Where does a header of UKHSA's annual infection tables have its columns? Null when it is not one. Note markers do not matter. */
export function ukhsaAnnualColumns(header: readonly string[]): UkhsaAnnualColumns | null {
  const species = headingIndex(header, ['species']);
  if (species === null) return null;
  const years = header.flatMap((heading, index) => {
    const start = financialYearStart(heading);
    return start === null ? [] : [{ index, start }];
  });
  const name = headingIndex(header, ['integrated care board icb', 'integrated care board', 'icb']);
  const code = headingIndex(header, ['sustainability transformation partnerships code nhs', 'integrated care board code nhs', 'icb code nhs', 'icb code']);
  if (name !== null && code !== null && years.length > 1) return { layout: 'boards', species, code, name, years };
  const year = headingIndex(header, ['financial year']);
  if (year === null) return null;
  if (headingIndex(header, ['financial quarter']) !== null && headingIndex(header, ['percent of cases']) !== null) return { layout: 'quarters' };
  const parts = header.flatMap((heading, index) => {
    const breakdown = PARTS.get(plainHeading(heading));
    return breakdown === undefined ? [] : [{ index, breakdown }];
  });
  if (parts.length < 2) return null;
  return {
    layout: 'england', species, year, parts,
    allCases: headingIndex(header, ['all reported cases']), population: headingIndex(header, ['mid year population estimate']),
    rate: headingIndex(header, ['all reported rate per 100 000 population']),
  };
}
