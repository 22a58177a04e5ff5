/** Signals that were there at the last meeting and go on: not news, and not to be forgotten. */
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Continuing } from '../../meeting/changes-since.ts';
import { describeLifeCycle } from '../../wording/describe-life-cycle.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { WhyIcons } from '../shared/why/WhyIcons.tsx';

export function ContinuingConcerns({ continuing }: { readonly continuing: readonly Continuing[] }): ReactNode {
  const drawn = useGrowing(continuing.length);
  if (continuing.length === 0) return null;
  const concerns = continuing.filter(({ life }) => life.meaning === 'concern').length;
  return (
    <details className="changes-continuing" open={concerns > 0}>
      <summary>
        Signals that go on <span className="changes-count">{continuing.length}</span> <span className="quiet">{concerns} of concern</span>
      </summary>
      <ul>
        {continuing.slice(0, drawn).map((each) => <ContinuingItem key={`${each.chart.measure.id} ${each.chart.provider.code}`} {...each} />)}
      </ul>
    </details>
  );
}

/** Drawn once: while the list grows, what stands there stays. */
const ContinuingItem = memo(function ContinuingItem({ chart, life }: Continuing): ReactNode {
  const addresses = useAddresses();
  return (
    <li>
      <WhyIcons chart={chart} size={25} />
      <p>
        <Link href={addresses.chart(chart.measure.id, chart.provider.code)}>{chart.measure.shortName} · {chart.provider.shortName}</Link>{' '}
        <span className="quiet">{describeLifeCycle(life)?.text}</span>
      </p>
    </li>
  );
});
