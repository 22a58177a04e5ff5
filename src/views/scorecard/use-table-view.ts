/** What of the table is drawn in this picture? What is in sight, some cells at a time, so that no piece takes longer than a picture. */
import { startTransition, useDeferredValue, useEffect, useState } from 'react';
import { stepView, wholeView, type Sizes, type TableSight, type TableView } from './table-view.ts';

/** `latest` reached step by step. Scrolling never waits for it. `first` is drawn with the screen itself. While it does not rest, figures alone. */
export function useTableView(latest: TableSight, first: TableSight, sizes: Sizes, isResting: boolean): { readonly view: TableView; readonly isDrawing: boolean } {
  const wanted = useDeferredValue(latest, first);
  const [seen, setSeen] = useState(first);
  const [drawn, setDrawn] = useState(() => wholeView(first));
  let view = drawn;
  if (seen !== wanted) {
    view = stepView(drawn, wanted, sizes, isResting);
    setSeen(wanted);
    setDrawn(view);
  }
  useEffect(() => {
    if (drawn.isWhole || (drawn.hasFigures && !isResting)) return;
    const next = requestAnimationFrame(() => startTransition(() => setDrawn(stepView(drawn, wanted, sizes, isResting))));
    return () => cancelAnimationFrame(next);
  }, [drawn, wanted, sizes, isResting]);
  return { view, isDrawing: !view.isWhole || wanted !== latest };
}
