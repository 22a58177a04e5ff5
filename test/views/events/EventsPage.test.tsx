// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { EventsPage } from '../../../src/views/events/EventsPage.tsx';
import { drawScreen } from '../draw-screen.tsx';
import { csv, handWrittenManifest, madeEnvironment, observations, OBSERVATION_HEAD, ORGANISATIONS, type MadeEnvironment } from '../../queries/made-environment.ts';
import { eventsEnvironment } from './events-environment.ts';

async function opened(address = '/events', environment: MadeEnvironment = eventsEnvironment()): Promise<void> {
  const { holding } = drawScreen(<EventsPage />, address, environment);
  await holding.openPack();
  await holding.startEngine();
}

describe('EventsPage', () => {
  afterEach(cleanup);

  it('while the pack opens: says so', () => {
    drawScreen(<EventsPage />, '/events');
    expect(screen.getByRole('status').textContent).toBe('Opening the pack…');
  });

  it('without a pack: says where files go', async () => {
    const { holding } = drawScreen(<EventsPage />, '/events');
    await holding.openPack();
    expect(await screen.findByRole('heading', { name: 'No data yet' })).toBeTruthy();
  });

  it('where the engine cannot start: says that single events cannot be listed', async () => {
    await opened('/events', { ...eventsEnvironment(), openDatabase: () => Promise.reject(new Error('no')) });
    expect((await screen.findByRole('alert')).textContent).toContain('Single events cannot be listed');
  });

  it('all events: how many, by month, and the days since the last of each sort at each provider', async () => {
    await opened();
    expect((await screen.findByText(/^78 events\./)).textContent).toBe('78 events. 1 more is de-escalated and not counted.');
    const since = screen.getByRole('region', { name: 'Days since the last, by sort and provider' });
    const row = within(since).getByRole('row', { name: /^Never events, First Trust/ });
    expect(within(row).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['200', '3']);
    expect(screen.getByRole('link', { name: '3 pressure ulcers in June 2012' }).getAttribute('href')).toBe('#/events?type=pressure_ulcer&from=2012-06&to=2012-06');
  });

  it('the events of one month that a measure counts, as a chart point asks for them, and the way back', async () => {
    await opened('/events?measure=never_events&provider=ZZ1&from=2012-06&to=2012-06');
    expect(await screen.findByText('1 event in June 2012.')).toBeTruthy();
    const table = within(screen.getByRole('region', { name: 'Events one by one' }));
    expect(table.getAllByRole('row')).toHaveLength(2);
    expect(table.getByRole('cell', { name: 'Retained foreign object' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Back to the chart' }).getAttribute('href')).toBe('#/chart/never_events/ZZ1?pin=2012-06');
  });

  it('concerns: Pareto by category, most first, with the share so far', async () => {
    await opened('/events?type=concern');
    expect(await screen.findByRole('heading', { level: 1, name: 'Concerns' })).toBeTruthy();
    const pareto = within(await screen.findByRole('region', { name: 'By category' }));
    expect(pareto.getAllByRole('row').slice(1).map(({ textContent }) => textContent)).toEqual(['Staffing267%', 'Discharge1100%']);
  });

  it('a choice of provider goes into the address and shows the time between', async () => {
    await opened('/events?type=never_event');
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Provider' }), 'ZZ1');
    expect(location.hash).toBe('#/events?type=never_event&provider=ZZ1');
    expect(await screen.findByRole('img', { name: /too few events to say how long.*200 days since the last, on 14 June 2012/ })).toBeTruthy();
  });

  it('never shows the number of an event', async () => {
    await opened('/events?type=never_event');
    await screen.findByRole('region', { name: 'Events one by one' });
    expect(document.body.textContent).not.toMatch(/\bN[0123]\b/);
  });

  it('a pack of monthly counts alone: single events stayed with whoever loaded them', async () => {
    await opened('/events', madeEnvironment([
      handWrittenManifest('organisation.csv', 'months.csv'), ORGANISATIONS,
      csv('months.csv', 'org_code,measure_id,period_start,value', 'ZZ1,never_events,2012-01-01,0', 'ZZ1,never_events,2012-02-01,1'),
    ]));
    expect(await screen.findByText(/Single events stayed with whoever loaded them/)).toBeTruthy();
  });

  it('extracts without events or counts: says that there are none', async () => {
    await opened('/events', madeEnvironment([handWrittenManifest('organisation.csv', 'months.csv'), ORGANISATIONS, csv('months.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 91]))]));
    expect(await screen.findByText(/None of the loaded extracts holds single events/)).toBeTruthy();
  });
});
