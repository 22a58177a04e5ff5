// @vitest-environment jsdom
import { act, cleanup, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Environment } from '../../../src/queries/environment.ts';
import { DataPage } from '../../../src/views/data/DataPage.tsx';
import { csv, handWrittenManifest, madeEnvironment, observations, OBSERVATION_HEAD, ORGANISATIONS } from '../../queries/made-environment.ts';
import { drawScreen, type DrawnScreen } from '../draw-screen.tsx';

const JUNE = csv('june.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 91]));
const PACK = [handWrittenManifest('organisation.csv', 'june.csv'), JUNE, ORGANISATIONS];
const SECOND = csv('second.csv', OBSERVATION_HEAD, ...observations('ZZ2', [80, 81]));
const TABLE = [OBSERVATION_HEAD, ...observations('ZZ2', [70])].join('\n').replaceAll(',', '\t');

async function opened(environment: Environment = madeEnvironment(PACK)): Promise<DrawnScreen> {
  const drawn = drawScreen(<DataPage />, '/data', environment);
  await act(async () => {
    await drawn.holding.openPack();
    await drawn.holding.startEngine();
  });
  return drawn;
}

const cardOf = (name: string): HTMLElement => screen.getByRole('article', { name });

// The made-up browser has files whose bytes cannot be read; those of Node can.
beforeAll(() => {
  vi.stubGlobal('Blob', NodeBlob);
  vi.stubGlobal('File', NodeFile);
});
afterAll(() => { vi.unstubAllGlobals(); });

/** Pastes as a browser does: text, and maybe files beside it. */
function paste(target: Element | Document, text: string, files: readonly File[] = []): boolean {
  const event = createEvent.paste(target, { clipboardData: { files, getData: () => text } });
  return fireEvent(target, event);
}

describe('pasting on the Data screen', () => {
  afterEach(cleanup);

  it('cells of a spreadsheet pasted anywhere become a file named by the time, and load', async () => {
    await opened();
    expect(paste(document.body, TABLE)).toBe(false);
    const card = await screen.findByRole('article', { name: 'Pasted table, 15 Dec 14:05.csv' });
    expect(await within(card).findByText('Loaded.')).toBeTruthy();
  });

  it('files pasted from the clipboard go the same way', async () => {
    await opened();
    paste(document.body, '', [new File([TABLE], 'copied.tsv')]);
    expect(await screen.findByRole('article', { name: 'copied.tsv' })).toBeTruthy();
  });

  it('a sentence is no table: the box opens with it and says what is missing', async () => {
    await opened();
    paste(document.body, 'see the figures below');
    expect((await screen.findByRole('textbox')).textContent).toBe('see the figures below');
    expect(screen.getByRole('alert').textContent).toMatch(/no table/);
  });

  it('what is pasted into a field stays there', async () => {
    await opened();
    await userEvent.click(screen.getByRole('button', { name: 'Paste a table' }));
    expect(paste(screen.getByRole('textbox'), TABLE)).toBe(true);
    expect(screen.queryByRole('article', { name: /Pasted/ })).toBeNull();
  });

  it('the box takes a table too', async () => {
    await opened();
    await userEvent.click(screen.getByRole('button', { name: 'Paste a table' }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: TABLE } });
    await userEvent.click(screen.getByRole('button', { name: 'Read this table' }));
    expect(await screen.findByRole('article', { name: /^Pasted table/ })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

/** An environment whose reader never ends with `slow.csv`, until somebody says stop. */
function slowEnvironment(): Environment {
  const environment = madeEnvironment(PACK);
  return {
    ...environment,
    readExtract: (file, context, watch) => {
      if (file.name !== 'slow.csv') return environment.readExtract(file, context, watch);
      watch?.onProgress?.({ stage: 'reading', rows: 524_288, ofRows: 1_000_001 });
      return new Promise((_, reject) => { watch?.signal?.addEventListener('abort', () => { reject(new Error('aborted')); }); });
    },
  };
}

describe('progress and stopping', () => {
  afterEach(cleanup);

  it('tells the file, its number and what is happening; stopped, what was done stays and the rest is listed and can be read again', async () => {
    const { holding } = await opened(slowEnvironment());
    const third = csv('third.csv', OBSERVATION_HEAD, ...observations('ZZ2', [79]));
    let adding: Promise<void> = Promise.resolve();
    act(() => { adding = holding.addFiles([SECOND, csv('slow.csv', OBSERVATION_HEAD), third]); });
    await screen.findByText('Reading rows: 524,288 of about 1,000,001');
    expect(screen.getByText('File 2 of 3: slow.csv')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Files read' })).toBeTruthy();
    expect(within(cardOf('second.csv')).getByText('Loaded.')).toBeTruthy();

    await userEvent.click(screen.getByRole('button', { name: 'Stop reading' }));
    await act(() => adding);
    expect(screen.queryByRole('button', { name: 'Stop reading' })).toBeNull();
    for (const name of ['slow.csv', 'third.csv']) expect(within(cardOf(name)).getByText(/Reading was stopped by you/)).toBeTruthy();
    expect(screen.getByText('3 files: 1 loaded, 2 stopped by you.')).toBeTruthy();

    await userEvent.click(within(cardOf('third.csv')).getByRole('button', { name: 'Read it again' }));
    await waitFor(() => { expect(within(cardOf('third.csv')).getByText('Loaded.')).toBeTruthy(); });
    await waitFor(async () => {
      const { series } = await holding.contents(holding.state().contentHash ?? '');
      expect(series.find(({ providerCode }) => providerCode === 'ZZ2')?.values[0]).toBe(0.79);
    });
  });

  it('a file read again on other terms and stopped keeps what it loaded before', async () => {
    let slow = false;
    const environment = madeEnvironment(PACK);
    const { holding } = await opened({
      ...environment,
      readExtract: (file, context, watch) => (slow
        ? new Promise((_, reject) => { watch?.signal?.addEventListener('abort', () => { reject(new Error('aborted')); }); })
        : environment.readExtract(file, context, watch)),
    });
    await act(() => holding.addFiles([SECOND]));
    slow = true;
    let again: Promise<void> = Promise.resolve();
    await waitFor(() => { expect(holding.state().reading).toBeNull(); });
    act(() => { again = holding.readAgain(holding.state().extracts.at(-1)?.id ?? '', { allowUnlisted: true }); });
    await userEvent.click(await screen.findByRole('button', { name: 'Stop reading' }));
    await act(() => again);
    expect(within(cardOf('second.csv')).getByText('Loaded.')).toBeTruthy();
  });
});

describe('taking files out', () => {
  afterEach(cleanup);

  it('removing one of two refused files leaves the other', async () => {
    const { holding } = await opened();
    await act(() => holding.addFiles([csv('one.csv'), csv('two.csv')]));
    await userEvent.click(within(cardOf('one.csv')).getByRole('button', { name: 'Remove one.csv' }));
    await waitFor(() => { expect(screen.queryByRole('article', { name: 'one.csv' })).toBeNull(); });
    expect(cardOf('two.csv')).toBeTruthy();
  });

  it('a file of names that others lean on says what vanishes, and stays until a person insists', async () => {
    const { holding } = await opened();
    await act(() => holding.addFiles([
      csv('names.csv', 'org_code,org_name,org_type', 'ZZ3,Third Trust,provider'),
      csv('third.csv', OBSERVATION_HEAD, ...observations('ZZ3', [60, 61])),
    ]));
    const remove = (): Promise<void> => userEvent.click(within(cardOf('names.csv')).getByRole('button', { name: 'Remove names.csv' }));
    await remove();
    expect((await within(cardOf('names.csv')).findByRole('alert')).textContent).toMatch(/Third Trust would go by its code alone: only this file names it, and 2 rows of other files/);
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(screen.queryByRole('alert')).toBeNull();
    await remove();
    await userEvent.click(await screen.findByRole('button', { name: 'Remove it all the same' }));
    await waitFor(() => { expect(screen.queryByRole('article', { name: 'names.csv' })).toBeNull(); });
    expect(cardOf('third.csv')).toBeTruthy();
  });
});

describe('many files', () => {
  afterEach(cleanup);

  it('twelve files are summed up in a line, and can be looked at by what became of them', async () => {
    const { holding } = await opened();
    const good = Array.from({ length: 9 }, (_, index) => csv(`good-${index}.csv`, OBSERVATION_HEAD, ...observations('ZZ2', [70 + index])));
    const partly = ['a', 'b'].map((name) => csv(`partly-${name}.csv`, OBSERVATION_HEAD, ...observations('ZZ2', [60]), `ZZ2,ae_4h_all_types,2012-02-01,${name},100,`));
    await act(() => holding.addFiles([...good, ...partly, csv('empty.csv')]));
    expect(screen.getByText('12 files: 9 loaded, 2 with rows set aside, 1 refused.')).toBeTruthy();
    const filter = screen.getByRole('group', { name: 'Show of files added in this tab' });
    await userEvent.click(within(filter).getByRole('button', { name: 'With rows set aside 2' }));
    expect(screen.queryByRole('article', { name: 'good-3.csv' })).toBeNull();
    expect(cardOf('partly-a.csv').querySelector('details')?.open).toBe(true);
    await userEvent.click(within(filter).getByRole('button', { name: 'Loaded 9' }));
    expect(cardOf('good-3.csv').querySelector('details')?.open).toBe(false);
  });

  it('months in which a figure and its dated events disagree are listed with their chart', async () => {
    const { holding } = await opened();
    await act(() => holding.addFiles([
      csv('counts.csv', 'org_code,measure_id,period_start,value', 'ZZ1,never_events,2012-05-01,3', 'ZZ1,never_events,2012-06-01,1'),
      csv('events.csv', 'org_code,event_type,incident_date,event_id', 'ZZ1,never_event,2012-05-03,E1', 'ZZ1,never_event,2012-06-03,E2'),
    ]));
    const section = await screen.findByRole('region', { name: /disagree in 1 month$/ });
    expect(section.textContent).toMatch(/First Trust, May 2012: the monthly figure says 3, the dated events 1/);
    expect(within(section).getByRole('link').getAttribute('href')).toMatch(/chart\/never_events\/ZZ1/);
  });
});
