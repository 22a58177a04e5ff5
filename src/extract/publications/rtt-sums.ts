import { aeNumber } from './nhse-ae-figures.ts';
import { cellAt } from './plain-heading.ts';
import type { TextRow } from './publication.ts';
import type { RttColumns } from './rtt-columns.ts';

/** What the rows of one provider, month and part add up to, over all commissioners. */
export interface RttSum {
  readonly period: string;
  readonly provider: string;
  readonly part: string;
  /** First row with the total of all treatment functions; 0 when there is none. */
  line: number;
  /** From the rows for all treatment functions (C_999). */
  within18: number;
  inBands: number;
  unknownStart: number;
  statedTotal: number;
  totalRows: number;
  /** From the rows of single treatment functions: used for checking only, never added to the total. */
  functionsTotal: number;
  functionRows: number;
  firstFunctionLine: number;
  /** The first cell that is no number. */
  unclear: string | null;
}

/** The row that is the total of all treatment functions, and stands among them. */
export const ALL_FUNCTIONS = 'C_999';

/** Adds up the rows of an RTT extract as they come: what is kept grows with the providers, not with the rows. */
export class RttSums {
  readonly sums = new Map<string, RttSum>();
  /** Rows that were there already, with the line of the first and whether they say the same. */
  readonly copies: { readonly line: number; readonly first: number; readonly seen: number; readonly before: number; readonly same: boolean }[] = [];
  private readonly totals = new Map<string, { readonly line: number; readonly inBands: number; readonly within18: number; readonly stated: number }>();
  private readonly columns: RttColumns;

  constructor(columns: RttColumns) {
    this.columns = columns;
  }

  add(part: string, { line, cells }: TextRow): void {
    const { columns } = this;
    const period = cellAt(cells, columns.period);
    const provider = cellAt(cells, columns.provider).toUpperCase();
    const key = `${period}\n${provider}\n${part}`;
    let sum = this.sums.get(key);
    if (sum === undefined) {
      sum = {
        period, provider, part, line: 0, within18: 0, inBands: 0, unknownStart: 0, statedTotal: 0, totalRows: 0,
        functionsTotal: 0, functionRows: 0, firstFunctionLine: line, unclear: null,
      };
      this.sums.set(key, sum);
    }
    if (cellAt(cells, columns.treatmentFunction).toUpperCase() !== ALL_FUNCTIONS) {
      sum.functionRows++;
      sum.functionsTotal += this.numberAt(sum, cells[columns.totalAll]);
      return;
    }
    let [inBands, within] = [0, 0];
    for (const { index, within18 } of columns.bands) {
      const cell = cells[index];
      if (cell === undefined || cell === '' || cell === '0') continue;
      const number = this.numberAt(sum, cell);
      inBands += number;
      if (within18) within += number;
    }
    const stated = this.numberAt(sum, cells[columns.totalAll]);
    if (this.isCopy(`${key}\n${columns.commissioner.map((index) => cellAt(cells, index)).join('\n')}`, { line, inBands, within18: within, stated })) return;
    if (sum.totalRows === 0) sum.line = line;
    sum.totalRows++;
    sum.inBands += inBands;
    sum.within18 += within;
    if (columns.unknownStart !== null) sum.unknownStart += this.numberAt(sum, cells[columns.unknownStart]);
    sum.statedTotal += stated;
  }

  /** Was this list counted already? A file put together from two would double it. */
  private isCopy(list: string, row: { readonly line: number; readonly inBands: number; readonly within18: number; readonly stated: number }): boolean {
    const before = this.totals.get(list);
    if (before === undefined) {
      this.totals.set(list, row);
      return false;
    }
    const same = before.inBands === row.inBands && before.within18 === row.within18 && before.stated === row.stated;
    this.copies.push({ line: row.line, first: before.line, seen: row.stated, before: before.stated, same });
    return true;
  }

  /** A blank counts as none: a band without patients is left blank in half of the rows. */
  private numberAt(sum: RttSum, cell: string | undefined): number {
    const tidy = (cell ?? '').trim();
    if (tidy === '') return 0;
    const number = aeNumber(tidy);
    if (number === null) sum.unclear ??= tidy;
    return number ?? 0;
  }
}
