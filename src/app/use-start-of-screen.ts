/** Where a new screen begins for the eye, the ear and the keyboard. */
import { useEffect, useRef } from 'react';

/**
 * Starts every screen at its top. A link that leads away leaves the page with its screen, and the keyboard would be nowhere, or before
 * the header again: it goes on at the start of the new screen. What still can be seen keeps the focus, such as a list in which somebody
 * goes from one provider to the next.
 *
 * The first screen of a visit leaves the focus alone, so that the skip link comes first.
 *
 * @example useStartOfScreen('/register') // after '/chart/a/b', where a link had the focus: the top, and `<main>` has it
 */
export function useStartOfScreen(path: string): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    const from = before.current;
    before.current = path;
    window.scrollTo(0, 0);
    // The address without a screen leads on by itself.
    if (from === null || from === '/' || from === path) return;
    const focused = document.activeElement;
    // While the script of the new screen is still to come, the former one is hidden by its own style and its link keeps the focus for a
    // moment. Asking the browser whether it can be seen would lay the new screen out at once, and again when it is complete.
    const isGone = focused === null || focused === document.body || focused.closest('[style*="display: none"]') !== null;
    if (isGone) document.getElementById('main')?.focus({ preventScroll: true });
  }, [path]);
}
