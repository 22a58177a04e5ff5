/** The events one by one. Only rows in sight are drawn, so that twenty thousand scroll; on paper the first ones. Nothing about a patient. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import type { DatedEvent } from '../../spc/rare-harm/dated-event.ts';
import { describeEventDay, eventSortName, partName } from '../../wording/event-words.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatDay } from '../../wording/format-period.ts';
import { usePrinting } from '../shared/use-printing.ts';

interface EventTableProps {
  readonly events: readonly DatedEvent[];
  readonly nameOf: (code: string) => string;
}

const ROW = 31;
const FEW = 60;
const ON_PAPER = 200;
const COLUMNS = ['Happened', 'Declared', 'Type', 'Provider', 'Site', 'Category', 'Grade', 'Avoidable', 'Acquired', 'Status'] as const;

function cellsOf(event: DatedEvent, nameOf: (code: string) => string): readonly string[] {
  return [
    event.incident === null ? '' : describeEventDay(event), event.declared === null ? '' : event.precision === 'day' ? formatDay(event.declared) : describeEventDay({ ...event, incident: event.declared }), eventSortName(event.type), nameOf(event.orgCode), event.siteCode === null ? '' : nameOf(event.siteCode), event.category ?? '',
    event.grade === null ? '' : partName('grade', event.grade), event.avoidable === 'unknown' ? '' : partName('avoidable', event.avoidable),
    event.acquired === 'unknown' ? '' : partName('acquired', event.acquired), partName('status', event.status),
  ];
}

export function EventTable({ events, nameOf }: EventTableProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const all = events.length <= FEW || printing;
  // The list follows the scroller by itself; its functions are no part of what is drawn.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtualizer = useVirtualizer({ count: events.length, estimateSize: () => ROW, overscan: 12, enabled: !all, getScrollElement: () => scroller.current });
  const items = virtualizer.getVirtualItems();
  const drawn = all ? events.slice(0, printing ? ON_PAPER : FEW).map((_, index) => index) : items.map(({ index }) => index);
  const before = all ? 0 : items[0]?.start ?? 0;
  const after = all ? 0 : virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <>
      {/* The table scrolls by itself; the keyboard must reach it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={scroller} className="events-scroller card" role="region" aria-label="Events one by one" tabIndex={0}>
        <table className="events-table" aria-rowcount={events.length + 1}>
          <thead><tr aria-rowindex={1}>{COLUMNS.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
          <tbody>
            {before > 0 && <tr aria-hidden="true"><td colSpan={COLUMNS.length} style={{ height: before }} /></tr>}
            {drawn.map((index) => {
              const event = events[index];
              if (event === undefined) return null;
              return (
                <tr key={`${event.orgCode} ${event.id}`} aria-rowindex={index + 2} className={event.status === 'de_escalated' ? 'events-not-counted' : undefined}>
                  {cellsOf(event, nameOf).map((cell, column) => <td key={COLUMNS[column]}>{cell}</td>)}
                </tr>
              );
            })}
            {after > 0 && <tr aria-hidden="true"><td colSpan={COLUMNS.length} style={{ height: after }} /></tr>}
          </tbody>
        </table>
      </div>
      {printing && events.length > ON_PAPER && <p>The latest {ON_PAPER} of {formatCount(events.length, 'events')} are printed.</p>}
    </>
  );
}
