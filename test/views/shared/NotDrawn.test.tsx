// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { MeasuresPage } from '../../../src/views/measure/MeasuresPage.tsx';
import { csv, madeEnvironment, ORGANISATIONS } from '../../queries/made-environment.ts';
import { drawScreen, type DrawnScreen } from '../draw-screen.tsx';

const QUARTERS = csv('quarters.csv', 'org_code,measure_id,period_start,period_type,value', 'ZZ1,c_difficile,2011-04-01,quarter,9', 'ZZ1,mrsa_bacteraemia,2011-04-01,quarter,1');

async function opened(): Promise<DrawnScreen> {
  const drawn = drawScreen(<MeasuresPage />, '/measures', madeEnvironment([]));
  await act(async () => {
    await drawn.holding.openPack();
    await drawn.holding.startEngine();
  });
  return drawn;
}

describe('a screen where only figures of longer periods are loaded', () => {
  afterEach(cleanup);

  it('says what is loaded, a sentence a measure, and why no chart is drawn; never that there is no data', async () => {
    const { holding } = await opened();
    expect(await screen.findByRole('heading', { name: 'No data yet' })).toBeTruthy();
    await act(() => holding.addFiles([QUARTERS], { allowUnlisted: true }));
    expect(await screen.findByRole('heading', { name: 'Loaded, and no chart can be drawn of it' })).toBeTruthy();
    expect(screen.queryByText('No data yet')).toBeNull();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^MRSA.*: 1 figure by quarter, of 1 organisation, April to June 2011\.$/), expect.stringMatching(/^C\. difficile.*: 1 figure by quarter, of 1 organisation, April to June 2011\.$/),
    ]);
  });

  it('files without any figure are not called no data either', async () => {
    const { holding } = await opened();
    await act(() => holding.addFiles([ORGANISATIONS]));
    expect(await screen.findByRole('heading', { name: 'No figures yet' })).toBeTruthy();
  });

  it('beside charts they stand in a card of their own', async () => {
    const { holding } = await opened();
    await act(() => holding.addFiles([QUARTERS, csv('months.csv', 'org_code,measure_id,period_start,value', 'ZZ1,c_difficile,2012-04-01,3')], { allowUnlisted: true }));
    expect(await screen.findByRole('region', { name: 'Loaded, and not drawn' })).toBeTruthy();
  });
});
