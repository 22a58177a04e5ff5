/** The months shown: closer, wider, earlier, later, the last two years, all. By mouse the chart itself is dragged over, by keyboard + and −. */
import type { ReactNode } from 'react';
import type { ChartWindow } from '../../chart/chart-window.ts';
import { isWhole, latestMonths, LEAST_MONTHS, shiftMonths, zoomIn, zoomOut } from '../../chart/zoom-months.ts';

interface ZoomToolsProps {
  readonly shown: ChartWindow;
  readonly months: number;
  /** The pinned month, about which the chart is shown closer. */
  readonly pinned: number | null;
  readonly onShow: (shown: ChartWindow) => void;
}

const TWO_YEARS = 24;
const A_YEAR = 12;

export function ZoomTools({ shown, months, pinned, onShow }: ZoomToolsProps): ReactNode {
  const whole = isWhole(shown, months);
  const latest = latestMonths(TWO_YEARS, months);
  const isLatest = !whole && latest.from === shown.from && latest.to === shown.to;
  return (
    <div className="chart-group" role="group" aria-label="Months shown">
      <span className="chart-group-name" aria-hidden="true">Months</span>
      {months > TWO_YEARS && <button type="button" className="button" aria-pressed={isLatest} onClick={() => onShow(latest)}>Last 24 months</button>}
      <button type="button" className="button" aria-pressed={whole} onClick={() => onShow({ from: 0, to: months - 1 })}>All</button>
      <button type="button" className="button" aria-label="Fewer months, closer" disabled={shown.to - shown.from + 1 <= LEAST_MONTHS} onClick={() => onShow(zoomIn(shown, months, pinned))}>+</button>
      <button type="button" className="button" aria-label="More months, wider" disabled={whole} onClick={() => onShow(zoomOut(shown, months))}>−</button>
      {!whole && (
        <>
          <button type="button" className="button" disabled={shown.from === 0} onClick={() => onShow(shiftMonths(shown, months, -A_YEAR))}><span aria-hidden="true">‹ </span>Earlier</button>
          <button type="button" className="button" disabled={shown.to === months - 1} onClick={() => onShow(shiftMonths(shown, months, A_YEAR))}>Later<span aria-hidden="true"> ›</span></button>
        </>
      )}
    </div>
  );
}
