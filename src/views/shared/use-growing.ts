/** How many items of a long list are drawn by now? The first few at once, more from picture to picture, so that the page is never held up. */
import { startTransition, useEffect, useState } from 'react';
import { usePrinting } from './use-printing.ts';

/** Lines of a list: so many are drawn with the screen itself, more than fit on it, and so many more with each following picture. */
const LINES = { atOnce: 12, more: 8 } as const;
/** The same of charts, each of which takes as long as some lines: no step is longer than a picture lasts. */
export const CHARTS = { atOnce: 4, more: 3 } as const;

/**
 * Draws a list of `length` piece by piece. Paper does not wait: all are drawn before it is printed. A list that becomes shorter or longer goes
 * on from where it is.
 *
 * @example const drawn = useGrowing(items.length); items.slice(0, drawn).map(…) // 12, then 20, 28, … all
 */
export function useGrowing(length: number, { atOnce, more }: { readonly atOnce: number; readonly more: number } = LINES): number {
  const [drawn, setDrawn] = useState(atOnce);
  const printing = usePrinting();
  useEffect(() => {
    if (drawn >= length) return;
    const next = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + more)));
    return () => cancelAnimationFrame(next);
  }, [drawn, length, more]);
  return printing ? length : Math.min(drawn, length);
}
