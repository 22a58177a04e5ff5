import { describe, expect, it } from 'vitest';

import { countExit, countPlaywright, countVitest, lastLine } from './count-results.ts';

const vitestReport = (passed: number, failed: number, files: readonly (readonly [status: string, tests: readonly string[]])[] = []): string => JSON.stringify({
  numPassedTests: passed, numFailedTests: failed, numPendingTests: 2, numTodoTests: 0,
  testResults: files.map(([status, tests]) => ({ status, assertionResults: tests.map((test) => ({ status: test })) })),
});

describe('countExit', () => {
  it.each([[0, 1, 0], [1, 0, 1], [null, 0, 1]])('(exit %s) is %i passed, %i failed', (exitCode, passed, failed) => {
    expect(countExit({ exitCode, report: null })).toEqual({ passed, failed, left: 0 });
  });
});

describe('countVitest', () => {
  it('counts tests', () => {
    expect(countVitest({ exitCode: 1, report: vitestReport(7, 1, [['failed', ['passed', 'failed']]]) })).toEqual({ passed: 7, failed: 1, left: 2 });
  });
  it('counts a file that could not be run as one failed', () => {
    expect(countVitest({ exitCode: 1, report: vitestReport(7, 0, [['failed', []]]) })).toEqual({ passed: 7, failed: 1, left: 2 });
  });
  it('counts a bad end without a failed test as one failed: an error nobody caught', () => {
    expect(countVitest({ exitCode: 1, report: vitestReport(7, 0) })).toEqual({ passed: 7, failed: 1, left: 2 });
  });
  it('counts being stopped as one failed', () => {
    expect(countVitest({ exitCode: null, report: null })).toEqual({ passed: 0, failed: 1, left: 0 });
  });
  it.each(['', '{', '{}', '[]', 'null'])('counts the unreadable report %j as one failed', (report) => {
    expect(countVitest({ exitCode: 0, report })).toEqual({ passed: 0, failed: 1, left: 0 });
  });
  it('counts a run that found no test as one failed', () => {
    expect(countVitest({ exitCode: 0, report: vitestReport(0, 0) }).failed).toBe(1);
  });
});

describe('countPlaywright', () => {
  const report = (stats: object, errors: unknown[] = []): string => JSON.stringify({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });
  it('counts what went as expected', () => {
    expect(countPlaywright({ exitCode: 0, report: report({}) })).toEqual({ passed: 5, failed: 0, left: 0 });
  });
  it('counts a test that passed at the second try as failed', () => {
    expect(countPlaywright({ exitCode: 0, report: report({ flaky: 1 }) }).failed).toBe(1);
  });
  it('counts an error outside any test', () => {
    expect(countPlaywright({ exitCode: 1, report: report({ expected: 0 }, [{ message: 'no config' }]) })).toEqual({ passed: 0, failed: 1, left: 0 });
  });
});

describe('lastLine', () => {
  it('adds the steps up', () => {
    expect(lastLine([{ passed: 1, failed: 0, left: 4 }, { passed: 20, failed: 2, left: 0 }])).toBe('21 passed, 2 failed');
  });
  it('of no step is nothing passed', () => {
    expect(lastLine([])).toBe('0 passed, 0 failed');
  });
});
