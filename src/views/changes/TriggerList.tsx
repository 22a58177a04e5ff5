/** What the deployment's trigger points have caught: first on the agenda, with since when, by which numbers, and who is told. */
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Triggered } from '../../meeting/triggers/judge-triggers.ts';
import type { FoundTriggers } from '../../queries/trigger-points-query.ts';
import { describeTrigger } from '../../wording/describe-trigger.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { WhyIcons } from '../shared/why/WhyIcons.tsx';
import { ProblemText } from '../shared/ProblemText.tsx';

interface TriggerListProps {
  readonly found: FoundTriggers;
}

export function TriggerList({ found: { triggered, listed, problems } }: TriggerListProps): ReactNode {
  const fresh = triggered.filter(({ isNew }) => isNew);
  const known = triggered.filter(({ isNew }) => !isNew);
  const drawn = { fresh: useGrowing(fresh.length), known: useGrowing(known.length) };
  if (listed === 0 && problems.length === 0) return null;
  return (
    <section aria-labelledby="changes-triggered">
      {/* Of a list that was not used nobody knows how many: a 0 would be an all-clear. */}
      <h2 id="changes-triggered">Triggered since the last meeting{problems.length === 0 && <> <span className="changes-count">{fresh.length}</span></>}</h2>
      {problems.map((problem, index) => <p key={index} role="alert" className="changes-nothing">The list of trigger points was not used. <ProblemText problem={problem} /></p>)}
      {problems.length === 0 && fresh.length === 0 && <p className="changes-nothing">{listed === 1 ? 'The one trigger point has not been newly reached.' : `None of the ${String(listed)} trigger points has been newly reached.`}</p>}
      <ul>{fresh.slice(0, drawn.fresh).map((each) => <TriggerItem key={each.id} triggered={each} />)}</ul>
      {known.length > 0 && (
        <details className="changes-known">
          <summary>Still triggered from before <span className="changes-count">{known.length}</span></summary>
          <ul>{known.slice(0, drawn.known).map((each) => <TriggerItem key={each.id} triggered={each} />)}</ul>
        </details>
      )}
    </section>
  );
}

const TriggerItem = memo(function TriggerItem({ triggered }: { readonly triggered: Triggered }): ReactNode {
  const addresses = useAddresses();
  const { chart, point, evidence } = triggered;
  const { title, sentence, tell } = describeTrigger(triggered);
  return (
    <li className={`change change-trigger change-trigger-${point.level}`}>
      <span className="change-icons"><WhyIcons chart={chart} size={25} event={evidence.kind === 'events' ? title : null} /></span>
      <div className="change-words">
        <h3><Link href={addresses.chart(chart.measure.id, chart.provider.code)} data-item>{title}</Link></h3>
        <p>{sentence}</p>
      </div>
      <p className="change-tell">{tell}</p>
    </li>
  );
});
