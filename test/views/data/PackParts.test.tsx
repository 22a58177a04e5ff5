// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { encodeContents } from '../../../src/database/contents-json.ts';
import { createHolding } from '../../../src/queries/holding.ts';
import { DataPage } from '../../../src/views/data/DataPage.tsx';
import { csv, handWrittenManifest, madeEnvironment, observations, OBSERVATION_HEAD, ORGANISATIONS } from '../../queries/made-environment.ts';
import { drawScreen } from '../draw-screen.tsx';

afterEach(cleanup);

it('a pack in parts stands as one line a table; a part that is away is named with its measure', async () => {
  const june = csv('june.csv', OBSERVATION_HEAD, ...observations('ZZ1', [90, 91]));
  const whole = createHolding(madeEnvironment([handWrittenManifest('organisation.csv', 'june.csv'), ORGANISATIONS, june]));
  await whole.openPack();
  await whole.startEngine();
  const contents = { name: 'contents.json', bytes: new TextEncoder().encode(encodeContents(await whole.contents(whole.state().contentHash ?? ''))) };
  const part = (path: string, measure: string) => ({ path, table: 'observation', bytes: 3_000_000, holds: { measures: [measure], from: '2012-01', to: '2012-02' } });
  const manifest = {
    title: 'In parts', contents: 'contents.json',
    extracts: [{ path: 'organisation.csv', table: 'organisation', bytes: 100 }, part('june.csv', 'ae_4h_all_types'), part('type1.csv', 'ae_4h_type1')],
  };
  const { holding } = drawScreen(<DataPage />, '/data', madeEnvironment([
    { name: 'manifest.json', bytes: new TextEncoder().encode(JSON.stringify(manifest)) }, contents, ORGANISATIONS, june,
  ]));
  await act(async () => {
    await holding.openPack();
    await holding.startEngine();
  });
  expect(screen.getByText('Observations: 0 of 2 parts in memory (6.0 MB in all)')).toBeTruthy();
  expect(screen.getByRole('article', { name: 'organisation.csv' })).toBeTruthy();
  await act(() => holding.openMeasure('ae_4h_all_types'));
  expect(screen.getByText('Observations: 1 of 2 parts in memory (6.0 MB in all)')).toBeTruthy();
  expect(screen.queryByRole('article', { name: 'june.csv' })).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
  await act(() => holding.openMeasure('ae_4h_type1'));
  expect(screen.getByRole('article', { name: 'type1.csv' })).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toMatch(/^1 part of the pack could not be loaded\..* still shows the figures published with the pack/);
});
