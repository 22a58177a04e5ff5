/** Bars of a Pareto chart with the line of their share so far; the table beneath says the same in numbers. */
import type { ReactNode } from 'react';
import { PARETO_SHARE } from '../../wording/describe-pareto.ts';

const WIDTH = 360;
const HEIGHT = 130;
const LEFT = 6;
const RIGHT = 322;
const TOP = 8;
const BOTTOM = 122;

interface ParetoPictureProps {
  /** Cases of each part, most first. */
  readonly cases: readonly number[];
  /** Of all parts, whether or not they are drawn. */
  readonly total: number;
}

export function ParetoPicture({ cases, total }: ParetoPictureProps): ReactNode {
  // Bars and line share one axis, cases as a share of all, so that the line begins on top of the first bar.
  const height = (share: number): number => BOTTOM - share * (BOTTOM - TOP);
  const slot = (RIGHT - LEFT) / cases.length;
  const bar = Math.min(slot * 0.7, 60);
  const x = (index: number): number => LEFT + slot * (index + 0.5);
  const share = (index: number): number => cases.slice(0, index + 1).reduce((sum, each) => sum + each, 0) / total;
  return (
    <svg className="pareto-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {[0.5, 1].map((each) => (
        <g key={each}>
          <path className="pareto-rule" d={`M${LEFT},${height(each)}H${RIGHT}`} />
          <text x={RIGHT + 5} y={height(each)} dy="0.35em">{each * 100}%</text>
        </g>
      ))}
      <path className="pareto-most" d={`M${LEFT},${height(PARETO_SHARE)}H${RIGHT}`} />
      <text x={RIGHT + 5} y={height(PARETO_SHARE)} dy="0.35em">{PARETO_SHARE * 100}%</text>
      {cases.map((each, index) => <rect key={index} x={x(index) - bar / 2} y={height(each / total)} width={bar} height={BOTTOM - height(each / total)} />)}
      <path className="pareto-line" d={cases.map((_, index) => `${index === 0 ? 'M' : 'L'}${x(index).toFixed(1)},${height(share(index)).toFixed(1)}`).join('')} />
      {cases.map((_, index) => <circle key={index} cx={x(index)} cy={height(share(index))} r="3" />)}
      <path className="pareto-base" d={`M${LEFT},${BOTTOM}H${RIGHT}`} />
    </svg>
  );
}
