// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { encodeContents } from '../../../src/database/contents-json.ts';
import { createHolding } from '../../../src/queries/holding.ts';
import { useWatchedCharts, useWatchedChartsAt } from '../../../src/queries/watched-charts-query.ts';
import { HonestyStrip } from '../../../src/views/shared/HonestyStrip.tsx';
import { TermsBar } from '../../../src/views/shared/TermsBar.tsx';
import { csv, handWrittenManifest, madeEnvironment, OBSERVATION_HEAD, observations, type MadeEnvironment } from '../../queries/made-environment.ts';
import { drawScreen, type DrawnScreen } from '../draw-screen.tsx';

/** What charts a screen would draw: the figures of each provider, now and as at March. */
function Figures(): ReactNode {
  const now = useWatchedCharts('mdc-strict').data;
  const march = useWatchedChartsAt('2012-03', 'mdc-strict').data;
  const said = (watched: typeof now): string =>
    (watched?.charts ?? []).map(({ provider, assessment: { series } }) => `${provider.code} ${series.periods[0] ?? ''} ${series.values.map((value) => Math.round((value ?? 0) * 100)).join(' ')}`).join('; ');
  return (
    <>
      <TermsBar />
      <HonestyStrip />
      <p data-testid="now">{said(now)}</p>
      <p data-testid="march">{said(march)}</p>
    </>
  );
}

const published = (month: number): string => `2012-${String(month + 1).padStart(2, '0')}-10`;
const row = (org: string, month: number, numerator: number, asOf: string): string => `${org},ae_4h_all_types,2012-${String(month).padStart(2, '0')}-01,${numerator},100,${asOf}`;

const HISTORY = csv('months.csv', OBSERVATION_HEAD,
  ...[90, 91, 92, 93, 94, 95].map((numerator, index) => row('ZZ1', index + 1, numerator, published(index + 1))),
  row('ZZ1', 3, 82, '2012-06-20'));
