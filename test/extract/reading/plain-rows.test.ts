import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberColumnBuilder } from '../../../src/extract/columns/number-column-builder.ts';
import { TextColumnBuilder } from '../../../src/extract/columns/text-column-builder.ts';
import { scanPlainRows } from '../../../src/extract/reading/plain-rows.ts';
import { forEachRow } from '../../../src/extract/reading/text-rows.ts';

type Row = readonly [line: number, cells: readonly string[]];

/** Every row with its line and cells, those of the ordinary ones cut out of the blocks. */
function scanned(text: string, delimiter: string, width: number, above = 0): { readonly rows: readonly Row[]; readonly ordinary: number } {
  const rows: Row[] = [];
  let ordinary = 0;
  scanPlainRows(text, delimiter, width, above, {
    ordinary: (block) => {
      ordinary += block.rows;
      for (let row = 0; row < block.rows; row++) {
        const mark = (cell: number): number => block.marks[row * block.stride + cell] ?? 0;
        rows.push([block.lines[row] ?? 0, Array.from({ length: width }, (_, cell) => block.textOf(mark(cell) + 1, mark(cell + 1)))]);
      }
    },
    other: (line, cells) => { rows.push([line, cells]); },
  });
  return { rows, ordinary };
}

/** The same cell by cell. */
function readCellByCell(text: string, delimiter: string): readonly Row[] {
  const rows: Row[] = [];
  forEachRow(text, delimiter, null, (line, cells) => { rows.push([line, cells]); });
  return rows;
}

const PIECES = fc.array(fc.constantFrom('a', '12', '-3.5', '¬', ' ', '\u00a0', '\ufeff', '#', 'é', '’', '😀', ',', ',', ';', '\n', ''), { maxLength: 60 });

describe('scanPlainRows', () => {
  it('tells ordinary rows from blank, ragged and lone ones and comments', () => {
    const { rows, ordinary } = scanned('a,b,c\n\n1,2\n,,x\n#,1,2\n4,,6', ',', 3);
    expect(rows.map(([line]) => line)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(ordinary).toBe(2);
  });

  it('gives every row and line of any text without quotation marks that reading cell by cell gives', () => {
    fc.assert(fc.property(PIECES, fc.integer({ min: 1, max: 5 }), fc.constantFrom(',', ';'), fc.integer({ min: 0, max: 3 }), (pieces, width, delimiter, above) => {
      const text = pieces.join('');
      expect(scanned(text, delimiter, width, above).rows).toEqual(readCellByCell(text, delimiter).filter(([line]) => line > above));
    }));
  });

  it('gives them also where a text is many pieces long, and where one row is', () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => `Z${row},St Mary’s,${row * 7}`);
    for (const text of [rows.join('\n'), `${rows.join('\n')}\n`, `a,${'x'.repeat(300_000)},é\n${rows.join('\n')}`]) {
      expect(scanned(text, ',', 3).rows).toEqual(readCellByCell(text, ','));
    }
  });
});

describe('columns filled from blocks of rows', () => {
  it('hold what columns filled cell by cell hold, whatever the cells are, also in turn', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '0', '12', '-3', '1.5', '1;5', ' 7', '1234567890123456', '*', 'ZA1', 'ZA2', 'é', '\ufeff'),
      fc.string({ maxLength: 6, unit: 'binary' }).filter((one) => !/[,\n\p{Cs}]/u.test(one)),
    );
    fc.assert(fc.property(fc.array(fc.record({ cell, blank: fc.boolean() }), { maxLength: 200 }), (cells) => {
      for (const Builder of [TextColumnBuilder, NumberColumnBuilder]) {
        const [whole, blocks] = [new Builder(cells.length), new Builder(cells.length)];
        for (const one of cells) whole.push(one.cell);
        // A row that begins with a blank is none of the ordinary ones: its cells come one by one.
        scanPlainRows(cells.map((one) => `${one.blank ? '' : 'x'},y,${one.cell}`).join('\n'), ',', 3, 0, {
          ordinary: (block) => { blocks.pushBlock(block, 2); },
          other: (_, [, , last = '']) => { blocks.push(last); },
        });
        expect(blocks.finish()).toEqual(cells.length === 0 ? new Builder(0).finish() : whole.finish());
      }
    }));
  });

  it('find each of 5,000 different cells again', () => {
    const builder = new TextColumnBuilder(10_000);
    const text = Array.from({ length: 10_000 }, (_, row) => `ZA${String(row % 5000)},x`).join('\n');
    scanPlainRows(text, ',', 2, 0, { ordinary: (block) => { builder.pushBlock(block, 0); }, other: () => { throw new Error('every row is ordinary'); } });
    const { different, codes } = builder.finish();
    expect(different).toHaveLength(5000);
    expect([different[codes[4999] ?? 0], different[codes[9999] ?? 0]]).toEqual(['ZA4999', 'ZA4999']);
  });
});
