/** What did the files that were dropped on the page restate, all together? Pure. */
import type { ChangedVerdictOf, RestatedMonthOf, Restatements } from '../meeting/reasons/restated-reasons.ts';
import type { HeldExtract } from './holding-state.ts';

interface OfSeries {
  readonly measureId: string;
  readonly providerCode: string;
}

const seriesKey = ({ measureId, providerCode }: OfSeries): string => `${measureId}\n${providerCode}`;

/** A verdict told twice is told from the first file's to the last one's. */
function joined<Verdict>(first: { readonly from: Verdict; readonly to: Verdict } | null, next: { readonly from: Verdict; readonly to: Verdict } | null): { readonly from: Verdict; readonly to: Verdict } | null {
  if (first === null || next === null) return first ?? next;
  return first.from === next.to ? null : { from: first.from, to: next.to };
}

/**
 * Restated months and verdicts of every file, in the order of loading. A month that two files restated is told once, from the figure before the
 * first to the figure after the last; where that is the same figure again, it is not told.
 */
export function restatementsOf(extracts: readonly HeldExtract[]): Restatements {
  const months = new Map<string, RestatedMonthOf>();
  const verdicts = new Map<string, ChangedVerdictOf>();
  for (const { revision } of extracts) {
    for (const month of revision?.restated ?? []) {
      const key = `${seriesKey(month)}\n${month.month}`;
      months.set(key, { ...month, from: months.get(key)?.from ?? month.from });
    }
    for (const verdict of revision?.verdicts ?? []) {
      const key = seriesKey(verdict);
      const before = verdicts.get(key);
      verdicts.set(key, { ...verdict, variation: joined(before?.variation ?? null, verdict.variation), assurance: joined(before?.assurance ?? null, verdict.assurance) });
    }
  }
  return { restated: [...months.values()].filter(({ from, to }) => from !== to), verdicts: [...verdicts.values()] };
}
