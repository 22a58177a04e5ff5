/** A chart as a drawing of its own: drawn anew at a fixed width, in the colours of paper, with its words around it. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ChartWindow } from '../../../chart/chart-window.ts';
import { drawingFile } from '../../../chart/drawing-file.ts';
import type { DrawingFrame } from '../../../chart/framed-drawing.ts';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { DrawnChart } from '../../shared/drawn-chart/DrawnChart.tsx';

/** As wide as a slide or half an A4 page needs it, whatever the screen. */
const WIDTH = 960;
const HEIGHT = 430;

interface Pictured {
  readonly chart: JudgedChart;
  readonly summary: string;
  readonly shown: ChartWindow;
  readonly frame: DrawingFrame;
}

/**
 * The chart as the text of an SVG file. A telephone gives the same picture as a projector; a dark page gives a light one, since it is
 * for paper and slides. The page itself is not repainted.
 */
export function svgOf({ chart, summary, shown, frame }: Pictured): string {
  const page = document.documentElement;
  const room = document.createElement('div');
  room.className = 'off-page';
  room.setAttribute('aria-hidden', 'true');
  document.body.append(room);
  const root = createRoot(room);
  const theme = page.dataset['theme'];
  // Set back before the browser paints: only computed styles see it.
  page.dataset['theme'] = 'light';
  try {
    flushSync(() => root.render(<DrawnChart chart={chart} summary={summary} shown={shown} width={WIDTH} height={HEIGHT} interactive={false} />));
    const drawing = room.querySelector<SVGSVGElement>('.wl-drawing');
    if (drawing === null) throw new Error('The chart was not drawn.');
    return drawingFile(drawing, frame);
  } finally {
    if (theme === undefined) delete page.dataset['theme'];
    else page.dataset['theme'] = theme;
    root.unmount();
    room.remove();
  }
}
