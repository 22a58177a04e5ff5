import { Table, Utf8, vectorFromArray } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/database/cells-of.ts';

const TEXTS = ['ZZ1', null, '', '2012-01', 'a longer name of a trust', null, 'end'];
const WIDE = ['St Elsewhere’s', null, 'Ynys Môn', '\ufeffmarked', '😀', '', 'plain'];

describe('cellsOf', () => {
  it.each([['plain text', TEXTS], ['text beyond ASCII', WIDE]])('gives %s with its blanks as iterating does', (_, texts) => {
    const vector = vectorFromArray(texts, new Utf8());
    expect([...cellsOf(vector)]).toEqual(texts);
  });

  it('of a slice gives the cells of the slice, of several chunks all in order', () => {
    const vector = vectorFromArray(TEXTS, new Utf8());
    expect([...cellsOf(vector.slice(2, 5))]).toEqual(TEXTS.slice(2, 5));
    expect([...cellsOf(vector.slice(5).concat(vectorFromArray(WIDE, new Utf8())))]).toEqual([...TEXTS.slice(5), ...WIDE]);
    const table = new Table({ text: vector }).slice(1, 4);
    const column = table.getChildAt(0);
    expect(column && [...cellsOf(column)]).toEqual(TEXTS.slice(1, 4));
  });

  it('of numbers gives the numbers', () => {
    expect([...cellsOf(vectorFromArray([1, null, 2.5]))]).toEqual([1, null, 2.5]);
  });
});
