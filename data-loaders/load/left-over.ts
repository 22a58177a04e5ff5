import type { LeftToTheWhole, StatedTotal, UndeclaredPercentages } from '../../src/extract/left-to-the-whole.ts';

/** What the pieces of a file could not judge, together: for whoever has seen the last of them. Lines are the file's. */
export class LeftOver {
  readonly totals: StatedTotal[] = [];
  private readonly byMeasure = new Map<string, { rows: number; low: number; most: number; readonly small: [number, number][] }>();

  /** The measures whose value is how many there were. */
  readonly counts = new Set<string>();

  add({ totals, percentages, counts }: LeftToTheWhole, linesBefore: number): void {
    for (const measureId of counts) this.counts.add(measureId);
    for (const total of totals) this.totals.push({ ...total, line: total.line + linesBefore });
    for (const { measureId, rows, low, most, small } of percentages) {
      const before = this.byMeasure.get(measureId) ?? { rows: 0, low: 0, most: 0, small: [] };
      before.rows += rows;
      before.low += low;
      before.most = Math.max(before.most, most);
      for (const [line, value] of small) before.small.push([line + linesBefore, value]);
      this.byMeasure.set(measureId, before);
    }
  }

  /** Measure by measure, in the order in which they were met. */
  percentages(): readonly UndeclaredPercentages[] {
    return [...this.byMeasure].map(([measureId, found]) => ({ measureId, ...found }));
  }
}
