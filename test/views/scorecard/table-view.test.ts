import { describe, expect, it } from 'vitest';
import type { Heading } from '../../../src/views/scorecard/chart-index.ts';
import { stepView, wholeView, withDomains, type Sizes, type TableSight, type TableView } from '../../../src/views/scorecard/table-view.ts';
import type { SeenWindow } from '../../../src/views/scorecard/use-window.ts';

const provider = (code: string): Heading => ({ kind: 'provider', key: code, provider: { code, name: code, shortName: code, type: 'provider', parentCode: null, unlisted: false } });
const SIZES: Sizes = { row: () => 10, column: () => 10 };
const ALL = Array.from({ length: 100 }, (_, index) => provider(`P${index}`));
const ROWS = withDomains(ALL);
const COLUMNS = Array.from({ length: 30 }, (_, index) => provider(`C${index}`));
const part = (from: number, to: number, of = 100): SeenWindow => ({ from, to, before: from * 10, after: (of - to) * 10 });

const BASE: TableSight = {
  rowsAre: 'providers', requiredOf: new Map(), rows: ROWS, columns: COLUMNS, chartAt: () => undefined, picks: { variation: null, assurance: null }, domain: null,
  rowsSeen: part(0, 20), columnsSeen: part(0, 10, 30),
};
const NOTHING = wholeView({ ...BASE, rowsSeen: part(0, 0), columnsSeen: part(0, 0, 30) });

/** Steps until all is whole, and what every step added. */
function stepsTo(drawn: TableView, wanted: TableSight): TableView[] {
  const steps = [stepView(drawn, wanted, SIZES, true)];
  while (steps.at(-1)?.isWhole === false && steps.length < 200) steps.push(stepView(steps.at(-1) ?? drawn, wanted, SIZES, true));
  return steps;
}
const cells = ({ rowsSeen, columnsSeen }: TableView): number => (rowsSeen.to - rowsSeen.from) * (columnsSeen.to - columnsSeen.from);
const full = ({ fullRows, fullColumns }: TableView): number => fullRows.size * fullColumns.size;

describe('stepView', () => {
  it('a large table: every figure before the first icon, at most 50 figures and 24 full cells a step, and in the end all of it', () => {
    const steps = stepsTo(NOTHING, BASE);
    const firstFull = steps.findIndex(({ fullRows }) => fullRows.size > 0);
    expect(steps.slice(0, firstFull).map(cells)).toEqual([50, 100, 150, 200]);
    expect(steps.slice(firstFull, firstFull + 3).map(full)).toEqual([20, 40, 60]);
    expect(steps.at(-1)).toMatchObject({ isWhole: true, rowsSeen: BASE.rowsSeen, columnsSeen: BASE.columnsSeen });
    expect(full(steps.at(-1) as TableView)).toBe(200);
  });

  it('while it is scrolled: figures, and no icon beyond those that stand', () => {
    const whole = wholeView(BASE);
    const wanted = { ...BASE, rowsSeen: part(8, 28) };
    const first = stepView(whole, wanted, SIZES, false);
    expect([first.rowsSeen, first.hasFigures]).toEqual([part(8, 25), false]);
    const second = stepView(first, wanted, SIZES, false);
    expect([second.hasFigures, second.isWhole, second.fullRows.size]).toEqual([true, false, 12]);
    expect(stepView(second, wanted, SIZES, false).fullRows.size).toBe(12);
    expect(stepView(second, wanted, SIZES, true).fullRows.size).toBe(14);
  });

  it('a single row that comes into sight of a whole table: full at once', () => {
    const next = stepView(wholeView(BASE), { ...BASE, rowsSeen: part(1, 21) }, SIZES, false);
    expect([next.isWhole, next.fullRows.has('P20'), next.fullRows.has('P0')]).toEqual([true, true, false]);
  });

  it('columns that come: the columns that stand are kept, the very set of full ones while none of them leaves', () => {
    const whole = wholeView(BASE);
    const next = stepView(whole, { ...BASE, columnsSeen: part(0, 14, 30) }, SIZES, false);
    expect([next.columnsSeen.to, next.fullColumns, next.isWhole]).toEqual([12, whole.fullColumns, false]);
    expect(stepsTo(next, { ...BASE, columnsSeen: part(0, 14, 30) }).at(-1)).toMatchObject({ isWhole: true, columnsSeen: part(0, 14, 30) });
  });

  it('a search that leaves other rows: those that stand stay full, under their new numbers', () => {
    const rows = withDomains(ALL.filter((_, index) => index % 2 === 0));
    const next = stepView(wholeView(BASE), { ...BASE, rows, rowsSeen: part(0, 20, 50) }, SIZES, true);
    expect(next.rowsSeen).toEqual(part(0, 15, 50));
    expect([...next.fullRows]).toEqual(['P0', 'P2', 'P4', 'P6', 'P8', 'P10', 'P12', 'P14', 'P16', 'P18']);
  });

  it('other figures in the same rows: begun anew, so that two of them never stand side by side', () => {
    const next = stepView(wholeView(BASE), { ...BASE, chartAt: () => undefined }, SIZES, true);
    expect([cells(next), next.fullRows.size]).toEqual([50, 0]);
  });

  it('nothing new: the view stays whole', () => expect(stepView(wholeView(BASE), { ...BASE, requiredOf: new Map() }, SIZES, true).isWhole).toBe(true));
});
