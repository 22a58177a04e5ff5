/** What was found in somebody's file, quoted so that it can be recognised and never breaks a line. */

const LONGEST = 80;

/**
 * The value as found, in quotation marks. An empty one is said to be empty; invisible characters are shown as blanks and
 * named; a long one is cut with three dots.
 *
 * @example quote('n/a') // '“n/a”'
 * @example quote('') // 'an empty cell'
 */
export function quote(seen: string): string {
  if (seen === '') return 'an empty cell';
  if (/^\s+$/.test(seen)) return 'a cell of blanks only';
  // Control characters are exactly what must not reach the page.
  const visible = seen.replace(/[\u0000-\u001f\u007f\u200b-\u200f\u2028\u2029\ufeff]+/g, ' ');
  const cut = visible.length > LONGEST ? `${visible.slice(0, LONGEST).trimEnd()}…` : visible;
  return `“${cut}”`;
}
