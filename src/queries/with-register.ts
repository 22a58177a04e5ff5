/** The one place where the register joins the notes and decisions of the extracts. */
import type { Contents } from '../database/contents.ts';
import { rowName, rowStands } from '../register/extract-rows.ts';
import type { Register } from '../register/register-entry.ts';
import { annotationOf, ledgerOf, registerState } from '../register/register-state.ts';

const joined = new WeakMap<Contents, WeakMap<Register, Contents>>();

/** What was in the register when a past month's figures were known; a time that nobody told counts as earlier. */
const knownThen = ({ entries }: Register, { asAt }: Contents): Register =>
  (asAt === undefined ? { entries } : { entries: entries.filter(({ at }) => at === '' || at.slice(0, 10) <= asAt.knownBy) });

/**
 * The contents with what holds in the register and without the rows that it withdrew; the same object for the same two. As at a past
 * month by the rule of the extracts: what is about later months, or was written or withdrawn after that month's figures were known,
 * was not there yet. What an extract says is not said twice, whoever signed it.
 */
export function withRegister(contents: Contents, register: Register): Contents {
  const made = joined.get(contents) ?? new WeakMap<Register, Contents>();
  joined.set(contents, made);
  const before = made.get(register);
  if (before !== undefined) return before;
  const known = knownThen(register, contents);
  const ledger = ledgerOf(known);
  const standing = contents.annotations.filter((row) => rowStands(ledger, row));
  const withdrawn = contents.annotations.filter((row) => !standing.includes(row));
  const unsigned = new Set(standing.map((row) => rowName({ ...row, author: '' })));
  const own = registerState(known)
    .filter((note) => note.standing && (contents.asAt === undefined || note.from <= contents.asAt.month))
    .map((note) => ({ entryId: note.entryId, annotation: annotationOf(note) }))
    .filter(({ annotation }) => !unsigned.has(rowName({ ...annotation, author: '' })));
  const together = own.length === 0 && withdrawn.length === 0 ? contents : {
    ...contents,
    annotations: [...standing, ...own.map(({ annotation }) => annotation)].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1)),
    // Entries never change, so their names, and those of rows that are out, tell these contents from all others.
    register: [...own.map(({ entryId }) => entryId), ...withdrawn.map((row) => `without ${rowName(row)}`)].sort().join(' '),
  };
  made.set(register, together);
  return together;
}
