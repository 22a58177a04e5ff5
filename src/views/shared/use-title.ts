import { useEffect } from 'react';

/** Names the screen in the browser's tab and for a screen reader that arrives: `Scorecard – Watchline`. */
export function useTitle(screen: string): void {
  useEffect(() => {
    document.title = `${screen} – Watchline`;
  }, [screen]);
}
