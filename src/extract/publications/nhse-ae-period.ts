const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/**
 * Which month does the period cell of an A&E return name? `YYYY-MM`, or null when it names none.
 *
 * Understood: the month's name or its first three letters beside a year of four or two digits, in any case and with
 * anything around it (`MSitAE-JUNE-2025`, `June 2025`, `Jun-25`), and `2025-06`, `2025-06-01`, `202506`, `01/06/2025`.
 * Two-digit years are of this century: the return began in 2010.
 */
export function aePeriod(cell: string): string | null {
  const text = cell.trim().toLowerCase();
  const named = /(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[^a-z0-9]*(?:\d{1,2}[^0-9]+)?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (named !== null) {
    const month = MONTHS.findIndex((name) => name === named[1]) + 1;
    const year = named[2] ?? '';
    return `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}`;
  }
  const numbers =
    /(?:^|[^0-9])(?<year>20\d{2})[-/]?(?<month>0[1-9]|1[0-2])(?:[-/]\d{2})?(?:$|[^0-9])/.exec(text) ??
    /(?:^|[^0-9])\d{1,2}\/(?<month>0?[1-9]|1[0-2])\/(?<year>20\d{2})(?:$|[^0-9])/.exec(text);
  const { year, month } = numbers?.groups ?? {};
  return year === undefined || month === undefined ? null : `${year}-${month.padStart(2, '0')}`;
}
