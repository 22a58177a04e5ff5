import { describe, expect, it } from 'vitest';
import { edgesInCycles } from '../../../src/extract/organisations/edges-in-cycles.ts';

describe('edgesInCycles', () => {
  it('of A → B → A gives both steps, and not the one that leaves the circle', () => {
    expect([...edgesInCycles([['A', 'B'], ['B', 'A'], ['B', 'C']])]).toEqual([0, 1]);
  });
  it('of a code that leads to itself gives that step', () => { expect([...edgesInCycles([['A', 'A']])]).toEqual([0]); });
  it('of a chain, a split and a merger gives none', () => {
    expect(edgesInCycles([['RV7', 'RWN'], ['RWN', 'R1L'], ['RW6', 'RM3'], ['RW6', 'R0A'], ['RM2', 'R0A']]).size).toBe(0);
  });
  it('of nothing gives none', () => { expect(edgesInCycles([]).size).toBe(0); });
});
