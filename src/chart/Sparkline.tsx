import { memo } from 'react';
import type { Assessment } from '../spc/assessment.ts';
import { markPath, sparklinePaths } from './sparkline-path.ts';
import type { PeriodDomain, SparklinePaths } from './sparkline-path.ts';
import type { ValueBounds } from './value-domain.ts';

export interface SparklineProps {
  readonly assessment: Assessment;
  /** Months of the whole row or table, so that ends align; null: the series' own months. */
  readonly domain?: PeriodDomain | null;
  /** The measure's bounds; limits are clipped to them as on the chart. One object for all cells, or the memo is lost. */
  readonly bounds?: ValueBounds;
  readonly width?: number;
  readonly height?: number;
  /** What it shows, in words. Without it the picture is decoration: its cell says the same in text. */
  readonly title?: string;
}

const composed = new WeakMap<Assessment, { readonly of: string; readonly bounds: ValueBounds | undefined; readonly paths: SparklinePaths }>();

/** Composed once: a cell of a large table comes into sight again and again. */
function pathsOnce(assessment: Assessment, domain: PeriodDomain | null, width: number, height: number, bounds: ValueBounds | undefined): SparklinePaths {
  const of = `${domain?.from ?? ''} ${domain?.to ?? ''} ${width} ${height}`;
  const before = composed.get(assessment);
  if (before?.of === of && before.bounds === bounds) return before.paths;
  const paths = sparklinePaths(assessment, domain, width, height, bounds);
  composed.set(assessment, { of, bounds, paths });
  return paths;
}

/**
 * How has this measure gone, in one glance? Process limits as a band, threshold dashed, special months as marks, the last
 * month emphasised. At most nine elements, drawn once for the same assessment, so that a table of thousands can scroll.
 */
export const Sparkline = memo(function Sparkline({ assessment, domain = null, bounds, width = 96, height = 28, title }: SparklineProps) {
  const paths = pathsOnce(assessment, domain, width, height, bounds);
  const { last } = paths;
  return (
    <svg className="wl-spark" width={width} height={height} viewBox={`0 0 ${width} ${height}`} focusable="false" {...(title === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': title })}>
      {paths.band !== '' && <path className="wl-spark__band" d={paths.band} />}
      {paths.threshold !== '' && <path className="wl-spark__threshold" d={paths.threshold} />}
      {paths.line !== '' && <path className="wl-spark__line" d={paths.line} />}
      {paths.signals.map(({ meaning, path }) => (
        <path key={meaning} className={`wl-spark__mark wl-spark__mark--${meaning}`} d={path} />
      ))}
      {last !== null && (
        <path className={`wl-spark__last wl-spark__mark--${last.hollow ? 'hollow' : last.meaning}`} d={markPath(last.meaning, last.x, last.y, last.meaning === 'common' ? 2.4 : 2.8)} />
      )}
    </svg>
  );
});
