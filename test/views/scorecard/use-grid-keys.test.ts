import { describe, expect, it } from 'vitest';
import { nextPlace } from '../../../src/views/scorecard/use-grid-keys.ts';

describe('nextPlace', () => {
  const at = { row: 2, column: 1 };
  it.each([
    ['ArrowUp', false, { row: 1, column: 1 }], ['ArrowDown', false, { row: 3, column: 1 }],
    ['ArrowLeft', false, { row: 2, column: 0 }], ['ArrowRight', false, { row: 2, column: 2 }],
    ['Home', false, { row: 2, column: 0 }], ['End', false, { row: 2, column: 4 }],
    ['Home', true, { row: 0, column: 0 }], ['End', true, { row: 30, column: 4 }],
    ['PageDown', false, { row: 10, column: 1 }], ['PageUp', false, { row: 0, column: 1 }],
  ] as const)('%s (whole table: %s) leads to %o', (key, whole, expected) => expect(nextPlace(key, whole, at, 30, 4)).toEqual(expected));

  it('an arrow at the edge stays there, and another key leads nowhere', () => {
    expect(nextPlace('ArrowUp', false, { row: 0, column: 0 }, 30, 4)).toEqual({ row: 0, column: 0 });
    expect(nextPlace('a', false, at, 30, 4)).toBeNull();
  });
});
