/** The chart itself with its heading, icons, sentence and tools. */
import { memo, useMemo, type ReactNode } from 'react';
import { AssuranceIcon } from '../../chart/AssuranceIcon.tsx';
import type { ChartWindow } from '../../chart/chart-window.ts';
import { ChartTable } from '../../chart/ChartTable.tsx';
import { VariationIcon } from '../../chart/VariationIcon.tsx';
import { isWhole } from '../../chart/zoom-months.ts';
import type { JudgedChart } from '../../queries/judged-chart.ts';
import { describeAssurance } from '../../wording/describe-assurance.ts';
import { chartCaption } from '../../wording/chart-caption.ts';
import { describeRuleSet } from '../../wording/describe-rule-set.ts';
import { describeVerdict } from '../../wording/describe-variation.ts';
import { describeZoom } from '../../wording/describe-zoom.ts';
import type { ChartState } from '../shared/address.ts';
import { DrawnChart } from '../shared/drawn-chart/DrawnChart.tsx';
import { useLater } from '../shared/use-later.ts';
import { leadToWhy } from '../shared/why/lead-to-why.ts';
import { readingFor } from '../../wording/reading-for.ts';
import { chartTableWordsFor } from '../../chart/chart-table-words-for.ts';
import { ChooseBeside } from './companions/ChooseBeside.tsx';
import { isSameChart } from './is-same-chart.ts';
import { ReadAs } from './ReadAs.tsx';
import { TakeAway } from './take-away/TakeAway.tsx';
import { windowOfZoom, zoomOfWindow } from './window-of-zoom.ts';
import { ZoomTools } from './ZoomTools.tsx';
import '../shared/why/why-icons.css';

interface ChartCardProps {
  readonly chart: JudgedChart;
  readonly state: ChartState;
  readonly onChange: (part: Partial<ChartState>) => void;
}

export function ChartCard({ chart, state, onChange }: ChartCardProps): ReactNode {
  const { measure, provider, assessment } = chart;
  const { periods } = assessment.series;
  const reading = useMemo(() => readingFor(chart), [chart]);
  const variation = describeVerdict(assessment);
  const assurance = describeAssurance(assessment, measure);
  const pinnedAt = state.pin === null ? -1 : periods.indexOf(state.pin);
  const pinned = pinnedAt < 0 ? null : pinnedAt;
  const shown = windowOfZoom(state.zoom, periods);
  const show = (next: ChartWindow): void => onChange({ zoom: zoomOfWindow(next, periods) });
  const zoomed = isWhole(shown, periods.length) ? null
    : describeZoom(periods[shown.from] ?? '', periods[shown.to] ?? '', shown.to - shown.from + 1, periods.length);
  return (
    <article className="card chart-card">
      <header className="chart-head">
        <div>
          <h1>{measure.name}</h1>
          <p className="quiet">
            {chartCaption(assessment, provider.name)} · {describeRuleSet(assessment.ruleSet, assessment.ruleSetVersion)}
          </p>
        </div>
        <button
          type="button" className="why-icons chart-icons" onClick={leadToWhy}
          aria-label={`Why? ${variation.title}. ${assurance.title}`} title={`${variation.title}. ${assurance.title}. Choose to see why.`}
        >
          <VariationIcon variation={assessment.variation} title={variation.title} size={46} />
          <AssuranceIcon assurance={assessment.assurance} stable={assessment.stable} title={assurance.title} size={46} />
        </button>
      </header>
      <p className="chart-reading"><strong>{reading.lead}</strong> {reading.rest}</p>
      <DrawnChart
        chart={chart} summary={reading.caption} shown={shown} onShow={show} pinnedIndex={pinned}
        onPin={(index) => onChange({ pin: index === null ? null : (periods[index] ?? null) })}
      />
      <p className="chart-zoomed" role="status">{zoomed}</p>
      <div className="chart-tools screen-only">
        <ZoomTools shown={shown} months={periods.length} pinned={pinned} onShow={show} />
        <ReadAs chart={chart} onChange={onChange} />
        <ChooseBeside chart={chart} state={state} onChange={onChange} />
        <TakeAway chart={chart} reading={reading} shown={shown} zoomed={zoomed} />
      </div>
      {/* Always there for a screen reader; on screen and on paper when asked for. */}
      <div className={state.table ? 'chart-table' : 'chart-table chart-table-unseen'}>
        <LaterTable chart={chart} pinned={pinned} seen={state.table} />
      </div>
    </article>
  );
}

interface MonthTableProps {
  readonly chart: JudgedChart;
  readonly pinned: number | null;
}

/** A table of ten years takes as long to lay out as all the rest: it comes last, some pictures after the chart. */
function LaterTable({ chart, pinned, seen }: MonthTableProps & { readonly seen: boolean }): ReactNode {
  const later = useLater(chart, 3);
  if (later === null) return null;
  return <div className={seen && !isSameChart(later, chart) ? 'chart-later' : undefined}><MonthTable chart={later} pinned={pinned} /></div>;
}

const MonthTable = memo(({ chart, pinned }: MonthTableProps): ReactNode => {
  const { measure, provider, assessment } = chart;
  const words = useMemo(() => chartTableWordsFor(chart), [chart]);
  return <ChartTable assessment={assessment} words={words} caption={`${measure.name}, ${provider.name}`} newestFirst activeIndex={pinned} />;
});
