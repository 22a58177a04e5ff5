/** Nothing to list: either there are no events, or only their monthly counts were handed on. The two are told apart. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Contents } from '../../database/contents.ts';
import { useAddresses } from '../shared/use-addresses.ts';

export function NoSingleEvents({ contents }: { readonly contents: Contents }): ReactNode {
  const addresses = useAddresses();
  const counted = new Set(contents.measures.filter(({ sourceEventType }) => sourceEventType !== undefined).map(({ id }) => id));
  const hasCounts = contents.series.some(({ measureId }) => counted.has(measureId));
  return (
    <div className="page">
      <h1>Events</h1>
      <p className="card">
        {hasCounts
          ? 'What is loaded holds monthly counts only. Single events stayed with whoever loaded them, so that nobody can be recognised; there is nothing to list here. '
          : 'None of the loaded extracts holds single events or counts of them. '}
        {hasCounts && <Link href={addresses.scorecard()}>See the counts on the scorecard</Link>}
        {!hasCounts && <Link href={addresses.data()}>Add an extract of events</Link>}.
      </p>
    </div>
  );
}
