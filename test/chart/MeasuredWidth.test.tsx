// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { MeasuredWidth } from '../../src/chart/MeasuredWidth.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('where nothing can be measured the fallback holds', () => {
  render(<MeasuredWidth fallback={640}>{(width) => <p>{width} wide</p>}</MeasuredWidth>);
  expect(screen.getByText('640 wide')).toBeTruthy();
});

test('draws once, at the width of its box, not at a guess before', () => {
  vi.stubGlobal('ResizeObserver', class { observe(): void {} disconnect(): void {} });
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(512);
  const widths: number[] = [];
  render(<MeasuredWidth fallback={640}>{(width) => { widths.push(width); return null; }}</MeasuredWidth>);
  expect(widths).toEqual([512]);
});

test('follows its box in whole pixels, passes over a hidden one, and stops watching when it goes', () => {
  const watched: { tell: (width: number) => void; stopped: boolean }[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly entry = { tell: (width: number) => this.callback([{ contentRect: { width } }]), stopped: false };
      constructor(private readonly callback: (entries: { contentRect: { width: number } }[]) => void) {
        watched.push(this.entry);
      }
      observe(): void {}
      disconnect(): void {
        this.entry.stopped = true;
      }
    },
  );
  const { unmount } = render(<MeasuredWidth>{(width) => <p>{width} wide</p>}</MeasuredWidth>);
  act(() => watched[0]?.tell(512.8));
  expect(screen.getByText('512 wide')).toBeTruthy();
  act(() => watched[0]?.tell(0));
  expect(screen.getByText('512 wide')).toBeTruthy();
  unmount();
  expect(watched[0]?.stopped).toBe(true);
});
