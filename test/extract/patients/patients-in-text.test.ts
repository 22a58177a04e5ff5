import { describe, expect, it } from 'vitest';
import { readExtract } from '../../../src/extract/read-extract.ts';
import { CONTEXT, textFile } from '../reading-context.ts';

const HEAD = 'event_id,event_type,org_code,incident_date,status';
const ROW = 'EX-1,fall,ZA1,2012-01-01,closed';
const read = async (text: string) => (await readExtract(textFile(text), CONTEXT)).report;

describe('a file with the number of a patient is stopped', () => {
  it.each<[string, string, string, number | null]>([
    ['under an innocent heading', `${HEAD},ref\n${ROW},943 476 5919\n`, 'ref', 1],
    ['in one note of many', `${HEAD},note\n${`${ROW},nothing\n`.repeat(50)}${ROW},"pt 9434765919, moved"\n`, 'note', 1],
    ['far down in a column that no table has', `${HEAD},ref\n${`${ROW},\n`.repeat(1500)}${ROW},9434765919\n`, 'ref', 1],
    ['in a title above the headings', `Falls of 943 476 5919,,,,\n${HEAD}\n${ROW}\n`, 'column 1', 1],
    ['in a line below the figures', `${HEAD}\n${ROW}\nabout 943 476 5919\n`, 'event_id', 1],
    ['in a row with too many cells', `${HEAD}\n${ROW}\n${ROW},x,943 476 5919\n`, 'column 7', 1],
    ['in a column that every table has, of a file without a fault', `${HEAD}\n${ROW}\n9434765919,fall,ZA1,2012-01-02,closed\n`, 'event_id', 1],
    ['in a row with too few cells, of a file whose every heading is known', `${HEAD}\n${ROW}\n943 476 5919,fall,ZA1\n`, 'event_id', 1],
    ['in a file that is stopped for another reason', `event_id,event_type,org_code\n943 476 5919,fall,ZA1\n`, 'event_id', 1],
    ['as a heading', `${HEAD},9434765919\n${ROW},x\n`, 'column 6', 1],
    ['as a figure', `org_code,measure_id,period_start,value\nZA1,c_difficile,2012-01-01,9434765919\n`, 'value', 1],
    ['in a publication', 'financial_year,status,organisation_name,never_events,ref\n2023-24,final,A,1,9434765919\n', 'ref', 1],
    ['in a file without headings', 'x,9434765919,y\nx,9434765919,y\n', 'column 2', null],
  ])('%s', async (_, text, column, line) => {
    const report = await read(text);
    expect(report.problems.map(({ rule, severity, column: where, line: at }) => [rule, severity, where, at])).toEqual([['patient-identifier', 'stop', column, line]]);
    expect(report).toMatchObject({ refused: true, rowsLoaded: 0, setAside: [], dropped: [], reconciliation: [] });
    expect(JSON.stringify({ ...report, sha256: '', bytes: 0 })).not.toMatch(/943.?476.?5919/);
  });

  it('but not one whose incident numbers have ten digits, nor one with telephone numbers', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `${String(4000000000 + index)},fall,ZA1,2012-01-${String((index % 28) + 1).padStart(2, '0')},closed,01905 763333`);
    const report = await read(`${HEAD},contact\n${rows.join('\n')}\n`);
    expect(report).toMatchObject({ refused: false, rowsLoaded: 40 });
  });
});
