/** Addresses of other screens under the terms of this one, and the change of terms. Every link of a view is written with these. */
import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useTerms, type Terms } from '../../queries/use-terms.ts';
import { addressesUnder, type Addresses } from './address.ts';
import { goTo } from './hash-address.ts';
import { underTerms } from './terms-address.ts';

/** Where do links lead from here, so that the reader stays as at the same month and with the same predecessors? */
export function useAddresses(): Addresses {
  const terms = useTerms();
  return useMemo(() => addressesUnder(terms), [terms]);
}

/** Shows this very screen under other terms; Back leads to the former ones. */
export function useChangeTerms(): (change: Partial<Terms>) => void {
  const [path] = useLocation();
  const search = useSearch();
  const terms = useTerms();
  return useCallback((change) => goTo(underTerms(path, search, { ...terms, ...change })), [path, search, terms]);
}
