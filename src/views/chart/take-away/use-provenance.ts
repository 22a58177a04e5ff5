/** Where the figures on screen come from, for whatever leaves the page. */
import { useMemo } from 'react';
import type { WatchedChart } from '../../../queries/watch-series.ts';
import { useContents } from '../../../queries/contents-query.ts';
import { useHoldingState } from '../../../queries/use-holding.ts';
import { useTerms } from '../../../queries/use-terms.ts';
import type { ProvenanceParts } from '../../../wording/describe-provenance.ts';
import { describeRuleSet } from '../../../wording/describe-rule-set.ts';
import { describeAsAt, describePredecessors } from '../../../wording/describe-terms.ts';
import { describeFreshness, describeSource } from '../../../wording/honesty.ts';

/** Where the figures come from, before anything was made of them. */
export type ProvenanceOfFigures = Omit<ProvenanceParts, 'picture'>;

/** The provenance of one chart, under the terms of the page. */
export function useProvenance({ assessment }: Pick<WatchedChart, 'assessment'>): ProvenanceOfFigures {
  const { pack, extracts, contentHash } = useHoldingState();
  const contents = useContents().data;
  const { asAt, predecessors } = useTerms();
  return useMemo(() => {
    const manifest = pack.state === 'open' ? pack.manifest : null;
    const added = extracts.filter(({ origin, report }) => origin === 'added' && !report.refused).map(({ report }) => report.file);
    const said = contents?.asAt === undefined ? null : describeAsAt(contents.asAt);
    return {
      source: manifest === null && added.length > 0 ? `Source: ${added.join(', ')}` : describeSource(manifest?.synthetic ?? false, manifest?.source || (manifest?.title ?? '')),
      dataDate: describeFreshness(contents?.lastMonth ?? null, asAt === null ? (manifest?.dataAsOf ?? null) : null),
      rules: describeRuleSet(assessment.ruleSet, assessment.ruleSetVersion),
      // Before the engine has answered, the loader's own answer about the same extracts stands under a name of its own.
      fingerprint: (contents?.contentHash ?? contentHash ?? '').replace(/^(?:[a-z-]+:)+/, ''),
      terms: [
        said === null ? null : `${said.lead}: ${said.rest}`, describePredecessors(predecessors),
        manifest !== null && added.length > 0 ? `With files added in one browser tab: ${added.join(', ')}` : null,
      ].filter((line) => line !== null),
    };
  }, [assessment, pack, extracts, contentHash, contents, asAt, predecessors]);
}
