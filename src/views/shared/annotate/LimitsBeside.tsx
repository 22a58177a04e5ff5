/** Old and new limits together: two charts on one scale of months, and the lines, verdicts and assurance of both in a table. */
import type { ReactNode } from 'react';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { describeAssurance } from '../../../wording/describe-assurance.ts';
import { describeLimits } from '../../../wording/describe-limits.ts';
import { describeVerdict } from '../../../wording/describe-variation.ts';
import { DrawnChart } from '../drawn-chart/DrawnChart.tsx';

interface LimitsBesideProps {
  readonly former: JudgedChart;
  readonly renewed: JudgedChart;
  /** What the new limits would hide; '' : nothing. */
  readonly hides: string;
}

export function LimitsBeside({ former, renewed, hides }: LimitsBesideProps): ReactNode {
  const both = [{ name: 'Limits as they are', chart: former }, { name: 'Limits if re-based', chart: renewed }];
  return (
    <section aria-label="Old and new limits">
      <div className="limits-beside">
        {both.map(({ name, chart }) => (
          <div key={name}>
            <h3>{name}</h3>
            <DrawnChart chart={chart} summary={`${name}: ${describeLimits(chart.assessment, chart.measure)}`} height={190} textSize={11} interactive={false} />
            <dl>
              <div><dt>Limits</dt><dd>{describeLimits(chart.assessment, chart.measure) || 'None'}</dd></div>
              <div><dt>Verdict</dt><dd>{describeVerdict(chart.assessment).short}</dd></div>
              <div><dt>Assurance</dt><dd>{describeAssurance(chart.assessment, chart.measure).short}</dd></div>
            </dl>
          </div>
        ))}
      </div>
      {hides !== '' && <p className="register-hides" role="alert">{hides}</p>}
    </section>
  );
}
