// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ExtractFile } from '../../../../src/extract/extract.ts';
import { DataPage } from '../../../../src/views/data/DataPage.tsx';
import { csv, handWrittenManifest, madeEnvironment, observations, OBSERVATION_HEAD, ORGANISATIONS } from '../../../queries/made-environment.ts';
import { drawScreen, type DrawnScreen } from '../../draw-screen.tsx';

const PACK = [handWrittenManifest('organisation.csv', 'june.csv'), csv('june.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 91])), ORGANISATIONS];
const OWN = csv('own.csv', 'Trust code,Month,Seen,Breaches,Remarks', 'ZZ2,Jan-12,100,20,', 'ZZ2,Feb-12,110,15,busy');

async function opened(): Promise<DrawnScreen> {
  const drawn = drawScreen(<DataPage />, '/data', madeEnvironment(PACK));
  await act(async () => {
    await drawn.holding.openPack();
    await drawn.holding.startEngine();
  });
  return drawn;
}

const choose = async (label: string | RegExp, option: string): Promise<void> => {
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: label }), option);
};

async function opensForm(...files: readonly ExtractFile[]): Promise<DrawnScreen> {
  const drawn = await opened();
  await act(() => drawn.holding.addFiles(files));
  await userEvent.click(await screen.findByRole('button', { name: 'Map the columns' }));
  await screen.findByRole('form', { name: /Map the columns/ });
  return drawn;
}

/** Says what the suggestion leaves open of `own.csv`. */
async function saysAll(): Promise<void> {
  await choose('How the days of period_start are written', 'month and year: Apr-24 is April 2024');
  await choose('Where measure_id comes from', 'the same in every row…');
  await choose('measure_id in every row', 'ae_4h_all_types');
  await choose('Where numerator comes from', 'worked out of two columns…');
  await choose('numerator: first column', 'Seen');
  await choose('numerator: less this column', 'Breaches');
  await choose('Where denominator comes from', 'Seen');
}

