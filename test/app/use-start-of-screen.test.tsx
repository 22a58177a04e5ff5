// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useStartOfScreen } from '../../src/app/use-start-of-screen.ts';

function Screens({ path }: { readonly path: string }) {
  useStartOfScreen(path);
  return (
    <>
      <button type="button">Always there</button>
      <main id="main" tabIndex={-1}>{path === '/a' && <a href="#/b">Away</a>}</main>
    </>
  );
}

describe('useStartOfScreen', () => {
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });

  it('the first screen: goes to the top and leaves the focus alone', () => {
    const top = vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    render(<Screens path="/a" />);
    expect(top).toHaveBeenCalledWith(0, 0);
    expect(document.activeElement).toBe(document.body);
  });

  it('a link that leaves with its screen: the focus goes on at the start of the new one', () => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const { rerender, getByRole } = render(<Screens path="/a" />);
    getByRole('link').focus();
    rerender(<Screens path="/b" />);
    expect(document.activeElement?.id).toBe('main');
  });

  it('a link that is hidden while the next screen’s script comes: the same', () => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const { rerender, getByRole } = render(<Screens path="/a" />);
    getByRole('button').focus();
    getByRole('button').style.setProperty('display', 'none', 'important');
    rerender(<Screens path="/b" />);
    expect(document.activeElement?.id).toBe('main');
  });

  it('what can still be seen keeps the focus; the way from the bare address moves nothing', () => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    const { rerender, getByRole } = render(<Screens path="/" />);
    rerender(<Screens path="/a" />);
    expect(document.activeElement).toBe(document.body);
    getByRole('button').focus();
    rerender(<Screens path="/b" />);
    expect(document.activeElement).toBe(getByRole('button'));
  });
});
