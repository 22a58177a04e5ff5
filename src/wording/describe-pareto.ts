/** Which few parts make up most of the events? */
import { formatCount, joinWords } from './format-count.ts';
import { formatNumber } from './format-number.ts';

/** What counts as most, as usual in a Pareto chart. */
export const PARETO_SHARE = 0.8;
const NAMED = 3;

export interface ParetoPart {
  readonly name: string;
  readonly cases: number;
}

/**
 * How many of the parts, most first, make up four fifths of all, and which these are. '' where there is one part or none.
 *
 * @example describePareto([{ name: 'Falls', cases: 70 }, { name: 'Delay', cases: 15 }, { name: 'Drugs', cases: 15 }])
 * // '2 of 3 make up 85% of 100 events: Falls and Delay.'
 */
export function describePareto(parts: readonly ParetoPart[]): string {
  const total = parts.reduce((sum, { cases }) => sum + cases, 0);
  if (parts.length < 2 || total === 0) return '';
  let sum = 0;
  let count = 0;
  while (count < parts.length && sum < PARETO_SHARE * total) sum += parts[count++]?.cases ?? 0;
  const share = `${formatNumber(Math.round((100 * sum) / total))}% of ${formatCount(total, 'events')}`;
  if (count === parts.length) return `No few stand out: it takes all ${formatNumber(count)} to make up ${share}.`;
  const names = count <= NAMED ? `: ${joinWords(parts.slice(0, count).map(({ name }) => name))}` : '';
  return `${formatNumber(count)} of ${formatNumber(parts.length)} make${count === 1 ? 's' : ''} up ${share}${names}.`;
}
