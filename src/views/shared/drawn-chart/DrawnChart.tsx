/** The control chart of a judged chart, in the product's words: one way to draw it on every screen. */
import { useMemo, type ReactNode } from 'react';
import { assessmentInWindow, wordsInWindow, type ChartWindow } from '../../../chart/chart-window.ts';
import { ControlChart, type ControlChartProps, type ZoomWish } from '../../../chart/ControlChart.tsx';
import { zoomIn, zoomOut, zoomTo } from '../../../chart/zoom-months.ts';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { ZOOM_HELP } from '../../../wording/chart-caption.ts';
import { besideLines } from '../../../chart/beside-lines.ts';
import { boundsFor } from '../../../chart/bounds-for.ts';
import { chartWordsFor } from '../../../chart/chart-words-for.ts';

interface DrawnChartProps extends Pick<ControlChartProps, 'width' | 'height' | 'textSize' | 'pinnedIndex' | 'onPin' | 'interactive'> {
  readonly chart: JudgedChart;
  /** Its caption sentence, for the ear. */
  readonly summary: string;
  /** The months shown, as places in the series; left out: all. Lines and signals are those of all months. */
  readonly shown?: ChartWindow;
  /** Somebody asks for these months; left out: the chart cannot be zoomed. */
  readonly onShow?: (shown: ChartWindow) => void;
}

/** `pinnedIndex` and `onPin` count from the first month of the series, whatever is shown of it. */
export function DrawnChart({ chart, summary, shown, onShow, pinnedIndex, onPin, ...drawing }: DrawnChartProps): ReactNode {
  const months = chart.assessment.series.periods.length;
  const from = shown?.from ?? 0;
  const to = shown?.to ?? months - 1;
  const zoomable = onShow !== undefined;
  const part = useMemo(() => ({ ...chart, assessment: assessmentInWindow(chart.assessment, { from, to }) }), [chart, from, to]);
  const words = useMemo(() => {
    const all = chartWordsFor(chart, summary);
    return wordsInWindow(zoomable ? { ...all, walkHelp: `${all.walkHelp} ${ZOOM_HELP}` } : all, { from, to });
  }, [chart, summary, zoomable, from, to]);
  const beside = useMemo(() => besideLines(part), [part]);
  const onZoom = (wish: ZoomWish): void => onShow?.(windowFor(wish, { from, to }, months));
  return (
    <ControlChart
      {...drawing} assessment={part.assessment} words={words} caption={`${chart.measure.name}, ${chart.provider.name}`} captionHidden
      annotations={chart.annotations} beside={beside} bounds={boundsFor(chart.measure)}
      {...(pinnedIndex === undefined ? {} : { pinnedIndex: pinnedIndex === null || pinnedIndex < from || pinnedIndex > to ? null : pinnedIndex - from })}
      {...(onPin === undefined ? {} : { onPin: (index: number | null) => onPin(index === null ? null : index + from) })}
      {...(zoomable ? { onZoom } : {})}
    />
  );
}

function windowFor(wish: ZoomWish, shown: ChartWindow, months: number): ChartWindow {
  switch (wish.kind) {
    case 'in':
      return zoomIn(shown, months, wish.about === null ? null : wish.about + shown.from);
    case 'out':
      return zoomOut(shown, months);
    case 'all':
      return { from: 0, to: months - 1 };
    case 'between':
      return zoomTo(wish.one + shown.from, wish.other + shown.from, months);
  }
}
