import { memo } from 'react';
import type { Assessment } from '../spc/assessment.ts';
import type { ChartWords } from './chart-words.ts';
import { GapMarks } from './marks/GapMarks.tsx';
import { KeyRow } from './marks/KeyRow.tsx';
import { LineNames, PlotLabels } from './marks/LineNames.tsx';
import { NoteMarks } from './marks/NoteMarks.tsx';
import { PeriodAxis } from './marks/PeriodAxis.tsx';
import { ProcessBand, ProcessLimits } from './marks/ProcessLimits.tsx';
import { SeriesMarks } from './marks/SeriesMarks.tsx';
import { ThresholdLines } from './marks/ThresholdLines.tsx';
import { ValueAxis } from './marks/ValueAxis.tsx';
import type { ChartPlan } from './plan-chart.ts';

export interface ControlChartDrawingProps {
  readonly plan: ChartPlan;
  readonly assessment: Assessment;
  readonly words: ChartWords;
}

/**
 * The picture of a control chart and nothing else: no state, no script needed, the same on a page, in a frozen pack and
 * in an exported file. Read out as the chart's sentence.
 */
export const ControlChartDrawing = memo(function ControlChartDrawing({ plan, assessment, words }: ControlChartDrawingProps) {
  const { width, height } = plan.layout;
  return (
    <svg className="wl-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={plan.textSize} role="img" aria-label={words.summary} focusable="false">
      <ProcessBand plan={plan} />
      <ValueAxis plan={plan} words={words} />
      <PeriodAxis plan={plan} />
      <GapMarks plan={plan} words={words} />
      <NoteMarks plan={plan} />
      <ProcessLimits plan={plan} phases={assessment.phases} />
      <ThresholdLines plan={plan} />
      <PlotLabels plan={plan} />
      <SeriesMarks plan={plan} />
      <LineNames plan={plan} />
      <KeyRow plan={plan} />
      {plan.points.length === 0 && (
        <text className="wl-no-values" x={(plan.layout.plot.left + plan.layout.plot.right) / 2} y={(plan.layout.plot.top + plan.layout.plot.bottom) / 2} textAnchor="middle">
          {words.noValues}
        </text>
      )}
    </svg>
  );
});
