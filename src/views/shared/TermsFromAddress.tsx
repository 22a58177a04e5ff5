/** Hands the terms of the present address to everything inside: screens, strip and queries. */
import { useMemo, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { TermsContext, type Terms } from '../../queries/use-terms.ts';
import { readTerms } from './terms-address.ts';

export function TermsFromAddress({ children }: { readonly children: ReactNode }): ReactNode {
  const { asAt, predecessors, since } = readTerms(useSearch());
  // A letter typed into the scorecard's search changes the address and not the terms.
  const terms = useMemo((): Terms => ({ asAt, predecessors, since }), [asAt, predecessors, since]);
  return <TermsContext value={terms}>{children}</TermsContext>;
}
