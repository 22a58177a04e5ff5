/** Which charts does the page show, where it is not all of them? Told by the page, read by the strip above it. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Assessment } from '../../spc/assessment.ts';

let shown: readonly Assessment[] | null = null;
const listeners = new Set<() => void>();

function tell(assessments: readonly Assessment[] | null): void {
  if (shown === assessments) return;
  shown = assessments;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => { listeners.delete(listener); };
}

/** Says which charts stand on this page as long as it is open; null: all of the pack, or none. The same list must be the same object. */
export function useTellChartsOnPage(assessments: readonly Assessment[] | null): void {
  useEffect(() => {
    tell(assessments);
    return () => tell(null);
  }, [assessments]);
}

/** The charts of the page; null: all of the pack. */
export const useChartsOnPage = (): readonly Assessment[] | null => useSyncExternalStore(subscribe, () => shown);
