import { line as lineOf } from 'd3';
import type { ChartPlan, PlannedPoint } from '../plan-chart.ts';
import { PointMark } from './PointMark.tsx';

/** The series itself: its line, broken at gaps and loose around months left out, and a point for each month. */
export function SeriesMarks({ plan }: { readonly plan: ChartPlan }) {
  const byIndex = new Map(plan.points.map((point) => [point.index, point]));
  const draw = lineOf<PlannedPoint>((point) => point.x, (point) => point.y).digits(1);
  const size = Math.max(0.62, Math.min(1, plan.scale.monthWidth / 11));
  return (
    <g>
      {plan.strokes.map((stroke) => {
        const along: PlannedPoint[] = [];
        for (let index = stroke.from; index <= stroke.to; index += 1) {
          const point = byIndex.get(index);
          if (point) along.push(point);
        }
        return <path key={stroke.from} className={stroke.loose ? 'wl-line wl-line--loose' : 'wl-line'} d={draw(along) ?? ''} />;
      })}
      {plan.points.map(({ index, x, y, restatedY }) =>
        restatedY === null ? null : <path key={index} className="wl-restated" d={`M${x - 4},${restatedY}h8M${x},${restatedY}V${y}`} />,
      )}
      {plan.points.map(({ index, ...mark }) => (
        <PointMark key={index} x={mark.x} y={mark.y} meaning={mark.meaning} provisional={mark.provisional} excluded={mark.excluded} size={size} />
      ))}
    </g>
  );
}
