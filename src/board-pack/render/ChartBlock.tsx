/** One control chart of the pack: heading, icons, what it says, the drawing, the latest months, and every month on request. */
import type { ReactNode } from 'react';
import { besideLines } from '../../chart/beside-lines.ts';
import { boundsFor } from '../../chart/bounds-for.ts';
import { chartWordsFor } from '../../chart/chart-words-for.ts';
import { ControlChart } from '../../chart/ControlChart.tsx';
import { packWords } from '../../wording/pack-words.ts';
import type { PackChart } from '../pack-document.ts';
import { TableBlock } from './TableBlock.tsx';
import { Verdict } from './Verdict.tsx';

/** The width of the text on A4 portrait at 96 dots an inch, and a height that leaves room for two charts on a page. */
const WIDTH = 690;
const HEIGHT = 290;

export function ChartBlock({ chart: { id, title, caption, verdict, lead, rest, chart, strip, months } }: { readonly chart: PackChart }): ReactNode {
  return (
    <section className="pack-chart" id={id} aria-labelledby={`${id}-name`}>
      <div className="pack-chart-head">
        <div>
          <h3 id={`${id}-name`}>{title}</h3>
          <p className="quiet">{caption}</p>
        </div>
        <Verdict verdict={verdict} size={34} />
      </div>
      <p><strong>{lead}</strong> {rest}</p>
      <ControlChart
        assessment={chart.assessment} words={chartWordsFor(chart, `${title}. ${lead}`)} caption={title} captionHidden interactive={false}
        annotations={chart.annotations} beside={besideLines(chart)} bounds={boundsFor(chart.measure)} width={WIDTH} height={HEIGHT} textSize={11}
      />
      {strip !== null && <TableBlock table={strip} />}
      {months !== null && (
        <details className="screen-only">
          <summary>{packWords.chartOf}<span className="visually-hidden">: {title}</span></summary>
          <TableBlock table={months} />
        </details>
      )}
    </section>
  );
}
