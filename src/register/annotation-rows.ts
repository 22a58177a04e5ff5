/** The register as rows of the canonical table `annotation`, and back. */
import { lastDayOf } from '../spc/rare-harm/calendar-day.ts';
import type { Annotation } from '../spc/vocabulary.ts';
import { isDecision, type Register, type RegisterNote } from './register-entry.ts';
import { registerState, splitCause, withCause, type RegisteredNote } from './register-state.ts';

export const ANNOTATION_FIELDS = [
  'org_code', 'measure_id', 'date_from', 'date_to', 'kind', 'text', 'author', 'created_at', 'effect',
] as const;

/** Cells in the order of `ANNOTATION_FIELDS`; '' for everybody, every measure and what nobody said. */
export type AnnotationRow = readonly string[];

/** On one line: a line break inside a cell is a row of its own to some spreadsheets. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function rowOf(note: RegisteredNote): AnnotationRow {
  const last = note.steps.at(-1);
  const said = withCause(note.text, note.cause);
  const text = note.standing || last === undefined ? said
    : `Withdrawn ${last.at.slice(0, 10)}${last.by === '' ? '' : ` by ${last.by}`}: ${last.reason} It said: ${said}`;
  return [
    note.providerCode ?? '', note.measureId ?? '', `${note.from}-01`, lastDayOf(note.to), note.kind.replaceAll('-', '_'), onOneLine(text), onOneLine(note.by),
    note.at.slice(0, 10), note.standing ? note.effect : 'none',
  ];
}

/**
 * The register as a table that loads like any extract: all that holds, and decisions that were withdrawn, which then change no
 * limits and say who withdrew them and why. Withdrawn notes are left out: on a chart they would say what no longer holds.
 *
 * @example annotationRows(register) // [['RXX', 'ae_4h_all_types', '2012-04-01', '2012-04-30', 'rebase', 'The clinic opened (known cause: clinic)', 'Matron', '2012-08-14', 'step']]
 */
export function annotationRows(register: Register): readonly AnnotationRow[] {
  return registerState(register).filter((note) => note.standing || isDecision(note)).map(rowOf).reverse();
}

/** A row that was read and checked, as an entry to be recorded. */
export interface ReadNote {
  readonly note: RegisterNote;
  readonly by: string;
  readonly at: string;
  /** Tells rows apart: the same row has the same words here. */
  readonly words: string;
}

/** A text that a spreadsheet would run as a formula was written with an apostrophe in front. */
const asTyped = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '');

/** Cells in the order of `ANNOTATION_FIELDS`, blank ones as ''. */
export function noteOfRow(cells: AnnotationRow): ReadNote {
  const [org = '', measure = '', from = '', to = '', kind = 'note', told = '', signed = '', created = '', effect = ''] = cells;
  const text = asTyped(told);
  const author = asTyped(signed);
  return {
    note: {
      providerCode: org === '' ? null : org, measureId: measure === '' ? null : measure,
      from: from.slice(0, 7), to: (to === '' ? from : to).slice(0, 7), kind: kind.replaceAll('_', '-') as Annotation['kind'],
      effect: (effect === '' ? 'none' : effect) as Annotation['effect'], ...splitCause(text),
    },
    by: author, at: created, words: wordsOf([org, measure, from.slice(0, 7), (to === '' ? from : to).slice(0, 7), kind, text, author, created, effect === '' ? 'none' : effect]),
  };
}

const wordsOf = (cells: AnnotationRow): string => JSON.stringify(cells);

/** Rows that the register would itself write, so that a file read back adds nothing twice. */
export function knownWords(register: Register): ReadonlySet<string> {
  return new Set(registerState(register).map((note) => noteOfRow(rowOf(note)).words));
}
