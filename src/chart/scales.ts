/** From months and values to places on the drawing. Plain functions: nothing here knows of the page. */
import type { Interval } from './value-domain.ts';

/** Where the drawing's marks lie, in pixels from its top left corner. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Places of months and values in one plot. */
export interface PlotScale {
  /** The middle of a month, in pixels. Fractions are between months: 2.5 is the edge of the third and fourth. */
  readonly x: (index: number) => number;
  /** The height of a value, in pixels from the top: high values are near the top. */
  readonly y: (value: number) => number;
  /** The width of one month, in pixels. */
  readonly monthWidth: number;
  /** The month nearest to a place, never outside the series; null for an empty one. */
  readonly indexAt: (x: number) => number | null;
}

/** Points must not touch the plot's edge, or half of each would be cut off. */
const EDGE = 7;

/**
 * Where does each month, and each value, lie? Months are equally wide, whatever their number of days, and every month
 * has its place whether or not it has a value. One month lies in the middle.
 *
 * @example plotScale(3, [0, 10], { left: 0, top: 0, right: 114, bottom: 114 }).x(1) // 57
 */
export function plotScale(months: number, domain: Interval, plot: Rectangle, inset = EDGE): PlotScale {
  const left = plot.left + inset;
  const width = Math.max(0, plot.right - plot.left - 2 * inset);
  const height = Math.max(0, plot.bottom - plot.top - 2 * inset);
  const monthWidth = months > 1 ? width / (months - 1) : width;
  const extent = domain[1] - domain[0];
  return {
    x: months > 1 ? (index) => left + index * monthWidth : (index) => left + width / 2 + index * width,
    y: (value) => plot.bottom - inset - (extent === 0 ? 0.5 : (value - domain[0]) / extent) * height,
    monthWidth,
    indexAt: (x) => {
      if (months === 0) return null;
      if (months === 1 || monthWidth === 0) return 0;
      return Math.max(0, Math.min(months - 1, Math.round((x - left) / monthWidth)));
    },
  };
}
