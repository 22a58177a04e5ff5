import { describe, expect, it } from 'vitest';
import { stopWhereNoneIsKnown } from '../../../src/extract/checks/none-known.ts';
import { ProblemList } from '../../../src/extract/problem-list.ts';
import { readExtract } from '../../../src/extract/read-extract.ts';
import { describeProblem } from '../../../src/wording/describe-problem.ts';
import { CONTEXT, textFile } from '../reading-context.ts';

const HEADINGS = 'org_code,measure_id,period_start,value';
const stopOf = async (...rows: readonly string[]) => (await readExtract(textFile([HEADINGS, ...rows, ''].join('\n')), CONTEXT)).report;

describe('stopWhereNoneIsKnown', () => {
  it('a file in another system’s words: says how many measures, the nearest, what to do, and comes with a sample for the mapping', async () => {
    const report = await stopOf(...Array.from({ length: 7 }, (_, index) => `ZA1,own_${String(index)},2025-04-01,1`), 'ZA1,falls,2025-04-01,1');
    const [stop] = report.problems;
    expect(stop === undefined ? '' : describeProblem(stop).text).toBe(
      'file.csv, column measure_id: None of the 8 measures named here is known, among them “own_0, own_1, own_2, own_3, own_4”. Nearest of those known: falls_harm. '
      + 'The file was not loaded, and what was loaded before is unchanged. '
      + 'Say on the Data screen what each of them stands for (“Map the columns”), give them the names of known measures, or load a measure file (measure.csv) that describes them together with this file.',
    );
    expect(report.sample?.headings).toEqual(['org_code', 'measure_id', 'period_start', 'value']);
    expect(report.sample?.different[1]?.slice(0, 2)).toEqual(['own_0', 'own_1']);
  });

  it('one row that is known: the others are set aside and the file loads', async () => {
    expect(await stopOf('ZA1,tea,2025-04-01,1', 'ZA1,mrsa_bacteraemia,2025-04-01,1')).toMatchObject({ refused: false, rowsLoaded: 1, rowsSetAside: 1 });
  });

  it('one row of a known measure that fell for another reason: not stopped', async () => {
    expect(await stopOf('ZA1,tea,2025-04-01,1', 'ZA1,mrsa_bacteraemia,2025-04-01,many')).toMatchObject({ refused: false, rowsLoaded: 0, rowsSetAside: 2 });
  });

  it('hundreds of measures: more than a hundred, and no more is said than is known', async () => {
    const [stop] = (await stopOf(...Array.from({ length: 300 }, (_, index) => `ZA1,own ${String(index)},2025-04-01,1`))).problems;
    expect(stop === undefined ? '' : describeProblem(stop).found).toContain('None of the more than 100 measures named here is known');
  });

  it('notes about what is gone stay single rows', () => {
    const problems = new ProblemList('annotation.csv');
    problems.add('row', 'unknown-organisation', { column: 'org_code', seen: 'ZZ8' });
    stopWhereNoneIsKnown(problems, 'annotation', 1);
    expect(problems.refused).toBe(false);
  });
});
