import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { RowKeys } from '../../../src/extract/checks/row-keys.ts';

describe('RowKeys', () => {
  it('rows agree when every column does, null with null', () => {
    const keys = new RowKeys(4);
    keys.add(Int32Array.of(0, 0, 1, 0), 2);
    keys.add(Int32Array.of(-1, 3, -1, -1), 4);
    expect([...keys.firstRows(() => false)]).toEqual([0, 1, 2, 0]);
    expect([...keys.firstRows((row) => row === 0)]).toEqual([0, 1, 2, 3]);
  });
  it('no rows: no keys', () => expect(new RowKeys(0).firstRows(() => false)).toHaveLength(0));
  it('gives what comparing texts gives, also when columns are too many for one exact integer', () => {
    const table = fc.array(fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(table, (rows) => {
      const keys = new RowKeys(rows.length);
      // Pretending to a million different cells a column makes the keys outgrow 2^50 after the third.
      for (let column = 0; column < 6; column++) keys.add(Int32Array.from(rows, (row) => row[column] ?? 0), 1_000_000);
      const texts = rows.map((row) => row.join());
      expect([...keys.firstRows(() => false)]).toEqual(texts.map((text) => texts.indexOf(text)));
    }));
  });
  it('gives the same whether few or many keys are possible, and for two columns as a pair', () => {
    const table = fc.array(fc.tuple(fc.integer({ min: -1, max: 2 }), fc.integer({ min: -1, max: 2 }), fc.boolean()), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(table, (rows) => {
      const [one, other] = [Int32Array.from(rows, ([first]) => first), Int32Array.from(rows, ([, second]) => second)];
      const skip = (row: number): boolean => rows[row]?.[2] === true;
      const [few, many, pair] = [new RowKeys(rows.length), new RowKeys(rows.length), new RowKeys(rows.length)];
      few.add(one, 3);
      few.add(other, 3);
      many.add(one, 1_000_000);
      many.add(other, 1_000_000);
      pair.addPair({ codes: one, different: ['a', 'b', 'c'] }, { codes: other, different: ['a', 'b', 'c'] });
      const first = [...many.firstRows(skip)];
      expect([...few.firstRows(skip)]).toEqual(first);
      expect([...pair.firstRows(skip)]).toEqual(first);
    }));
  });
});
