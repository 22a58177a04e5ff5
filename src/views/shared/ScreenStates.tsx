/** The three ways a screen can have nothing to show, in three different sets of words. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useHoldingState } from '../../queries/use-holding.ts';
import { useAddresses } from './use-addresses.ts';
import { NotDrawn } from './NotDrawn.tsx';
import { ProblemText } from './ProblemText.tsx';

interface ScreenStateProps {
  readonly heading: string;
}

export function ScreenLoading({ heading }: ScreenStateProps): ReactNode {
  return (
    <div className="page" aria-busy="true">
      <h1>{heading}</h1>
      <p role="status">Opening the pack…</p>
    </div>
  );
}

export function ScreenFailed({ heading, failure }: ScreenStateProps & { readonly failure: Error }): ReactNode {
  return (
    <div className="page">
      <h1>{heading}</h1>
      <div className="card" role="alert">
        <h2>This screen failed</h2>
        <p>The fault is in Watchline, not in your files. Reload the page; if it fails again, tell whoever runs this site these words:</p>
        <pre>{failure.message}</pre>
      </div>
    </div>
  );
}

/** No pack beside the site, or one that cannot be read, and no file added yet. */
export function ScreenWithoutData({ heading }: ScreenStateProps): ReactNode {
  const addresses = useAddresses();
  const { pack } = useHoldingState();
  return (
    <div className="page">
      <h1>{heading}</h1>
      <div className="card">
        {pack.state === 'failed' ? (
          <>
            <h2>The pack beside this site cannot be opened</h2>
            {pack.failure !== null && <p>{pack.failure}</p>}
            <ul>{pack.problems.map((problem, index) => <li key={index}><ProblemText problem={problem} /></li>)}</ul>
          </>
        ) : (
          <h2>No data yet</h2>
        )}
        <p>Drop CSV or Parquet extracts anywhere on this page, or <Link href={addresses.data()}>choose files on the Data screen</Link>.</p>
      </div>
      <NotDrawn />
    </div>
  );
}
