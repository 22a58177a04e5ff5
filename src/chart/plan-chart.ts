/** One control chart, worked out to the pixel before anything is drawn. */
import type { Assessment } from '../spc/assessment.ts';
import type { Annotation } from '../spc/vocabulary.ts';
import type { ChartWords } from './chart-words.ts';
import { gapsOf, lineStrokes } from './gap-segments.ts';
import type { Gap, LineStroke } from './gap-segments.ts';
import { keyOf } from './key-marks.ts';
import type { KeyItem } from './key-marks.ts';
import { layoutChart, NARROW } from './layout.ts';
import type { ChartLayout } from './layout.ts';
import { lineNames, placeNames, widestName } from './line-names.ts';
import type { LineName } from './line-names.ts';
import { notesOf } from './notes.ts';
import { financialYearStarts, periodTicks } from './period-ticks.ts';
import type { PeriodTick } from './period-ticks.ts';
import { labelsInPlot } from './plot-labels.ts';
import type { PlotLabel } from './plot-labels.ts';
import { placeNotes } from './place-notes.ts';
import type { PlacedNote } from './place-notes.ts';
import { pointMeaning } from './point-meaning.ts';
import type { PointMeaning } from './point-meaning.ts';
import { plotScale } from './scales.ts';
import type { PlotScale } from './scales.ts';
import { textWidth } from './text-width.ts';
import { judgedLine } from './threshold-lines.ts';
import type { ThresholdLine } from './threshold-lines.ts';
import { clip, valueDomain, valueTicks } from './value-domain.ts';
import type { Interval, ValueBounds, ValueTicks } from './value-domain.ts';

/** What a chart is drawn from. Everything that changes the picture, and nothing of the page around it. */
export interface ChartWish {
  readonly assessment: Assessment;
  readonly words: ChartWords;
  readonly bounds: ValueBounds;
  /** Lines beside the judged threshold, such as an interim ambition. */
  readonly beside: readonly ThresholdLine[];
  readonly annotations: readonly Annotation[];
  readonly width: number;
  readonly height: number | null;
  /** 12 on a screen; larger when projected. */
  readonly textSize: number;
  /** Given where several charts must share one axis. */
  readonly domain: Interval | null;
}

export interface PlannedPoint {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly meaning: PointMeaning;
  readonly provisional: boolean;
  readonly excluded: boolean;
  /** The height of the value first reported; null: never restated. */
  readonly restatedY: number | null;
}

export interface ChartPlan {
  readonly layout: ChartLayout;
  readonly scale: PlotScale;
  readonly domain: Interval;
  readonly narrow: boolean;
  readonly textSize: number;
  readonly valueTicks: ValueTicks;
  readonly periodTicks: readonly PeriodTick[];
  readonly yearStarts: readonly number[];
  readonly points: readonly PlannedPoint[];
  readonly strokes: readonly LineStroke[];
  readonly gaps: readonly Gap[];
  /** Limits and centre as drawn: clipped to the measure's bounds. */
  readonly lower: readonly (number | null)[];
  readonly centre: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly phaseStarts: readonly number[];
  readonly thresholds: readonly ThresholdLine[];
  readonly names: readonly LineName[];
  readonly plotLabels: readonly PlotLabel[];
  readonly notes: readonly PlacedNote[];
  readonly key: readonly KeyItem[];
  /** The sentence that the axis does not start at zero; null: it does. */
  readonly axisNote: string | null;
}

/**
 * Where does every mark of this chart lie?
 *
 * Reads an assessment and gives places; computes no statistics and changes no value. Limits are clipped to the measure's
 * bounds here, for drawing only. Works for an empty series (axes only), one month, and any width (under 560 pixels names are short).
 */
export function planChart(wish: ChartWish): ChartPlan {
  const { assessment, words, bounds, textSize } = wish;
  const { series } = assessment;
  const narrow = wish.width < NARROW * (textSize / 12);
  const drawn = (values: readonly (number | null)[]): (number | null)[] => values.map((value) => (value === null ? null : clip(value, bounds)));
  const lower = drawn(assessment.lower);
  const centre = drawn(assessment.centre);
  const upper = drawn(assessment.upper);
  const judged = judgedLine(assessment);
  const thresholds = judged === null ? wish.beside : [judged, ...wish.beside];

  const domain =
    wish.domain ??
    valueDomain([series.values, series.restatedFrom, lower, centre, upper, ...thresholds.map((line) => line.values)].flat(), bounds);
  const wanted = lineNames({ assessment, words, lower, centre, upper, thresholds, short: narrow });
  // The ticks depend on the height and the width of their texts on the ticks: one round with a likely height settles both.
  const likely = valueTicks(domain, wish.height ?? 300, isWhole(assessment));
  const tickWidth = Math.max(0, ...likely.values.map((value) => textWidth(words.tick(value, likely.step), textSize)));
  const nameWidth = widestName(wanted, textSize);
  const axisNote = domain[0] > 0 ? words.axisStart(domain[0]) : null;

  const points: Omit<PlannedPoint, 'x' | 'y' | 'restatedY'>[] = [];
  for (const [index, value] of series.values.entries()) {
    if (value === null) continue;
    const excluded = assessment.excluded[index] === true;
    const provisional = series.provisional[index] === true;
    points.push({ index, excluded, provisional, meaning: excluded || provisional ? 'common' : pointMeaning(assessment, index) });
  }

  const key = keyOf(points, series.restatedFrom, words, axisNote, wish.width - 8, textSize);
  const notes = notesOf(assessment, wish.annotations, words);
  const room = { width: wish.width, height: wish.height, textSize, tickWidth, nameWidth, keyRows: key.rows };
  const first = layoutChart({ ...room, noteRows: 0 });
  const placed = placeNotes(notes, plotScale(series.periods.length, domain, first.plot).x, wish.width, textSize);
  const layout = layoutChart({ ...room, noteRows: placed.rows });
  const scale = plotScale(series.periods.length, domain, layout.plot);
  const phaseStarts = assessment.phases.map((phase) => phase.from);
  const plannedPoints = points.map((point) => {
    const was = series.restatedFrom[point.index] ?? null;
    return { ...point, x: scale.x(point.index), y: scale.y(series.values[point.index] ?? 0), restatedY: was === null ? null : scale.y(was) };
  });

  return {
    layout,
    scale,
    domain,
    narrow,
    textSize,
    valueTicks: valueTicks(domain, layout.plot.bottom - layout.plot.top, isWhole(assessment)),
    periodTicks: periodTicks(series.periods, scale.monthWidth, textSize * 2.7),
    yearStarts: financialYearStarts(series.periods),
    points: plannedPoints,
    strokes: lineStrokes(series.values, series.values.map((_, index) => assessment.excluded[index] === true || series.provisional[index] === true)),
    gaps: gapsOf(series.values, series.gaps),
    lower,
    centre,
    upper,
    phaseStarts,
    thresholds,
    names: placeNames(wanted, scale, layout.plot, textSize),
    plotLabels: labelsInPlot({ assessment, words, centre, thresholds, scale, plot: layout.plot, textSize, points: plannedPoints, narrow }),
    notes: placed.notes,
    key: key.items,
    axisNote,
  };
}

function isWhole(assessment: Assessment): boolean {
  return assessment.series.values.every((value) => value === null || Number.isInteger(value));
}
