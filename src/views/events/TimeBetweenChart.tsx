/** From each event to the next: one point a time, in the order of the events, with what is usual and its limits. Pure drawing with a table of the same numbers. */
import type { ReactNode } from 'react';
import { scaleLinear } from 'd3';
import type { TimeBetween } from '../../queries/time-between.ts';
import { describeTimeBetween } from '../../wording/describe-time-between.ts';
import { formatDay, formatPeriodShort } from '../../wording/format-period.ts';
import { MeasuredWidth } from '../../chart/MeasuredWidth.tsx';

const HEIGHT = 190;
const EDGE = { left: 44, right: 16, top: 10, bottom: 24 };

export function TimeBetweenChart({ time }: { readonly time: TimeBetween }): ReactNode {
  const { between, assessment, usual, running, withoutDay } = time;
  const lower = assessment.lower.at(-1) ?? null;
  const upper = assessment.upper.at(-1) ?? null;
  const beyond = between.gaps.filter(({ plotted }) => (upper !== null && plotted > upper) || (lower !== null && plotted < lower)).length;
  const sentence = describeTimeBetween({ between, usual, lower, upper, beyond, running, withoutDay });
  return (
    <section className="card events-panel" aria-labelledby="between-heading">
      <h2 id="between-heading">Time between</h2>
      <p>{sentence}</p>
      <MeasuredWidth fallback={600}>{(width) => <Drawing width={width} time={time} lower={lower} upper={upper} summary={sentence} />}</MeasuredWidth>
      <details>
        <summary>Table of these times</summary>
        <table className="events-small-table">
          <thead><tr><th scope="col">From</th><th scope="col">To</th><th scope="col">Days</th></tr></thead>
          <tbody>
            {between.running !== null && <tr><td>{formatDay(between.running.from)}</td><td>still running on {formatDay(between.running.asAt)}</td><td>{between.running.days}</td></tr>}
            {between.gaps.toReversed().map((gap, index) => <tr key={index}><td>{formatDay(gap.from)}</td><td>{formatDay(gap.to)}</td><td>{gap.days}</td></tr>)}
          </tbody>
        </table>
      </details>
    </section>
  );
}

interface DrawingProps {
  readonly width: number;
  readonly time: TimeBetween;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly summary: string;
}

function Drawing({ width, time: { between, usual }, lower, upper, summary }: DrawingProps): ReactNode {
  const { gaps, running } = between;
  const points = gaps.length + (running === null ? 0 : 1);
  const most = Math.max(1, upper ?? 0, running?.days ?? 0, ...gaps.map(({ plotted }) => plotted));
  const y = scaleLinear([0, most], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
  const x = (index: number): number => EDGE.left + ((width - EDGE.left - EDGE.right) * (index + 0.5)) / points;
  const every = Math.max(1, Math.ceil(points / Math.max(1, Math.floor((width - EDGE.left) / 64))));
  const right = width - EDGE.right;
  return (
    <svg className="time-between" width={width} height={HEIGHT} viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`} role="img" aria-label={summary} focusable="false">
      {lower !== null && upper !== null && <rect className="time-between-band" x={EDGE.left} width={right - EDGE.left} y={y(upper)} height={Math.max(0, y(Math.max(0, lower)) - y(upper))} />}
      {y.ticks(4).map((tick) => <g key={tick}><line className="time-between-rule" x1={EDGE.left} x2={right} y1={y(tick)} y2={y(tick)} /><text x={EDGE.left - 6} y={y(tick) + 4} textAnchor="end">{tick}</text></g>)}
      {usual !== null && <line className="time-between-usual" x1={EDGE.left} x2={right} y1={y(usual)} y2={y(usual)} />}
      <polyline className="time-between-line" points={gaps.map(({ plotted }, index) => `${x(index).toFixed(1)},${y(plotted).toFixed(1)}`).join(' ')} />
      {gaps.map(({ plotted, to }, index) => {
        const special = (upper !== null && plotted > upper) || (lower !== null && plotted < lower);
        return (
          <g key={index}>
            <circle className={special ? 'time-between-special' : 'time-between-point'} cx={x(index)} cy={y(plotted)} r={special ? 5 : 3.2} />
            {index % every === 0 && <text x={x(index)} y={HEIGHT - 6} textAnchor="middle">{formatPeriodShort(to.slice(0, 7))}</text>}
          </g>
        );
      })}
      {running !== null && <circle className="time-between-running" cx={x(points - 1)} cy={y(running.days)} r={4} />}
    </svg>
  );
}
