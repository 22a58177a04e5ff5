// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { encodeRegister } from '../../../src/register/register-entry.ts';
import { RegisterPage } from '../../../src/views/register/RegisterPage.tsx';
import { madeKeep } from '../../queries/made-keep.ts';
import { madeRebase } from '../../register/made-register.ts';
import { drawScreen } from '../draw-screen.tsx';
import { fallenEnvironment, type FrozenWith } from '../shared/annotate/fallen-environment.ts';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) { this.open = false; };
});

const kept = () => {
  const keep = madeKeep();
  keep.texts.set('register/a', encodeRegister({ entries: [
    { entryId: 'a', at: '2013-01-10T09:00', by: 'Matron', kind: 'recorded', note: madeRebase({ from: '2012-01', to: '2012-01' }) },
  ] }));
  return keep;
};

async function opened(keep = madeKeep(), frozen: FrozenWith | null = null): Promise<void> {
  const { holding } = drawScreen(<RegisterPage />, '/register', fallenEnvironment({ keep }, frozen));
  await holding.openPack();
  await holding.startEngine();
  await screen.findByRole('heading', { level: 1, name: 'Register' });
  await screen.findByRole('region', { name: /Decisions on limits/ });
}

const decisions = (): HTMLElement => screen.getByRole('region', { name: /Decisions on limits/ });

describe('RegisterPage', () => {
  afterEach(cleanup);

  it('without data and without entries says that there is no data', async () => {
    const { holding } = drawScreen(<RegisterPage />, '/register', { ...fallenEnvironment({ keep: madeKeep() }), fetchFile: () => Promise.resolve(null) });
    await holding.openPack();
    expect(await screen.findByRole('heading', { name: 'No data yet' })).toBeTruthy();
  });

  it('without entries of this browser the exports wait and say why; with one they do not', async () => {
    await opened();
    const exports = (): HTMLButtonElement[] => screen.getAllByRole<HTMLButtonElement>('button', { name: /^Export/ });
    expect(exports().map(({ disabled }) => disabled)).toEqual([true, true]);
    for (const each of exports()) expect(document.getElementById(each.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/^Nothing to export yet/);
    cleanup();
    await opened(kept());
    await waitFor(() => expect(exports().map(({ disabled }) => disabled)).toEqual([false, false]));
    expect(screen.queryByText(/^Nothing to export yet/)).toBeNull();
  });

  it('lists decisions of the browser and of the extracts with who, when, why, known cause and what is hidden', async () => {
    await opened(kept());
    await waitFor(() => expect(within(decisions()).getAllByRole('listitem')).toHaveLength(2));
    const [own, flood] = within(decisions()).getAllByRole('listitem');
    expect(own?.textContent).toMatch(/First Trust.*Re-base, January 2012\. The new clinic opened\. Known cause: Clinic\.Matron, 10 January 2013, 09:00\. New limits from January 2012\./);
    expect(await within(own as HTMLElement).findByText(/hide a concern\. Without them December 2012 would be a concern \(low\)/)).toBeTruthy();
    expect(flood?.textContent).toMatch(/Left out, May 2011\. A flood\.Committee; from the extracts/);
    expect(within(screen.getByRole('region', { name: /^Notes/ })).getByText(/A ward opened/)).toBeTruthy();
    expect(within(own as HTMLElement).getByRole('link').getAttribute('href')).toBe('#/chart/ae_4h_all_types/ZZ1');
  });

  it('an exclusion that came with an extract is withdrawn: it stays in sight, changes nothing, and is reinstated', async () => {
    const keep = madeKeep();
    await opened(keep);
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw: A flood' }));
    await userEvent.type(screen.getByLabelText('Reason'), 'The figures were right');
    await userEvent.type(screen.getByLabelText('Your name'), 'Analyst');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(await screen.findByText(/Withdrawn by Analyst, 15 January 2013, 10:30: The figures were right\./)).toBeTruthy();
    const [flood] = within(decisions()).getAllByRole('listitem');
    expect(flood?.textContent).toMatch(/Second Trust.*Left out, May 2011\. A flood\.Committee; from the extracts.*Withdrawn: it changes nothing\. The row of the extract stays as it is\./);
    expect(screen.getByRole('button', { name: 'Reinstate: A flood' })).toBeTruthy();
    expect(keep.texts.size).toBe(1);
  });

  it('a withdrawn decision stays, says by whom and why, and can be reinstated', async () => {
    const keep = kept();
    await opened(keep);
    await userEvent.click(await screen.findByRole('button', { name: /^Withdraw: The new clinic/ }));
    await userEvent.type(screen.getByLabelText('Reason'), 'Not so');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(await screen.findByText(/Withdrawn by Matron, 15 January 2013, 10:30: Not so\./)).toBeTruthy();
    expect(screen.queryByText(/hide a concern/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Reinstate: The new clinic/ }));
    await userEvent.type(screen.getByLabelText('Reason'), 'It was so');
    await userEvent.click(screen.getByRole('button', { name: 'Reinstate' }));
    expect(await screen.findByText(/Reinstated by Matron/)).toBeTruthy();
    expect(await screen.findByText(/hide a concern/)).toBeTruthy();
    expect(keep.texts.size).toBe(3);
  });

  it('an annotation.csv is brought in through the ordinary checks, and says what came', async () => {
    await opened();
    const text = 'org_code,measure_id,date_from,kind,text,author,effect\nZZ1,ae_4h_all_types,2012-02-01,rebase,Moved (known cause: Move),Nurse,step\nZZ9,,2012-02-01,note,Who,Nurse,none\n';
    const file = new File([text], 'annotation.csv', { type: 'text/csv' });
    // jsdom's files do not hand their bytes out.
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new TextEncoder().encode(text).buffer) });
    await userEvent.upload(screen.getByLabelText('Import…'), file);
    expect(await screen.findByText(/annotation\.csv: 1 entry added.*1 row set aside/)).toBeTruthy();
    expect(within(decisions()).getByText(/Moved\./)).toBeTruthy();
  });

  it('kept entries that cannot be read are told of', async () => {
    const keep = kept();
    keep.texts.set('register/torn', '{');
    await opened(keep);
    expect((await screen.findByRole('alert')).textContent).toMatch(/register\/torn/);
    expect(within(decisions()).getByText(/The new clinic opened/)).toBeTruthy();
  });

  it('of a frozen pack its own entries, the exports and why nothing can be changed', async () => {
    await opened(madeKeep(), { register: { entries: [
      { entryId: 'p1', at: '2013-01-10T09:00', by: 'Matron', kind: 'recorded', note: madeRebase({ from: '2012-01', to: '2012-01' }) },
    ] } });
    expect(screen.getByRole('note').textContent).toMatch(/^This pack is frozen/);
    expect(await within(decisions()).findByText(/The new clinic opened/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Withdraw/ })).toBeNull();
    expect(screen.queryByLabelText('Import…')).toBeNull();
    expect(screen.getByRole('button', { name: 'Export annotation.csv' })).toBeTruthy();
  });
});
