import { describe, expect, it } from 'vitest';
import { readSource } from '../../../data-loaders/load/read-source.ts';
import { CONTEXT } from '../../extract/reading-context.ts';

const row = (org: string, note = ''): Readonly<Record<string, string>> => ({ org_code: org, measure_id: 'c_difficile', period_start: '2012-01-01', numerator: '3', note });

/** What is said of these batches of observations, and how many rows were taken. */
async function read(...batches: readonly (readonly Readonly<Record<string, string>>[])[]) {
  let taken = 0;
  const report = await readSource(
    { name: 'quality.figures', table: 'observation', batches: async function* () { yield* batches; } },
    CONTEXT,
    { take: (_, rows) => { taken += rows.numRows; return Promise.resolve(); }, progress: () => undefined, settle: () => Promise.resolve() },
  );
  return { report, taken };
}

describe('rows of a server', () => {
  it('are taken batch by batch', async () => {
    const { report, taken } = await read([row('ZA1')], [row('ZA2')]);
    expect([report.refused, report.rowsRead, taken]).toEqual([false, 2, 2]);
  });

  it('with the number of a patient are refused by the name of their column, whatever it is called, and nothing else is said of them', async () => {
    const { report } = await read([row('ZA1')], [row('ZA2', 'moved, 943 476 5919'), row('nowhere')], [row('ZB3')]);
    expect(report.problems).toMatchObject([{ rule: 'patient-identifier', severity: 'stop', file: 'quality.figures', column: 'note', seen: null }]);
    expect(report).toMatchObject({ refused: true, rowsLoaded: 0, setAside: [] });
    expect(JSON.stringify(report)).not.toMatch(/943.?476.?5919/);
  });
});
