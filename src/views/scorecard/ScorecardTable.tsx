/** The scorecard's table: sticky headings, rows and columns drawn only where they are seen once there are many. */
import { useMemo, useRef, type CSSProperties, type ReactNode } from 'react';
import type { PeriodDomain } from '../../chart/sparkline-path.ts';
import { usePrinting } from '../shared/use-printing.ts';
import { ScorecardRows } from './ScorecardRows.tsx';
import type { ScorecardGrid } from './scorecard-grid.ts';
import { withDomains, wholeView, type Sizes, type TableSight } from './table-view.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useSameList } from './use-same-list.ts';
import { useTableView } from './use-table-view.ts';
import { useWindow, type SeenWindow } from './use-window.ts';

const ROW_HEIGHT = 52;
const DOMAIN_HEIGHT = 21;
/** Columns are never narrower; a few may be wider, and still be read across. */
const COLUMN_WIDTH = { few: 236, many: 184 } as const;
const HEADING_WIDTH = { measures: 210, providers: 260 } as const;
const FEW_COLUMNS = 4;
/** Up to so many cells are drawn with the table itself; more come piece by piece right after it, so that the page is never held up. */
const DRAWN_AT_ONCE = 60;
/** More rows or columns than these are drawn only where they are seen; on a telephone such a table is scrolled, not told cell under cell. */
const MOST_DRAWN = { rows: 40, columns: 24 } as const;

const NOTHING_SEEN: SeenWindow = { from: 0, to: 0, before: 0, after: 0 };

interface ScorecardTableProps {
  readonly grid: ScorecardGrid;
  readonly domain: PeriodDomain | null;
}

export function ScorecardTable({ grid, domain }: ScorecardTableProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const headings = useSameList(grid.rows);
  const columns = useSameList(grid.columns);
  const rows = useMemo(() => withDomains(headings), [headings]);
  const sizes = useMemo((): Sizes => ({ row: (index) => (rows[index]?.kind === 'domain' ? DOMAIN_HEIGHT : ROW_HEIGHT), column: () => COLUMN_WIDTH.many }), [rows]);
  const { seen: rowsSeen, isScrolling: isGoingDown, reveal: revealRow } = useWindow({
    count: rows.length, most: printing ? Infinity : MOST_DRAWN.rows, scroller, horizontal: false, around: 3, sizeOf: sizes.row,
  });
  const { seen: columnsSeen, isScrolling: isGoingAcross, reveal: revealColumn } = useWindow({
    count: columns.length, most: printing ? Infinity : MOST_DRAWN.columns, scroller, horizontal: true, around: 1, sizeOf: sizes.column,
  });
  const keys = useGridKeys({
    scroller, columns: columns.length,
    rows: useMemo(() => rows.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : [])), [rows]),
    reveal: ({ row, column }) => {
      revealRow(row);
      revealColumn(column);
    },
  });

  const { rowsAre, requiredOf, chartAt, picks: { variation, assurance } } = grid;
  const picks = useMemo(() => ({ variation, assurance }), [variation, assurance]);
  const latest = useMemo(
    (): TableSight => ({ rowsAre, requiredOf, chartAt, picks, domain, rows, columns, rowsSeen, columnsSeen }),
    [rowsAre, requiredOf, chartAt, picks, domain, rows, columns, rowsSeen, columnsSeen],
  );
  const isSmall = rows.length * columns.length <= DRAWN_AT_ONCE;
  const first = useMemo((): TableSight => (isSmall ? latest : { ...latest, rowsSeen: NOTHING_SEEN, columnsSeen: NOTHING_SEEN }), [isSmall, latest]);
  const stepped = useTableView(latest, first, sizes, !isGoingDown && !isGoingAcross);
  // Paper does not wait.
  const atOnce = printing || isSmall;
  const view = useMemo(() => (atOnce ? wholeView(latest) : stepped.view), [atOnce, latest, stepped.view]);
  const hasManyRows = rows.length > MOST_DRAWN.rows;
  const isFew = columns.length <= FEW_COLUMNS;
  // Of a part nobody knows how wide the whole would be: the widths are said.
  const style = { '--least-width': `${HEADING_WIDTH[rowsAre] + columns.length * COLUMN_WIDTH[isFew ? 'few' : 'many']}px` } as CSSProperties;

  return (
    <div className={['scorecard-scroller', (hasManyRows || columns.length > MOST_DRAWN.columns) && 'is-large', hasManyRows && 'has-many-rows'].filter(Boolean).join(' ')} ref={scroller}>
      <table
        role="grid" aria-label="Scorecard" aria-describedby="scorecard-keys" onKeyDown={keys.onKeyDown} onFocus={keys.onFocus} style={style}
        className={['scorecard-table', `rows-are-${rowsAre}`, isFew && 'few-columns', !atOnce && 'is-part', !atOnce && stepped.isDrawing && 'is-drawing'].filter(Boolean).join(' ')}
        aria-rowcount={rows.length + 1} aria-colcount={columns.length + 1}
      >
        <ScorecardRows view={view} currentRow={keys.current.row} currentColumn={keys.current.column} />
      </table>
      <p id="scorecard-keys" className="visually-hidden">Arrow keys walk the cells, Enter opens a chart, W says why its icons are what they are.</p>
    </div>
  );
}
