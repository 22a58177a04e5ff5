// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MeetingPage } from '../../../src/views/meeting/MeetingPage.tsx';
import { madeKeep } from '../../queries/made-keep.ts';
import { changesEnvironment } from '../changes/changes-environment.ts';
import { drawScreen } from '../draw-screen.tsx';

beforeAll(() => {
  // The page's own dialogs: jsdom knows the element and not how it opens.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) { this.open = true; };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) { this.open = false; };
});

async function opened(keep = madeKeep()): Promise<ReturnType<typeof madeKeep>> {
  const { holding } = drawScreen(<MeetingPage />, '/meeting', changesEnvironment({ keep }));
  await holding.openPack();
  await holding.startEngine();
  await screen.findByRole('heading', { level: 1, name: /Item 1/ });
  return keep;
}

describe('MeetingPage', () => {
  afterEach(cleanup);

  it('arrow keys lead through the items and the address follows', async () => {
    await opened();
    const first = screen.getByRole('heading', { level: 1 }).textContent;
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('status').textContent).toMatch(/^Item 2 of/);
    expect(location.hash).toMatch(/item=/);
    await userEvent.keyboard('{Home}');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(first);
    await userEvent.keyboard('{End}{End}');
    expect(screen.getByRole('status').textContent).toMatch(/^Item (\d+) of \1/);
  });

  it('from what N or O has opened the next Tab goes to the note, or to the order, and arrow keys still lead on', async () => {
    await opened();
    await userEvent.keyboard('n');
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Notes, risk and actions' }));
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('status').textContent).toMatch(/^Item 2 of/);
    await userEvent.keyboard('{ArrowLeft}nn{Tab}');
    expect(document.activeElement).toBe(screen.getByLabelText('Note for the minutes'));
    await userEvent.keyboard('{Escape}o');
    expect(document.activeElement).toBe(screen.getByRole('navigation', { name: 'Running order' }));
  });

  it('what is written down is there after the page is opened again: tick, note, rating and action', async () => {
    const keep = await opened();
    await userEvent.keyboard('dn');
    await userEvent.type(screen.getByLabelText('Note for the minutes'), 'Ask for the plan');
    await userEvent.selectOptions(screen.getByLabelText('Likelihood'), '4');
    expect(screen.queryByText(/likelihood 4/), 'one score alone is no rating').toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Consequence'), '3');
    await userEvent.type(screen.getByLabelText('Action'), 'Visit the ward{Enter}');
    await waitFor(() => expect([...keep.texts.values()].join('')).toMatch(/Visit the ward/));
    cleanup();

    await opened(keep);
    expect(screen.getByRole('status').textContent).toMatch(/1 ticked off/);
    await userEvent.keyboard('n');
    expect((screen.getByLabelText('Note for the minutes') as HTMLTextAreaElement).value).toBe('Ask for the plan');
    expect(screen.getByText('High, 12 (likelihood 4 × consequence 3)')).toBeTruthy();
    expect(screen.getByText(/Visit the ward\. No owner yet/)).toBeTruthy();
  });

  it('the chair moves an item and the order stays', async () => {
    const keep = await opened();
    await userEvent.keyboard('o');
    const order = screen.getByRole('navigation', { name: 'Running order' });
    const titles = (): (string | null)[] => within(order).getAllByRole('listitem').map((item) => item.querySelector('.meeting-order-go')?.textContent ?? null);
    const [one, two] = titles();
    await userEvent.click(within(order).getByRole('button', { name: `Later: ${one ?? ''}` }));
    expect(titles().slice(0, 2)).toEqual([two, one]);
    await waitFor(() => expect([...keep.texts.values()].join('')).toMatch(/"ordered"/));
  });

  it('without a store it says that nothing is kept', async () => {
    const { holding } = drawScreen(<MeetingPage />, '/meeting', changesEnvironment({}));
    await holding.openPack();
    await holding.startEngine();
    await screen.findByRole('heading', { level: 1, name: /Item 1/ });
    await userEvent.keyboard('n');
    expect(screen.getByRole('alert').textContent).toMatch(/keeps nothing/);
  });

  describe('in a frozen pack', () => {
    async function openedFrozen(meeting: string | null): Promise<ReturnType<typeof madeKeep>> {
      const keep = madeKeep();
      const plain = changesEnvironment({ keep });
      const fetchFile: typeof plain.fetchFile = async (path) => {
        if (path === 'pack/meeting.json') return meeting === null ? null : new TextEncoder().encode(meeting);
        const bytes = await plain.fetchFile(path);
        if (path !== 'pack/manifest.json' || bytes === null) return bytes;
        return new TextEncoder().encode(JSON.stringify({ ...JSON.parse(new TextDecoder().decode(bytes)), frozen: true, ...(meeting === null ? {} : { meeting: 'meeting.json' }) }));
      };
      const { holding } = drawScreen(<MeetingPage />, '/meeting', { ...plain, fetchFile });
      await holding.openPack();
      await holding.startEngine();
      await screen.findByRole('heading', { level: 1, name: /Item 1/ });
      return keep;
    }

    const fields = (): readonly HTMLElement[] => ['textbox', 'combobox', 'checkbox'].flatMap((role) => screen.queryAllByRole(role)).filter((field) => !(field as HTMLInputElement).disabled);

    it('items can be walked through; no key, button or field writes, and it says why', async () => {
      const keep = await openedFrozen(null);
      await userEvent.keyboard('dno');
      await userEvent.keyboard('{ArrowRight}');
      expect(screen.getByRole('status').textContent).toMatch(/^Item 2 of \d+[^,]* Frozen: nothing can be written$/);
      expect(screen.getAllByText(/This pack is frozen: its items can be walked through/)).toHaveLength(2);
      expect(fields()).toEqual([]);
      expect(screen.queryByRole('button', { name: /Tick off|Later:|Add the action|^Minutes/ })).toBeNull();
      cleanup();
      expect([...keep.texts.keys()]).toEqual([]);
    });

    it('published with the record of the meeting → note, rating and actions of the item to be read, and the minutes to be taken', async () => {
      const keep = await opened();
      await userEvent.keyboard('dn');
      await userEvent.type(screen.getByLabelText('Note for the minutes'), 'Ask for the plan');
      await userEvent.selectOptions(screen.getByLabelText('Likelihood'), '4');
      await userEvent.selectOptions(screen.getByLabelText('Consequence'), '3');
      await userEvent.type(screen.getByLabelText('Action'), 'Visit the ward{Enter}');
      await waitFor(() => expect([...keep.texts.values()].join('')).toMatch(/Visit the ward/));
      cleanup();

      await openedFrozen([...keep.texts.values()][0] ?? null);
      await userEvent.keyboard('n');
      const desk = screen.getByRole('complementary', { name: 'Notes, risk and actions' });
      for (const text of ['Ask for the plan', 'High, 12 (likelihood 4 × consequence 3)', 'Visit the ward. No owner yet. No date set.']) expect(within(desk).getByText(text)).toBeTruthy();
      expect(screen.getByRole('status').textContent).toMatch(/1 ticked off/);
      expect(fields()).toEqual([]);
      expect(screen.getByRole('button', { name: /Minutes/ })).toBeTruthy();
    });
  });
});
