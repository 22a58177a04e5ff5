// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { MeasuresPage } from '../../../src/views/measure/MeasuresPage.tsx';
import { accessibilityFaults } from '../../chart/check-accessibility.ts';
import { drawScreen } from '../draw-screen.tsx';
import { measureEnvironment } from './measure-environment.ts';

describe('MeasuresPage', () => {
  afterEach(cleanup);

  it('while the pack opens: says so; without a pack: says where files go', async () => {
    const { holding } = drawScreen(<MeasuresPage />, '/measures');
    expect(screen.getByRole('status').textContent).toBe('Opening the pack…');
    await holding.openPack();
    expect(await screen.findByRole('heading', { name: 'No data yet' })).toBeTruthy();
  });

  it('each measure under its domain: a link, what it counts, at how many providers and how they stand', async () => {
    const { holding, container } = drawScreen(<MeasuresPage />, '/measures?asat=', measureEnvironment());
    await holding.openPack();
    await holding.startEngine();
    const link = await screen.findByRole('link', { name: 'A&E: seen within 4 hours, all department types' });
    expect(link.getAttribute('href')).toBe('#/measure/ae_4h_all_types');
    const domain = screen.getByRole('region', { name: 'Access' });
    const item = within(domain).getAllByRole('listitem').find((each) => each.contains(link))!;
    expect(item.textContent).toMatch(/Of all people who came to any kind of A&E department/);
    expect(item.textContent).toContain('4 providers');
    expect(item.textContent).toMatch(/\d (concern|failing|missed the latest month|improving|with too little data)/);
    expect(screen.getByRole('region', { name: 'Harm' })).toBeTruthy();
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
