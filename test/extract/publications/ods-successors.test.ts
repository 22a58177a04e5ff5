import { describe, expect, it } from 'vitest';
import { ODS_SUCCESSORS } from '../../../src/extract/publications/ods-successors.ts';
import { readLines, rowsOf } from './read-publication.ts';

describe('readExtract of ODS successors without a header', () => {
  it('gives every row, the first too, with its day; a split has no share', async () => {
    const read = await readLines(['"RM2","R0A","R","20171001",""', '"RW6","RM3","R","20211001",""', '"RW6","R0A","R","20211001",""'], 'succ.csv');
    expect(read.report).toMatchObject({ layout: 'ODS successors (succ)', rowsRead: 3, rowsLoaded: 3, rowsSetAside: 0 });
    expect(rowsOf(read, 'organisation_successor', ['predecessor_code', 'successor_code', 'effective_date', 'share', 'line'])).toEqual([
      { predecessor_code: 'RM2', successor_code: 'R0A', effective_date: '2017-10-01', share: 1, line: 1 },
      { predecessor_code: 'RW6', successor_code: 'RM3', effective_date: '2021-10-01', share: null, line: 2 },
      { predecessor_code: 'RW6', successor_code: 'R0A', effective_date: '2021-10-01', share: null, line: 3 },
    ]);
  });

  it.each([[['RM2', 'R0A', '2017-10-01', '1']], [['old', 'new', 'x', '20171001']], [['RM2', 'R0A', 'R']], [['100', '200', '3', '20171001']]])('does not take %j for one', (cells) => {
    expect(ODS_SUCCESSORS.recognises(cells)).toBe(false);
  });
});
