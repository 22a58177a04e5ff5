import { describeFiles, describeFileState, describeReading, describeSize, type FileState } from '../../src/wording/describe-files.ts';
import { describe, expect, expectPlainEnglish, test } from './property.ts';

const many = (state: FileState, count: number): FileState[] => Array.from({ length: count }, () => state);

describe('describeFiles', () => {
  test('of twelve files in three states counts each', () => {
    expect(describeFiles([...many('loaded', 9), ...many('partly', 2), 'refused'])).toBe('12 files: 9 loaded, 2 with rows set aside, 1 refused');
  });
  test('of one file has no colon', () => {
    expect(describeFiles(['loaded'])).toBe('1 file loaded');
  });
  test('of several that all went the same way says all', () => {
    expect(describeFiles(many('stopped', 3))).toBe('3 files, all stopped by you');
  });
  test('of none says so', () => {
    expect(describeFiles([])).toBe('No files');
  });
  test('names each state for a card', () => {
    expect((['loaded', 'partly', 'nothing', 'refused', 'stopped'] as const).map(describeFileState)).toEqual(['Loaded', 'Loaded in part', 'No row loaded', 'Not loaded', 'Stopped by you']);
  });
});

describe('describeReading', () => {
  test('of rows being read tells how many of about how many', () => {
    expect(describeReading({ stage: 'reading', rows: 524_288, ofRows: 1_000_001, stopping: false })).toBe('Reading rows: 524,288 of about 1,000,001');
  });
  test('of every stage is plain English, with counts and without', () => {
    for (const stage of ['unpacking', 'opening', 'reading', 'checking', 'storing'] as const) {
      for (const rows of [null, 1, 12_000]) expectPlainEnglish(`${describeReading({ stage, rows, ofRows: null, stopping: false })}.`);
    }
  });
  test('after a word to stop says that what was read stays', () => {
    expect(describeReading({ stage: 'checking', rows: 3, ofRows: null, stopping: true })).toBe('Stopping: what was read through stays');
  });
});

describe('describeSize', () => {
  test('of 0, 999, 3,400, 34,000 and 3,400,000 bytes', () => {
    expect([0, 999, 3_400, 34_000, 3_400_000].map(describeSize)).toEqual(['0 bytes', '999 bytes', '3.4 kB', '34 kB', '3.4 MB']);
  });
});
