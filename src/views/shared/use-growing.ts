/** How many items of a long list are drawn by now? The first few at once, more from picture to picture, so that the page is never held up. */
import { startTransition, useEffect, useState } from 'react';
import { usePrinting } from './use-printing.ts';

/** So many are drawn with the screen itself: more than fit on it. */
const AT_ONCE = 12;
/** So many more with each following picture. */
const MORE = 8;

/**
 * Draws a list of `length` piece by piece. Paper does not wait: all are drawn before it is printed. A list that becomes shorter or longer goes
 * on from where it is.
 *
 * @example const drawn = useGrowing(items.length); items.slice(0, drawn).map(…) // 12, then 20, 28, … all
 */
export function useGrowing(length: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  const printing = usePrinting();
  useEffect(() => {
    if (drawn >= length) return;
    const next = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + MORE)));
    return () => cancelAnimationFrame(next);
  }, [drawn, length]);
  return printing ? length : Math.min(drawn, length);
}
