/** Every measure there is: what it counts, at how many providers, and how they stand. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useMeasures } from '../../queries/measure-query.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import { describeGroups } from '../../wording/describe-evidence.ts';
import { formatCount } from '../../wording/format-count.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { NotDrawn } from '../shared/NotDrawn.tsx';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { useAddresses } from '../shared/use-addresses.ts';
import { useTitle } from '../shared/use-title.ts';
import './measures.css';

export function MeasuresPage(): ReactNode {
  useTitle('Measures');
  const addresses = useAddresses();
  const { pack, contentHash } = useHoldingState();
  const { data: listed, error } = useMeasures(DEFAULT_RULE_SET);
  if (error) return <ScreenFailed heading="Measures" failure={error} />;
  if (contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading="Measures" />;
  if (listed === undefined) return <ScreenLoading heading="Measures" />;
  if (listed.length === 0) return <ScreenWithoutData heading="Measures" />;
  const domains = [...new Set(listed.map(({ measure }) => measure.domain))];
  return (
    <div className="page measures-page">
      <div className="page-head"><h1>Measures</h1></div>
      {domains.map((domain) => (
        <section key={domain} className="card measures-domain" aria-labelledby={`domain-${domain}`}>
          <h2 id={`domain-${domain}`}>{domain}</h2>
          <ul>
            {listed.filter(({ measure }) => measure.domain === domain).map(({ measure, providers, groups }) => (
              <li key={measure.id} className={groups.concern > 0 ? 'measures-concern' : undefined}>
                <h3><Link href={addresses.measure(measure.id)}>{measure.name}</Link></h3>
                <p className="measures-definition">{measure.definition}</p>
                <p className="measures-counts"><strong>{formatCount(providers, 'providers')}</strong><span>{describeGroups(groups)}</span></p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <NotDrawn />
    </div>
  );
}
