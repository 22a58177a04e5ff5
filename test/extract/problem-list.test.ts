import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../src/extract/problem-list.ts';

describe('ProblemList', () => {
  it('counts equal problems together under the first line', () => {
    const list = new ProblemList('f');
    for (const line of [4, 5, 9]) list.add('row', 'not-a-number', { line, column: 'value', seen: 'x' });
    list.add('row', 'not-a-number', { line: 6, column: 'value', seen: 'y' });
    expect(list.list().map(({ line, seen, count }) => [line, seen, count])).toEqual([[4, 'x', 3], [6, 'y', 1]]);
  });
  it('beyond a hundred different cells the rest are one problem, and the count stays true', () => {
    const list = new ProblemList('f');
    for (let line = 1; line <= 1000; line++) list.add('row', 'not-a-number', { line, column: 'value', seen: `x${line}` });
    const problems = list.list();
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ line: 101, seen: 'x101', count: 900, standsForMore: true });
    expect(problems.filter(({ standsForMore }) => standsForMore)).toHaveLength(1);
  });
  it('puts what stops the file first', () => {
    const list = new ProblemList('f');
    list.add('fix', 'byte-order-mark');
    expect(list.refused).toBe(false);
    list.add('stop', 'empty-file');
    expect(list.refused).toBe(true);
    expect(list.list().map(({ rule }) => rule)).toEqual(['empty-file', 'byte-order-mark']);
  });
  it('keeps of a problem taken over from another list that it stands for more', () => {
    const own = new ProblemList('f');
    for (let line = 1; line <= 130; line++) own.add('row', 'not-a-number', { line, column: 'value', seen: `x${line}` });
    const list = new ProblemList('f');
    for (const problem of own.list()) list.include(problem);
    expect(list.list().at(-1)).toMatchObject({ seen: 'x101', count: 30, standsForMore: true });
  });
});
