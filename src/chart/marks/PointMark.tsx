import type { PointMeaning } from '../point-meaning.ts';

export interface PointMarkProps {
  readonly x: number;
  readonly y: number;
  readonly meaning: PointMeaning;
  readonly provisional?: boolean;
  readonly excluded?: boolean;
  /** 1 on a chart of ordinary width; smaller where months are dense. */
  readonly size?: number;
}

/**
 * One month's point. Meaning has a shape of its own, so that paper and eyes without colour see it too: ordinary a small
 * dot, improvement a large disc, concern a diamond, neither a triangle to its side, both at once a diamond with a disc in it;
 * provisional is hollow, left out of the limits is a cross.
 */
export function PointMark({ x, y, meaning, provisional = false, excluded = false, size = 1 }: PointMarkProps) {
  const place = `translate(${round(x)},${round(y)})${size === 1 ? '' : `scale(${round(size)})`}`;
  if (excluded) return <path className="wl-point wl-point--excluded" transform={place} d="M-3.6,-3.6L3.6,3.6M-3.6,3.6L3.6,-3.6" />;
  if (provisional) return <circle className="wl-point wl-point--provisional" transform={place} r={3.8} />;
  switch (meaning) {
    case 'common':
      return <circle className="wl-point wl-point--common" transform={place} r={3.2} />;
    case 'improvement':
      return <circle className="wl-point wl-point--improvement" transform={place} r={4.7} />;
    case 'concern':
      return <path className="wl-point wl-point--concern" transform={place} d={DIAMOND} />;
    case 'conflict':
      return (
        <g className="wl-point--conflict" transform={place}>
          <path className="wl-point wl-point--concern" d={DIAMOND} transform="scale(1.35)" />
          <circle className="wl-point wl-point--improvement" r={3.3} />
        </g>
      );
    case 'neither-high':
      return <path className="wl-point wl-point--neither" transform={place} d="M0,-5.6L5.2,3.9H-5.2Z" />;
    case 'neither-low':
      return <path className="wl-point wl-point--neither" transform={place} d="M0,5.6L5.2,-3.9H-5.2Z" />;
  }
}

const DIAMOND = 'M0,-6.2L6.2,0L0,6.2L-6.2,0Z';

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
