/** When is the pack kept for use without a network? Once the engine has answered or given up: never in the way of the first picture. */
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { useHoldingState } from '../../queries/use-holding.ts';

// Where the script does not come nothing is kept, and nothing else is lost.
const OfflineNotice = lazy(async (): Promise<{ default: ComponentType<{ path: string }> }> =>
  ({ default: await import('./OfflineNotice.tsx').then((module) => module.OfflineNotice, () => () => null) }));

export function KeepOffline({ path }: { readonly path: string }): ReactNode {
  const { engine } = useHoldingState();
  return engine.state === 'ready' || engine.state === 'failed' ? <Suspense fallback={null}><OfflineNotice path={path} /></Suspense> : null;
}
