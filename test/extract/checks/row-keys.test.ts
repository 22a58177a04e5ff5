import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { keysOf, RowKeys } from '../../../src/extract/checks/row-keys.ts';

/** Rows of which no two agree are their own first. */
const firstRows = (keys: RowKeys, rows: number, skip: (row: number) => boolean = () => false): readonly number[] =>
  [...keys.firstRows(skip) ?? Array.from({ length: rows }, (_, row) => row)];

describe('RowKeys', () => {
  it('rows agree when every column does, null with null', () => {
    const keys = new RowKeys(4);
    keys.add(Int32Array.of(0, 0, 1, 0), 2);
    keys.add(Int32Array.of(-1, 3, -1, -1), 4);
    expect(firstRows(keys, 4)).toEqual([0, 1, 2, 0]);
    expect(firstRows(keys, 4, (row) => row === 0)).toEqual([0, 1, 2, 3]);
  });
  it('no rows: no keys', () => expect(firstRows(new RowKeys(0), 0)).toHaveLength(0));
  it('gives what comparing texts gives, also when columns are too many for one exact integer', () => {
    const table = fc.array(fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(table, (rows) => {
      const keys = new RowKeys(rows.length);
      // Pretending to a million different cells a column makes the keys outgrow 2^50 after the third.
      for (let column = 0; column < 6; column++) keys.add(Int32Array.from(rows, (row) => row[column] ?? 0), 1_000_000);
      const texts = rows.map((row) => row.join());
      expect(firstRows(keys, rows.length)).toEqual(texts.map((text) => texts.indexOf(text)));
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
      const first = firstRows(many, rows.length, skip);
      expect(firstRows(few, rows.length, skip)).toEqual(first);
      expect(firstRows(pair, rows.length, skip)).toEqual(first);
    }));
  });
});

describe('keysOf', () => {
  const column = (codes: readonly number[]): { codes: Int32Array; different: string[] } =>
    ({ codes: Int32Array.from(codes), different: Array.from({ length: Math.max(...codes) + 1 }, (_, code) => String(code)) });
  it('a file sorted by its key has no two rows alike, and nothing is looked up', () => {
    const [month, org] = [column([0, 0, 0, 1, 1, 1]), column([0, 1, 2, 0, 1, 2])];
    expect(keysOf(6, [org, month]).firstRows(() => false)).toBeNull();
    // The same provider again in the same month.
    expect(keysOf(6, [column([0, 1, 2, 0, 1, 1]), month]).firstRows(() => false)?.[5]).toBe(4);
  });
  it('gives what comparing texts gives, in whatever order rows and columns come', () => {
    const table = fc.array(fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(table, fc.boolean(), (rows, sorted) => {
      const ordered = sorted ? [...rows].sort((one, other) => (one.join() < other.join() ? -1 : 1)) : rows;
      const columns = [2, 0, 1].map((at) => column(ordered.map((row) => row[at] ?? 0)));
      const texts = ordered.map((row) => row.join());
      expect(firstRows(keysOf(rows.length, columns), rows.length)).toEqual(texts.map((text) => texts.indexOf(text)));
    }));
  });
});
