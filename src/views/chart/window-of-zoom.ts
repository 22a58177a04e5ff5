/** Between the months of an address and the places in a series. */
import type { ChartWindow } from '../../chart/chart-window.ts';
import { isWhole, zoomTo } from '../../chart/zoom-months.ts';
import { indexNotBefore } from '../../spc/points.ts';
import type { Period } from '../../spc/vocabulary.ts';
import type { Zoom } from '../shared/address.ts';

/**
 * Which places do these months have? Months outside the series are passed over, so that a link made before two more months came
 * in shows the same months; a stretch without any month of the series shows all.
 *
 * @example windowOfZoom({ from: '2012-01', to: '2012-06' }, aprilTwelveOnwards) // the first six months
 */
export function windowOfZoom(zoom: Zoom | null, periods: readonly Period[]): ChartWindow {
  const months = periods.length;
  const first = periods[0];
  const last = periods.at(-1);
  if (zoom === null || first === undefined || last === undefined || zoom.to < first || zoom.from > last) return { from: 0, to: Math.max(0, months - 1) };
  return zoomTo(indexNotBefore(periods, zoom.from), indexNotBefore(periods, `${zoom.to}~`) - 1, months);
}

/** The months of a window, for the address; null where all are shown. */
export function zoomOfWindow(shown: ChartWindow, periods: readonly Period[]): Zoom | null {
  const from = periods[shown.from];
  const to = periods[shown.to];
  return isWhole(shown, periods.length) || from === undefined || to === undefined ? null : { from, to };
}
