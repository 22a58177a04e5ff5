/** What of the scorecard's table is drawn, and what is drawn next: figures first, icons and lines once all figures are there. Pure. */
import type { PeriodDomain } from '../../chart/sparkline-path.ts';
import type { ChartAt, Heading } from './chart-index.ts';
import type { Picks } from './choose-charts.ts';
import type { ScorecardGrid } from './scorecard-grid.ts';
import { stepWindow } from './step-window.ts';
import type { SeenWindow } from './use-window.ts';

/** A row of the table: a domain's band, or a measure or provider. */
export type TableRow = { readonly kind: 'domain'; readonly key: string; readonly name: string } | { readonly kind: 'heading'; readonly key: string; readonly heading: Heading };

/** The headings down the side, each domain of measures under its band. */
export function withDomains(rows: readonly Heading[]): TableRow[] {
  const all: TableRow[] = [];
  let domain: string | null = null;
  for (const heading of rows) {
    if (heading.kind === 'measure' && heading.measure.domain !== domain) {
      domain = heading.measure.domain;
      all.push({ kind: 'domain', key: `domain ${domain}`, name: domain });
    }
    all.push({ kind: 'heading', key: heading.key, heading });
  }
  return all;
}

/** A table and the part of it that is in sight: one object, so that rows, columns and the room around them always belong together. */
export interface TableSight extends Pick<ScorecardGrid, 'rowsAre' | 'requiredOf'> {
  readonly rows: readonly TableRow[];
  readonly columns: readonly Heading[];
  readonly chartAt: ChartAt;
  readonly picks: Picks;
  /** First and last month of all that is shown, so that sparklines end in line. */
  readonly domain: PeriodDomain | null;
  readonly rowsSeen: SeenWindow;
  readonly columnsSeen: SeenWindow;
}

export interface TableView extends TableSight {
  /** A cell has its icons and its line where both its row and its column are here, by their keys; else its figure in words and colour alone. */
  readonly fullRows: ReadonlySet<string>;
  readonly fullColumns: ReadonlySet<string>;
  /** Every cell in sight has its figure. */
  readonly hasFigures: boolean;
  /** Every cell in sight is full: nothing is still to be drawn. */
  readonly isWhole: boolean;
}

export interface Sizes {
  readonly row: (index: number) => number;
  readonly column: () => number;
}

/** So many cells get their figure with one picture, or so many their icons and line: either is done well within it. */
const FIGURES_AT_ONCE = 50;
const FULL_AT_ONCE = 24;
/** A row that comes into sight by itself comes full. */
const FULL_WITH_FIGURES = 12;

const linesOf = (cells: number, across: number): number => Math.max(1, Math.floor(cells / Math.max(1, across)));
const count = ({ from, to }: SeenWindow): number => to - from;
const keysIn = (lines: readonly { readonly key: string }[], { from, to }: SeenWindow): readonly string[] => lines.slice(from, to).map(({ key }) => key);

/** All that is in sight, at once: for paper, and for a table of few cells. */
export function wholeView(sight: TableSight): TableView {
  return { ...sight, fullRows: new Set(keysIn(sight.rows, sight.rowsSeen)), fullColumns: new Set(keysIn(sight.columns, sight.columnsSeen)), hasFigures: true, isWhole: true };
}

/**
 * One step from what is drawn to what is in sight. What left is dropped at once; figures that came are added, some cells with each step; icons
 * and lines follow when every figure stands and scrolling rests. Other rows of the same cells keep the rows they share; other cells begin anew.
 */
export function stepView(drawn: TableView, wanted: TableSight, sizes: Sizes, isResting: boolean): TableView {
  const isKept = drawn.columns === wanted.columns && drawn.chartAt === wanted.chartAt && drawn.picks === wanted.picks && drawn.domain === wanted.domain;
  const columnsSeen = isKept && overlaps(drawn.columnsSeen, wanted.columnsSeen)
    ? stepWindow(drawn.columnsSeen, wanted.columnsSeen, linesOf(FIGURES_AT_ONCE, count(drawn.rowsSeen)), sizes.column)
    : wanted.columnsSeen;
  const most = linesOf(FIGURES_AT_ONCE, count(columnsSeen));
  const rowsSeen = isKept && drawn.rows === wanted.rows
    ? stepWindow(drawn.rowsSeen, wanted.rowsSeen, most, sizes.row)
    : stepWindow(firstRows(isKept ? drawn : null, wanted, most), wanted.rowsSeen, 0, sizes.row);

  const hasFigures = rowsSeen === wanted.rowsSeen && columnsSeen === wanted.columnsSeen;
  const rows = keysIn(wanted.rows, rowsSeen);
  const columns = keysIn(wanted.columns, columnsSeen);
  const fullRows = isKept ? onlyThose(drawn.fullRows, rows) : NONE;
  const fullColumns = onlyThose(drawn.fullColumns, columns);
  const view = { ...wanted, rowsSeen, columnsSeen, hasFigures };
  const isSame = isKept && rowsSeen === drawn.rowsSeen && columnsSeen === drawn.columnsSeen;
  const fresh = rows.length * columns.length - fullRows.size * fullColumns.size;
  if (isKept && drawn.isWhole && fresh <= FULL_WITH_FIGURES) return { ...view, fullRows: allOf(fullRows, rows), fullColumns: allOf(fullColumns, columns), isWhole: hasFigures };
  // Where no row is full yet, a column is full for nothing.
  const next = { ...view, fullRows, fullColumns: fullRows.size === 0 ? allOf(fullColumns, columns) : fullColumns, isWhole: false };
  return isSame && isResting ? fill(next, rows, columns) : next;
}

function fill(view: TableView, rows: readonly string[], columns: readonly string[]): TableView {
  const rowsLeft = rows.filter((key) => !view.fullRows.has(key));
  if (rowsLeft.length > 0) return { ...view, fullRows: new Set([...view.fullRows, ...rowsLeft.slice(0, linesOf(FULL_AT_ONCE, columns.length))]) };
  const columnsLeft = columns.filter((key) => !view.fullColumns.has(key));
  if (columnsLeft.length > 0) return { ...view, fullColumns: new Set([...view.fullColumns, ...columnsLeft.slice(0, linesOf(FULL_AT_ONCE, rows.length))]) };
  return { ...view, isWhole: true };
}

const NONE: ReadonlySet<string> = new Set();

/** The first rows in sight: those that are drawn already, under whatever number, and at most so many that are not. */
function firstRows(drawn: TableView | null, { rows, rowsSeen: { from, to } }: TableSight, most: number): SeenWindow {
  const known = new Set(drawn === null ? [] : keysIn(drawn.rows, drawn.rowsSeen));
  let fresh = 0;
  let end = from;
  for (; end < to; end += 1) {
    if (!known.has(rows[end]?.key ?? '')) fresh += 1;
    if (fresh > most) break;
  }
  return { from, to: end, before: 0, after: 0 };
}

/** The very set where nothing leaves it. */
function onlyThose(set: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const kept = keys.filter((key) => set.has(key));
  return kept.length === set.size ? set : new Set(kept);
}

const allOf = (set: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> => (set.size === keys.length ? set : new Set(keys));

const overlaps = (one: SeenWindow, other: SeenWindow): boolean => one.from < other.to && other.from < one.to;
