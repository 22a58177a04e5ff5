/**
 * On which day does the financial year begin that these words name? Null when they name none.
 *
 * `2012 to 2013`, `2012/13`, `2012-13`, `2012-2013`, `201213` and `April 2012 to March 2013` are the year from 1 April 2012. Two years that do not
 * follow one another name nothing: `2012-14`, and `201206`, which is a month.
 *
 * @example financialYearStart('2012 to 2013') // '2012-04-01'
 */
export function financialYearStart(text: string): string | null {
  const [, first, last] = /^\s*apr(?:il)?\s+((?:19|20)\d{2})\s*(?:to|-|–)\s*mar(?:ch)?\s+((?:19|20)\d{2})\s*$/i.exec(text) ?? /^\s*(?:FY\s*)?((?:19|20)\d{2})\s*(?:to|\/|-|–|_)?\s*(\d{4}|\d{2})\s*$/i.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const next = Number(first) + 1;
  return Number(last) === (last.length === 2 ? next % 100 : next) ? `${first}-04-01` : null;
}
