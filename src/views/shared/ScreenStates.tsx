/** The three ways a screen can have nothing to show, in three different sets of words. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useLongerFigures } from '../../queries/longer-figures-query.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import { NOT_DRAWN, NOTHING_TO_DRAW } from '../../wording/describe-not-drawn.ts';
import { useAddresses } from './use-addresses.ts';
import { NotDrawnMeasures } from './NotDrawn.tsx';
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

/** No pack beside the site, or one that cannot be read, or files that no chart can be drawn of: what is loaded is never called no data. */
export function ScreenWithoutData({ heading }: ScreenStateProps): ReactNode {
  const addresses = useAddresses();
  const { pack, extracts } = useHoldingState();
  const longer = useLongerFigures();
  const others = extracts.filter(({ report }) => report.rowsLoaded > 0);
  return (
    <div className="page">
      <h1>{heading}</h1>
      <div className="card">
        {pack.state === 'failed' && (
          <>
            <h2>The pack beside this site cannot be opened</h2>
            {pack.failure !== null && <p>{pack.failure}</p>}
            <ul>{pack.problems.map((problem, index) => <li key={index}><ProblemText problem={problem} /></li>)}</ul>
          </>
        )}
        {longer !== undefined && longer.length > 0 ? (
          <>
            <h2>{NOTHING_TO_DRAW.longer}</h2>
            <NotDrawnMeasures measures={longer} />
            <p>{NOT_DRAWN.alone}</p>
          </>
        ) : others.length > 0 ? longer !== undefined && (
          <>
            <h2>{NOTHING_TO_DRAW.otherTables}</h2>
            <p>{NOTHING_TO_DRAW.otherTablesWhy}</p>
          </>
        ) : pack.state !== 'failed' && <h2>{NOTHING_TO_DRAW.nothing}</h2>}
        <p>Drop CSV or Parquet extracts anywhere on this page, or <Link href={addresses.data()}>choose files on the Data screen</Link>.</p>
      </div>
    </div>
  );
}
