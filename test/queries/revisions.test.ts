import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { expandFiles } from '../../src/extract/archives/expand-files.ts';
import { withBytes } from '../../src/extract/offered-file.ts';
import type { ExtractFile } from '../../src/extract/extract.ts';
import { createHolding, type Holding } from '../../src/queries/holding.ts';
import { revisionBetween, type Revision } from '../../src/queries/revisions.ts';
import { describeRevision } from '../../src/wording/describe-revision.ts';
import { csv, madeEnvironment, OBSERVATION_HEAD } from './made-environment.ts';

/** Rows of 20 months from January 2011, one numerator each out of 1,000. */
const rows = (numerators: readonly number[], asOf: string): string[] =>
  numerators.map((numerator, index) => `ZZ1,ae_4h_all_types,${2011 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01,${numerator},1000,${asOf}`);

const STEADY = Array.from({ length: 20 }, (_, index) => 900 + (index % 2 === 0 ? 4 : -4));
const FIRST = csv('first.csv', OBSERVATION_HEAD, ...rows(STEADY, '2012-09-01'));
/** The month of June 2012, said anew. */
const june = (name: string, numerator: number, asOf: string): ExtractFile => csv(name, OBSERVATION_HEAD, `ZZ1,ae_4h_all_types,2012-06-01,${numerator},1000,${asOf}`);

async function holdingOf(...files: readonly ExtractFile[]): Promise<Holding> {
  const holding = createHolding(madeEnvironment([], { expandFiles: async (given) => expandFiles(await Promise.all(given.map(withBytes))) }));
  await holding.openPack();
  await holding.addFiles(files);
  return holding;
}

const contentsNow = (holding: Holding) => holding.contents(holding.state().contentHash ?? '');
const lastRevision = (holding: Holding): Revision | undefined => holding.state().extracts.at(-1)?.revision;
const juneOf = async (holding: Holding): Promise<number | null | undefined> => (await contentsNow(holding)).series[0]?.values[17];

describe('the revision of an added file', () => {
  it('of the first file lists its months as added, and no signal of a series that was not there', async () => {
    const revision = lastRevision(await holdingOf(FIRST));
    expect(revision).toMatchObject({ restated: [], signals: [], verdicts: [], older: null });
    expect(revision?.added).toHaveLength(1);
    expect(revision?.added[0]?.months).toHaveLength(20);
  });

  it('of a newer figure lists the month, both values, and the signals and verdicts that came with it', async () => {
    const holding = await holdingOf(FIRST, june('revised.csv', 800, '2012-10-01'));
    const revision = lastRevision(holding);
    expect(revision?.restated).toEqual([{ measureId: 'ae_4h_all_types', providerCode: 'ZZ1', month: '2012-06', from: 0.896, to: 0.8 }]);
    expect(revision?.added).toEqual([]);
    expect(revision?.signals).toContainEqual({ measureId: 'ae_4h_all_types', providerCode: 'ZZ1', change: 'appeared', rule: 'outside', side: 'low', months: ['2012-06'] });
    expect(await juneOf(holding)).toBe(0.8);
    const words = describeRevision(revision as Revision, await contentsNow(holding));
    expect(words.summary).toContain('1 monthly figure restated');
    expect(words.restated[0]).toContain('June 2012 was 89.6%, is now 80.0%');
    expect(words.verdicts.some((line) => line.includes('signal appeared, a month outside the process limits (June 2012)'))).toBe(true);
    // Put right again, the signal is gone.
    await holding.addFiles([june('again.csv', 896, '2012-11-01')]);
    expect(lastRevision(holding)?.signals).toContainEqual({ measureId: 'ae_4h_all_types', providerCode: 'ZZ1', change: 'vanished', rule: 'outside', side: 'low', months: ['2012-06'] });
  });

  it('of an older file says that it is older and how many rows, and overwrites nothing', async () => {
    const holding = await holdingOf(FIRST, june('older.csv', 500, '2012-08-01'));
    const held = holding.state().extracts.at(-1);
    expect(held?.revision).toEqual({ restated: [], added: [], signals: [], verdicts: [], older: { rows: 1, asOf: '2012-08-01', newerAsOf: '2012-09-01' } });
    expect(held?.report.problems).toContainEqual(expect.objectContaining({ rule: 'older-than-loaded', severity: 'warn', seen: '2012-08-01', expected: '2012-09-01', count: 1 }));
    expect(await juneOf(holding)).toBe(0.896);
    expect(describeRevision(held?.revision as Revision, await contentsNow(holding)).summary).toBe('1 row not in use, because figures of 1 September 2012 are newer');
  });

  it('of a file that states no day against one that does counts as older', async () => {
    const holding = await holdingOf(FIRST, june('undated.csv', 500, ''));
    expect(lastRevision(holding)?.older).toEqual({ rows: 1, asOf: null, newerAsOf: '2012-09-01' });
    expect(await juneOf(holding)).toBe(0.896);
  });

  it('of the same figures in other bytes is nothing', async () => {
    const holding = await holdingOf(FIRST, csv('copy.csv', OBSERVATION_HEAD, ...[...rows(STEADY, '2012-09-01')].reverse()));
    expect(lastRevision(holding)).toEqual({ restated: [], added: [], signals: [], verdicts: [], older: null });
    expect(describeRevision(lastRevision(holding) as Revision, await contentsNow(holding)).summary).toBe('No monthly figure changed');
  });

  it('of other parts under the same value lists the month as restated', async () => {
    const holding = await holdingOf(FIRST, csv('parts.csv', OBSERVATION_HEAD, 'ZZ1,ae_4h_all_types,2012-06-01,448,500,2012-10-01'));
    expect(lastRevision(holding)?.restated).toEqual([{ measureId: 'ae_4h_all_types', providerCode: 'ZZ1', month: '2012-06', from: 0.896, to: 0.896 }]);
  });

  it('of a withdrawn figure has no value to go to', async () => {
    const holding = await holdingOf(FIRST, csv('gone.csv', `${OBSERVATION_HEAD},status`, 'ZZ1,ae_4h_all_types,2012-06-01,,,2012-10-01,not_submitted'));
    expect(lastRevision(holding)?.restated).toEqual([{ measureId: 'ae_4h_all_types', providerCode: 'ZZ1', month: '2012-06', from: 0.896, to: null }]);
  });
});

describe('revisionBetween', () => {
  it('of contents with themselves is empty', async () => {
    const contents = await contentsNow(await holdingOf(FIRST));
    expect(await revisionBetween(contents, contents)).toEqual({ restated: [], added: [], signals: [], verdicts: [], older: null });
  });
});

describe('archives among added files', () => {
  it('are read file by file, names before what they name, and what cannot be opened is refused by name', async () => {
    const pack = { name: 'pack.zip', bytes: zipSync({ 'observation.csv': FIRST.bytes, 'organisation.csv': strToU8('org_code,org_name,org_type\nZZ1,First Trust,provider\n') }) };
    const cut = { name: 'cut.csv.gz', bytes: gzipSync(FIRST.bytes).slice(0, 60) };
    const holding = await holdingOf(pack, cut);
    expect(holding.state().extracts.map(({ report }) => [report.file, report.refused, report.problems[0]?.rule ?? null])).toEqual([
      ['cut.csv.gz', true, 'unreadable-archive'], ['pack.zip/organisation.csv', false, null], ['pack.zip/observation.csv', false, null],
    ]);
    expect((await contentsNow(holding)).organisations.map(({ name }) => name)).toEqual(['First Trust']);
  });
});
