import { expect, it } from 'vitest';
import { safeCsv } from '../../src/extract/safe-csv.ts';

it('texts that a spreadsheet would run get an apostrophe, numbers stay numbers', () => {
  expect(safeCsv(['name', 'value'], [['=x', -1]])).toBe("\ufeffname,value\r\n\"'=x\",-1\r\n");
});

it('no rows give the header alone', () => {
  expect(safeCsv(['a', 'b'], [])).toBe('\ufeffa,b\r\n');
});

it('a missing cell is empty, a comma is quoted', () => {
  expect(safeCsv(['a', 'b', 'c'], [[null, undefined, 'x, y']])).toBe('\ufeffa,b,c\r\n,,"x, y"\r\n');
});
