import { isTotal } from '../checks/judge-text.ts';
import { judgeCells } from '../checks/judge-cells.ts';
import type { Judgement } from '../checks/judge-cells.ts';
import type { RowLedger } from '../checks/row-ledger.ts';
import type { TextColumn } from '../columns/cell-columns.ts';
import type { CheckedText } from '../columns/checked-columns.ts';
import type { ReadingContext } from '../extract.ts';
import { matchNames } from './match-names.ts';
import type { NameMatch } from './match-names.ts';

/** Stands for “another column decides here”; no cell of a file can hold it, text with NUL bytes is refused. */
const ELSEWHERE = '\u0000';

/** Does some row have a name and no code? `codes` undefined: the file has no codes at all. */
export function needsNames(codes: TextColumn | undefined, names: TextColumn): boolean {
  const hasName = names.different.map((cell) => cell.trim() !== '');
  if (codes === undefined) return hasName.some(Boolean);
  const isBlank = codes.different.map((cell) => cell.trim() === '');
  if (!isBlank.some(Boolean)) return false;
  return codes.codes.some((code, row) => isBlank[code] === true && hasName[names.codes[row] ?? -1] === true);
}

/**
 * Codes of organisations where some rows have only a name. A code goes before a name. A name that is known exactly is
 * stored as its code, with a notice; one that is near a known name sets its row aside with the codes proposed, unless
 * `confirmedNames` says what it means. `judgeCode` judges codes, codes that stand where
 * names belong, and what is no organisation (`England`).
 */
export function codesFromNames(
  ledger: RowLedger, codes: TextColumn | undefined, names: TextColumn, nameColumn: string, context: ReadingContext,
  judgeCode: (cell: string) => Judgement,
): CheckedText {
  const given: TextColumn = codes ?? { type: 'text', different: [''], codes: new Int32Array(names.codes.length) };
  const byName = (row: number): boolean =>
    (given.different[given.codes[row] ?? -1] ?? '').trim() === '' && (names.different[names.codes[row] ?? -1] ?? '').trim() !== '';
  const match = matchNames(context.organisationLives ?? [], context.confirmedNames);
  const allowed = context.organisationCodes === null ? null : new Set(context.organisationCodes);
  const fromCodes = judgeCells(ledger, 'org_code', elsewhere(given, byName), (cell) => (cell === ELSEWHERE ? { stored: null } : judgeCode(cell)));
  const fromNames = judgeCells(ledger, nameColumn, elsewhere(names, (row) => !byName(row)), (cell): Judgement => {
    if (cell === ELSEWHERE) return { stored: null };
    if (isTotal(cell) || allowed?.has(cell.trim().toUpperCase()) === true) return judgeCode(cell);
    return judgementOf(cell, match(cell), allowed, context.allowUnlisted);
  });
  const shift = fromCodes.different.length;
  const merged = fromCodes.codes.map((code, row) => {
    const named = fromNames.codes[row] ?? -1;
    return code >= 0 || named < 0 ? code : named + shift;
  });
  return oneCodeEach([...fromCodes.different, ...fromNames.different], merged);
}

function judgementOf(name: string, found: NameMatch, allowed: ReadonlySet<string> | null, allowUnlisted: boolean): Judgement {
  // A person let it in: its name has to serve as its code.
  if (found.type === 'unknown' && allowUnlisted) return { stored: name.trim(), problem: { severity: 'warn', rule: 'unlisted-organisation' } };
  if (found.type === 'unknown') return { stored: null, problem: { severity: 'row', rule: 'unknown-name' } };
  if (found.type === 'proposed') return { stored: null, problem: { severity: 'row', rule: 'name-proposed', expected: found.codes.join(', ') } };
  if (allowed?.has(found.code) === false) return { stored: null, problem: { severity: 'row', rule: 'unknown-organisation', seen: found.code } };
  return { stored: found.code, problem: { severity: 'fix', rule: 'name-matched', expected: found.code } };
}

/** The column with `ELSEWHERE` in the rows that another column decides. */
function elsewhere(column: TextColumn, isElsewhere: (row: number) => boolean): TextColumn {
  const mark = column.different.length;
  return { type: 'text', different: [...column.different, ELSEWHERE], codes: column.codes.map((code, row) => (isElsewhere(row) ? mark : code)) };
}

/** Texts that occur twice share one code, so that rows of one organisation are one organisation, however it was named. */
function oneCodeEach(texts: readonly string[], codes: Int32Array): CheckedText {
  const different = [...new Set(texts)];
  const place = new Map(different.map((text, index) => [text, index] as const));
  const moved = texts.map((text) => place.get(text) ?? -1);
  return { type: 'text', different, codes: codes.map((code) => (code < 0 ? -1 : moved[code] ?? -1)) };
}
