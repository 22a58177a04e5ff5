/** The item on the wall: what, where, one sentence, and its chart, readable from six metres. */
import type { ReactNode } from 'react';
import type { AgendaItem } from '../../meeting/meeting-state.ts';
import { useWatchedChart } from '../../queries/watched-chart-query.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { DrawnChart } from '../shared/drawn-chart/DrawnChart.tsx';
import { readingFor } from '../../wording/reading-for.ts';
import { WhyIcons } from '../shared/why/WhyIcons.tsx';
import type { AgendaPiece } from './agenda-lines.ts';
import { useRoomForChart } from './use-room-for-chart.ts';

interface MeetingItemProps {
  readonly item: AgendaItem;
  /** Null: the item is of an earlier state of the data, and has no chart any more. */
  readonly piece: AgendaPiece | null;
  readonly number: number;
}

export function MeetingItem({ item, piece, number }: MeetingItemProps): ReactNode {
  return (
    <article className="meeting-item" aria-labelledby="meeting-item-heading">
      <header>
        {piece !== null && <WhyIcons chart={piece.chart} size={72} event={piece.event} />}
        <h1 id="meeting-item-heading" className={item.done ? 'meeting-done' : undefined}>
          <span className="visually-hidden">Item {number}: </span>{item.title}{item.done && <span className="visually-hidden"> (ticked off)</span>}
        </h1>
      </header>
      <p className="meeting-sentence">{piece?.line.sentence ?? item.sentence}</p>
      {piece === null && <p className="meeting-also">This item is of an earlier state of the data; there is no such change any more.</p>}
      {piece !== null && piece.also.length > 0 && <p className="meeting-also">{piece.also.join(' ')}</p>}
      {piece !== null && piece.doubt !== null && <p className="meeting-also meeting-doubt">{piece.doubt}</p>}
      {piece !== null && piece.tell.length > 0 && <p className="meeting-also meeting-tell">Trigger: {piece.tell.join('. ')}.</p>}
      {piece !== null && <ItemChart measureId={piece.chart.measure.id} providerCode={piece.chart.provider.code} />}
    </article>
  );
}

function ItemChart({ measureId, providerCode }: { readonly measureId: string; readonly providerCode: string }): ReactNode {
  const chart = useWatchedChart(measureId, providerCode, DEFAULT_RULE_SET).data;
  const { room, left } = useRoomForChart();
  return (
    <div className="meeting-chart" ref={room}>
      {chart && left !== null && <DrawnChart chart={chart} summary={readingFor(chart).caption} {...left} />}
    </div>
  );
}
