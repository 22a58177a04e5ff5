/** Days and months as text, without any clock or time zone. Text order is time order. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const two = (number: number): string => String(number).padStart(2, '0');

export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0);
}

/** `2025, 6, 1` → `2025-06-01`; null for a day that no calendar has, and for years before 1900 or after 2100. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** `2025-06-30` → `2025-06`. */
export const monthOf = (day: string): string => day.slice(0, 7);

/** First day of the month that many months later: `2025-11-01`, 3 → `2026-02-01`. */
export function monthsLater(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}-01`;
}

/** Last day of a stretch of months that starts in the month of `day`: `2024-02-01`, 1 → `2024-02-29`. */
export function lastDay(day: string, months: number): string {
  const month = monthsLater(day, months - 1);
  return `${month.slice(0, 8)}${two(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}`;
}

export const isLastOfMonth = (day: string): boolean => lastDay(day, 1) === day;

/** The day a spreadsheet counts so many days after 1899-12-30: 43556 → `2019-04-01`. Plausible from 1990 to 2040 only. */
export function daySerial(serial: number): string | null {
  if (serial < 32_874 || serial > 51_501) return null;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
