// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { useMemo, type ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { useWatchedCharts } from '../../../src/queries/watched-charts-query.ts';
import { useTellChartsOnPage } from '../../../src/views/shared/charts-on-page.ts';
import { HonestyStrip } from '../../../src/views/shared/HonestyStrip.tsx';
import { csv, handWrittenManifest, madeEnvironment, OBSERVATION_HEAD } from '../../queries/made-environment.ts';
import { drawScreen } from '../draw-screen.tsx';

/** A page that shows the charts of one provider. */
function OneProvider(): ReactNode {
  const charts = useWatchedCharts('mdc-strict').data?.charts;
  useTellChartsOnPage(useMemo(() => charts?.filter(({ provider }) => provider.code === 'ZZ1').map(({ assessment }) => assessment) ?? null, [charts]));
  return <HonestyStrip />;
}

const steady = Array.from({ length: 24 }, (_, month) => 90 + ((month * 7) % 5));
const rows = (code: string, values: readonly number[]): readonly string[] =>
  values.map((value, month) => `${code},ae_4h_all_types,${String(2010 + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-01,${String(value)},100,2012-01-10`);
const ENVIRONMENT = madeEnvironment([
  handWrittenManifest('organisation.csv', 'months.csv'), csv('organisation.csv', 'org_code,org_name,org_type', 'ZZ1,First Trust,provider', 'ZZ2,Second Trust,provider'),
  csv('months.csv', OBSERVATION_HEAD, ...rows('ZZ1', steady), ...rows('ZZ2', [...steady.slice(0, -1), 50])),
]);
const strip = (): string => screen.getByRole('region', { name: 'What these figures are' }).textContent;

describe('the strip above a page', () => {
  afterEach(cleanup);

  it('counts the charts of the page and says of how many; all of them again when the page is left', async () => {
    const { holding } = drawScreen(<OneProvider />, '/provider/ZZ1', ENVIRONMENT);
    await holding.openPack();
    await holding.startEngine();
    await waitFor(() => expect(strip()).toContain('1 of 2 charts · fewer than 1 chance signal expected · 0 seen'));
    cleanup();
    const whole = drawScreen(<HonestyStrip />, '/scorecard', ENVIRONMENT);
    await whole.holding.openPack();
    await whole.holding.startEngine();
    await waitFor(() => expect(strip()).toContain('2 charts · fewer than 1 chance signal expected · 1 seen'));
    expect(strip()).not.toContain('of 2');
  });

  it('never goes without its count while newer figures are counted', async () => {
    const { holding } = drawScreen(<HonestyStrip />, '/scorecard', ENVIRONMENT);
    await holding.openPack();
    await holding.startEngine();
    await waitFor(() => expect(strip()).toContain('2 charts'));
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(strip()));
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    await holding.addFiles([csv('newer.csv', OBSERVATION_HEAD, ...rows('ZZ1', [...steady.slice(0, -1), 50]).map((row) => row.replace('2012-01-10', '2012-02-10')))]);
    await waitFor(() => expect(strip()).toContain('1 file added'));
    await waitFor(() => expect(strip()).toContain('2 seen'));
    observer.disconnect();
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((each) => !each.includes('2 charts'))).toEqual([]);
  });
});
