import { tableFromIPC } from 'apache-arrow';
import type { CheckedTable } from '../extract.ts';

/** Of which measures and which sorts of event do checked rows tell? */
export interface FiguresTold {
  /** Those with rows, and those that are described anew: a figure means what its measure says. */
  readonly measures: readonly string[];
  readonly eventTypes: readonly string[];
}

function different(ipc: Uint8Array, column: string): readonly string[] {
  const cells = tableFromIPC(ipc).getChild(column);
  // A column of words is stored as its different words: there are few, however many rows.
  const words = new Set<string>();
  for (const data of cells?.data ?? []) for (const word of data.dictionary ?? []) words.add(String(word));
  return [...words].sort();
}

/** Reads the different words of two columns, not the rows. A word whose only rows were set aside may be among them. */
export function figuresTold(tables: readonly CheckedTable[]): FiguresTold {
  const of = (wanted: CheckedTable['table'], column: string): readonly string[] =>
    [...new Set(tables.filter(({ table }) => table === wanted).flatMap(({ ipc }) => different(ipc, column)))];
  return { measures: [...new Set([...of('observation', 'measure_id'), ...of('measure', 'measure_id')])], eventTypes: of('event', 'event_type') };
}
