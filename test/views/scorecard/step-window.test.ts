import { describe, expect, it } from 'vitest';
import { stepWindow } from '../../../src/views/scorecard/step-window.ts';
import type { SeenWindow } from '../../../src/views/scorecard/use-window.ts';

/** A hundred rows of ten pixels. */
const between = (from: number, to: number): SeenWindow => ({ from, to, before: from * 10, after: (100 - to) * 10 });
const step = (drawn: SeenWindow, wanted: SeenWindow, most = 4): SeenWindow => stepWindow(drawn, wanted, most, () => 10);

describe('stepWindow', () => {
  it('nothing in common: the first rows in sight, the rest as room', () => {
    expect(step(between(0, 20), between(50, 70))).toEqual(between(50, 54));
  });

  it('a little further down: what is in common, and some more below', () => {
    expect(step(between(0, 20), between(10, 30))).toEqual(between(10, 24));
  });

  it('a little further up: what is in common, and some more above', () => {
    expect(step(between(30, 50), between(20, 40))).toEqual(between(26, 40));
  });

  it('few new rows: the very window in sight', () => {
    const wanted = between(3, 23);
    expect(step(between(0, 20), wanted)).toBe(wanted);
  });

  it('as many steps as are needed: every row of what is in sight, and the same height all along', () => {
    const wanted = between(40, 60);
    let drawn = between(45, 46);
    let steps = 0;
    while (drawn !== wanted) {
      drawn = step(drawn, wanted);
      steps += 1;
      expect(drawn.before + drawn.after + (drawn.to - drawn.from) * 10).toBe(1000);
    }
    expect(steps).toBe(5);
  });
});
