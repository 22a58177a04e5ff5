import { describe, expect, test } from 'vitest';
import { discsPath, placePath } from '../../src/chart/place-path.ts';

describe('placePath', () => {
  test('moves and scales every coordinate of lines', () => {
    expect(placePath('M1,0V13M9,0H3L2,4', 10, 20, 2)).toBe('M12,20V46M28,20H16L14,28');
  });

  test('an arc keeps its turn and flags; its radii are lengths', () => {
    expect(placePath('A3.4,3.4 0 0 1 5.5,7.8', 1, 1, 2)).toBe('A6.8,6.8,0,0,1,12,16.6');
  });

  test('a closed path stays closed, and several curves in one command are all moved', () => {
    expect(placePath('M0,0C1,1 2,2 3,3 4,4 5,5 6,6Z', 1, -1)).toBe('M1,-1C2,0,3,1,4,2,5,3,6,4,7,5Z');
  });

  test('relative commands are refused', () => {
    expect(() => placePath('m1,1', 0, 0)).toThrow('m');
  });
});

describe('discsPath', () => {
  test('two centres give two closed rounds of that radius', () => {
    expect(discsPath([[10, 5], [20, 6]], 3)).toBe('M7,5a3,3 0 1 0 6,0a3,3 0 1 0 -6,0M17,6a3,3 0 1 0 6,0a3,3 0 1 0 -6,0');
  });
});
