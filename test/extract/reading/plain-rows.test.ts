import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberColumnBuilder, TextColumnBuilder } from '../../../src/extract/columns/cell-columns.ts';
import { scanPlainRows } from '../../../src/extract/reading/plain-rows.ts';
import { forEachRow } from '../../../src/extract/reading/text-rows.ts';

/** Every row with its line and cells, those of the ordinary ones cut out of the text. */
function scanned(text: string, delimiter: string, width: number): { readonly rows: readonly (readonly [number, readonly string[]])[]; readonly ordinary: number } {
  const rows: (readonly [number, readonly string[]])[] = [];
  let ordinary = 0;
  scanPlainRows(text, delimiter, width, {
    ordinary: (line, begins, ends) => {
      ordinary++;
      rows.push([line, Array.from(begins, (begin, index) => text.slice(begin, ends[index]))]);
    },
    other: (line, cells) => { rows.push([line, cells]); },
  });
  return { rows, ordinary };
}

describe('scanPlainRows', () => {
  it('tells ordinary rows from blank, ragged and lone ones and comments', () => {
    const { rows, ordinary } = scanned('a,b,c\n\n1,2\n,,x\n#,1,2\n4,,6', ',', 3);
    expect(rows.map(([line]) => line)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(ordinary).toBe(2);
  });

  it('gives every row and line of any text without quotation marks that reading cell by cell gives', () => {
    const piece = fc.constantFrom('a', '12', '-3.5', '¬', ' ', '\u00a0', '#', 'é', ',', ',', '\n', '');
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom(',', '¬'), (pieces, width, delimiter) => {
      const text = pieces.join('');
      const expected: (readonly [number, readonly string[]])[] = [];
      forEachRow(text, delimiter, null, (line, cells) => { expected.push([line, cells]); });
      expect(scanned(text, delimiter, width).rows).toEqual(expected);
    }));
  });
});

describe('columns filled from parts of a text', () => {
  it('hold what columns filled cell by cell hold, whatever the cells are', () => {
    const cell = fc.oneof(fc.constantFrom('', '0', '12', '-3', '1.5', '1,5', ' 7', '1234567890123456', '*', 'ZA1', 'ZA2', 'é'), fc.string({ maxLength: 6 }));
    fc.assert(fc.property(fc.array(cell, { maxLength: 200 }), (cells) => {
      for (const Builder of [TextColumnBuilder, NumberColumnBuilder]) {
        const [whole, parts] = [new Builder(cells.length), new Builder(cells.length)];
        for (const one of cells) {
          whole.push(one);
          parts.pushPart(`<${one}>`, 1, one.length + 1);
        }
        expect(parts.finish()).toEqual(whole.finish());
      }
    }));
  });

  it('find each of 5,000 different cells again', () => {
    const builder = new TextColumnBuilder(10_000);
    for (let row = 0; row < 10_000; row++) builder.push(`ZA${String(row % 5000)}`);
    const { different, codes } = builder.finish();
    expect(different).toHaveLength(5000);
    expect(different[codes[9999] ?? 0]).toBe('ZA4999');
  });
});
