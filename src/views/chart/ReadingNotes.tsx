/** What a careful reader should know of this chart: the measure in words, its kind of chart, what was restated, and every note. Warnings stand with the reasons of its icons. */
import type { ReactNode } from 'react';
import type { JudgedChart } from '../../queries/judged-chart.ts';
import { explainChartKind } from '../../wording/chart-caption.ts';
import { describeCounting } from '../../wording/describe-counting.ts';
import { formatPeriod, formatPeriodRange } from '../../wording/format-period.ts';
import { decimalsFor, formatValue } from '../../wording/format-value.ts';
import { DisagreementNote } from '../shared/DisagreementNote.tsx';

export function ReadingNotes({ chart: { measure, assessment, annotations } }: { readonly chart: JudgedChart }): ReactNode {
  const { series } = assessment;
  const decimals = decimalsFor(measure, series);
  const restated = series.restatedFrom.flatMap((was, index) => {
    const value = series.values[index] ?? null;
    const from = was === null ? 'no value' : formatValue(was, measure, decimals);
    return was === null || value === null ? [] : [`${formatPeriod(series.periods[index] ?? '')} was restated: ${from} became ${formatValue(value, measure, decimals)}.`];
  });
  return (
    <section className="card panel" aria-labelledby="notes-heading">
      <h2 id="notes-heading">Reading notes</h2>
      <p>{measure.definition}</p>
      <p className="quiet">{explainChartKind(assessment.chartKind)}</p>
      {describeCounting(measure, series).map((line) => <p key={line} className="quiet">{line}</p>)}
      {(restated.length > 0 || annotations.length > 0) && (
        <ul className="note-list">
          {restated.map((text) => <li key={text}>{text}</li>)}
          {annotations.map((annotation) => (
            <li key={annotation.from + annotation.text}>
              {annotation.from === annotation.to ? formatPeriod(annotation.from) : formatPeriodRange(annotation.from, annotation.to)}: {annotation.text}
              {annotation.author !== '' && <span className="quiet"> ({annotation.author})</span>}
            </li>
          ))}
        </ul>
      )}
      <DisagreementNote measureId={measure.id} providerCode={series.providerCode} />
    </section>
  );
}
