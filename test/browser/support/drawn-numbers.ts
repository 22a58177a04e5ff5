/** What a drawing shows, read back from it: heights turned into values by its own axis, to hold against the table beside it. */
import { expect, type Locator } from '@playwright/test';

export interface DrawnNumbers {
  /** Values of the points, as they stand in the drawing. */
  readonly points: readonly number[];
  /** Values at the right end of these lines: process limits from the top, means. */
  readonly limits: readonly number[];
  readonly centres: readonly number[];
  /** The points of last year, where there are any. */
  readonly earlier: readonly number[];
  /** Sizes along, where the plot has an axis of sizes. */
  readonly sizes: readonly number[];
  /** How much of a value one pixel is, up and along: nothing can be read more exactly. */
  readonly pixel: number;
  readonly sizePixel: number;
}

/** Reads a chart: `svg` is its drawing, with the marks of `src/chart` or of the time between. */
export function drawnNumbers(svg: Locator): Promise<DrawnNumbers> {
  return svg.evaluate((drawing) => {
    const number = (text: string | null): number => Number((text ?? '').replace(/[^\d.−-]/g, '').replace('−', '-'));
    const numbersIn = (text: string | null): number[] => (text?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    const line = (at: readonly (readonly [place: number, value: number])[]): ((place: number) => number) => {
      const [[a, first] = [0, 0], [b, last] = [1, 1]] = [at[0], at.at(-1)];
      return (place) => first + ((place - a) / (b - a)) * (last - first);
    };
    const rules = [...drawing.querySelectorAll('.wl-axis__rule, .time-between-rule')].map((rule) => [
      rule instanceof SVGLineElement ? Number(rule.getAttribute('y1')) : numbersIn(rule.getAttribute('d'))[1] ?? 0, number(rule.nextElementSibling?.textContent ?? null),
    ] as const);
    const notches = [...drawing.querySelectorAll('.wl-axis__notch')].map((notch) => [numbersIn(notch.getAttribute('d'))[0] ?? 0, number(notch.nextElementSibling?.textContent ?? null)] as const);
    const value = line(rules);
    const size = line(notches);
    // The key below the plot has marks of its own.
    const placed = [...drawing.querySelectorAll('[class^="wl-point"][transform^="translate"]:not(.wl-key *)')].map((mark) => numbersIn(mark.getAttribute('transform')));
    const circles = (name: string): number[] => [...drawing.querySelectorAll(name)].map((circle) => value(Number(circle.getAttribute('cy'))));
    // A small chart has a line alone; its marks lie upon it.
    const along = [...drawing.querySelectorAll('.wl-small__line')].flatMap((path) => (path.getAttribute('d') ?? '').split(/[ML]/).filter((pair) => pair !== '').map((pair) => value(numbersIn(pair)[1] ?? 0)));
    const ends = (name: string): number[] => [...drawing.querySelectorAll(name)].flatMap((path) => {
      const pairs = (path.getAttribute('d') ?? '').split(/[ML]/).filter((pair) => pair !== '');
      return pairs.length === 0 ? [] : [value(numbersIn(pairs.at(-1) ?? '')[1] ?? 0)];
    });
    const dots = circles('.time-between-point, .time-between-special');
    return {
      points: placed.length > 0 ? placed.map(([, y = 0]) => value(y)) : dots.length > 0 ? dots : along,
      limits: ends('.wl-limits__line, .wl-companion__line--limit'), centres: ends('.wl-limits__centre, .wl-companion__line--centre'),
      earlier: circles('.wl-companion__earlier'),
      sizes: notches.length < 2 ? [] : placed.map(([x = 0]) => size(x)),
      pixel: Math.abs(value(1) - value(0)), sizePixel: Math.abs(size(1) - size(0)),
    };
  });
}

const numberOf = (cell: string): number | null => (/\d/.test(cell) ? Number(cell.replace(/[^\d.−-]/g, '').replace('−', '-')) : null);

/** One column of a table from top to bottom, as numbers; null where a word stands. Index 0 is the first cell that is not the row's heading. */
export async function tableColumn(table: Locator, column: number): Promise<readonly (number | null)[]> {
  const cells = await table.locator('tbody tr').evaluateAll((rows, at) => rows.map((row) => [...row.querySelectorAll('td')][at]?.textContent ?? ''), column);
  return cells.map(numberOf);
}

/** Holds what is drawn against what is written: as many, and each within a pixel and a half and the rounding of the writing. */
export function expectSame(what: string, drawn: readonly number[], written: readonly (number | null)[], pixel: number, rounding: number): void {
  const told = written.filter((value) => value !== null);
  expect(drawn.length, `${what}: as many drawn as written`).toBe(told.length);
  expect(told.length, `${what}: something is written`).toBeGreaterThan(0);
  drawn.forEach((value, index) => {
    expect(Math.abs(value - (told[index] ?? NaN)), `${what}, place ${String(index + 1)}: drawn ${value.toFixed(2)}, written ${String(told[index])}`).toBeLessThanOrEqual(1.5 * pixel + rounding);
  });
}
