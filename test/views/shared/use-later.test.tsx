// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useLater } from '../../../src/views/shared/use-later.ts';

const ONE = { name: 'one' };
const OTHER = { name: 'other' };

afterEach(cleanup);

describe('useLater', () => {
  it('the first value: nothing with the first picture, the value soon after', async () => {
    const { result } = renderHook(() => useLater(ONE));
    expect(result.current).toBeNull();
    await waitFor(() => expect(result.current).toBe(ONE));
  });

  it('another value: the former one until a picture later', async () => {
    const { result, rerender } = renderHook(({ value }) => useLater(value), { initialProps: { value: ONE } });
    await waitFor(() => expect(result.current).toBe(ONE));
    rerender({ value: OTHER });
    expect(result.current).toBe(ONE);
    await waitFor(() => expect(result.current).toBe(OTHER));
  });

  it('changed twice before a picture: the last value, never the one between', async () => {
    const seen: unknown[] = [];
    const between = { name: 'between' };
    const { rerender } = renderHook(({ value }) => seen.push(useLater(value, 2)), { initialProps: { value: ONE } });
    rerender({ value: between });
    rerender({ value: OTHER });
    await waitFor(() => expect(seen.at(-1)).toBe(OTHER));
    expect(seen).not.toContain(between);
  });

  it('printed before the picture: the value given now', () => {
    const { result } = renderHook(() => useLater(ONE, 3));
    act(() => { window.dispatchEvent(new Event('beforeprint')); });
    expect(result.current).toBe(ONE);
  });
});
