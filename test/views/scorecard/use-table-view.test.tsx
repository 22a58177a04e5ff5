// @vitest-environment jsdom
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ScorecardGrid } from '../../../src/views/scorecard/scorecard-grid.ts';
import type { TableView } from '../../../src/views/scorecard/ScorecardRows.tsx';
import { useTableView, type Sizes } from '../../../src/views/scorecard/use-table-view.ts';
import type { SeenWindow } from '../../../src/views/scorecard/use-window.ts';

afterEach(cleanup);

/** A hundred rows and columns of ten pixels. */
const between = (from: number, to: number): SeenWindow => ({ from, to, before: from * 10, after: (100 - to) * 10 });
const sizes: Sizes = { row: () => 10, column: () => 10 };
const [grid, other] = [{} as ScorecardGrid, {} as ScorecardGrid];
const viewOf = (of: ScorecardGrid, rows: SeenWindow, columns = between(0, 10)): TableView => ({ grid: of, rowsSeen: rows, columnsSeen: columns }) as TableView;

/** Every view that was drawn on the way from one to another. */
async function wayTo(first: TableView, wanted: TableView, by: Sizes | null): Promise<readonly TableView[]> {
  const drawn: TableView[] = [];
  const { rerender } = renderHook(({ latest }) => drawn.push(useTableView(latest, first, by)), { initialProps: { latest: first } });
  rerender({ latest: wanted });
  await waitFor(() => expect(drawn.at(-1)).toBe(wanted));
  return drawn;
}

describe('useTableView', () => {
  it('the first view is drawn with the screen', () => {
    const first = viewOf(grid, between(0, 20));
    expect(renderHook(() => useTableView(first, first, sizes)).result.current).toBe(first);
  });

  it('rows far down come a few a picture, in order, until all in sight are drawn', async () => {
    const drawn = await wayTo(viewOf(grid, between(0, 20)), viewOf(grid, between(50, 70)), sizes);
    const ends = [...new Set(drawn.map(({ rowsSeen }) => rowsSeen.to))];
    expect(ends.length).toBeGreaterThan(3);
    for (const [index, end] of ends.entries()) if (index > 1) expect(end - (ends[index - 1] as number)).toBeLessThanOrEqual(6);
    expect(drawn.every(({ rowsSeen: { from, to, before, after } }) => before + after + (to - from) * 10 === 1000), 'the room stays').toBe(true);
  });

  it('another order of the charts begins anew from the first row in sight', async () => {
    const drawn = await wayTo(viewOf(grid, between(0, 20)), viewOf(other, between(0, 20)), sizes);
    const anew = drawn.find((view) => view.grid === other);
    expect(anew?.rowsSeen).toEqual(between(0, 6));
  });

  it('without sizes: in one step', async () => {
    const wanted = viewOf(grid, between(50, 70));
    const drawn = await wayTo(viewOf(grid, between(0, 20)), wanted, null);
    expect(drawn.filter((view) => view.rowsSeen.from === 50).every((view) => view === wanted)).toBe(true);
  });
});
