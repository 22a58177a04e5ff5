/** At the foot of a pack that is one file: the database starts when somebody asks for it, not before. Never in a meeting. */
import { useEffect, type ReactNode } from 'react';
import { useHolding, useHoldingState } from '../../queries/use-holding.ts';
import { useTerms } from '../../queries/use-terms.ts';
import { exploreWords } from '../../wording/explore-words.ts';
import '../foot-notice.css';

/** Screens that only the database can answer: to go there is to ask for it. */
const asksForDatabase = (path: string): boolean => path === '/events' || /^\/chart\/[^/]+\/[^/]+\/by\//.test(path);

export function ExploreNotice({ path }: { readonly path: string }): ReactNode {
  const holding = useHolding();
  const { state } = useHoldingState().engine;
  const waiting = state === 'waiting';
  const { asAt } = useTerms();
  const asked = waiting && (asAt !== null || asksForDatabase(path));
  useEffect(() => {
    if (asked) void holding.startEngine();
  }, [asked, holding]);
  const shown = path !== '/meeting' && (waiting || state === 'starting' || state === 'loading');
  return (
    <div role="status" className="foot-place">
      {shown && (
        <p className="foot-notice">
          <span>{waiting ? exploreWords.waiting : exploreWords.starting}</span>
          {waiting && <button type="button" className="button" onClick={() => void holding.startEngine()}>{exploreWords.start}</button>}
        </p>
      )}
    </div>
  );
}