const NO_HISTORY = csv('months.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 91, 82, 93, 94, 95]));
const TWO = csv('months.csv', OBSERVATION_HEAD, row('ZZ2', 1, 80, published(1)), row('ZZ2', 2, 81, published(2)), row('ZZ1', 3, 92, published(3)), row('ZZ1', 4, 93, published(4)));
const ORGANISATIONS = csv('organisation.csv', 'org_code,org_name,org_type', 'ZZ1,First Trust,provider', 'ZZ2,Second Trust,provider');
const MERGER = csv('organisation_successor.csv', 'predecessor_code,successor_code,effective_date,share', 'ZZ2,ZZ1,2012-03-01,1');

const FILES = [handWrittenManifest('organisation.csv', 'months.csv'), ORGANISATIONS];
const MERGED = [handWrittenManifest('organisation.csv', 'organisation_successor.csv', 'months.csv'), ORGANISATIONS, MERGER, TWO];

async function opened(environment: MadeEnvironment, address = '/scorecard'): Promise<DrawnScreen> {
  const drawn = drawScreen(<Figures />, address, environment);
  await drawn.holding.openPack();
  await drawn.holding.startEngine();
  await screen.findByLabelText('As at');
  return drawn;
}

const shows = async (id: string, text: string): Promise<void> => waitFor(() => expect(screen.getByTestId(id).textContent).toBe(text));
const banner = (): string => screen.queryByRole('status')?.querySelector('p')?.textContent ?? '';

describe('the terms of what is shown', () => {
  afterEach(cleanup);

  it('as at a past month by the keyboard: banner, address and figures follow; the later revision is left out', async () => {
    const user = userEvent.setup();
    await opened(madeEnvironment([...FILES, HISTORY]));
    await shows('now', 'ZZ1 2012-01 90 91 82 93 94 95');
    expect(banner()).toBe('');
    await user.selectOptions(screen.getByLabelText('As at'), 'March 2012');
    await shows('now', 'ZZ1 2012-01 90 91 92');
    expect(banner()).toBe('As at March 2012: months up to March 2012 as they were known on 30 April 2012, with later revisions left out.');
    expect(location.hash).toBe('#/scorecard?asat=2012-03');

    screen.getByRole('button', { name: 'Show today’s position' }).focus();
    await user.keyboard('{Enter}');
    await shows('now', 'ZZ1 2012-01 90 91 82 93 94 95');
    expect(banner()).toBe('');
    expect(location.hash).toBe('#/scorecard');
    expect(document.activeElement).toBe(screen.getByLabelText('As at'));
  });

  it('a link opens as at its month; extracts without history have the revision in it, and the banner says why', async () => {
    await opened(madeEnvironment([...FILES, NO_HISTORY]), '/scorecard?asat=2012-03');
    await shows('now', 'ZZ1 2012-01 90 91 82');
    await waitFor(() => expect(banner()).toBe('As at March 2012: months up to March 2012, with later revisions included, because the extracts hold no history.'));
  });

  it('before the engine is there a cut of the baked picture stands, and says that nobody asked yet; the extracts’ answer replaces it', async () => {
    const first = createHolding(madeEnvironment([...FILES, HISTORY]));
    await first.openPack();
    await first.startEngine();
    const baked = { name: 'contents.json', bytes: new TextEncoder().encode(encodeContents(await first.contents(first.state().contentHash ?? ''))) };
    const manifest = { name: 'manifest.json', bytes: new TextEncoder().encode(JSON.stringify({ title: 'Baked', contents: 'contents.json', extracts: [{ path: 'organisation.csv' }, { path: 'months.csv' }] })) };
    const { holding } = drawScreen(<Figures />, '/scorecard?asat=2012-03', madeEnvironment([manifest, ORGANISATIONS, HISTORY, baked]));
    await holding.openPack();
    await shows('now', 'ZZ1 2012-01 90 91 82');
    expect(banner()).toBe('As at March 2012: months up to March 2012, with later revisions still included: the extracts are being asked what was known then.');
    await holding.startEngine();
    await shows('now', 'ZZ1 2012-01 90 91 92');
    expect(banner()).toContain('with later revisions left out.');
  });

  it('two points in time at once: today’s charts and those as at March', async () => {
    await opened(madeEnvironment([...FILES, HISTORY]));
    await shows('now', 'ZZ1 2012-01 90 91 82 93 94 95');
    await shows('march', 'ZZ1 2012-01 90 91 92');
  });

  it('predecessors are a choice only where there are any; combined is said and in the address', async () => {
    const user = userEvent.setup();
    await opened(madeEnvironment([...FILES, HISTORY]));
    expect(screen.queryByLabelText('Predecessors')).toBeNull();
    cleanup();

    await opened(madeEnvironment(MERGED));
    await shows('now', 'ZZ1 2012-03 92 93; ZZ2 2012-01 80 81 0 0');
    await user.selectOptions(await screen.findByLabelText('Predecessors'), 'with successors');
    await shows('now', 'ZZ1 2012-01 80 81 92 93');
    expect(screen.getByText('Months of predecessors are added to their successors’')).toBeTruthy();
    expect(location.hash).toBe('#/scorecard?predecessors=combined');
  });

  it('as at a month before a merger combines nothing', async () => {
    await opened(madeEnvironment(MERGED), '/scorecard?asat=2012-02&predecessors=combined');
    await shows('now', 'ZZ2 2012-01 80 81');
    await shows('march', 'ZZ1 2012-01 80 81 92');
  });

  it('a month after the data, as an old link may ask, shows all there is and stays in the list', async () => {
    await opened(madeEnvironment([...FILES, HISTORY]), '/scorecard?asat=2014-05');
    await shows('now', 'ZZ1 2012-01 90 91 82 93 94 95');
    expect((screen.getByLabelText('As at') as HTMLSelectElement).value).toBe('2014-05');
  });
});
