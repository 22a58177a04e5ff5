// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ChangesPage } from '../../../src/views/changes/ChangesPage.tsx';
import { csv, handWrittenManifest, madeEnvironment, OBSERVATION_HEAD, ORGANISATIONS } from '../../queries/made-environment.ts';
import { drawScreen } from '../draw-screen.tsx';
import { changesEnvironment } from './changes-environment.ts';

async function opened(address = '/changes', environment = changesEnvironment({})): Promise<void> {
  const { holding } = drawScreen(<ChangesPage />, address, environment);
  await holding.openPack();
  await holding.startEngine();
}

describe('ChangesPage', () => {
  afterEach(cleanup);

  it('while the pack opens: says so', () => {
    drawScreen(<ChangesPage />, '/changes');
    expect(screen.getByRole('status').textContent).toBe('Opening the pack…');
  });

  it('without a pack: says where files go', async () => {
    const { holding } = drawScreen(<ChangesPage />, '/changes');
    await holding.openPack();
    expect(await screen.findByRole('heading', { name: 'No data yet' })).toBeTruthy();
  });

  it('since the month before: what is triggered first, then the new concern, then the missing month, each with its chart', async () => {
    await opened();
    expect(await screen.findByRole('heading', { level: 1, name: 'What changed since November 2012' })).toBeTruthy();
    const headings = (await screen.findAllByRole('heading', { level: 2 })).map(({ textContent }) => textContent);
    expect(headings.map((text) => text?.replace(/ \d+$/, ''))).toEqual(['Triggered since the last meeting', 'New concern', 'Missing']);
    expect(screen.getByText('For action: Lead commissioner')).toBeTruthy();
    const item = within(screen.getByRole('region', { name: /^New concern/ })).getByRole('link', { name: 'A&E 4 hours, all types · First Trust' });
    expect(item.getAttribute('href')).toBe('#/chart/ae_4h_all_types/ZZ1');
  });

  it('another month of the last meeting goes into the address', async () => {
    await opened();
    await userEvent.selectOptions(await screen.findByRole('combobox'), '2012-09');
    expect(location.hash).toBe('#/changes?since=2012-09');
    expect(await screen.findByRole('heading', { level: 1, name: 'What changed since September 2012' })).toBeTruthy();
  });

  it('a quiet month says that nothing has changed and that no trigger point was reached', async () => {
    await opened('/changes?since=2012-10', changesEnvironment({}, 97));
    expect(await screen.findByText('The one trigger point has not been newly reached.')).toBeTruthy();
  });

  it('a wrong list of trigger points is named with its place, and nobody is told that 0 were triggered', async () => {
    await opened('/changes', changesEnvironment({}, 80, 'urgent'));
    // The words of problems come in a moment after the file's name.
    expect(await screen.findByText(/“urgent”/)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toMatch(/^The list of trigger points was not used\. triggers\.json/);
    expect(screen.getByRole('heading', { name: /^Triggered since/ }).textContent).toBe('Triggered since the last meeting');
  });

  it('arrow keys walk the items', async () => {
    await opened();
    const [first, second] = (await screen.findAllByRole('link')).filter((link) => link.hasAttribute('data-item'));
    first?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(first);
  });

  it('one month alone cannot have changed', async () => {
    await opened('/changes', madeEnvironment([
      handWrittenManifest('organisation.csv', 'months.csv'), csv('months.csv', OBSERVATION_HEAD, 'ZZ1,ae_4h_all_types,2012-01-01,90,100,'), ORGANISATIONS,
    ]));
    expect(await screen.findByText(/only one month/)).toBeTruthy();
  });
});
