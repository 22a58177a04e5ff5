import type { Problem } from '../extract/problem.ts';
import { formatCount } from './format-count.ts';

const LENGTHS: Readonly<Record<string, string>> = {
  quarter: 'by quarter', four_month: 'by four months', year: 'by year', rolling_12_month: 'of rolling twelve months',
};

/** What stands above the list of figures that are loaded and not drawn. */
export const NOT_DRAWN = {
  heading: 'Loaded, and not drawn',
  why: 'A control chart here has a point a month. Figures of longer periods are kept with their own first and last day, and no screen draws them: a year shown as one of its months would be a wrong figure in the right place.',
} as const;

/**
 * How many figures of longer periods did a file bring, by length? Null where it brought none.
 * @example 'SSNAP 2022.csv: 224 figures by quarter'
 */
export function describeNotDrawn(file: string, problems: readonly Problem[]): string | null {
  const found = new Map<string, number>();
  for (const { rule, seen, count } of problems) {
    if (rule !== 'not-monthly' && rule !== 'overlapping-windows') continue;
    found.set(seen ?? '', (found.get(seen ?? '') ?? 0) + count);
  }
  if (found.size === 0) return null;
  const told = [...found].map(([length, count]) => `${formatCount(count, 'figures')} ${LENGTHS[length] ?? 'of longer periods'}`);
  return `${file}: ${told.join(', ')}`;
}
