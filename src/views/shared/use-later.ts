/** What may follow the picture: a value that comes one or more pictures after it was given, so that what matters most is painted first. */
import { startTransition, useEffect, useState } from 'react';
import { usePrinting } from './use-printing.ts';

/**
 * The value as it was, and `pictures` pictures later the one given now; null before there was any. What is drawn from it is a task of its
 * own, gives way to every key and click, and must not be shown as belonging to the value given now until it does. Paper does not wait.
 *
 * @example const later = useLater(chart); // null, then the chart; another chart: the former one for a picture
 */
export function useLater<T extends object>(value: T, pictures = 1): T | null {
  const [later, setLater] = useState<T | null>(null);
  const printing = usePrinting();
  useEffect(() => {
    if (later === value) return;
    let next = 0;
    const wait = (left: number): void => {
      next = requestAnimationFrame(() => {
        // Asked for within a picture, the change is drawn after it.
        if (left <= 1) startTransition(() => setLater(value));
        else wait(left - 1);
      });
    };
    wait(pictures);
    return () => cancelAnimationFrame(next);
  }, [value, later, pictures]);
  return printing ? value : later;
}
