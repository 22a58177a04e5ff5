import { hasCheckDigit, isNhsNumber, mayHoldNhsNumbers, namesNhsNumber } from './nhs-number.ts';

/** Ten digits, in one piece or parted after the third or the sixth; no part of a longer number, word or decimal. */
const TEN_DIGITS = /(?<![\p{L}\d])(?<!\d[.,])\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4}(?![\p{L}\d])(?!\.\d*[1-9])/gu;
/** Written 943 476 5919: twelve signs. */
const AS_NHS_NUMBERS_ARE = 12;
/** NHS numbers of England and Wales begin so (9 in tests); those of Scotland and Northern Ireland begin like years and telephone numbers. */
const USUAL = /^[4679]/;
/** So many different numbers tell what a column holds. */
const ENOUGH = 5000;
/** Of numbers that begin like years and telephone numbers, so many must pass before they are no accident. */
const RARE_AT_LEAST = 3;

/**
 * Do these cells hold NHS numbers, whatever their heading says? Cells are added one by one; no cell is kept but its digits.
 *
 * One is enough where words beside it say so (`NHS no.`), or where it is written 943 476 5919 as an NHS number is. Of bare
 * numbers of ten digits more than half of the different ones have to pass the check digit, which one in eleven does by accident:
 * incident numbers, telephone numbers and time stamps of ten digits do not. Where all of them begin as NHS numbers of England never
 * do, at least three have to. What else stands in the column does not matter: one number in a column of notes is one too many.
 */
export class NumberTally {
  private isCertain = false;
  private readonly usual = { all: new Set<string>(), passed: 0 };
  private readonly rare = { all: new Set<string>(), passed: 0 };

  add(cell: string): void {
    if (cell.length < 10 || this.isCertain) return;
    // Written with blanks in other places.
    if (isNhsNumber(cell.trim())) this.take(cell.trim());
    else for (const [found] of cell.matchAll(TEN_DIGITS)) this.take(found);
    if (namesNhsNumber(cell)) this.isCertain = true;
  }

  /** A figure that a reader delivered as a number. */
  addNumber(figure: number): void {
    if (figure >= 1e9 && figure < 1e10 && Number.isInteger(figure)) this.take(String(figure));
  }

  private take(found: string): void {
    const digits = found.replaceAll(/\D/g, '');
    const usual = USUAL.test(digits);
    const { all } = usual ? this.usual : this.rare;
    if (all.has(digits) || all.size >= ENOUGH) return;
    all.add(digits);
    if (!hasCheckDigit(digits)) return;
    (usual ? this.usual : this.rare).passed++;
    if (found.length === AS_NHS_NUMBERS_ARE) this.isCertain = true;
  }

  holdsPatients(): boolean {
    const { usual, rare } = this;
    return this.isCertain || usual.passed * 2 > usual.all.size || (rare.passed >= RARE_AT_LEAST && rare.passed * 2 > rare.all.size);
  }
}

/** Do these cells hold NHS numbers? See `NumberTally`. */
export function holdNhsNumbers(cells: readonly string[]): boolean {
  // Nearly no column has one: no word is taken apart before.
  if (!cells.some((cell) => cell.length >= 10 && mayHoldNhsNumbers(cell))) return false;
  const tally = new NumberTally();
  for (const cell of cells) tally.add(cell);
  return tally.holdsPatients();
}
