// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { useWatchedChart } from '../../../../src/queries/watched-chart-query.ts';
import { NotesAndDecisions } from '../../../../src/views/shared/annotate/NotesAndDecisions.tsx';
import { readingFor } from '../../../../src/wording/reading-for.ts';
import { madeKeep } from '../../../queries/made-keep.ts';
import { madeRebase } from '../../../register/made-register.ts';
import { drawScreen } from '../../draw-screen.tsx';
import { fallenEnvironment, type FrozenWith } from './fallen-environment.ts';

beforeAll(() => {
  // The page's own dialogs: jsdom knows the element and not how it opens.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) { this.open = false; };
});

function Beside(): ReactNode {
  const chart = useWatchedChart('ae_4h_all_types', 'ZZ1', 'mdc-strict').data;
  return chart ? <><p data-testid="reading">{readingFor(chart).caption}</p><p data-testid="notes">{chart.annotations.map(({ text }) => text).join('; ')}</p><NotesAndDecisions chart={chart} /></> : null;
}

async function opened(keep = madeKeep(), address = '/chart/ae_4h_all_types/ZZ1', frozen: FrozenWith | null = null): Promise<ReturnType<typeof madeKeep>> {
  let ids = keep.texts.size;
  const { holding } = drawScreen(<Beside />, address, fallenEnvironment({ keep, newId: () => `id${String(ids++)}` }, frozen));
  await holding.openPack();
  await holding.startEngine();
  await screen.findByRole('heading', { name: 'Notes and decisions' });
  return keep;
}

const reading = (): string => screen.getByTestId('reading').textContent ?? '';

async function rebase(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: 'Re-base…' }));
  await userEvent.type(screen.getByLabelText('Reason'), 'The department moved');
  await userEvent.type(screen.getByLabelText(/^Known cause/), 'Move of 3 January');
  await userEvent.type(screen.getByLabelText('Your name'), 'Matron');
  await userEvent.click(screen.getByRole('button', { name: 'Record the decision' }));
}

