import { useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import type { Assessment } from '../spc/assessment.ts';
import type { Annotation } from '../spc/vocabulary.ts';
import type { ChartWords } from './chart-words.ts';
import { ControlChartDrawing } from './ControlChartDrawing.tsx';
import { Crosshair } from './marks/Crosshair.tsx';
import { MeasuredWidth } from './MeasuredWidth.tsx';
import { NoteList } from './NoteList.tsx';
import { planChart } from './plan-chart.ts';
import { pointMeaning, signalIndices } from './point-meaning.ts';
import { readoutLines } from './readout-lines.ts';
import { ReadoutStrip } from './ReadoutStrip.tsx';
import type { ThresholdLine } from './threshold-lines.ts';
import type { Interval, ValueBounds } from './value-domain.ts';
import { walkPoints } from './walk-points.ts';
import type { Walk, WalkGround } from './walk-points.ts';

export interface ControlChartProps {
  readonly assessment: Assessment;
  /** The same object as long as nothing changed, or the chart is worked out anew. */
  readonly words: ChartWords;
  /** The figure's caption: measure and provider. It is also what the walk is called. */
  readonly caption: ReactNode;
  /** True where the page already shows the caption as a heading: it is then only read out. */
  readonly captionHidden?: boolean;
  readonly bounds?: ValueBounds;
  readonly beside?: readonly ThresholdLine[];
  readonly annotations?: readonly Annotation[];
  /** Pixels. Left out: as wide as its container, now and when that changes. */
  readonly width?: number;
  readonly height?: number;
  readonly textSize?: number;
  readonly domain?: Interval;
  /** Left out: the chart remembers it by itself. */
  readonly activeIndex?: number | null;
  readonly pinnedIndex?: number | null;
  readonly onActive?: (index: number | null) => void;
  readonly onPin?: (index: number | null) => void;
  /** False: the picture alone, as on paper and in a frozen pack. */
  readonly interactive?: boolean;
  /** Left out: the chart shows what it was given, and dragging and the keys + and − do nothing. */
  readonly onZoom?: (wish: ZoomWish) => void;
}

/** Which months somebody asked to see closer, in places of this chart. */
export type ZoomWish =
  | { readonly kind: 'in'; readonly about: number | null }
  | { readonly kind: 'out' | 'all' }
  | { readonly kind: 'between'; readonly one: number; readonly other: number };

const NO_BOUNDS: ValueBounds = { floor: null, ceiling: null };
const NO_LINES: readonly ThresholdLine[] = [];
const NO_NOTES: readonly Annotation[] = [];

/**
 * How has this measure gone at this provider, is it special, and does it meet its threshold? A figure with its caption, a
 * strip that reads out one month, the drawing, and a walk along the months by pointer, finger or keyboard (one tab stop; keys as in
 * `walkPoints`). Each step is spoken politely in the caller's words.
 */
export function ControlChart({ width, ...rest }: ControlChartProps) {
  return width === undefined ? <MeasuredWidth>{(measured) => <ChartFigure {...rest} width={measured} />}</MeasuredWidth> : <ChartFigure {...rest} width={width} />;
}

function ChartFigure(props: Omit<ControlChartProps, 'width'> & { readonly width: number }) {
  const { assessment, words, caption, width, bounds = NO_BOUNDS, beside = NO_LINES, annotations = NO_NOTES, interactive = true } = props;
  const { height = null, textSize = 12, domain = null } = props;
  const captionId = useId();
  const helpId = useId();
  const plan = useMemo(
    () => planChart({ assessment, words, bounds, beside, annotations, width, height, textSize, domain }),
    [assessment, words, bounds, beside, annotations, width, height, textSize, domain],
  );
  const lines = useMemo(() => readoutLines(assessment.series.periods.map((_, index) => words.readout(index)), width), [assessment, words, width]);
  const [own, setOwn] = useState<Walk>({ active: null, pinned: null });
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const endsSelection = useRef(false);
  const walk: Walk = { active: props.activeIndex === undefined ? own.active : props.activeIndex, pinned: props.pinnedIndex === undefined ? own.pinned : props.pinnedIndex };
  const months = assessment.series.periods.length;
  const ground = useMemo<WalkGround>(
    () => ({ length: months, phaseStarts: assessment.phases.map((phase) => phase.from), signals: signalIndices(assessment), entry: assessment.decidingIndex }),
    [assessment, months],
  );

  const go = (next: Walk): void => {
    // A pointer moves many times within one month.
    if (next.active === walk.active && next.pinned === walk.pinned) return;
    setOwn(next);
    if (next.active !== walk.active) props.onActive?.(next.active);
    if (next.pinned !== walk.pinned) props.onPin?.(next.pinned);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const wish = props.onZoom === undefined ? null : zoomWishOf(event.key, walk.active ?? walk.pinned);
    if (wish !== null) {
      event.preventDefault();
      props.onZoom?.(wish);
      return;
    }
    const next = walkPoints(walk, event.key, ground);
    if (next === null) return;
    event.preventDefault();
    go(next);
  };
  const indexUnder = (event: PointerEvent<HTMLElement>): number | null => plan.scale.indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
  const step = (by: 1 | -1): void => {
    const next = walkPoints(walk, by === 1 ? 'ArrowRight' : 'ArrowLeft', ground);
    if (next !== null) go(next);
  };

  const resting = assessment.decidingIndex ?? (months > 0 ? months - 1 : null);
  const shown = walk.active ?? walk.pinned ?? resting;
  return (
    <figure className="wl-chart" aria-labelledby={captionId}>
      <figcaption id={captionId} className={props.captionHidden === true ? 'wl-chart__unseen' : 'wl-chart__caption'}>
        {caption}
      </figcaption>
      {interactive && (
        <ReadoutStrip
          readout={shown === null ? null : words.readout(shown)}
          state={walk.active !== null ? null : walk.pinned !== null ? words.pinned : words.latest}
          tone={shown === null ? 'plain' : toneOf(assessment, shown)}
          lines={lines}
          previous={words.previousMonth}
          next={words.nextMonth}
          onStep={months > 1 ? step : null}
        />
      )}
      <div className="wl-chart__stage" style={{ width: plan.layout.width, height: plan.layout.height }}>
        <ControlChartDrawing plan={plan} assessment={assessment} words={words} />
        {interactive && months > 0 && (
          <>
            <Crosshair plan={plan} words={words} periods={assessment.series.periods} active={walk.active} pinned={walk.pinned} selected={isSelecting(dragged) ? dragged : null} />
            <div
              className="wl-chart__walk"
              style={{ height: plan.layout.yearLine + 4 }}
              role="slider"
              tabIndex={0}
              aria-label={words.walk}
              aria-describedby={helpId}
              aria-orientation="horizontal"
              aria-valuemin={1}
              aria-valuemax={months}
              aria-valuenow={(shown ?? 0) + 1}
              aria-valuetext={words.period(assessment.series.periods[shown ?? 0] ?? '')}
              onKeyDown={onKey}
              onBlur={(event) => {
                // Pressing a step button is still reading this chart.
                if (event.currentTarget.closest('figure')?.contains(event.relatedTarget) !== true) go({ ...walk, active: null });
              }}
              onPointerMove={(event) => {
                const at = indexUnder(event);
                go({ ...walk, active: at });
                if (dragged !== null && at !== null && at !== dragged.other && event.buttons === 1) setDragged({ ...dragged, other: at });
              }}
              onPointerDown={(event) => {
                const at = indexUnder(event);
                go({ ...walk, active: at });
                // A finger that moves along the chart reads it; only a mouse or a pen selects.
                if (props.onZoom === undefined || event.pointerType === 'touch' || event.button !== 0 || at === null) setDragged(null);
                else {
                  setDragged({ one: at, other: at });
                  event.currentTarget.setPointerCapture?.(event.pointerId);
                }
              }}
              onPointerUp={() => {
                endsSelection.current = isSelecting(dragged);
                setDragged(null);
                if (isSelecting(dragged)) props.onZoom?.({ kind: 'between', ...dragged });
              }}
              onPointerCancel={() => setDragged(null)}
              onPointerLeave={(event) => {
                if (event.pointerType === 'mouse') go({ ...walk, active: null });
              }}
              onClick={() => {
                // The click that ends a selection pins nothing.
                if (endsSelection.current) {
                  endsSelection.current = false;
                  return;
                }
                if (walk.active !== null) go({ ...walk, pinned: walk.pinned === walk.active ? null : walk.active });
              }}
            />
          </>
        )}
      </div>
      <NoteList notes={plan.notes} />
      {interactive && (
        <>
          <p id={helpId} className="wl-chart__unseen">
            {words.walkHelp}
          </p>
          <p className="wl-chart__unseen" aria-live="polite">
            {walk.active === null ? '' : words.spoken(walk.active)}
          </p>
        </>
      )}
    </figure>
  );
}

/** The months between which a pointer was dragged. */
interface Dragged {
  readonly one: number;
  readonly other: number;
}

const isSelecting = (dragged: Dragged | null): dragged is Dragged => dragged !== null && Math.abs(dragged.one - dragged.other) >= 2;

/** `+` closer, `-` wider, `0` all months; null: no key for zooming. */
function zoomWishOf(key: string, about: number | null): ZoomWish | null {
  if (key === '+' || key === '=') return { kind: 'in', about };
  if (key === '-' || key === '−' || key === '_') return { kind: 'out' };
  return key === '0' ? { kind: 'all' } : null;
}

function toneOf(assessment: Assessment, index: number): 'plain' | 'improvement' | 'concern' | 'neither' {
  if (assessment.excluded[index] === true || assessment.series.provisional[index] === true) return 'plain';
  const meaning = pointMeaning(assessment, index);
  if (meaning === 'common') return 'plain';
  if (meaning === 'conflict') return 'concern';
  return meaning === 'neither-high' || meaning === 'neither-low' ? 'neither' : meaning;
}
