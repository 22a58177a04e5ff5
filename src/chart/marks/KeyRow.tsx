import type { MarkName } from '../chart-words.ts';
import type { ChartPlan } from '../plan-chart.ts';
import { PointMark } from './PointMark.tsx';

/** Under the months: that the axis does not start at zero, and the marks that occur on this chart. */
export function KeyRow({ plan }: { readonly plan: ChartPlan }) {
  const { keyLine, keyRow } = plan.layout;
  return (
    <g className="wl-key">
      {plan.key.map(({ mark, text, x, row }) => {
        const y = keyLine + row * keyRow;
        return (
          <g key={mark ?? 'axis'}>
            {mark !== null && <KeyMark mark={mark} x={x + 7} y={y - plan.textSize * 0.36} />}
            <text className="wl-key__text" x={x + (mark === null ? 2 : plan.textSize * 1.25 + 2)} y={y}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function KeyMark({ mark, x, y }: { readonly mark: MarkName; readonly x: number; readonly y: number }) {
  if (mark === 'restated') return <path className="wl-restated" d={`M${x - 4},${y - 4}h8M${x},${y - 4}V${y + 5}`} />;
  if (mark === 'provisional') return <PointMark x={x} y={y} meaning="common" provisional />;
  if (mark === 'excluded') return <PointMark x={x} y={y} meaning="common" excluded />;
  return <PointMark x={x} y={y} meaning={mark} size={0.9} />;
}
