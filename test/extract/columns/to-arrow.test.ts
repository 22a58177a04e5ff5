import { describe, expect, it } from 'vitest';
import { tableFromIPC } from 'apache-arrow';
import type { CheckedColumn } from '../../../src/extract/columns/checked-columns.ts';
import { constantText } from '../../../src/extract/columns/checked-columns.ts';
import { toArrow } from '../../../src/extract/columns/to-arrow.ts';
import { storedColumns } from '../../../src/extract/schema/stored-columns.ts';

/** Organisation rows with these names; everything else is constant. */
function organisations(names: readonly string[]): Map<string, CheckedColumn> {
  const columns = new Map<string, CheckedColumn>();
  for (const { name, nullable } of storedColumns('organisation')) columns.set(name, constantText(names.length, nullable ? null : 'x'));
  columns.set('org_name', { type: 'text', different: names, codes: Int32Array.from(names, (_, index) => index) });
  return columns;
}

const lines = (rows: number): Int32Array => Int32Array.from({ length: rows }, (_, index) => index + 2);

describe('toArrow', () => {
  it.each([1, 128, 129, 32_768, 32_769])('%d different texts come back as they went', (count) => {
    const names = Array.from({ length: count }, (_, index) => `Trust ${index} – é£`);
    const { rows, ipc } = toArrow('organisation', organisations(names), lines(count), null, 'hash');
    const table = tableFromIPC(ipc);
    expect(rows).toBe(count);
    expect(Array.from(table.getChild('org_name') ?? [])).toEqual(names);
    expect(table.getChild('short_name')?.nullCount).toBe(count);
    expect(table.getChild('extract_id')?.get(count - 1)).toBe('hash');
  });
  it('columns that share their codes are each written for themselves', () => {
    const names = Array.from({ length: 40_000 }, (_, index) => `Trust ${index}`);
    const codes = Int32Array.from(names, (_, index) => index);
    const columns = organisations(names).set('org_name', { type: 'text', different: names, codes }).set('short_name', { type: 'text', different: names.map((name) => name.slice(6)), codes });
    const table = tableFromIPC(toArrow('organisation', columns, lines(40_000), null, 'hash').ipc);
    expect([table.getChild('org_name')?.get(39_999), table.getChild('short_name')?.get(39_999), table.getChild('short_name')?.get(1)]).toEqual(['Trust 39999', '39999', '1']);
  });
  it('a column without a value takes no room, whatever its type', () => {
    const without = new Map<string, CheckedColumn>();
    for (const { name, type, nullable } of storedColumns('observation')) {
      without.set(name, type === 'number' ? { type: 'number', numbers: new Float64Array(100_000).fill(NaN) } : constantText(100_000, nullable ? null : 'x'));
    }
    const { ipc } = toArrow('observation', without, lines(100_000), null, 'hash');
    const filled = storedColumns('observation').filter(({ name, type, nullable }) => name !== 'line' && type !== 'number' && !nullable).length;
    // A byte a row for what is there, four for the line; the heads of the columns are small.
    expect(ipc.length).toBeLessThan(100_000 * (filled + 4) + 20_000);
    expect(tableFromIPC(ipc).getChild('value')?.get(99_999)).toBeNull();
  });
  it('takes out the rows that did not pass, with their lines', () => {
    const table = tableFromIPC(toArrow('organisation', organisations(['a', 'b', 'c']), lines(3), Int32Array.of(0, 2), 'hash').ipc);
    expect(Array.from(table.getChild('org_name') ?? [])).toEqual(['a', 'c']);
    expect(Array.from(table.getChild('line') ?? [])).toEqual([2, 4]);
  });
  it('a null where none may be is a failure of the checks, said at once', () => {
    const columns = organisations(['a']).set('org_code', constantText(1, null));
    expect(() => toArrow('organisation', columns, lines(1), null, 'hash')).toThrow('organisation.org_code must not be empty');
    columns.delete('org_code');
    expect(() => toArrow('organisation', columns, lines(1), null, 'hash')).toThrow('organisation lacks its column org_code');
  });
  it('numbers and flags keep their nulls, zeros and truth', () => {
    const columns = new Map<string, CheckedColumn>();
    for (const { name, nullable } of storedColumns('measure')) columns.set(name, constantText(3, nullable ? null : 'x'));
    columns.set('multiplier', { type: 'number', numbers: Float64Array.of(0, 1.5, -2) });
    columns.set('fractional_counts', { type: 'text', different: ['true', 'false'], codes: Int32Array.of(0, 1, 0) });
    columns.set('max_percent_over_100', { type: 'flag', flags: Uint8Array.of(1, 0, 0) });
    const table = tableFromIPC(toArrow('measure', columns, lines(3), null, 'hash').ipc);
    expect(Array.from(table.getChild('multiplier') ?? [])).toEqual([0, 1.5, -2]);
    expect(Array.from(table.getChild('fractional_counts') ?? [])).toEqual([true, false, true]);
    expect(Array.from(table.getChild('max_percent_over_100') ?? [])).toEqual([true, false, false]);
  });
});
