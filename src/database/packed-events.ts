import type { DatedEvent } from '../spc/rare-harm/dated-event.ts';

const COLUMNS = [
  'id', 'type', 'orgCode', 'siteCode', 'incident', 'declared', 'precision', 'category', 'grade', 'avoidable', 'acquired', 'attribution', 'status',
] as const satisfies readonly (keyof DatedEvent)[];

type Cell = string | null;

/**
 * Events column by column. A column of few different cells is a list of these and the place of each row's cell in it; one
 * cell for all rows is that cell alone.
 */
export interface PackedEvents {
  readonly rows: number;
  readonly columns: Readonly<Partial<Record<keyof DatedEvent, readonly [different: readonly Cell[], places?: readonly number[]]>>>;
}

/** Packs events for `contents.json`. `unpackEvents` gives the same back. */
export function packEvents(events: readonly DatedEvent[]): PackedEvents {
  const columns: Partial<Record<keyof DatedEvent, readonly [readonly Cell[], (readonly number[])?]>> = {};
  for (const column of COLUMNS) {
    const cells = events.map((event): Cell => event[column]);
    const placeOf = new Map<Cell, number>();
    for (const cell of cells) if (!placeOf.has(cell)) placeOf.set(cell, placeOf.size);
    const different = [...placeOf.keys()];
    // Names and most days differ from row to row: no list of places is shorter than the cells themselves.
    if (different.length === cells.length && cells.length !== 1) columns[column] = [cells];
    else columns[column] = different.length === 1 ? [different, []] : [different, cells.map((cell) => placeOf.get(cell) ?? 0)];
  }
  return { rows: events.length, columns };
}

export function unpackEvents({ rows, columns }: PackedEvents): readonly DatedEvent[] {
  return Array.from({ length: rows }, (_, row) => {
    const event: Partial<Record<keyof DatedEvent, Cell>> = {};
    for (const column of COLUMNS) {
      const [different, places] = columns[column] ?? [[]];
      event[column] = (places === undefined ? different[row] : different[places[row] ?? 0]) ?? null;
    }
    return event as DatedEvent;
  });
}
