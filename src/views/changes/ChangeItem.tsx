/** One item of the agenda: icons that answer why, a title that leads to the chart, one sentence, one small chart. */
import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { Sparkline } from '../../chart/Sparkline.tsx';
import type { PeriodDomain } from '../../chart/sparkline-path.ts';
import type { Change } from '../../meeting/change.ts';
import { changeWords } from '../../wording/change-words.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { WhyIcons } from '../shared/why/WhyIcons.tsx';

interface ChangeItemProps {
  readonly change: Change;
  readonly domain: PeriodDomain | null;
}

/** Drawn once: while the list grows, what stands there stays. */
export const ChangeItem = memo(function ChangeItem({ change, domain }: ChangeItemProps): ReactNode {
  const addresses = useAddresses();
  const { chart, measure, provider } = change;
  const { title, sentence, also, doubt } = changeWords(change);
  return (
    <li className={`change change-${change.group}`}>
      <span className="change-icons"><WhyIcons chart={chart} size={32} event={change.group === 'harm' ? title : null} /></span>
      <div className="change-words">
        <h3><Link href={addresses.chart(measure.id, provider.code)} data-item>{title}</Link></h3>
        <p>{sentence}{also.length > 0 && <span className="quiet"> {also.join(' ')}</span>}</p>
        {doubt !== null && <p className="change-doubt">{doubt}</p>}
      </div>
      <span className="change-line"><Sparkline assessment={chart.assessment} domain={domain} width={180} height={40} /></span>
    </li>
  );
});
