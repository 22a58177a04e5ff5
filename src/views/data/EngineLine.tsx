/** How is the database in this page? Quiet while it works, plain words when it cannot. */
import type { ReactNode } from 'react';
import { useHoldingState } from '../../queries/use-holding.ts';
import { describeFailure } from '../../wording/describe-failure.ts';

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

export function EngineLine(): ReactNode {
  const { engine, pack } = useHoldingState();
  if (engine.state === 'ready') {
    return <p className="engine-line quiet">The database in this page is ready. It works without a network.</p>;
  }
  if (engine.state === 'failed') {
    const words = describeFailure(engine.reason);
    return (
      <div className="card data-warning" role="alert">
        <h2>The database in this page did not start</h2>
        <p>{words}</p>
        {pack.state === 'open' && pack.manifest.contents !== null && <p>The charts of the pack still show, from the figures published with it. Files cannot be added until the database starts.</p>}
        <details><summary>Words for the IT desk</summary><pre>{engine.detail}</pre></details>
      </div>
    );
  }
  if (engine.state === 'loading') return <p className="engine-line quiet" role="status">Checking {engine.file}…</p>;
  if (engine.state === 'waiting') return <p className="engine-line quiet">The database in this page has not started yet.</p>;
  const { progress } = engine;
  return (
    <p className="engine-line quiet" role="status">
      Starting the database in this page…{' '}
      {progress !== null && progress.total !== null && (
        <>
          <progress max={progress.total} value={progress.loaded} aria-label="Database download" /> {megabytes(progress.loaded)} of {megabytes(progress.total)} MB
        </>
      )}
    </p>
  );
}
