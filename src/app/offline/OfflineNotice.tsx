/** At the foot of the window: that a newer version is there, or that the network is not. Never in a meeting. */
import { useSyncExternalStore, type ReactNode } from 'react';
import { useHoldingState } from '../../queries/use-holding.ts';
import { describeOffline } from '../../wording/offline-words.ts';
import { keepOffline } from './keep-offline.ts';
import '../foot-notice.css';

const kept = keepOffline(window);

/** `path`: the screen. That all is well is said on the Data screen only. */
export function OfflineNotice({ path }: { readonly path: string }): ReactNode {
  const offline = useSyncExternalStore(kept.subscribe, kept.state);
  const added = useHoldingState().extracts.some(({ origin, report }) => origin === 'added' && !report.refused);
  const quiet = offline === null || path === '/meeting' || (offline.state === 'kept' && path !== '/data');
  const said = quiet ? null : describeOffline(offline, added);
  return (
    <div role="status" className="foot-place">
      {said !== null && (
        <p className="foot-notice">
          <span>{said.says}</span>
          {said.button !== null && <button type="button" className="button" onClick={() => void kept.take()}>{said.button}</button>}
        </p>
      )}
    </div>
  );
}
