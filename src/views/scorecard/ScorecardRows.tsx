/** Head and body of the scorecard's table: the rows and columns in sight, each row drawn anew only when something of its own changed. */
import { memo, useMemo, type CSSProperties, type ReactNode } from 'react';
import type { PeriodDomain } from '../../chart/sparkline-path.ts';
import type { Addresses } from '../shared/address.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import type { ChartAt, Heading } from './chart-index.ts';
import { isPicked, type Picks } from './choose-charts.ts';
import { detailOf } from './heading-words.ts';
import { HeadingCell } from './HeadingCell.tsx';
import { ScorecardCell } from './ScorecardCell.tsx';
import type { TableView } from './table-view.ts';
import { ariaPlace } from './use-grid-keys.ts';

interface ShownColumns {
  readonly columns: readonly { readonly column: Heading; readonly index: number; readonly isFull: boolean }[];
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
  const { rowsAre, requiredOf, chartAt, picks, domain, rows, columns, rowsSeen, columnsSeen: { from, to, before, after }, fullRows, fullColumns } = view;
  const addresses = useAddresses();
  const shown = useMemo((): ShownColumns => ({
    columns: columns.slice(from, to).map((column, place) => ({ column, index: from + place, isFull: fullColumns.has(column.key) })), before, after,
  }), [columns, from, to, before, after, fullColumns]);
  const across = 1 + shown.columns.length + (before > 0 ? 1 : 0) + (after > 0 ? 1 : 0);
  return (
    <>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col" className="corner" aria-colindex={1}>{rowsAre === 'measures' ? 'Measure' : 'Provider'}</th>
          <Room pixels={before} />
          {shown.columns.map(({ column, index }) => <HeadingCell key={column.key} heading={column} scope="col" place={ariaPlace(index)} detail={detailOf(column, requiredOf)} />)}
          <Room pixels={after} />
        </tr>
      </thead>
      <tbody>
        <RoomOfRows pixels={rowsSeen.before} across={across} />
        {rows.slice(rowsSeen.from, rowsSeen.to).map((row, place) => {
          const index = rowsSeen.from + place;
          if (row.kind === 'domain') {
            return (
              <tr key={row.key} className="domain" aria-rowindex={ariaPlace(index)}>
                <th scope="rowgroup" colSpan={across}><span>{row.name}</span></th>
              </tr>
            );
          }
          return (
            <ScorecardRow
              key={row.key} heading={row.heading} index={index} shown={shown} chartAt={chartAt} picks={picks} domain={domain} addresses={addresses}
              isFull={fullRows.has(row.key)} current={currentRow === index ? currentColumn : null} detail={detailOf(row.heading, requiredOf)}
            />
          );
        })}
        <RoomOfRows pixels={rowsSeen.after} across={across} />
      </tbody>
    </>
  );
});

interface ScorecardRowProps {
  readonly heading: Heading;
  readonly index: number;
  readonly shown: ShownColumns;
  readonly chartAt: ChartAt;
  readonly picks: Picks;
  readonly domain: PeriodDomain | null;
  readonly addresses: Addresses;
  readonly isFull: boolean;
  /** The column of the current cell, where it stands in this row. */
  readonly current: number | null;
  readonly detail: string | null;
}

const ScorecardRow = memo(function ScorecardRow({ heading, index, shown, chartAt, picks, domain, addresses, isFull, current, detail }: ScorecardRowProps): ReactNode {
  return (
    <tr aria-rowindex={ariaPlace(index)}>
      <HeadingCell heading={heading} scope="row" place={1} detail={detail} />
      <Room pixels={shown.before} />
      {shown.columns.map(({ column, index: place, isFull: isFullColumn }) => {
        const chart = chartAt(heading, column);
        return (
          <ScorecardCell
            key={column.key} column={column} chart={chart} domain={domain} picked={chart !== undefined && isPicked(chart, picks)} addresses={addresses}
            isFull={isFull && isFullColumn} current={current === place} place={ariaPlace(place)}
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
  return pixels > 0 ? <td aria-hidden="true" className="cell-room" style={style} /> : null;
}

/** The room of rows that are not drawn: tinted, so that nobody takes it for rows without figures. */
function RoomOfRows({ pixels, across }: { readonly pixels: number; readonly across: number }): ReactNode {
  return pixels > 0 ? <tr aria-hidden="true" style={{ height: pixels }}><td colSpan={across} className="cell-room" /></tr> : null;
}
