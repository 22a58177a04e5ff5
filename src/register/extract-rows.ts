/** Notes and decisions that came with an extract, in the register's terms: they stay in their file, and are withdrawn and reinstated here. */
import type { Annotation } from '../spc/vocabulary.ts';
import { annotationOf, ledgerOf, registerState, splitCause, type Ledger, type RegisteredNote } from './register-state.ts';
import type { Register } from './register-entry.ts';

const PREFIX = 'extract:';

/**
 * The name of a row of an extract in the register: all that it says, so that a row that says something else is another one, and a
 * register that was taken elsewhere still tells what it withdrew. Equal rows have one name.
 */
export function rowName({ providerCode, measureId, from, to, kind, effect, text, author }: Annotation): string {
  return PREFIX + JSON.stringify([providerCode, measureId, from, to, kind, effect, text, author]);
}

/** The row of a name; null for anything that `rowName` did not write. */
function rowOfName(name: string): Annotation | null {
  if (!name.startsWith(PREFIX)) return null;
  try {
    const [providerCode, measureId, from, to, kind, effect, text, author] = JSON.parse(name.slice(PREFIX.length)) as [
      string | null, string | null, string, string, Annotation['kind'], Annotation['effect'], string, string,
    ];
    const row: Annotation = { providerCode, measureId, from, to, kind, effect, text, author };
    return rowName(row) === name && typeof from === 'string' && typeof text === 'string' ? row : null;
  } catch {
    return null;
  }
}

/** Does a row of an extract count still? */
export const rowStands = (ledger: Ledger, row: Annotation): boolean => ledger.holds(rowName(row));

function asNote(row: Annotation, ledger: Ledger): RegisteredNote {
  const { providerCode, measureId, from, to, kind, effect, text, author } = row;
  const entryId = rowName(row);
  return {
    entryId, at: '', by: author, origin: 'extract', providerCode, measureId, from, to, kind, effect, ...splitCause(text), ...ledger.stateOf(entryId),
  };
}

/**
 * The rows of extracts as notes of the register, the latest month first: every one among the annotations that the register does not
 * say itself in the same words, and every one that was withdrawn, whether or not its extract is loaded now.
 *
 * @example extractNotes(contents.annotations, register).filter(({ standing }) => !standing) // what was taken back
 */
export function extractNotes(annotations: readonly Annotation[], register: Register): readonly RegisteredNote[] {
  const ledger = ledgerOf(register);
  const own = new Set(registerState(register).filter(({ standing }) => standing).map((note) => rowName(annotationOf(note))));
  const rows = new Map<string, Annotation>();
  for (const row of annotations) if (!own.has(rowName(row))) rows.set(rowName(row), row);
  for (const entry of register.entries) {
    const row = entry.kind === 'withdrawn' ? rowOfName(entry.of) : null;
    if (row !== null && !rowStands(ledger, row)) rows.set(rowName(row), row);
  }
  return [...rows.values()].map((row) => asNote(row, ledger)).sort((a, b) => (a.from === b.from ? 0 : a.from > b.from ? -1 : 1));
}
