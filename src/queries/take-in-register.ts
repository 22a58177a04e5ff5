/** Brings notes and decisions of a file into the register: an `annotation.csv` by the ordinary checks, or a whole register. */
import type { OfferedFile } from '../extract/offered-file.ts';
import { withBytes } from '../extract/offered-file.ts';
import { parseRegister } from '../extract/parse-register.ts';
import type { Problem } from '../extract/problem.ts';
import { sha256 } from '../extract/sha256.ts';
import { ANNOTATION_FIELDS, knownWords, noteOfRow } from '../register/annotation-rows.ts';
import type { RegisterEntry } from '../register/register-entry.ts';
import type { Environment } from './environment.ts';
import type { Holding } from './holding.ts';
import type { RegisterStore } from './kept-register.ts';

export interface TakenIn {
  readonly file: string;
  /** Entries that are new here. */
  readonly added: number;
  /** Rows or entries that were here already. */
  readonly known: number;
  /** Entries under a known identity that say something else: not taken. */
  readonly conflicts: number;
  readonly rowsSetAside: number;
  readonly problems: readonly Problem[];
}

async function entriesOfRows(cells: readonly (readonly string[])[], known: ReadonlySet<string>): Promise<readonly RegisterEntry[]> {
  const read = cells.map(noteOfRow).filter(({ words }) => !known.has(words));
  // Named by what they say: the same row of two files is one entry.
  return Promise.all(read.map(async ({ note, by, at, words }): Promise<RegisterEntry> => (
    { entryId: `row-${(await sha256(new TextEncoder().encode(words))).slice(0, 16)}`, at, by, kind: 'recorded', note }
  )));
}

/** Nothing is taken from a register that cannot be read whole; of a table, rows that fail the checks stay out and are told of. */
export async function takeInRegister(file: OfferedFile, environment: Environment, holding: Holding, store: RegisterStore): Promise<TakenIn> {
  const nothing = { file: file.name, added: 0, known: 0, conflicts: 0, rowsSetAside: 0, problems: [] };
  await store.open();
  if (file.name.toLowerCase().endsWith('.json')) {
    const { bytes } = await withBytes(file);
    const { settings, problems } = parseRegister(new TextDecoder().decode(bytes), file.name);
    if (settings === null) return { ...nothing, problems };
    const { added, conflicts } = store.takeIn(settings.entries);
    return { ...nothing, added, conflicts: conflicts.length, known: settings.entries.length - added - conflicts.length, problems };
  }
  await holding.startEngine();
  const { report, tables } = await environment.readExtract(file, { ...await holding.readingContext(), expectTable: 'annotation' });
  const { cellsOfTable } = await import('../database/cells-of-table.ts');
  const cells = tables.filter(({ table }) => table === 'annotation').flatMap((table) => cellsOfTable(table, ANNOTATION_FIELDS));
  const { added } = store.takeIn(await entriesOfRows(cells, knownWords(store.state().register)));
  return { ...nothing, added, known: cells.length - added, rowsSetAside: report.rowsSetAside, problems: report.problems };
}
