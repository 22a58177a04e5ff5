import { monthsLater } from '../checks/calendar.ts';

/**
 * On which day does the quarter begin that a label names? Quarters of the NHS are those of its financial year, which begins in
 * April. Null for anything else, and for two years that do not follow one another.
 *
 * @example quarterStart('2021-22 Q4') // '2022-01-01', as is that of `Q4 2021/22`
 */
export function quarterStart(label: string): string | null {
  const text = label.trim().replace(/^q(?:uarter)?\s*([1-4])\s*,?\s+(.*)$/i, '$2 Q$1');
  const [, first, last, quarter] = /^(20\d\d)\s*[-/]\s*(?:20)?(\d\d)\s*,?\s*q(?:uarter)?\s*([1-4])$/i.exec(text) ?? [];
  if (first === undefined || (Number(first) + 1) % 100 !== Number(last)) return null;
  return quarterOfYear(Number(first), Number(quarter));
}

/** First day of a quarter (1–4) of the financial year that begins in this year: 2021 and 4 → `2022-01-01`. */
export const quarterOfYear = (year: number, quarter: number): string => monthsLater(`${String(year)}-04-01`, (quarter - 1) * 3);
