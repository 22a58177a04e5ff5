// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeContents } from '../../../src/database/contents-json.ts';
import { createHolding } from '../../../src/queries/holding.ts';
import { Scorecard } from '../../../src/views/scorecard/Scorecard.tsx';
import { csv, handWrittenManifest, madeEnvironment, observations, OBSERVATION_HEAD, ORGANISATIONS } from '../../queries/made-environment.ts';
import { drawScreen, type DrawnScreen } from '../draw-screen.tsx';

const MONTHS = csv('months.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 91, 92, 93, 94, 95]), ...observations('ZZ2', [80, 81, 82, 83, 84]));
const TARGET = csv('target.csv', 'measure_id,valid_from,kind,value,comparison', 'ae_4h_all_types,2012-01-01,standard,95,at_least');

async function opened(address = '/scorecard'): Promise<DrawnScreen> {
  const environment = madeEnvironment([handWrittenManifest('organisation.csv', 'months.csv', 'target.csv'), MONTHS, TARGET, ORGANISATIONS]);
  const drawn = drawScreen(<Scorecard />, address, environment);
  await drawn.holding.openPack();
  await drawn.holding.startEngine();
  await screen.findByRole('grid');
  return drawn;
}

describe('Scorecard', () => {
  beforeEach(() => { window.history.replaceState(null, '', '#/scorecard'); });
  afterEach(cleanup);

  it('while the pack opens: says so', () => {
    drawScreen(<Scorecard />, '/scorecard');
    expect(screen.getByRole('status').textContent).toBe('Opening the pack…');
  });

  it('without a pack: says that there is no data yet and where files go', async () => {
    const { holding } = drawScreen(<Scorecard />, '/scorecard');
    await holding.openPack();
    expect(await screen.findByRole('heading', { name: 'No data yet' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /choose files/ }).getAttribute('href')).toBe('#/data');
  });

  it('with a damaged manifest: names the problem', async () => {
    const { holding } = drawScreen(<Scorecard />, '/scorecard', madeEnvironment([{ name: 'manifest.json', bytes: new TextEncoder().encode('{') }]));
    await holding.openPack();
    expect(await screen.findByText(/manifest\.json/)).toBeTruthy();
  });

  it('each cell states value, met or not met in words, and leads to its chart', async () => {
    await opened();
    const cell = screen.getByRole('link', { name: /First Trust: 95\.0%, met/ });
    expect(cell.getAttribute('href')).toBe('#/chart/ae_4h_all_types/ZZ1');
    expect(within(cell).getByText('95.0%')).toBeTruthy();
    expect(within(cell).getByText('met')).toBeTruthy();
  });

  it('a provider without the latest month says which month its figure is of', async () => {
    await opened();
    expect(screen.getByRole('link', { name: /Second Trust: 84\.0%, not met, Jun 12 no row/ })).toBeTruthy();
  });

  it('a forged first picture is replaced on the screen by what the extracts say', async () => {
    const first = createHolding(madeEnvironment([handWrittenManifest('organisation.csv', 'months.csv'), MONTHS, ORGANISATIONS]));
    await first.openPack();
    await first.startEngine();
    const baked = await first.contents(first.state().contentHash ?? '');
    const forged = { ...baked, series: baked.series.map((series) => ({ ...series, values: series.values.map((value) => (value === null ? null : 0.99)) })) };
    const text = (value: string): Uint8Array => new TextEncoder().encode(value);
    const { holding } = drawScreen(<Scorecard />, '/scorecard', madeEnvironment([
      { name: 'manifest.json', bytes: text(JSON.stringify({ extracts: [{ path: 'organisation.csv' }, { path: 'months.csv' }], contents: 'contents.json' })) },
      { name: 'contents.json', bytes: text(encodeContents(forged)) }, MONTHS, ORGANISATIONS,
    ]));
    await holding.openPack();
    expect(await screen.findByRole('link', { name: /First Trust: 99\.0%/ })).toBeTruthy();
    await holding.startEngine();
    expect(await screen.findByRole('link', { name: /First Trust: 95\.0%/ })).toBeTruthy();
  });

  it('finding a provider leaves its column and is kept in the address', async () => {
    await opened();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a provider' }), 'second');
    expect(screen.queryByRole('columnheader', { name: /First/ })).toBeNull();
    expect(screen.getByRole('columnheader', { name: /Second/ })).toBeTruthy();
    expect(location.hash).toBe('#/scorecard?find=second');
  });

  it('finding nobody says so and offers the way back', async () => {
    await opened();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a provider' }), 'nobody');
    expect(await screen.findByText(/Nothing matches: none of the 2 providers/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show all providers' }));
    expect(await screen.findByRole('grid')).toBeTruthy();
  });

  it('the arrow keys walk the cells from the one that the Tab key reaches', async () => {
    await opened();
    const [first, second] = ['First', 'Second'].map((name) => screen.getByRole('link', { name: new RegExp(`${name} Trust: `) }));
    expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
    first?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(second);
    expect([first?.tabIndex, second?.tabIndex]).toEqual([-1, 0]);
  });

  it('a count of the summary grid leaves its charts and goes into the address; choosing it again brings all back', async () => {
    await opened('/scorecard?summary=yes');
    const count = screen.getByRole('button', { name: /^Not enough data, No assurance: 2 charts/ });
    await userEvent.click(count);
    expect(location.hash).toBe('#/scorecard?variation=not-enough-data&assurance=none&summary=yes');
    expect(screen.getByRole('status').textContent).toMatch(/^2 of 2 charts are shown\./);
    await userEvent.click(screen.getByRole('button', { name: /^Not enough data, No assurance/ }));
    expect(location.hash).toBe('#/scorecard?summary=yes');
  });

  it('a column that is put out of sight leaves, and comes back', async () => {
    await opened();
    await userEvent.click(screen.getByRole('checkbox', { name: 'First Trust', hidden: true }));
    expect(screen.queryByRole('columnheader', { name: /First/ })).toBeNull();
    expect(location.hash).toBe('#/scorecard?hide=ZZ1');
    await userEvent.click(screen.getByRole('button', { name: 'Show all', hidden: true }));
    expect(screen.getByRole('columnheader', { name: /First/ })).toBeTruthy();
  });
});
