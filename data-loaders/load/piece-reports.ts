import { stopWhereNoneIsKnown } from '../../src/extract/checks/none-known.ts';
import type { Dropped, ExtractReport, Reconciliation, TableName } from '../../src/extract/extract.ts';
import { ProblemList } from '../../src/extract/problem-list.ts';
import type { Problem, RowSetAside } from '../../src/extract/problem.ts';
import type { InsideRead } from '../../src/extract/reading/inside-read.ts';

/** Rows set aside that are kept with their cells, and lines that are named of what was dropped: a report has to fit into memory too. */
const ROWS_NAMED = 10_000;

/** The reports of the pieces of a file, together the report of the file. */
export class PieceReports {
  readonly problems: ProblemList;
  private readonly file: string;
  private readonly setAside: RowSetAside[] = [];
  private readonly dropped = new Map<string, { count: number; readonly lines: number[] }>();
  private readonly reconciliation: Reconciliation[] = [];
  private rowsRead = 0;
  private rowsSetAside = 0;
  private layout = '';
  private pieces = 0;

  constructor(file: string) {
    this.file = file;
    this.problems = new ProblemList(file);
  }

  /** Lines past `headerLines` are raised by `linesBefore`; what is said of the header itself is said once. */
  add(inside: InsideRead, problems: ProblemList, linesBefore: number, headerLines: number): void {
    const raised = (problem: Problem): Problem => (problem.line === null || problem.line <= headerLines ? problem : { ...problem, line: problem.line + linesBefore });
    const aboutHeader = ({ line, severity }: Problem): boolean => severity !== 'stop' && severity !== 'row' && (line === null || line <= headerLines);
    for (const problem of problems.list()) if (this.pieces === 0 || !aboutHeader(problem)) this.problems.include(raised(problem));
    for (const row of inside.setAside) {
      if (this.setAside.length < ROWS_NAMED) this.setAside.push({ ...row, line: row.line + linesBefore, problem: raised(row.problem) });
    }
    this.reconciliation.push(...inside.reconciliation);
    for (const { what, count, lines } of inside.dropped) this.drop(what, count, lines.map((line) => line + linesBefore));
    this.rowsRead += inside.rowsRead;
    this.rowsSetAside += inside.setAside.length;
    this.layout = inside.layout;
    this.pieces++;
  }

  drop(what: string, count: number, lines: readonly number[]): void {
    const before = this.dropped.get(what) ?? { count: 0, lines: [] };
    before.count += count;
    for (const line of lines) if (before.lines.length < ROWS_NAMED) before.lines.push(line);
    this.dropped.set(what, before);
  }

  leaveOut(row: RowSetAside): void {
    this.problems.include(row.problem);
    this.rowsSetAside++;
    if (this.setAside.length < ROWS_NAMED) this.setAside.push(row);
  }

  /** Rows set aside of which there are too many to name. */
  leaveOutUnnamed(problem: Problem): void {
    this.problems.include(problem);
    this.rowsSetAside += problem.count;
  }

  /** Once the last piece is in: a file of which every row names what nobody knows is stopped. */
  stopWhereNoneIsKnown(table: TableName): void {
    stopWhereNoneIsKnown(this.problems, table, this.rowsRead - [...this.dropped.values()].reduce((sum, { count }) => sum + count, 0));
  }

  reconcile(lines: readonly Reconciliation[]): void {
    this.reconciliation.push(...lines);
  }

  report(bytes: number, sha256: string, reader: string, rowsLoaded: number): ExtractReport {
    const { refused } = this.problems;
    const found = this.problems.list();
    const patients = found.filter(({ rule }) => rule === 'patient-identifier');
    const dropped: Dropped[] = [...this.dropped].map(([what, { count, lines }]) => ({ what, count, lines }));
    return {
      file: this.file, bytes, sha256, reader, layout: this.layout, rowsRead: this.rowsRead, rowsLoaded: refused ? 0 : rowsLoaded,
      rowsSetAside: refused ? 0 : this.rowsSetAside,
      // A file about patients is answered with its columns alone: any other remark may quote a cell.
      problems: patients.length > 0 ? patients : found,
      setAside: refused ? [] : [...this.setAside].sort((one, other) => one.line - other.line),
      dropped: refused ? [] : dropped, reconciliation: refused ? [] : this.reconciliation, refused,
    };
  }
}
