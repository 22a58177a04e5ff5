/** Head and body of the scorecard's table: the rows and columns in sight, each row drawn anew only when something of its own changed. */
import { memo, useMemo, type CSSProperties, type ReactNode } from 'react';
import type { PeriodDomain } from '../../chart/sparkline-path.ts';
import type { Addresses } from '../shared/address.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { ScorecardCell } from './ScorecardCell.tsx';
import { HeadingCell } from './HeadingCell.tsx';
import type { Heading, ScorecardGrid } from './scorecard-grid.ts';
import { placeName } from './use-grid-keys.ts';
import type { SeenWindow } from './use-window.ts';

/** A row of the table: a domain's band, or a measure or provider. */
export type TableRow = { readonly kind: 'domain'; readonly name: string } | { readonly kind: 'heading'; readonly heading: Heading };

/** The headings down the side, each domain of measures under its band. */
export function withDomains(rows: readonly Heading[]): TableRow[] {
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

/** What of the table is drawn: one object, so that rows, columns and the room around them always belong together. */
export interface TableView {
  readonly grid: ScorecardGrid;
  readonly domain: PeriodDomain | null;
  readonly rows: readonly TableRow[];
  readonly rowsSeen: SeenWindow;
  readonly columnsSeen: SeenWindow;
}

interface ShownColumns {
  readonly columns: readonly { readonly column: Heading; readonly index: number }[];
  readonly before: number;
  readonly after: number;
}

interface ScorecardRowsProps {
  readonly view: TableView;
  /** The cell that the Tab key reaches. */
  readonly currentRow: number;
  readonly currentColumn: number;
}

export const ScorecardRows = memo(function ScorecardRows({ view, currentRow, currentColumn }: ScorecardRowsProps): ReactNode {
  const { grid, domain, rows, rowsSeen, columnsSeen } = view;
  const addresses = useAddresses();
  const { from, to, before, after } = columnsSeen;
  const shown = useMemo((): ShownColumns => ({
    columns: grid.columns.slice(from, to).map((column, place) => ({ column, index: from + place })), before, after,
  }), [grid, from, to, before, after]);
  return (
    <>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className="corner">{grid.rowsAre === 'measures' ? 'Measure' : 'Provider'}</th>
          <Room pixels={before} />
          {shown.columns.map(({ column }) => <HeadingCell key={column.key} heading={column} scope="col" grid={grid} />)}
          <Room pixels={after} />
        </tr>
      </thead>
      <tbody>
        {rowsSeen.before > 0 && <tr aria-hidden="true" style={{ height: rowsSeen.before }} />}
        {rows.slice(rowsSeen.from, rowsSeen.to).map((row, place) => {
          const index = rowsSeen.from + place;
          if (row.kind === 'domain') {
            return (
              <tr key={`domain ${row.name}`} className="domain" aria-rowindex={index + 2}>
                <th scope="rowgroup" colSpan={grid.columns.length + 1}><span>{row.name}</span></th>
              </tr>
            );
          }
          return (
            <ScorecardRow
              key={row.heading.key} heading={row.heading} index={index} shown={shown} grid={grid} domain={domain} addresses={addresses}
              current={currentRow === index ? currentColumn : null}
            />
          );
        })}
        {rowsSeen.after > 0 && <tr aria-hidden="true" style={{ height: rowsSeen.after }} />}
      </tbody>
    </>
  );
});

interface ScorecardRowProps {
  readonly heading: Heading;
  readonly index: number;
  readonly shown: ShownColumns;
  readonly grid: ScorecardGrid;
  readonly domain: PeriodDomain | null;
  readonly addresses: Addresses;
  /** The column of the current cell, where it stands in this row. */
  readonly current: number | null;
}

const ScorecardRow = memo(function ScorecardRow({ heading, index, shown, grid, domain, addresses, current }: ScorecardRowProps): ReactNode {
  return (
    <tr aria-rowindex={index + 2}>
      <HeadingCell heading={heading} scope="row" grid={grid} />
      <Room pixels={shown.before} />
      {shown.columns.map(({ column, index: place }) => {
        const chart = grid.chartAt(heading, column);
        return (
          <ScorecardCell
            key={column.key} column={column} chart={chart} domain={domain} picked={chart !== undefined && grid.isPicked(chart)} addresses={addresses}
            current={current === place} place={placeName({ row: index, column: place })}
          />
        );
      })}
      <Room pixels={shown.after} />
    </tr>
  );
});

/** The room of columns that are not drawn. */
function Room({ pixels }: { readonly pixels: number }): ReactNode {
  const style: CSSProperties = { minWidth: pixels, width: pixels };
  return pixels > 0 ? <td aria-hidden="true" style={style} /> : null;
}
