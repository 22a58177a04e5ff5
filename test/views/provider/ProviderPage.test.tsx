// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProviderPage } from '../../../src/views/provider/ProviderPage.tsx';
import { ProvidersPage } from '../../../src/views/provider/ProvidersPage.tsx';
import { drawScreen } from '../draw-screen.tsx';
import { csv, handWrittenManifest, madeEnvironment, type MadeEnvironment } from '../../queries/made-environment.ts';

const QUIET = [96, 97, 96, 98, 97, 96, 97, 98, 96, 97, 96, 97, 98, 97, 96, 97, 96, 98, 97, 96, 97, 96, 97];
const rows = (org: string, numerators: readonly number[]): string[] =>
  numerators.map((numerator, index) => `${org},ae_4h_all_types,${String(2011 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-01,${String(numerator)},100`);

const environment = (): MadeEnvironment => madeEnvironment([
  handWrittenManifest('organisation.csv', 'organisation_successor.csv', 'months.csv', 'event.csv', 'target.csv'),
  csv('organisation.csv', 'org_code,org_name,org_type,parent_code', 'ZZ1,First Trust,provider,', 'ZZ2,Second Trust,provider,', 'ZZ3,Old Trust,provider,', 'ZZ101,North Site,site,ZZ1'),
  csv('organisation_successor.csv', 'predecessor_code,successor_code,effective_date,share', 'ZZ3,ZZ1,2011-04-01,1'),
  csv('months.csv', 'org_code,measure_id,period_start,numerator,denominator', ...rows('ZZ1', [...QUIET, 80]), ...rows('ZZ2', QUIET), ...rows('ZZ101', [...QUIET, 97])),
  csv('event.csv', 'event_id,event_type,org_code,incident_date', 'N1,never_event,ZZ1,2012-06-14', 'N2,never_event,ZZ1,2012-02-14'),
  csv('target.csv', 'measure_id,valid_from,kind,value,comparison', 'ae_4h_all_types,2011-01-01,standard,95,at_least'),
], { today: () => '2013-01-15' });

describe('ProviderPage', () => {
  afterEach(cleanup);
  const open = async (code: string): Promise<void> => {
    const { holding } = drawScreen(<ProviderPage code={code} />, `/provider/${code}`, environment());
    await holding.openPack();
    await holding.startEngine();
  };

  it('while the pack opens, and without one: says so', async () => {
    const { holding } = drawScreen(<ProviderPage code="ZZ1" />, '/provider/ZZ1');
    expect(screen.getByRole('status').textContent).toBe('Opening the pack…');
    await holding.openPack();
    expect(await screen.findByRole('heading', { name: 'No data yet' })).toBeTruthy();
  });

  it('domains with concern come first, each measure leads to its chart and its icons answer why', async () => {
    await open('ZZ1');
    expect(await screen.findByRole('heading', { level: 1, name: 'First Trust' })).toBeTruthy();
    const access = within(screen.getByRole('region', { name: 'Access' }));
    expect(access.getByRole('link', { name: 'A&E 4 hours, all types' }).getAttribute('href')).toBe('#/chart/ae_4h_all_types/ZZ1');
    expect(access.getByRole('button', { name: /^Why\? A&E 4 hours, all types, First Trust: / })).toBeTruthy();
    const domains = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(domains.indexOf('Access')).toBeLessThan(domains.indexOf('Harm'));
  });

  it('sites beneath with their charts, thresholds in force, and who was taken over', async () => {
    await open('ZZ1');
    expect((await screen.findByRole('link', { name: 'North Site' })).getAttribute('href')).toBe('#/provider/ZZ101');
    const levels = within(screen.getByRole('region', { name: 'Thresholds and objectives in force' }));
    expect(levels.getByRole('row', { name: /A&E 4 hours, all types at least 95%.* not met/ })).toBeTruthy();
    expect(screen.getByText((_, element) => element?.tagName === 'LI' && element.textContent === 'Took over Old Trust on 1 April 2011, wholly.')).toBeTruthy();
  });

  it('each month of the event timeline leads to its events', async () => {
    await open('ZZ1');
    const month = await screen.findByRole('link', { name: '1 never event in June 2012' });
    expect(month.getAttribute('href')).toBe('#/events?measure=never_events&provider=ZZ1&from=2012-06&to=2012-06');
  });

  it('a month that others have sent is late, in words', async () => {
    await open('ZZ2');
    const missing = within(await screen.findByRole('region', { name: 'Missing or late' }));
    expect(missing.getByRole('listitem').textContent).toBe('A&E 4 hours, all types: December 2012 is late: no row in the extract, while others have sent it.');
  });

  it('a code that nobody names: says so', async () => {
    await open('ZZ9');
    expect(await screen.findByRole('heading', { level: 1, name: 'No such provider' })).toBeTruthy();
  });

  it('ProvidersPage lists providers, never sites, with concern first', async () => {
    const { holding } = drawScreen(<ProvidersPage />, '/providers', environment());
    await holding.openPack();
    await holding.startEngine();
    const names = (await screen.findAllByRole('rowheader')).map((cell) => within(cell).getByRole('link').textContent);
    expect(names).toEqual(['First Trust', 'Second Trust']);
  });
});
