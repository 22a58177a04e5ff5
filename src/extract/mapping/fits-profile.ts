import { distinctHeadings, headingKey, isPosition } from './distinct-headings.ts';
import type { MappingProfile } from './mapping-profile.ts';
import { isPeriodHeading } from './read-date.ts';

/**
 * Are these the headings that the person mapped? All of them and no others, in any order and spelling of case and signs; columns
 * without a heading do not count. A profile for period headings is open to further periods, and wants at least one.
 */
export function fitsProfile({ headings, rows }: MappingProfile, header: readonly string[]): boolean {
  const named = distinctHeadings(header).filter((heading) => !isPosition(heading));
  const reading = rows.each === 'period-heading' ? rows.dates : null;
  const others = reading === null ? named : named.filter((heading) => !isPeriodHeading(heading, reading));
  if (reading !== null && others.length === named.length) return false;
  const wanted = new Set(headings.filter((heading) => !isPosition(heading)).map(headingKey));
  const found = new Set(others.map(headingKey));
  return wanted.size === found.size && [...wanted].every((heading) => found.has(heading));
}
