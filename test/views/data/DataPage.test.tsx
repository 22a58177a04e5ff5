// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DataPage } from '../../../src/views/data/DataPage.tsx';
import type { Environment } from '../../../src/queries/environment.ts';
import { csv, handWrittenManifest, madeEnvironment, observations, OBSERVATION_HEAD, ORGANISATIONS } from '../../queries/made-environment.ts';
import { drawScreen, type DrawnScreen } from '../draw-screen.tsx';

const JUNE = csv('june.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 91]));
const PACK = [handWrittenManifest('organisation.csv', 'june.csv'), JUNE, ORGANISATIONS];

async function opened(environment: Environment = madeEnvironment(PACK)): Promise<DrawnScreen> {
  const drawn = drawScreen(<DataPage />, '/data', environment);
  await act(async () => {
    await drawn.holding.openPack();
    await drawn.holding.startEngine();
  });
  return drawn;
}

describe('DataPage', () => {
  afterEach(cleanup);

  it('lists the pack’s extracts with what was read', async () => {
    await opened();
    expect(screen.getByText('The database in this page is ready. It works without a network.')).toBeTruthy();
    expect(within(screen.getByRole('article', { name: 'june.csv' })).getByText(/2 rows read, all loaded/)).toBeTruthy();
  });

  it('an added file with a wrong cell loads in part and names line, column and value', async () => {
    const { holding } = await opened();
    await act(() => holding.addFiles([csv('wrong.csv', OBSERVATION_HEAD, 'ZZ2,ae_4h_all_types,2012-01-01,80,100,', 'ZZ2,ae_4h_all_types,2012-02-01,eighty,100,')]));
    const card = screen.getByRole('article', { name: 'wrong.csv' });
    expect(within(card).getByText('Loaded in part.')).toBeTruthy();
    const row = within(card).getByRole('row', { name: /Set aside/ });
    expect(row.textContent).toMatch(/line 3/);
    expect(row.textContent).toMatch(/numerator/);
    expect(row.textContent).toMatch(/eighty/);
    expect(within(card).getByRole('button', { name: 'Download rows set aside' })).toBeTruthy();
  });

  it('a file of which no measure is known: one reason, however many measures it speaks of, and the way into the mapping', async () => {
    const { holding } = await opened();
    await act(() => holding.addFiles([csv('own.csv', OBSERVATION_HEAD, 'ZZ1,tea,2012-01-01,1,2,', 'ZZ1,cakes,2012-01-01,1,2,')]));
    const card = screen.getByRole('article', { name: 'own.csv' });
    expect(within(card).getByText(/What was found: 1 refused, 2 set aside/)).toBeTruthy();
    expect(within(card).getByRole('button', { name: 'Map the columns' })).toBeTruthy();
  });

  it('unlisted organisations come in by one button, and the same card then says so', async () => {
    const { holding } = await opened();
    await act(() => holding.addFiles([csv('stray.csv', OBSERVATION_HEAD, ...observations('ZX9', [70]))]));
    const before = screen.getByRole('article', { name: 'stray.csv' });
    expect(within(before).getByText(/The only organisation named here, “ZX9”, is not known/)).toBeTruthy();
    await userEvent.click(within(before).getByRole('button', { name: 'Load unlisted organisations too' }));
    await waitFor(() => {
      expect(within(screen.getByRole('article', { name: 'stray.csv' })).getByText('Loaded.')).toBeTruthy();
    });
  });

  it('a name that is only nearly known waits for a person’s word, and then loads', async () => {
    const { holding } = await opened();
    await act(() => holding.addFiles([csv('names.csv', 'org_code,org_name,measure_id,period_start,numerator,denominator', ',Secund Trust,ae_4h_all_types,2012-01-01,80,100')]));
    const choice = screen.getByRole('combobox', { name: /Secund Trust/ });
    await userEvent.selectOptions(choice, 'ZZ2');
    await userEvent.click(screen.getByRole('button', { name: 'Load with these names' }));
    await waitFor(() => {
      expect(within(screen.getByRole('article', { name: 'names.csv' })).getByText('Loaded.')).toBeTruthy();
    });
  });

  it('a name that nothing resembles comes in as unlisted by the same button', async () => {
    const { holding } = await opened();
    await act(() => holding.addFiles([csv('names.csv', 'org_name,measure_id,period_start,numerator,denominator', 'Zebra Clinic,ae_4h_all_types,2012-01-01,80,100')]));
    await userEvent.click(screen.getByRole('button', { name: 'Load unlisted organisations too' }));
    await waitFor(() => {
      expect(within(screen.getByRole('article', { name: 'names.csv' })).getByText('Loaded.')).toBeTruthy();
    });
  });

  it('files opened on their own: the pack is put away, and comes back by one button', async () => {
    const { holding } = await opened();
    await act(() => holding.addFiles([csv('own.csv', OBSERVATION_HEAD, ...observations('ZX9', [70]))], { alone: true }));
    await userEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(await screen.findByRole('article', { name: 'june.csv' })).toBeTruthy();
    expect(screen.queryByRole('article', { name: 'own.csv' })).toBeNull();
  });

  it('an engine that does not start is explained, with the technical words kept apart', async () => {
    await opened(madeEnvironment(PACK, {
      openDatabase: () => Promise.reject(Object.assign(new Error('HTTP 404 for the engine'), { reason: 'engine-not-found' })),
    }));
    const alert = screen.getByRole('alert');
    expect(within(alert).getByText(/was not found beside the page/)).toBeTruthy();
    expect(within(alert).getByText('HTTP 404 for the engine')).toBeTruthy();
  });
});
