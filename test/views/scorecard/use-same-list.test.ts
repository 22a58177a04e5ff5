// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useSameList } from '../../../src/views/scorecard/use-same-list.ts';

describe('useSameList', () => {
  it('another array of the same items gives the first; other items, more or fewer give the new one', () => {
    const first = ['a', 'b'];
    const { result, rerender } = renderHook(({ list }) => useSameList(list), { initialProps: { list: first } });
    rerender({ list: ['a', 'b'] });
    expect(result.current).toBe(first);
    for (const list of [['a', 'c'], ['a'], ['a', 'b', 'c']]) {
      rerender({ list });
      expect(result.current).toBe(list);
    }
  });
});