describe('NotesAndDecisions', () => {
  afterEach(cleanup);

  it('proposes new limits with its reasoning and the concern they would hide, and applies nothing', async () => {
    await opened();
    expect(screen.getByText(/From January 2012 the mean has been 89\.0% instead of 95\.0%/)).toBeTruthy();
    expect(screen.getByText(/New limits from January 2012 hide a concern\. Without them December 2012 would be a concern \(low\)/)).toBeTruthy();
    expect(within(screen.getByRole('group')).getAllByRole('listitem')).toHaveLength(6);
    expect(reading()).not.toMatch(/New limits/);
  });

  it('a note is written with months, kind, words and name, and is there after a reload', async () => {
    const keep = await opened();
    await userEvent.click(screen.getByRole('button', { name: 'Annotate…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Record the note' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Say why.*Write your name/);
    await userEvent.type(screen.getByLabelText('What happened'), 'Ward 4 closed');
    await userEvent.type(screen.getByLabelText('Your name'), 'Matron');
    await userEvent.selectOptions(screen.getByLabelText('From'), '2012-09');
    await userEvent.click(screen.getByRole('button', { name: 'Record the note' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(await screen.findByText('Note, September to December 2012.')).toBeTruthy();
    cleanup();
    await opened(keep);
    expect(await screen.findByText('Ward 4 closed.', { exact: false })).toBeTruthy();
    expect(screen.getByText(/Matron, 15 January 2013, 10:30/)).toBeTruthy();
  });

  it('a re-base needs reason, cause and name; old and new limits stand together first; the reading then says what it hides', async () => {
    await opened();
    await userEvent.click(screen.getByRole('button', { name: 'Re-base…' }));
    const dialog = screen.getByRole('dialog', { name: 'Re-base the limits' });
    expect(within(dialog).getByRole('heading', { name: 'Limits as they are' })).toBeTruthy();
    expect(within(dialog).getByRole('heading', { name: 'Limits if re-based' })).toBeTruthy();
    expect((within(dialog).getByLabelText('New limits from') as HTMLSelectElement).value).toBe('2012-01');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record the decision' }));
    expect(within(dialog).getByText('Name the known cause: without one limits stay as they are.')).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(reading()).not.toMatch(/New limits/);

    await rebase();
    await waitFor(() => expect(reading()).toMatch(/New limits from January 2012 hide a concern\. Without them December 2012 would be a concern \(low\)/));
  });

  it('a decision is withdrawn with a reason, stays in sight, and the chart is as before', async () => {
    await opened();
    await rebase();
    await waitFor(() => expect(reading()).toMatch(/New limits from January 2012/));
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw: The department moved' }));
    expect((screen.getByLabelText('Your name') as HTMLInputElement).value).toBe('Matron');
    await userEvent.type(screen.getByLabelText('Reason'), 'The fall has another cause');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    await waitFor(() => expect(reading()).not.toMatch(/New limits/));
    expect(screen.getByText('Withdrawn by Matron, 15 January 2013, 10:30: The fall has another cause.')).toBeTruthy();
    expect(screen.getByText(/The department moved\./)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Reinstate: The department moved' })).toBeTruthy();
  });

  it('a proposal that is declined with reason and name is not made again, until that is withdrawn', async () => {
    const keep = await opened();
    await userEvent.click(screen.getByRole('button', { name: 'Decline…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Record that it is declined' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Say why.*Write your name/);
    await userEvent.type(screen.getByLabelText('Reason'), 'No cause is known');
    await userEvent.type(screen.getByLabelText('Your name'), 'Matron');
    await userEvent.click(screen.getByRole('button', { name: 'Record that it is declined' }));
    cleanup();
    await opened(keep);
    expect(await screen.findByText(/^New limits from January 2012 were proposed and declined \(Matron, 15 January 2013, 10:30\)/)).toBeTruthy();
    expect(screen.getByText(/No cause is known\./)).toBeTruthy();
    expect(screen.queryByText(/^Proposal:/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Decline…' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw: No cause is known' }));
    await userEvent.type(screen.getByLabelText('Reason'), 'The ward moved');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(await screen.findByText(/^Proposal:/)).toBeTruthy();
  });

  it('a note of an extract is withdrawn with reason and name, kept in this browser, and reinstated', async () => {
    const keep = await opened();
    expect(screen.getByTestId('notes').textContent).toContain('A ward opened');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw: A ward opened' }));
    expect(screen.getByText(/The row of the extract stays as it is/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Reason'), 'It never opened');
    await userEvent.type(screen.getByLabelText('Your name'), 'Nurse');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    await waitFor(() => expect(screen.getByTestId('notes').textContent).not.toContain('A ward opened'));
    expect(screen.getByText('Withdrawn by Nurse, 15 January 2013, 10:30: It never opened.')).toBeTruthy();
    cleanup();
    await opened(keep);
    await waitFor(() => expect(screen.getByTestId('notes').textContent).not.toContain('A ward opened'));
    await userEvent.click(screen.getByRole('button', { name: 'Reinstate: A ward opened' }));
    await userEvent.type(screen.getByLabelText('Reason'), 'It did');
    await userEvent.click(screen.getByRole('button', { name: 'Reinstate' }));
    await waitFor(() => expect(screen.getByTestId('notes').textContent).toContain('A ward opened'));
    expect(keep.texts.size).toBe(2);
  });

  it('the last months left out: the dialog says which concern that hides before anything is recorded', async () => {
    await opened();
    await userEvent.click(screen.getByRole('button', { name: 'Annotate…' }));
    await userEvent.selectOptions(screen.getByLabelText('Kind'), 'exclude');
    await userEvent.selectOptions(screen.getByLabelText('From'), '2012-01');
    expect(screen.getByRole('alert').textContent).toMatch(/^Months left out from January 2012 hide a concern/);
  });

  it('a frozen pack shows and applies its own decisions, says why nothing can be written, and leaves those of this browser apart', async () => {
    const keep = await opened();
    await rebase();
    cleanup();
    const entries = [{ entryId: 'p1', at: '2013-01-12T09:00', by: 'Committee', kind: 'recorded' as const, note: madeRebase({ from: '2012-02', to: '2012-02' }) }];
    await opened(keep, undefined, { register: { entries } });
    expect(await screen.findByText(/The new clinic opened\./)).toBeTruthy();
    expect(screen.queryByText(/The department moved/)).toBeNull();
    await waitFor(() => expect(reading()).toMatch(/New limits from February 2012/));
    expect(screen.getByText(/^This pack is frozen/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('as at a past month the decision of today is not applied, and nothing can be added', async () => {
    const keep = await opened();
    await rebase();
    await waitFor(() => expect(reading()).toMatch(/New limits/));
    cleanup();
    await opened(keep, '/chart/ae_4h_all_types/ZZ1?asat=2012-11');
    expect(screen.getByText(/As at November 2012 nothing can be added/)).toBeTruthy();
    expect(reading()).not.toMatch(/New limits/);
  });
});
