import { line as lineOf } from 'd3';
import { useId, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { MeasuredWidth } from './MeasuredWidth.tsx';
import { PointMark } from './marks/PointMark.tsx';
import { planCompanion, type CompanionLine, type CompanionPlan, type CompanionWish } from './plan-companion.ts';
import { walkPoints } from './walk-points.ts';

/** What a companion says: all from the caller. */
export interface CompanionWords {
  /** The figure's caption. */
  readonly caption: string;
  /** What the whole picture says, for the ear. */
  readonly summary: string;
  /** One place of it, as it is spoken and shown above the plot. */
  readonly spoken: (index: number) => string;
  /** Name of the walk, and how to walk. */
  readonly walk: string;
  readonly walkHelp: string;
}

export interface CompanionChartProps extends Omit<CompanionWish, 'width'> {
  readonly words: CompanionWords;
  /** Pixels; left out: as wide as its container. */
  readonly width?: number;
}

/**
 * A small chart that stands beside the control chart and says one thing more: moving ranges, a year's total, days between events, last
 * year's months. A figure with a caption, one line that reads out one place, and the same walk by keyboard (arrows, Home, End, Escape).
 */
export function CompanionChart({ width, ...rest }: CompanionChartProps) {
  return width === undefined ? <MeasuredWidth>{(measured) => <Figure {...rest} width={measured} />}</MeasuredWidth> : <Figure {...rest} width={width} />;
}

function Figure({ words, ...wish }: CompanionWish & { readonly words: CompanionWords }) {
  const captionId = useId();
  const helpId = useId();
  const [active, setActive] = useState<number | null>(null);
  const plan = planCompanion(wish);
  const places = wish.places.length;
  const ground = { length: places, phaseStarts: [], signals: [], entry: plan.resting };
  const shown = active ?? plan.resting;
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'Escape'].includes(event.key)) return;
    const next = walkPoints({ active, pinned: null }, event.key, ground);
    if (next === null) return;
    event.preventDefault();
    setActive(next.active);
  };
  const under = (event: PointerEvent<HTMLElement>): void => setActive(plan.scale.indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left));
  return (
    <figure className="wl-chart wl-companion" aria-labelledby={captionId}>
      <figcaption id={captionId} className="wl-chart__caption">{words.caption}</figcaption>
      {places > 0 && <p className="wl-companion__reading">{words.spoken(shown)}</p>}
      <div className="wl-chart__stage" style={{ width: plan.width, height: plan.height }}>
        <Drawing plan={plan} lines={wish.lines} summary={words.summary} active={active} />
        {places > 0 && (
          <div
            className="wl-chart__walk" style={{ height: plan.height }} role="slider" tabIndex={0} aria-label={words.walk} aria-describedby={helpId}
            aria-orientation="horizontal" aria-valuemin={1} aria-valuemax={places} aria-valuenow={shown + 1} aria-valuetext={words.spoken(shown)}
            onKeyDown={onKey} onBlur={() => setActive(null)} onPointerMove={under} onPointerDown={under}
            onPointerLeave={(event) => { if (event.pointerType === 'mouse') setActive(null); }}
          />
        )}
      </div>
      <p id={helpId} className="wl-chart__unseen">{words.walkHelp}</p>
    </figure>
  );
}

interface DrawingProps {
  readonly plan: CompanionPlan;
  readonly lines: readonly CompanionLine[];
  readonly summary: string;
  readonly active: number | null;
}

function Drawing({ plan, lines, summary, active }: DrawingProps) {
  const { plot, scale, width, height } = plan;
  return (
    <svg className="wl-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={12} role="img" aria-label={summary} focusable="false">
      {plan.band !== '' && <path className="wl-companion__band" d={plan.band} />}
      <g className="wl-axis">
        {plan.ticks.map(({ text, y }) => (
          <g key={text}>
            <path className="wl-axis__rule" d={`M${plot.left},${y}H${plot.right}`} />
            <text className="wl-axis__tick" x={plot.left - 8} y={y} dy="0.35em" textAnchor="end">{text}</text>
          </g>
        ))}
        <path className="wl-axis__base" d={`M${plot.left},${plot.bottom + 0.5}H${plot.right}`} />
        {plan.names.map(({ x, first, second }) => (
          <g key={x}>
            <text className="wl-axis__tick" x={x} y={plot.bottom + 18} textAnchor="middle">{first}</text>
            {second !== null && <text className="wl-axis__year" x={x} y={plot.bottom + 32} textAnchor="middle">{second}</text>}
          </g>
        ))}
      </g>
      {lines.map(({ id, role, values, stepped = false, joined = values.length }) => (
        <path key={id} className={`wl-companion__line wl-companion__line--${role}`} data-line={id} d={pathOf(values.slice(0, joined), plan, stepped)} />
      ))}
      {lines.filter(({ role }) => role === 'earlier').flatMap(({ id, values }) => values.map((value, index) => (value === null ? null : (
        <circle key={`${id} ${String(index)}`} className="wl-companion__earlier" cx={scale.x(index)} cy={scale.y(value)} r={3} />
      ))))}
      {plan.points.map(({ index, x, y, meaning, hollow }) => <PointMark key={index} x={x} y={y} meaning={meaning} provisional={hollow} />)}
      {plan.labels.map(({ id, text, y }) => <text key={id} className={`wl-companion__name wl-companion__name--${id}`} x={plot.right + 8} y={y} dy="0.35em">{text}</text>)}
      {active !== null && <path className="wl-crosshair__line" d={`M${Math.round(scale.x(active)) + 0.5},${plot.top}V${plot.bottom + 4}`} />}
    </svg>
  );
}

/** A line through its places, broken where a value is missing; stepped lines keep a place's level over its whole width. */
function pathOf(values: readonly (number | null)[], { scale, plot }: CompanionPlan, stepped: boolean): string {
  if (!stepped) {
    return lineOf<number | null>((_, index) => scale.x(index), (value) => scale.y(value ?? 0)).defined((value) => value !== null).digits(1)([...values]) ?? '';
  }
  let path = '';
  values.forEach((value, index) => {
    if (value === null) return;
    const left = Math.max(plot.left, scale.x(index - 0.5));
    path += `${index > 0 && values[index - 1] !== null ? 'L' : 'M'}${left.toFixed(1)},${scale.y(value).toFixed(1)}H${Math.min(plot.right, scale.x(index + 0.5)).toFixed(1)}`;
  });
  return path;
}
