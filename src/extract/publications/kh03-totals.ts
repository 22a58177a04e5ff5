import type { Reconciliation } from '../extract.ts';
import type { Problem } from '../problem.ts';
import type { Beds } from './kh03-bed-figures.ts';
import { aeNumber } from './nhse-ae-figures.ts';
import { publicationProblem } from './publication-problem.ts';

/** Four kinds of beds, each rounded to a whole bed, may miss a total that was rounded on its own by so much. */
const ROUNDING = 2.5;

const tidy = (number: number): string => String(Number(number.toFixed(6)));
const sumOf = (cells: readonly string[]): string | null => {
  const numbers = cells.map(aeNumber);
  return numbers.some((number) => number === null) ? null : tidy(numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0));
};

function grouped(beds: readonly Beds[]): readonly (readonly [Beds, ...Beds[]])[] {
  const groups = new Map<string, [Beds, ...Beds[]]>();
  for (const one of beds) {
    const key = `${one.orgCode}\n${one.quarter?.start ?? one.written}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/**
 * All kinds of beds of a trust and quarter together, where a file gives the kinds only and not their total too. A kind without a figure leaves the
 * trust without a total, and two rows of one kind do too: nothing is guessed.
 */
export function totalsOfGroups(beds: readonly Beds[]): readonly Beds[] {
  return grouped(beds.filter(({ quarter }) => quarter !== null)).flatMap((group) => {
    if (group.some((one) => one.group === '') || new Set(group.map((one) => one.group)).size !== group.length) return [];
    const available = sumOf(group.map((one) => one.available));
    const occupied = sumOf(group.map((one) => one.occupied));
    return available === null || occupied === null ? [] : [{ ...group[0], group: '', available, occupied }];
  });
}

interface Checked {
  readonly reconciliation: readonly Reconciliation[];
  readonly problems: readonly Problem[];
}

/** Totals as the file states them: by trust, and for England. */
export const kh03Totals = {
  isTotal: (code: string, name: string): boolean => code === '-' || /^(england|(grand )?total)$/i.test(code) || (code === '' && /^(england|(grand )?total)$/i.test(name)),

  /** Do the kinds of each trust add up to its total? Differences of rounding are passed over. */
  againstGroups(file: string, beds: readonly Beds[]): Checked {
    const problems: Problem[] = [];
    const sums = { available: [0, 0], occupied: [0, 0] } as Record<'available' | 'occupied', [parts: number, stated: number]>;
    for (const group of grouped(beds)) {
      const total = group.find((one) => one.group === '');
      const parts = group.filter((one) => one.group !== '');
      for (const side of ['available', 'occupied'] as const) {
        const partsSum = sumOf(parts.map((one) => one[side]));
        const stated = aeNumber(total?.[side]);
        if (total === undefined || partsSum === null || stated === null) continue;
        sums[side][0] += Number(partsSum);
        sums[side][1] += stated;
        if (Math.abs(Number(partsSum) - stated) > ROUNDING) {
          problems.push(publicationProblem(file, { rule: 'reconciliation-difference', severity: 'warn', line: total.line, column: `beds ${side}`, seen: partsSum, expected: String(stated) }));
        }
      }
    }
    const period = beds[0]?.quarter?.start.slice(0, 7) ?? '';
    return {
      problems,
      reconciliation: (['available', 'occupied'] as const).map((side): Reconciliation => {
        const [partsSum, statedTotal] = sums[side];
        return { file, period, figure: `Beds ${side}: kinds against the total of each trust`, partsSum, statedTotal, difference: partsSum - statedTotal };
      }),
    };
  },
};
