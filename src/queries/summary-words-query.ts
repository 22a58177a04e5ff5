/** Does this deployment say the cells of the summary grid in its own words? */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { parseSummaryGridWords, type OwnSummaryGridWords } from '../extract/parse-summary-grid-words.ts';
import type { ReadSettings } from '../extract/read-settings.ts';
import type { Environment } from './environment.ts';
import { readPackSettings } from './pack-settings.ts';
import { useEnvironment } from './use-environment.ts';
import { useHoldingState } from './use-holding.ts';

export const summaryWordsQuery = (environment: Environment, path: string | null) =>
  queryOptions({
    queryKey: ['summary-words', path],
    queryFn: () => readPackSettings(environment, path, parseSummaryGridWords),
    staleTime: Infinity,
   
  });

const USUAL: ReadSettings<OwnSummaryGridWords> = { settings: null, problems: [] };

/** The deployment's own words; none, and while they are on their way: the usual ones. */
export function useOwnSummaryWords(): ReadSettings<OwnSummaryGridWords> {
  const environment = useEnvironment();
  const { pack } = useHoldingState();
  return useQuery(summaryWordsQuery(environment, pack.state === 'open' ? pack.manifest.summaryGridWords ?? null : null)).data ?? USUAL;
}
