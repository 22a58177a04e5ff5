import { describe, expect, it } from 'vitest';
import { createHolding } from '../../src/queries/holding.ts';
import { csv, handWrittenManifest, madeEnvironment, ORGANISATIONS } from './made-environment.ts';

const heading = (name: string) => ({ from: 'heading', heading: name });
const profileFile = (name: string, more: object = {}) => csv(`${name}.mapping.json`, JSON.stringify({
  mappingVersion: 1, name, table: 'observation', headings: ['Trust', 'Month', 'Seen', 'In time'],
  columns: { org_code: heading('Trust'), measure_id: { from: 'constant', value: 'ae_4h_all_types' }, period_start: heading('Month'), numerator: heading('In time'), denominator: heading('Seen') }, ...more,
}));
const OWN = csv('own.csv', 'Trust,Month,Seen,In time', 'ZZ1,2012-01,100,80');

async function opened() {
  const holding = createHolding(madeEnvironment([handWrittenManifest('organisation.csv'), ORGANISATIONS]));
  await holding.openPack();
  await holding.startEngine();
  return { ...holding, added: () => holding.state().extracts.filter(({ origin }) => origin === 'added').map(({ report: { file, refused, rowsLoaded } }) => [file, refused, rowsLoaded]) };
}

describe('mapping profiles of a holding', () => {
  it('one dropped beside the data, even after it in the pile, applies; it is no extract itself', async () => {
    const holding = await opened();
    await holding.addFiles([OWN, profileFile('A')]);
    expect(holding.added()).toEqual([['own.csv', false, 1]]);
    expect(holding.state().profiles.map(({ name }) => name)).toEqual(['A']);
  });

  it('one dropped later reads the files that were refused for want of it', async () => {
    const holding = await opened();
    await holding.addFiles([OWN]);
    expect(holding.added()).toEqual([['own.csv', true, 0]]);
    await holding.addFiles([profileFile('A')]);
    expect(holding.added()).toEqual([['own.csv', false, 1]]);
  });

  it('one with lines of headings, dropped later, reads the file in which other headings were found', async () => {
    const holding = await opened();
    await holding.addFiles([csv('own.csv', 'one,two,three,four,five', 'Trust,Month,Seen,In time', 'ZZ1,2012-01,100,80')]);
    expect(holding.added()).toEqual([['own.csv', true, 0]]);
    await holding.addFiles([profileFile('A', { headingLines: { first: 2, last: 2 } })]);
    expect(holding.added()).toEqual([['own.csv', false, 1]]);
  });

  it('a file read again with its headings chosen is offered under them, and loads by the mapping made of them', async () => {
    const holding = await opened();
    await holding.addFiles([csv('own.csv', 'one,two,three,four,five', 'Trust,Month,Seen,In time', 'ZZ1,2012-01,100,80')]);
    const card = () => holding.state().extracts.at(-1);
    const id = card()?.id ?? '';
    await holding.readAgain(id, { headings: { lines: { first: 2, last: 2 }, sheet: null } });
    expect([card()?.id, card()?.report.refused, card()?.report.sample?.headings]).toEqual([id, true, ['Trust', 'Month', 'Seen', 'In time']]);
  });

  it('one for the same headings takes the place of the one before', async () => {
    const holding = await opened();
    await holding.addFiles([profileFile('A')]);
    await holding.addFiles([profileFile('B')]);
    expect(holding.state().profiles.map(({ name }) => name)).toEqual(['B']);
    holding.forgetProfile('B');
    await holding.addFiles([OWN]);
    expect(holding.added()).toEqual([['own.csv', true, 0]]);
  });

  it('one that cannot be used is listed with its fault, and nothing is read by it', async () => {
    const holding = await opened();
    await holding.addFiles([profileFile('A', { columns: { valeu: heading('Seen') } }), OWN]);
    expect(holding.added()).toEqual([['A.mapping.json', true, 0], ['own.csv', true, 0]]);
    expect(holding.state().extracts.find(({ report }) => report.file === 'A.mapping.json')?.report.problems[0]).toMatchObject({ rule: 'profile-entry', column: 'columns.valeu' });
  });

  it('a preview is checked against the measures and organisations that are loaded', async () => {
    const context = await (await opened()).readingContext();
    expect([context.organisationCodes, context.today]).toEqual([['ZZ1', 'ZZ2'], '2012-12-15']);
  });
});
