/** What was required, when, how often it was met, and how many patients lie between here and there. */
import type { ReactNode } from 'react';
import type { JudgedChart } from '../../queries/judged-chart.ts';
import { describeBesideHistory } from '../../wording/describe-beside.ts';
import { describeGapInPatients } from '../../wording/describe-gap-in-patients.ts';
import { describeThresholdHistory, type ThresholdLine } from '../../wording/describe-threshold.ts';
import { describeYearToDate } from '../../wording/describe-year-to-date.ts';

const SHOWN_AT_ONCE = 5;

function HistoryLine({ line }: { readonly line: ThresholdLine }): ReactNode {
  return (
    <div className="panel-row">
      <dt>{line.when}</dt>
      <dd>{line.what}{line.label !== '' && <span className="quiet panel-label">{line.label}</span>}</dd>
    </div>
  );
}

export function ThresholdPanel({ chart: { measure, assessment, gap, history, year } }: { readonly chart: JudgedChart }): ReactNode {
  const lines = describeThresholdHistory(assessment.thresholdsInForce, measure);
  // A trajectory has a row a month: the latest are shown, the rest is one step away.
  const latest = lines.length > SHOWN_AT_ONCE ? lines.slice(-2).toReversed() : lines;
  const earlier = lines.length > SHOWN_AT_ONCE ? lines.slice(0, -2).toReversed() : [];
  const gapWords = describeGapInPatients(gap, measure);
  const yearWords = year === null ? null : describeYearToDate(year, measure);
  return (
    <section className="card panel" aria-labelledby="threshold-heading">
      <h2 id="threshold-heading">Threshold</h2>
      {yearWords !== null && <p className="panel-year">{yearWords}.</p>}
      {lines.length === 0 ? (
        <p className="quiet">No threshold is set for this measure here.</p>
      ) : (
        <dl>
          {latest.map((line) => <HistoryLine key={line.text} line={line} />)}
          <dt>Months met</dt>
          <dd>{history.met} of {history.met + history.missed}</dd>
          {gapWords !== '' && <><dt>Gap</dt><dd>{gapWords}</dd></>}
          {describeBesideHistory(assessment, measure).map((line) => (
            <HistoryLine key={line.text} line={{ ...line, label: [line.record, line.label].filter((text) => text !== '').join(' · ') }} />
          ))}
        </dl>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{earlier.length} earlier</summary>
          <dl>{earlier.map((line) => <HistoryLine key={line.text} line={line} />)}</dl>
        </details>
      )}
    </section>
  );
}