describe('the mapping step', () => {
  afterEach(cleanup);

  it('shows suggestions with cells of the file, asks what it cannot know, and loads nothing before it is confirmed', async () => {
    const { holding } = await opensForm(OWN);
    const row = screen.getByRole('row', { name: /org_code/ });
    expect(within(row).getByRole<HTMLSelectElement>('combobox').value).toBe('Trust code');
    expect(within(row).getByText('ZZ2')).toBeTruthy();
    expect(screen.getByText('Say how the days of period_start are written.')).toBeTruthy();
    expect(screen.getByText('Say where measure_id comes from.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Confirm and load the file' })).toHaveProperty('disabled', true);
    expect(holding.state().profiles).toEqual([]);
  });

  it('previews the first rows as the checks read them, loads on Confirm, and remembers the mapping for the next month', async () => {
    const { holding } = await opensForm(OWN);
    await saysAll();
    const preview = await screen.findByRole('region', { name: 'How the first rows will be read' });
    expect(within(preview).getByText('2 rows load.')).toBeTruthy();
    expect(within(preview).getByRole('row', { name: /2012-01-01.*80.*100/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Confirm and load the file' }));
    await waitFor(() => { expect(within(screen.getByRole('article', { name: 'own.csv' })).getByText('Loaded.')).toBeTruthy(); });
    expect(screen.queryByRole('form', { name: /Map the columns/ })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Mappings' })).toBeTruthy();

    await act(() => holding.addFiles([csv('march.csv', 'Month,Trust code,Breaches,Seen,Remarks', 'Mar-12,ZZ2,9,90,')]));
    expect(within(screen.getByRole('article', { name: 'march.csv' })).getByText('Loaded.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Map the columns' })).toBeNull();
  });

  it('a wrong choice shows its problems in the preview, under the file’s own headings', async () => {
    await opensForm(OWN);
    await saysAll();
    await choose('Where denominator comes from', 'Breaches');
    const preview = await screen.findByRole('region', { name: 'How the first rows will be read' });
    await waitFor(() => { expect(preview.textContent).toMatch(/2 would be set aside/); });
    expect(preview.textContent).toMatch(/column Seen, Breaches/);
  });

  it('Cancel leaves the file refused', async () => {
    const { holding } = await opensForm(OWN);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('button', { name: 'Map the columns' })).toBeTruthy();
    expect(holding.state().extracts.at(-1)?.report.refused).toBe(true);
  });

  it('a file that patients stopped is offered no mapping, and shows none of its cells', async () => {
    const drawn = await opened();
    await act(() => drawn.holding.addFiles([csv('patients.csv', 'NHS Number,Trust,Seen', '9434765919,ZZ1,5')]));
    expect(screen.queryByRole('button', { name: 'Map the columns' })).toBeNull();
    expect(document.body.textContent).not.toContain('9434765919');
  });

  it('words of a column are said one by one, and rows can be left out by them', async () => {
    const { holding } = await opensForm(csv('types.csv', 'Trust code,Month,Type,Seen,Within', 'ZZ2,2012-01,1,100,90', 'ZZ2,2012-01,2,10,10'));
    await choose('Where measure_id comes from', 'Type');
    await choose('What “1” means in measure_id', 'ae_4h_type1');
    await choose('What “2” means in measure_id', 'leave its rows out');
    await choose('Where numerator comes from', 'Within');
    await choose('Where denominator comes from', 'Seen');
    expect(await screen.findByText('1 row loads, 1 is left out.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Confirm and load the file' }));
    await waitFor(() => { expect(holding.state().extracts.at(-1)?.report.rowsLoaded).toBe(1); });
    expect(holding.state().extracts.at(-1)?.report.dropped[0]?.what).toBe('rows that the mapping leaves out by their “Type”');
  });

  it('months side by side are found, and their cells become figures', async () => {
    const { holding } = await opensForm(csv('wide.csv', 'Trust code,Apr-11,May-11,Jun-11', 'ZZ2,1,0,2', 'ZZ1,,3,1'));
    await choose(/The headings name periods/, 'month and year: Apr-24 is April 2024');
    await choose('Where measure_id comes from', 'the same in every row…');
    await choose('measure_id in every row', 'c_difficile');
    await userEvent.click(await screen.findByRole('button', { name: 'Confirm and load the file' }));
    await waitFor(() => { expect(holding.state().extracts.at(-1)?.report.rowsLoaded).toBe(5); });
  });

  it('several measures side by side, a figure each', async () => {
    const { holding } = await opensForm(csv('several.csv', 'Trust code,Month,MRSA,Clostridium', 'ZZ2,2012-01,0,3'));
    await choose(/Each line of the file holds/, 'several measures, side by side');
    await choose('figure 1: measure_id in every row', 'mrsa_bacteraemia');
    await choose('Where figure 1: value comes from', 'MRSA');
    await userEvent.click(screen.getByRole('button', { name: 'Add a figure' }));
    await choose('figure 2: measure_id in every row', 'c_difficile');
    await choose('Where figure 2: value comes from', 'Clostridium');
    await userEvent.click(await screen.findByRole('button', { name: 'Confirm and load the file' }));
    await waitFor(() => { expect(holding.state().extracts.at(-1)?.report.rowsLoaded).toBe(2); });
  });

  it('forgetting a mapping asks again for the next file', async () => {
    const { holding } = await opensForm(OWN);
    await saysAll();
    await userEvent.click(await screen.findByRole('button', { name: 'Confirm and load the file' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Forget the mapping own' }));
    await act(() => holding.addFiles([csv('march.csv', 'Month,Trust code,Breaches,Seen,Remarks', 'Mar-12,ZZ2,9,90,')]));
    expect(holding.state().extracts.at(-1)?.report.refused).toBe(true);
  });

  it('another line is chosen for the headings: suggestions, preview and mapping follow, and the next month loads by it', async () => {
    const titled = csv('titled.csv', 'Trust returns,for,the,board,of,January', 'Who,When,Seen,Late,,', 'ZZ2,2012-01,100,20,,');
    const { holding } = await opensForm(titled);
    expect(screen.getByText(/Headings found in line 1/)).toBeTruthy();
    await userEvent.click(screen.getByText(/Headings found in line 1/));
    const group = screen.getByRole('group', { name: 'Which line holds the headings?' });
    expect(within(group).getByRole('row', { name: /Line 3.*text.*date.*number/ })).toBeTruthy();
    expect(group.textContent).not.toContain('ZZ2');
    await userEvent.click(within(group).getByRole('radio', { name: 'Line 2' }));
    await userEvent.click(within(group).getByRole('button', { name: 'Take line 2 as headings' }));
    expect(await screen.findByText('Headings in line 2, as you said. Choose another line')).toBeTruthy();
    await choose('Where org_code comes from', 'Who');
    await choose('Where period_start comes from', 'When');
    await choose('Where measure_id comes from', 'the same in every row…');
    await choose('measure_id in every row', 'ae_4h_all_types');
    await choose('Where numerator comes from', 'Late');
    await choose('Where denominator comes from', 'Seen');
    await userEvent.click(await screen.findByRole('button', { name: 'Confirm and load the file' }));
    await waitFor(() => { expect(holding.state().extracts.at(-1)?.report.rowsLoaded).toBe(1); });
    expect(holding.state().profiles[0]?.headingLines).toEqual({ first: 2, last: 2 });
    await act(() => holding.addFiles([csv('february.csv', 'Trust returns,for,the,board,of,February', 'Who,When,Seen,Late,,', 'ZZ2,2012-02,100,20,,')]));
    expect(holding.state().extracts.at(-1)?.report.rowsLoaded).toBe(1);
  });

  it('a file without a line that could be headings leads to choosing one; of a line of data the message says why not', async () => {
    const drawn = await opened();
    await act(() => drawn.holding.addFiles([csv('deep.csv', ...Array.from({ length: 41 }, () => 'note,,'), 'Who,When,Seen', 'ZZ2,2012-01,100')]));
    await userEvent.click(await screen.findByRole('button', { name: 'Say where the headings are' }));
    const line = await screen.findByRole('spinbutton', { name: 'Line of the headings' });
    await userEvent.type(line, '3');
    await userEvent.click(screen.getByRole('button', { name: 'Take line 3 as headings' }));
    expect(await screen.findByText(/The line chosen for the headings holds data/)).toBeTruthy();
    await userEvent.clear(line);
    await userEvent.type(line, '42');
    await userEvent.click(screen.getByRole('button', { name: 'Take line 42 as headings' }));
    expect(await screen.findByRole('form', { name: 'Map the columns of deep.csv' })).toBeTruthy();
  });

  it('a chosen line that names patients stops the file: no form, none of its cells', async () => {
    const { holding } = await opensForm(csv('patients.csv', 'one,two,three,four', 'NHS number,Trust,1,2', '1234567890,ZZ2,7,8'));
    await userEvent.click(screen.getByText(/Headings found in line 1/));
    await userEvent.click(screen.getByRole('radio', { name: 'Line 2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take line 2 as headings' }));
    await waitFor(() => { expect(screen.queryByRole('form', { name: /Map the columns/ })).toBeNull(); });
    expect(holding.state().extracts.at(-1)?.report.problems.map(({ rule, column }) => [rule, column])).toEqual([['patient-identifier', 'NHS number']]);
    expect(document.body.textContent).not.toContain('1234567890');
  });
});
