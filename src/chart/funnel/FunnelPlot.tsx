import { useId, useMemo, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { ComparedFunnel } from '../../spc/comparison/funnel-of-months.ts';
import type { Direction } from '../../spc/vocabulary.ts';
import { MeasuredWidth } from '../MeasuredWidth.tsx';
import { ReadoutStrip } from '../ReadoutStrip.tsx';
import type { ValueBounds } from '../value-domain.ts';
import { FunnelDrawing } from './FunnelDrawing.tsx';
import type { FunnelPoint } from './funnel-point.ts';
import { planFunnel, type FunnelPlan } from './plan-funnel.ts';
import type { FunnelWords } from './funnel-words.ts';
import { walkFunnel, type FunnelGround } from './walk-funnel.ts';
import './funnel.css';

export interface FunnelPlotProps {
  readonly compared: ComparedFunnel;
  readonly direction: Direction;
  readonly bounds: ValueBounds;
  /** The provider a reader follows; null: none. */
  readonly own: string | null;
  readonly threshold: number | null;
  /** The same object as long as nothing changed, or the plot is worked out anew. */
  readonly words: FunnelWords;
  /** Somebody chose a provider by click or Enter; null: the one followed was chosen again. */
  readonly onOwn: (code: string | null) => void;
  /** Pixels. Left out: as wide as its container. */
  readonly width?: number;
}

/**
 * Who differs from the others by more than size explains? A figure with a strip that reads out one provider, the drawing, and a
 * walk along the providers by pointer, finger or keyboard (keys as in `walkFunnel`; Enter follows the provider).
 */
export function FunnelPlot({ width, ...rest }: FunnelPlotProps) {
  return width === undefined ? <MeasuredWidth>{(measured) => <FunnelFigure {...rest} width={measured} />}</MeasuredWidth> : <FunnelFigure {...rest} width={width} />;
}

function FunnelFigure({ compared, direction, bounds, own, threshold, words, onOwn, width }: FunnelPlotProps & { readonly width: number }) {
  const captionId = useId();
  const helpId = useId();
  const [active, setActive] = useState<string | null>(null);
  const plan = useMemo(
    () => planFunnel({ compared, direction, bounds, own, threshold, words, width, height: null, textSize: 12 }),
    [compared, direction, bounds, own, threshold, words, width],
  );
  const ground = useMemo(() => groundOf(plan), [plan]);
  const here = plan.points.findIndex(({ provider }) => provider.code === active);
  const shown = plan.points[here] ?? plan.points[ground.entry];
  const go = (index: number | null): void => setActive(plan.points[index ?? -1]?.provider.code ?? null);
  const choose = (point: FunnelPoint | undefined): void => {
    if (point !== undefined) onOwn(point.isOwn ? null : point.provider.code);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') choose(shown);
    else if (event.key === 'Escape') go(null);
    else {
      const next = walkFunnel(here < 0 ? null : here, event.key, ground);
      if (next === null) return;
      go(next);
    }
    event.preventDefault();
  };
  const under = (event: PointerEvent<HTMLElement>): number | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return nearest(plan, event.clientX - left, event.clientY - top);
  };
  const step = (by: 1 | -1): void => go(walkFunnel(here < 0 ? null : here, by === 1 ? 'ArrowRight' : 'ArrowLeft', ground));
  const readout = shown === undefined ? null : words.readout(shown.provider);
  return (
    <figure className="wl-chart" aria-labelledby={captionId}>
      <figcaption id={captionId} className="wl-chart__unseen">{words.caption}</figcaption>
      <ReadoutStrip
        readout={readout} state={shown?.isOwn === true ? words.own : null} tone={toneOf(shown)} lines={width < 620 ? 3 : 1}
        previous={words.previous} next={words.next} onStep={plan.points.length > 1 ? step : null}
      />
      <div className="wl-chart__stage" style={{ width: plan.width, height: plan.height }}>
        <FunnelDrawing plan={plan} words={words} />
        {here >= 0 && shown !== undefined && (
          <svg className="wl-crosshair" width={plan.width} height={plan.height} aria-hidden="true" focusable="false">
            <circle className="wl-funnel__active" cx={shown.x} cy={shown.y} r={9} />
          </svg>
        )}
        {plan.points.length > 0 && (
          <div
            className="wl-chart__walk" style={{ height: plan.plot.bottom + 8 }} role="slider" tabIndex={0}
            aria-label={words.walk} aria-describedby={helpId} aria-orientation="horizontal"
            aria-valuemin={1} aria-valuemax={plan.points.length} aria-valuenow={(here < 0 ? ground.entry : here) + 1}
            aria-valuetext={shown === undefined ? '' : words.name(shown.provider.code)}
            onKeyDown={onKey} onBlur={() => go(null)}
            onPointerMove={(event) => go(under(event))} onPointerDown={(event) => go(under(event))}
            onPointerLeave={(event) => {
              if (event.pointerType === 'mouse') go(null);
            }}
            onClick={() => {
              if (here >= 0) choose(plan.points[here]);
            }}
          />
        )}
      </div>
      <p id={helpId} className="wl-chart__unseen">{words.walkHelp}</p>
      <p className="wl-chart__unseen" aria-live="polite">{here >= 0 && shown !== undefined ? words.spoken(shown.provider) : ''}</p>
    </figure>
  );
}

function groundOf({ points }: FunnelPlan): FunnelGround {
  const outside = points.flatMap(({ meaning }, index) => (meaning === 'common' ? [] : [index]));
  const own = points.findIndex(({ isOwn }) => isOwn);
  const farthest = points.reduce((best, { provider }, index) => (Math.abs(provider.z) > Math.abs(points[best]?.provider.z ?? 0) ? index : best), 0);
  return { heights: points.map(({ y }) => y), outside, entry: own >= 0 ? own : farthest };
}

/** How near a pointer must come to a point, in pixels. */
const REACH = 40;

function nearest({ points }: FunnelPlan, x: number, y: number): number | null {
  let best: number | null = null;
  let least = REACH;
  points.forEach((point, index) => {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

function toneOf(point: FunnelPoint | undefined): 'plain' | 'improvement' | 'concern' | 'neither' {
  switch (point?.meaning) {
    case 'improvement': case 'concern': return point.meaning;
    case 'neither-high': case 'neither-low': return 'neither';
    case 'common': case 'conflict': case undefined: return 'plain';
  }
}
