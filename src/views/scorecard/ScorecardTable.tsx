/** The scorecard's table: sticky headings, rows and columns drawn only where they are seen once there are many. */
import { useRef, type ReactNode } from 'react';
import type { PeriodDomain } from '../../chart/sparkline-path.ts';
import { usePrinting } from '../shared/use-printing.ts';
import { ScorecardCell } from './ScorecardCell.tsx';
import { HeadingCell } from './HeadingCell.tsx';
import type { Heading, ScorecardGrid } from './scorecard-grid.ts';
import { placeName, useGridKeys } from './use-grid-keys.ts';
import { useWindow } from './use-window.ts';

/** A row of the table: a domain's band, or a measure or provider. */
type TableRow = { readonly kind: 'domain'; readonly name: string } | { readonly kind: 'heading'; readonly heading: Heading };

const ROW_HEIGHT = 52;
const DOMAIN_HEIGHT = 21;
const COLUMN_WIDTH = 190;
const FEW_COLUMNS = 4;

function withDomains(rows: readonly Heading[]): TableRow[] {
  const all: TableRow[] = [];
  let domain: string | null = null;
  for (const heading of rows) {
    if (heading.kind === 'measure' && heading.measure.domain !== domain) {
      domain = heading.measure.domain;
      all.push({ kind: 'domain', name: domain });
    }
    all.push({ kind: 'heading', heading });
  }
  return all;
}

interface ScorecardTableProps {
  readonly grid: ScorecardGrid;
  readonly domain: PeriodDomain | null;
}

export function ScorecardTable({ grid, domain }: ScorecardTableProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const rows = withDomains(grid.rows);
  const { columns } = grid;
  const rowsSeen = useWindow({
    count: rows.length, most: printing ? Infinity : 40, scroller, horizontal: false,
    sizeOf: (index) => (rows[index]?.kind === 'domain' ? DOMAIN_HEIGHT : ROW_HEIGHT),
  });
  const columnsSeen = useWindow({
    count: columns.length, most: printing ? Infinity : 24, scroller, horizontal: true, sizeOf: () => COLUMN_WIDTH,
  });
  const shownColumns = columnsSeen.indices.flatMap((index) => {
    const column = columns[index];
    return column === undefined ? [] : [{ column, index }];
  });
  const columnsInAll = columns.length + 1;
  const keys = useGridKeys({
    scroller, columns: columns.length,
    rows: rows.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : [])),
    reveal: ({ row, column }) => {
      rowsSeen.reveal(row);
      columnsSeen.reveal(column);
    },
  });
  const before = columnsSeen.before > 0 ? <td aria-hidden="true" style={{ minWidth: columnsSeen.before }} /> : null;
  const after = columnsSeen.after > 0 ? <td aria-hidden="true" style={{ minWidth: columnsSeen.after }} /> : null;

  return (
    <div className="scorecard-scroller" ref={scroller}>
      <table
        role="grid" aria-label="Scorecard" aria-describedby="scorecard-keys" onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}
        className={`scorecard-table rows-are-${grid.rowsAre}${columns.length <= FEW_COLUMNS ? ' few-columns' : ''}`} aria-rowcount={rows.length + 1} aria-colcount={columnsInAll}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="corner">{grid.rowsAre === 'measures' ? 'Measure' : 'Provider'}</th>
            {before}
            {shownColumns.map(({ column }) => <HeadingCell key={column.key} heading={column} scope="col" grid={grid} />)}
            {after}
          </tr>
        </thead>
        <tbody>
          {rowsSeen.before > 0 && <tr aria-hidden="true" style={{ height: rowsSeen.before }} />}
          {rowsSeen.indices.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            if (row.kind === 'domain') {
              return (
                <tr key={`domain ${row.name}`} className="domain" aria-rowindex={index + 2}>
                  <th scope="rowgroup" colSpan={columnsInAll}><span>{row.name}</span></th>
                </tr>
              );
            }
            return (
              <tr key={row.heading.key} aria-rowindex={index + 2}>
                <HeadingCell heading={row.heading} scope="row" grid={grid} />
                {before}
                {shownColumns.map(({ column, index: place }) => {
                  const chart = grid.chartAt(row.heading, column);
                  return (
                    <ScorecardCell
                      key={column.key} column={column} chart={chart} domain={domain} picked={chart !== undefined && grid.isPicked(chart)}
                      current={keys.current.row === index && keys.current.column === place} place={placeName({ row: index, column: place })}
                    />
                  );
                })}
                {after}
              </tr>
            );
          })}
          {rowsSeen.after > 0 && <tr aria-hidden="true" style={{ height: rowsSeen.after }} />}
        </tbody>
      </table>
      <p id="scorecard-keys" className="visually-hidden">Arrow keys walk the cells, Enter opens a chart, W says why its icons are what they are.</p>
    </div>
  );
}
