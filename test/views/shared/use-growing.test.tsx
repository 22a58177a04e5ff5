// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useGrowing } from '../../../src/views/shared/use-growing.ts';

afterEach(cleanup);

describe('useGrowing', () => {
  it('a short list: all at once', () => {
    expect(renderHook(() => useGrowing(5)).result.current).toBe(5);
  });

  it('a long list: the first few at once, all after some pictures', async () => {
    const seen: number[] = [];
    renderHook(() => seen.push(useGrowing(40)));
    expect(seen[0]).toBeLessThan(40);
    await waitFor(() => expect(seen.at(-1)).toBe(40));
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
  });

  it('a list that became longer: its new end comes too', async () => {
    const { result, rerender } = renderHook(({ length }) => useGrowing(length), { initialProps: { length: 3 } });
    rerender({ length: 30 });
    await waitFor(() => expect(result.current).toBe(30));
  });

  it('printed before all were drawn: all', () => {
    const { result } = renderHook(() => useGrowing(5000));
    act(() => { window.dispatchEvent(new Event('beforeprint')); });
    expect(result.current).toBe(5000);
  });
});
