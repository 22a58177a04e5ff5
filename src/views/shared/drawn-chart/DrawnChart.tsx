/** The control chart of a judged chart, in the product's words: one way to draw it on every screen. */
import { useMemo, type ReactNode } from 'react';
import { ControlChart, type ControlChartProps } from '../../../chart/ControlChart.tsx';
import type { JudgedChart } from '../../../queries/judge-chart.ts';
import { besideLines } from './beside-lines.ts';
import { boundsFor } from './bounds-for.ts';
import { chartWordsFor } from './chart-words-for.ts';

interface DrawnChartProps extends Pick<ControlChartProps, 'height' | 'textSize' | 'pinnedIndex' | 'onPin' | 'interactive'> {
  readonly chart: JudgedChart;
  /** Its caption sentence, for the ear. */
  readonly summary: string;
}

export function DrawnChart({ chart, summary, ...drawing }: DrawnChartProps): ReactNode {
  const words = useMemo(() => chartWordsFor(chart, summary), [chart, summary]);
  const beside = useMemo(() => besideLines(chart), [chart]);
  return (
    <ControlChart
      {...drawing} assessment={chart.assessment} words={words} caption={`${chart.measure.name}, ${chart.provider.name}`} captionHidden
      annotations={chart.annotations} beside={beside} bounds={boundsFor(chart.measure)}
    />
  );
}
