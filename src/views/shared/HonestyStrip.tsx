/** Under the header of every screen: what the figures are, how fresh, how many signals chance alone would make, what is missing. */
import { memo, useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { countCharts, useChanceSignals } from '../../queries/chance-signals-query.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import { useTerms } from '../../queries/use-terms.ts';
import { describeChanceSignals, describeFreshness, describeMissing, describeSource } from '../../wording/honesty.ts';
import { describeFrozen, shortFingerprint } from '../../wording/describe-frozen.ts';
import { formatCount } from '../../wording/format-count.ts';
import { describePredecessors } from '../../wording/describe-terms.ts';
import { describeRuleSet } from '../../wording/describe-rule-set.ts';
import { printedFoot } from '../../wording/printed-foot.ts';
import { AsAtBanner } from './AsAtBanner.tsx';
import { useChartsOnPage } from './charts-on-page.ts';
import { useAddresses } from './use-addresses.ts';
import { usePrintedFoot } from './use-printed-foot.ts';
import './honesty-strip.css';

export const HonestyStrip = memo(function HonestyStrip(): ReactNode {
  const addresses = useAddresses();
  const { asAt, predecessors } = useTerms();
  const { pack, extracts, contentHash } = useHoldingState();
  const counted = useChanceSignals().data;
  const onPage = useChartsOnPage();
  const here = useMemo(() => (onPage === null ? null : countCharts(onPage)), [onPage]) ?? counted;
  const manifest = pack.state === 'open' ? pack.manifest : null;
  const added = extracts.filter(({ origin, report }) => origin === 'added' && !report.refused).length;
  const setAside = extracts.reduce((sum, { report }) => sum + report.rowsSetAside, 0);
  const refused = extracts.filter(({ origin, report }) => origin === 'pack' && report.refused).length;
  const synthetic = manifest?.synthetic ?? false;
  const said = describePredecessors(predecessors);
  const rules = counted ? describeRuleSet(counted.ruleSet, counted.ruleSetVersion) : '';
  const freshness = counted ? describeFreshness(counted.lastMonth, asAt === null ? manifest?.dataAsOf ?? null : null) : '';
  usePrintedFoot(counted && manifest !== null ? {
    head: manifest.frozenAs === undefined ? 'Watchline' : `${manifest.frozenAs.title} · ${describeFrozen(manifest.frozenAs.frozenAt)}`, headRight: synthetic ? describeSource(true, '') : '',
    foot: printedFoot({
      source: describeSource(synthetic, manifest.source || manifest.title), freshness, asAt, rules, added,
      fingerprint: manifest.frozenAs?.fingerprint ?? contentHash?.replace(/^(?:[a-z-]+:)+/, '') ?? null, frozen: manifest.frozenAs !== undefined,
    }),
  } : null);
  const missing = here ? describeMissing(here.missing) : null;
  return (
    <>
      <section className="honesty-strip" aria-label="What these figures are">
        {manifest !== null && <span className={synthetic ? 'label-synthetic' : 'honesty-source'} title={manifest.source}>{synthetic ? describeSource(true, '') : manifest.title}</span>}
        {manifest?.frozenAs && <span>{describeFrozen(manifest.frozenAs.frozenAt)} · <Link href={addresses.frozen()}>fingerprint {shortFingerprint(manifest.frozenAs.fingerprint)}</Link></span>}
        {added > 0 && <span><strong>{added}</strong> {added === 1 ? 'file' : 'files'} added in this tab</span>}
        {counted && <span>{freshness}</span>}
        {counted && here && <span>{describeChanceSignals(here.charts, here.expected, here.seen, counted.charts)}</span>}
        {missing !== null && <span>{missing}</span>}
        {refused > 0 && <span><Link href={addresses.data()}>{refused} {refused === 1 ? 'extract' : 'extracts'} of the pack not loaded</Link></span>}
        {setAside > 0 && <span><Link href={addresses.data()}>{formatCount(setAside, 'rows')} set aside</Link></span>}
        {said !== null && <strong>{said}</strong>}
        {counted && <span className="honesty-rules">{rules}</span>}
      </section>
      <AsAtBanner />
    </>
  );
});
