import { parseDate } from '../checks/parse-dates.ts';
import { periodOfLabel, type PeriodLabel } from '../periods/period-label.ts';
import { OBSERVATION } from '../schema/observation.ts';
import { placeHeadings } from '../schema/match-headings.ts';
import { droppedColumns, droppedRows } from './left-out.ts';
import { cellAt } from './plain-heading.ts';
import type { CanonicalRow, Publication } from './publication.ts';

interface PeriodColumn extends PeriodLabel {
  readonly index: number;
}

interface ColumnsAcross {
  /** Who and what, as in an extract of observations: position by canonical name. */
  readonly about: ReadonlyMap<string, number>;
  /** One column a period, all of one length. */
  readonly periods: readonly PeriodColumn[];
}

/** A period or a figure of its own makes it an extract of a line a period. */
const OF_A_LINE = ['period_start', 'period_end', 'period_type', 'numerator', 'denominator', 'value'];
/** A heading that names one month may be chance. */
const AT_LEAST = 2;

/** Which period does a heading name? `Apr-25`, `April 2025`, `2025-04`, `01/04/2025`, `2024/25 Q1`. A day within a month names none. */
function periodOfHeading(heading: string): PeriodLabel | null {
  const label = periodOfLabel(heading);
  if (label !== null) return label;
  const parsed = parseDate(heading);
  // A number may be a spreadsheet's day, and may be anything else.
  if (parsed.type !== 'day' || parsed.form === 'serial' || !parsed.day.endsWith('-01')) return null;
  return { start: parsed.day, type: 'month' };
}

function columnsAcross(header: readonly string[]): ColumnsAcross | null {
  const { positions: about, taken, repeated } = placeHeadings(OBSERVATION, header);
  if (!about.has('measure_id') || (!about.has('org_code') && !about.has('org_name')) || repeated.length > 0) return null;
  if (OF_A_LINE.some((name) => about.has(name))) return null;
  const periods = header.flatMap((heading, index) => {
    const period = taken.has(index) ? null : periodOfHeading(heading);
    return period === null ? [] : [{ ...period, index }];
  });
  if (periods.length < AT_LEAST || new Set(periods.map(({ type }) => type)).size > 1) return null;
  return { about, periods };
}

/**
 * A table as people keep it in a spreadsheet: a line for each organisation and measure, a column for each month (quarter, year).
 * Every filled cell is the `value` of one observation; an empty one is no row, so that its month stays a gap.
 *
 * @example `Org Code,Measure,Apr-25,May-25` // two observations a line
 */
export const MONTHS_ACROSS: Publication = {
  name: 'Table with a column a month',
  recognises: (header) => columnsAcross(header) !== null,
  convert: (file, header, rows) => {
    const columns = columnsAcross(header);
    if (columns === null) return { tables: [], dropped: [], reconciliation: [], problems: [] };
    const { about, periods } = columns;
    const empty: number[] = [];
    const observations = rows.flatMap(({ line, cells }): readonly CanonicalRow[] => {
      const base = Object.fromEntries([...about].map(([name, index]) => [name, cellAt(cells, index)]));
      const filled = periods.filter(({ index }) => cellAt(cells, index) !== '');
      if (filled.length === 0) empty.push(line);
      return filled.map(({ start, type, index }) => ({ line, cells: { source: file, ...base, period_start: start, period_type: type, value: cellAt(cells, index) } }));
    });
    const used = new Set([...about.values(), ...periods.map(({ index }) => index)]);
    return {
      tables: [{ table: 'observation', rows: observations }],
      dropped: [...droppedRows('rows without a figure', empty), ...droppedColumns(header, used, rows)],
      reconciliation: [], problems: [],
    };
  },
};
