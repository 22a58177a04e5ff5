// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChartAt, Heading } from '../../../src/views/scorecard/chart-index.ts';
import { withDomains, type Sizes, type TableSight, type TableView } from '../../../src/views/scorecard/table-view.ts';
import { useTableView } from '../../../src/views/scorecard/use-table-view.ts';
import type { SeenWindow } from '../../../src/views/scorecard/use-window.ts';

afterEach(cleanup);

/** A hundred rows and columns of ten pixels. */
const between = (from: number, to: number): SeenWindow => ({ from, to, before: from * 10, after: (100 - to) * 10 });
const sizes: Sizes = { row: () => 10, column: () => 10 };
const HEADINGS = Array.from({ length: 100 }, (_, index) => ({ kind: 'provider', key: `P${index}` }) as Heading);
const BASE: Omit<TableSight, 'chartAt' | 'rowsSeen' | 'columnsSeen'> = {
  rowsAre: 'providers', requiredOf: new Map(), picks: { variation: null, assurance: null }, domain: null, rows: withDomains(HEADINGS), columns: HEADINGS,
};
const figures: ChartAt = () => undefined;
const others: ChartAt = () => undefined;
const sightOf = (chartAt: ChartAt, rowsSeen: SeenWindow): TableSight => ({ ...BASE, chartAt, rowsSeen, columnsSeen: between(0, 10) });

interface Drawn { readonly view: TableView; readonly isDrawing: boolean }

/** Every view that was drawn on the way from one to another. */
async function wayTo(first: TableSight, wanted: TableSight): Promise<readonly Drawn[]> {
  const drawn: Drawn[] = [];
  const { rerender } = renderHook(({ latest }) => drawn.push(useTableView(latest, first, sizes, true)), { initialProps: { latest: first } });
  rerender({ latest: wanted });
  await waitFor(() => expect(drawn.at(-1)?.isDrawing).toBe(false));
  return drawn;
}

describe('useTableView', () => {
  it('the first view is drawn with the screen, whole', () => {
    const { view, isDrawing } = renderHook(({ sight }) => useTableView(sight, sight, sizes, true), { initialProps: { sight: sightOf(figures, between(0, 20)) } }).result.current;
    expect([view.rowsSeen, view.fullRows.size, isDrawing]).toEqual([between(0, 20), 20, false]);
  });

  it('rows far down come a few a picture, in order, until all in sight are drawn and whole', async () => {
    const drawn = await wayTo(sightOf(figures, between(0, 20)), sightOf(figures, between(50, 70)));
    const ends = [...new Set(drawn.map(({ view }) => view.rowsSeen.to))];
    expect(ends).toEqual([20, 55, 60, 65, 70]);
    expect(drawn.at(-1)?.view.fullRows.size).toBe(20);
    expect(drawn.every(({ view: { rowsSeen: { from, to, before, after } } }) => before + after + (to - from) * 10 === 1000), 'the room stays').toBe(true);
  });

  it('other figures begin anew from the first row in sight, and are said to be drawn from the first moment', async () => {
    const drawn = await wayTo(sightOf(figures, between(0, 20)), sightOf(others, between(0, 20)));
    expect(drawn.find(({ view }) => view.chartAt === others)?.view.rowsSeen).toEqual(between(0, 5));
    expect(drawn.some(({ view, isDrawing }) => view.chartAt === figures && isDrawing)).toBe(true);
  });

  it('while it is scrolled: figures alone, and it stays at that', async () => {
    const [first, wanted] = [sightOf(figures, between(0, 20)), sightOf(figures, between(50, 70))];
    const { result, rerender } = renderHook(({ latest, isResting }) => useTableView(latest, first, sizes, isResting), { initialProps: { latest: first, isResting: true } });
    rerender({ latest: wanted, isResting: false });
    await waitFor(() => expect(result.current.view.hasFigures && result.current.view.rowsSeen.to === 70).toBe(true));
    expect([result.current.view.fullRows.size, result.current.isDrawing]).toEqual([0, true]);
    rerender({ latest: wanted, isResting: true });
    await waitFor(() => expect(result.current.isDrawing).toBe(false));
  });
});
