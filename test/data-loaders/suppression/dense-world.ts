/** A made-up world of small counts that all add up: providers under commissioners under one whole, months and years, four grades and their whole. */
import type { CountedMeasure } from '../../../data-loaders/suppression/counted-measure.ts';
import type { Row } from '../../../src/database/database.ts';

const PER_COMMISSIONER = 15;
const GRADES = [1, 2, 3, 4];

/** What the world counts. */
export const DENSE_MEASURES: readonly CountedMeasure[] = [{ id: 'm', kind: 'count', multiplier: 1, cases: null }];

export function denseWorld(providers: number, months: number): { readonly rows: readonly Row[]; readonly organisations: readonly Row[]; readonly measures: readonly CountedMeasure[] } {
  let seed = 7;
  const random = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const commissioners = Math.ceil(providers / PER_COMMISSIONER);
  const commissionerOf = (provider: number): string => `C${String(provider % commissioners)}`;
  const organisations: Row[] = [
    { org_code: 'E', parent_code: null },
    ...Array.from({ length: commissioners }, (_, index) => ({ org_code: `C${String(index)}`, parent_code: 'E' })),
    ...Array.from({ length: providers }, (_, index) => ({ org_code: `P${String(index)}`, parent_code: commissionerOf(index) })),
  ];
  const found = new Map<string, Row>();
  const count = (org: string, from: string, to: string, type: string, breakdown: string, value: number): void => {
    const key = `${org} ${from} ${type} ${breakdown}`;
    const known = Number(found.get(key)?.['value'] ?? 0);
    found.set(key, { org_code: org, measure_id: 'm', period_start: from, period_end: to, period_type: type, breakdown, numerator: null, denominator: null, value: known + value, status: 'ok', as_of: null, revision: null });
  };
  for (let provider = 0; provider < providers; provider++) {
    for (let month = 0; month < months; month++) {
      const year = String(2018 + Math.floor(month / 12));
      const inYear = String((month % 12) + 1).padStart(2, '0');
      for (const grade of GRADES) {
        const value = Math.floor(random() * 7);
        for (const org of [`P${String(provider)}`, commissionerOf(provider), 'E']) {
          for (const breakdown of ['', `grade=${String(grade)}`]) {
            count(org, `${year}-${inYear}-01`, `${year}-${inYear}-28`, 'month', breakdown, value);
            count(org, `${year}-01-01`, `${year}-12-31`, 'year', breakdown, value);
          }
        }
      }
    }
  }
  return { rows: [...found.values()], organisations, measures: DENSE_MEASURES };
}
