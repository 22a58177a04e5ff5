/** The chart for papers, slides and messages: as picture, points or sentence, each saying where it comes from. */
import { useState, type ReactNode } from 'react';
import type { ChartWindow } from '../../../chart/chart-window.ts';
import type { DrawingFrame } from '../../../chart/framed-drawing.ts';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { pictureFingerprint } from '../../../queries/picture-fingerprint.ts';
import { chartCaption } from '../../../wording/chart-caption.ts';
import { describeAssurance } from '../../../wording/describe-assurance.ts';
import { provenanceLines, type ProvenanceParts } from '../../../wording/describe-provenance.ts';
import { describeVerdict } from '../../../wording/describe-variation.ts';
import type { Reading } from '../../../wording/reading-sentence.ts';
import { downloadFile, downloadText } from '../../shared/download-text.ts';
import { useProvenance } from './use-provenance.ts';

interface TakeAwayProps {
  readonly chart: JudgedChart;
  readonly reading: Reading;
  readonly shown: ChartWindow;
  /** That the picture shows some months only; null: all. */
  readonly zoomed: string | null;
}

const COPYING_REFUSED = 'This browser did not allow copying. Download the file instead.';

export function TakeAway({ chart, reading, shown, zoomed }: TakeAwayProps): ReactNode {
  const { measure, provider, assessment } = chart;
  const provenance = useProvenance(chart);
  const [said, setSaid] = useState('');
  const name = `${measure.id}-${provider.code}`;
  const title = `${measure.name}, ${provider.name}`;
  const sentence = `${reading.lead} ${reading.rest}`.trim();
  /** The provenance with the fingerprint of what leaves the page: of a picture the months shown, of points and sentence all. */
  const signed = async (months: typeof shown | null): Promise<ProvenanceParts> => {
    const { periods } = assessment.series;
    const { fingerprint, terms } = provenance;
    const picture = await pictureFingerprint(chart, {
      figures: fingerprint, terms, shown: months === null ? null : { from: periods[months.from] ?? '', to: periods[months.to] ?? '' },
    });
    return { ...provenance, picture };
  };
  const frame = async (): Promise<DrawingFrame> => ({
    heading: title,
    lines: [
      chartCaption(assessment, provider.name), sentence,
      `Variation: ${describeVerdict(assessment).short}. Assurance: ${describeAssurance(assessment, measure).short}.`,
      ...(zoomed === null ? [] : [zoomed]),
    ],
    foot: provenanceLines(await signed(zoomed === null ? null : shown)),
  });

  const attempt = (work: () => Promise<string>, refused: string): void => {
    setSaid('');
    work().then(setSaid, () => setSaid(refused));
  };
  const svg = async (): Promise<string> => {
    // The drawing's own module comes only when somebody takes a picture away.
    const { svgOf } = await import('./picture-of.tsx');
    return svgOf({ chart, summary: reading.caption, shown, frame: await frame() });
  };
  const png = async (): Promise<Blob> => {
    const { pngOf } = await import('../../shared/png-of.ts');
    return pngOf(await svg());
  };

  return (
    <div className="chart-group" role="group" aria-label="Take it away">
      <span className="chart-group-name" aria-hidden="true">Take away</span>
      <button type="button" className="button" onClick={() => attempt(async () => { downloadFile(`${name}.png`, await png()); return 'Picture saved.'; }, 'This browser made no picture. The SVG file holds the same.')}><span className="visually-hidden">Download as </span>PNG</button>
      <button type="button" className="button" onClick={() => attempt(async () => { downloadText(`${name}.svg`, 'image/svg+xml;charset=utf-8', await svg()); return 'Drawing saved.'; }, 'The drawing could not be made.')}><span className="visually-hidden">Download as </span>SVG</button>
      <button
        type="button" className="button"
        onClick={() => attempt(async () => {
          const { pointsCsv } = await import('./points-csv.ts');
          downloadText(`${name}.csv`, 'text/csv;charset=utf-8', await pointsCsv(chart, await signed(null)));
          return `Points of all ${assessment.series.periods.length} months saved.`;
        }, 'The points could not be written.')}
      >
        <span className="visually-hidden">Download as </span>CSV<span className="visually-hidden"> (points)</span>
      </button>
      <button
        type="button" className="button"
        onClick={() => attempt(async () => {
          // The promise goes in, so that the browser still knows that somebody clicked.
          await navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })]);
          return 'Picture copied.';
        }, COPYING_REFUSED)}
      >
        Copy picture
      </button>
      <button
        type="button" className="button"
        onClick={() => attempt(async () => {
          await navigator.clipboard.writeText([`${title}: ${sentence}`, ...provenanceLines(await signed(null))].join('\n'));
          return 'Sentence copied.';
        }, 'This browser did not allow copying. Mark the sentence above the chart instead.')}
      >
        Copy sentence
      </button>
      <span className="chart-said" role="status">{said}</span>
    </div>
  );
}
