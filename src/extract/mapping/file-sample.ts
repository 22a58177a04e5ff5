import type { CellTable } from '../columns/cell-columns.ts';
import { patientColumns } from '../patients/patient-columns.ts';
import type { ProblemList } from '../problem-list.ts';
import type { ProblemRule } from '../problem-rule.ts';
import { isPosition } from './distinct-headings.ts';
import type { HeadingLines } from './heading-choice.ts';

/** What a person sees of a file whose columns nobody knows, to say what they mean. */
export interface FileSample {
  /** Line of the headings, the last of several; null: a Parquet file, which has no lines. */
  readonly line: number | null;
  /** The lines that a person said hold the headings; null: they were found. */
  readonly chosen: HeadingLines | null;
  /** One name for each column, in the order of the file. */
  readonly headings: readonly string[];
  /** The first rows below the headings: line, then cells in the order of `headings`. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** The different cells of each column as far as they were looked at, blanks left out, in the order met; at most `DIFFERENT`. */
  readonly different: readonly (readonly string[])[];
}

const ROWS = 40;
const DIFFERENT = 200;

/** So many rows below the headings are looked at. */
export const SAMPLED_ROWS = 20_000;

/** Refusals that a mapping may answer: nobody knows the columns, the measures that they name, or how days or percentages are written. */
const ANSWERED: readonly ProblemRule[] = ['no-known-layout', 'no-known-measure', 'not-headings', 'missing-column', 'repeated-column', 'month-first-date', 'mixed-date-formats', 'fractions-in-percent-column'];

/** Was this file refused for a reason that a mapping answers, and for no other? */
export function mappingMayHelp(problems: ProblemList): boolean {
  const stops = problems.list().filter(({ severity }) => severity === 'stop');
  return stops.length > 0 && stops.every(({ rule }) => ANSWERED.includes(rule));
}

/**
 * A look at the cells of a file (all text, by distinct heading, in order). Null where some of them are the NHS numbers of
 * patients: then the file is stopped with the columns' names, and nothing of it is shown.
 */
export function sampleOf(cells: CellTable, line: number | null, chosen: HeadingLines | null, problems: ProblemList): FileSample | null {
  const patients = patientColumns(cells, 'observation');
  for (const column of patients) problems.add('stop', 'patient-identifier', { line, column });
  if (patients.length > 0 || cells.rows === 0) return null;
  // A column with neither heading nor cells is no column.
  const columns = [...cells.columns].flatMap(([name, column]) =>
    (column.type === 'text' && (!isPosition(name) || column.different.some((cell) => cell.trim() !== '')) ? [{ name, column }] : []));
  return {
    line,
    chosen,
    headings: columns.map(({ name }) => name),
    rows: Array.from({ length: Math.min(ROWS, cells.rows) }, (_, row) => ({ line: cells.lines[row] ?? 0, cells: columns.map(({ column }) => column.different[column.codes[row] ?? 0] ?? '') })),
    different: columns.map(({ column }) => column.different.filter((cell) => cell.trim() !== '').slice(0, DIFFERENT)),
  };
}
