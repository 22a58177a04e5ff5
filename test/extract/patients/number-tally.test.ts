import { describe, expect, it } from 'vitest';
import { isNhsNumber } from '../../../src/extract/patients/nhs-number.ts';
import { holdNhsNumbers, NumberTally } from '../../../src/extract/patients/number-tally.ts';

/** So many numbers of ten digits from one on, those that pass the check digit or those that do not. */
const numbers = (from: number, count: number, pass: boolean): readonly string[] => {
  const found: string[] = [];
  for (let number = from; found.length < count; number++) if (isNhsNumber(String(number)) === pass) found.push(String(number));
  return found;
};

describe('holdNhsNumbers', () => {
  it.each<[string, readonly string[]]>([
    ['one bare number', ['9434765919']],
    ['one among other words', ['fell in bay 3', 'pt 9434765919 moved', 'nothing']],
    ['one written as they are, beside other numbers of ten digits', ['4000000001', '4000000002', '943 476 5919']],
    ['one named as such, though it begins like a year', ['2012000001', `NHS no ${numbers(2012000000, 1, true)[0] ?? ''}`]],
    ['with the decimals of a spreadsheet', ['9434765919.0']],
    ['three that begin like years, and nothing else', numbers(2012000000, 3, true)],
    ['more than half of the different ones', [...numbers(4000000000, 3, true), ...numbers(4000000000, 2, false)]],
  ])('yes: %s', (_, cells) => {
    expect(holdNhsNumbers(cells)).toBe(true);
  });

  it.each<[string, readonly string[]]>([
    ['nothing', []],
    ['incident numbers in a row, one in eleven of which passes', Array.from({ length: 60 }, (_, index) => String(4000000000 + index))],
    ['the same that begin like years', Array.from({ length: 60 }, (_, index) => String(2012000000 + index))],
    ['two that begin like years', numbers(2012000000, 2, true)],
    ['half of the different ones', [...numbers(4000000000, 2, true), ...numbers(4000000000, 2, false)]],
    ['telephone numbers', ['01905 763333', '020 7946 0958', '07700 900123']],
    ['decimals', ['0.9434765919', '943476591.9', '9434765919.25']],
    ['part of a longer number or word', ['19434765919', 'a9434765919f', '9434765919a']],
    ['codes of organisations', ['RWP50', 'Y02428', 'G6V2S', 'E54000008']],
  ])('no: %s', (_, cells) => {
    expect(holdNhsNumbers(cells)).toBe(false);
  });

  it('takes figures of a Parquet file as numbers too', () => {
    const tally = new NumberTally();
    tally.addNumber(12);
    tally.addNumber(9434765919);
    expect(tally.holdsPatients()).toBe(true);
  });
});
