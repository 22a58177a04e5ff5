/** What is counted, over what, what was required and when, and what changed the meaning of the figures. */
import type { ReactNode } from 'react';
import { describeThresholdHistory } from '../../wording/describe-threshold.ts';
import { explainChartKind } from '../../wording/chart-caption.ts';
import { sentenceCase } from '../../wording/format-count.ts';
import { formatPeriod, formatPeriodRange } from '../../wording/format-period.ts';
import { describeBetter, describeMeasureKind } from '../../wording/describe-measure.ts';
import type { MeasurePartProps } from './measure-part.ts';
import '../shared/panel.css';

export function MeasureDefinition({ picture: { measure, thresholds, changes, ranked } }: MeasurePartProps): ReactNode {
  const names = new Map(ranked.map(({ chart }) => [chart.provider.code, chart.provider.shortName]));
  const ordered = [...thresholds].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '') || (a.orgCode ?? '').localeCompare(b.orgCode ?? ''));
  const lines = describeThresholdHistory(ordered, measure);
  return (
    <div className="measure-definition">
      <section className="card panel" aria-labelledby="definition-heading">
        <h2 id="definition-heading">Definition</h2>
        <p>{measure.definition}</p>
        <dl>
          <dt>Numerator</dt><dd>{sentenceCase(measure.numeratorLabel)}</dd>
          <dt>Denominator</dt><dd>{measure.denominatorLabel === null ? 'None: a count' : sentenceCase(measure.denominatorLabel)}</dd>
          <dt>Figure</dt><dd>{describeMeasureKind(measure)}</dd>
          <dt>Better</dt><dd>{describeBetter(measure.direction)}</dd>
          <dt>Chart</dt><dd>{explainChartKind(measure.chartKind)}</dd>
        </dl>
      </section>
      <section className="card panel" aria-labelledby="thresholds-heading">
        <h2 id="thresholds-heading">Thresholds and where they come from</h2>
        {lines.length === 0 ? <p className="quiet">No threshold is set for this measure.</p> : (
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a room that scrolls must scroll by keyboard too (WCAG 2.1.1).
          <div className="wl-table-room" role="region" aria-label="Thresholds" tabIndex={0}>
            <table className="wl-table">
              <thead><tr><th scope="col">Months</th><th scope="col" className="wl-table__words">For whom</th><th scope="col" className="wl-table__words">Required</th><th scope="col" className="wl-table__words">Source</th></tr></thead>
              <tbody>
                {lines.map((line, index) => {
                  const row = ordered[index];
                  return (
                    <tr key={index}>
                      <th scope="row">{line.when}</th>
                      <td className="wl-table__words">{row?.orgCode == null ? 'Everybody' : (names.get(row.orgCode) ?? row.orgCode)}</td>
                      <td className="wl-table__words">{line.what}</td>
                      <td className="wl-table__words">{[line.label, line.source].filter((text) => text !== '').join('; ') || 'not stated'}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <section className="card panel" aria-labelledby="changes-heading">
        <h2 id="changes-heading">Changes of definition and data quality</h2>
        {changes.length === 0 ? <p className="quiet">None is recorded for this measure.</p> : (
          <ul className="note-list">
            {changes.map((change) => (
              <li key={change.from + change.text}>
                {change.from === change.to ? formatPeriod(change.from) : formatPeriodRange(change.from, change.to)}
                {change.providerCode === null ? '' : `, ${names.get(change.providerCode) ?? change.providerCode}`}: {change.text}
                {change.author !== '' && <span className="quiet"> ({change.author})</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
