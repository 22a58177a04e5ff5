import { describe, expect, it } from 'vitest';
import { moved } from '../../../src/views/meeting/RunningOrder.tsx';

describe('moved', () => {
  it.each([[1, -1, ['b', 'a', 'c']], [1, 1, ['a', 'c', 'b']], [0, -1, ['a', 'b', 'c']], [2, 1, ['a', 'b', 'c']]] as const)(
    'item %i by %i leaves %o', (index, by, expected) => expect(moved(['a', 'b', 'c'], index, by)).toEqual(expected),
  );
});
