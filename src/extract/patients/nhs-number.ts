/**
 * Do these ten digits end in their check digit (weights 10 to 2, modulus 11; NHS Data Dictionary)? One ten-digit number in
 * eleven does by accident. `9434765919` → true, `9434765918` → false.
 */
export function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += (digits.charCodeAt(index) - 48) * (10 - index);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits.charCodeAt(9) - 48;
}

/** Is this cell an NHS number? Ten digits, blanks or hyphens between them allowed, whose last is the check digit: `943 476 5919`. */
export function isNhsNumber(cell: string): boolean {
  if (cell.length < 10) return false;
  const digits = cell.replace(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) && hasCheckDigit(digits);
}

/** `NHS no. 943 476 5919` inside a sentence: one is enough, because the words beside it say what it is. */
export function namesNhsNumber(cell: string): boolean {
  const match = /\bnhs\s*(?:no|num|number|#)?\W{0,4}((?:\d[\s-]?){10})/i.exec(cell);
  return match !== null && isNhsNumber((match[1] ?? '').trim());
}

const SPACE = 32;
const HYPHEN = 45;
const NO_BREAK_SPACE = 160;
const isParting = (code: number): boolean => code === SPACE || code === HYPHEN || code === NO_BREAK_SPACE;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const DIGITS = 10;
/** In one piece or parted after the third or the sixth digit, and no part of a longer number. */
const WRITTEN = /(?<!\d)\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{4}(?!\d)/g;

/**
 * Might there be an NHS number anywhere in this text? Every extract is gone through with this question, so it looks at every
 * tenth sign only until it meets a digit or what may part digits: no number is shorter.
 */
export function mayHoldNhsNumbers(text: string): boolean {
  const last = text.length - 1;
  for (let at = DIGITS - 1; at < last + DIGITS; at += DIGITS) {
    const probe = text.charCodeAt(Math.min(at, last));
    if (!isDigit(probe) && !isParting(probe)) continue;
    let digits = 0;
    let from = Math.min(at, last);
    for (let code = probe; isDigit(code) || isParting(code); code = text.charCodeAt(--from)) if (isDigit(code)) digits++;
    at = Math.min(at, last) + 1;
    for (let code = text.charCodeAt(at); isDigit(code) || isParting(code); code = text.charCodeAt(++at)) if (isDigit(code)) digits++;
    if (digits >= DIGITS && (text.slice(from + 1, at).match(WRITTEN) ?? []).some(isNhsNumber)) return true;
  }
  return false;
}
