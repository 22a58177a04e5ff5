/** The scorecard's table: sticky headings, rows and columns drawn only where they are seen once there are many. */
import { useMemo, useRef, type ReactNode } from 'react';
import type { PeriodDomain } from '../../chart/sparkline-path.ts';
import { usePrinting } from '../shared/use-printing.ts';
import { ScorecardRows, withDomains, type TableView } from './ScorecardRows.tsx';
import type { ScorecardGrid } from './scorecard-grid.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useTableView, type Sizes } from './use-table-view.ts';
import { useWindow, type SeenWindow } from './use-window.ts';

const ROW_HEIGHT = 52;
const DOMAIN_HEIGHT = 21;
const COLUMN_WIDTH = 190;
const HEADING_WIDTH = { measures: 210, providers: 260 } as const;
const FEW_COLUMNS = 4;
/** Up to so many cells are drawn with the table itself; more come piece by piece right after it, so that the page is never held up. */
const DRAWN_AT_ONCE = 60;

const NOTHING_SEEN: SeenWindow = { from: 0, to: 0, before: 0, after: 0 };

interface ScorecardTableProps {
  readonly grid: ScorecardGrid;
  readonly domain: PeriodDomain | null;
}

export function ScorecardTable({ grid, domain }: ScorecardTableProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const rows = useMemo(() => withDomains(grid.rows), [grid]);
  const { columns } = grid;
  const sizes = useMemo((): Sizes => ({ row: (index) => (rows[index]?.kind === 'domain' ? DOMAIN_HEIGHT : ROW_HEIGHT), column: () => COLUMN_WIDTH }), [rows]);
  const rowsSeen = useWindow({
    count: rows.length, most: printing ? Infinity : 40, scroller, horizontal: false, around: 3, sizeOf: sizes.row,
  });
  const columnsSeen = useWindow({
    count: columns.length, most: printing ? Infinity : 24, scroller, horizontal: true, around: 1, sizeOf: sizes.column,
  });
  const keys = useGridKeys({
    scroller, columns: columns.length,
    rows: useMemo(() => rows.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : [])), [rows]),
    reveal: ({ row, column }) => {
      rowsSeen.reveal(row);
      columnsSeen.reveal(column);
    },
  });

  const latest = useMemo(
    (): TableView => ({ grid, domain, rows, rowsSeen: rowsSeen.seen, columnsSeen: columnsSeen.seen }),
    [grid, domain, rows, rowsSeen.seen, columnsSeen.seen],
  );
  const empty = useMemo((): TableView => ({ grid, domain, rows, rowsSeen: NOTHING_SEEN, columnsSeen: NOTHING_SEEN }), [grid, domain, rows]);
  const isPart = rowsSeen.isPart || columnsSeen.isPart;
  const isSmall = rows.length * columns.length <= DRAWN_AT_ONCE;
  const stepped = useTableView(latest, isSmall ? latest : empty, isPart ? sizes : null);
  // Paper does not wait.
  const view = printing || isSmall ? latest : stepped;
  // Of a part nobody knows how wide the whole would be: the widths are said.
  const style = isPart ? { minWidth: HEADING_WIDTH[grid.rowsAre] + columns.length * COLUMN_WIDTH } : undefined;

  return (
    <div className="scorecard-scroller" ref={scroller}>
      <table
        role="grid" aria-label="Scorecard" aria-describedby="scorecard-keys" onKeyDown={keys.onKeyDown} onFocus={keys.onFocus} style={style}
        className={['scorecard-table', `rows-are-${grid.rowsAre}`, columns.length <= FEW_COLUMNS && 'few-columns', isPart && 'is-part'].filter(Boolean).join(' ')}
        aria-rowcount={rows.length + 1} aria-colcount={columns.length + 1}
      >
        <ScorecardRows view={view} currentRow={keys.current.row} currentColumn={keys.current.column} />
      </table>
      <p id="scorecard-keys" className="visually-hidden">Arrow keys walk the cells, Enter opens a chart, W says why its icons are what they are.</p>
    </div>
  );
}
