/** What is asked of this provider now: thresholds and trajectories of the last month, and objectives of the year with how much of them is used. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ProviderPicture } from '../../queries/provider-picture.ts';
import type { WatchedChart } from '../../queries/watch-series.ts';
import { yearToDate } from '../../spc/judgement/year-to-date.ts';
import type { Period } from '../../spc/vocabulary.ts';
import { describeMet, describeThresholdHistory } from '../../wording/describe-threshold.ts';
import { describeYearToDate } from '../../wording/describe-year-to-date.ts';
import { useAddresses } from '../shared/use-addresses.ts';

/** Every level in force in the last month, in words. */
function inForce({ assessment: { recipe }, measure }: WatchedChart, month: Period | null): readonly string[] {
  const rows = recipe.thresholds.filter(({ from, to }) => month === null || ((from === null || from <= month) && (to === null || month <= to)));
  return describeThresholdHistory(rows, measure).map(({ what, source }) => (source === '' ? what : `${what}; ${source}`));
}

export function RequiredLevels({ picture: { charts, provider, lastMonth } }: { readonly picture: ProviderPicture }): ReactNode {
  const addresses = useAddresses();
  const lines = charts.map((chart) => ({ chart, levels: inForce(chart, lastMonth) })).filter(({ levels }) => levels.length > 0);
  return (
    <section className="card panel" aria-labelledby="levels-heading">
      <h2 id="levels-heading">Thresholds and objectives in force</h2>
      {lines.length === 0 ? <p>No threshold is in force here.</p> : (
        <table className="provider-levels">
          <thead><tr><th scope="col">Measure</th><th scope="col">Asked</th><th scope="col">Latest month</th></tr></thead>
          <tbody>
            {lines.map(({ chart, levels }) => {
              const { measure, assessment } = chart;
              const met = assessment.decidingIndex === null ? null : describeMet(assessment.met[assessment.decidingIndex] ?? null);
              const year = assessment.recipe.thresholds.some(({ kind }) => kind === 'annual-limit') ? yearToDate(assessment, measure) : null;
              return (
                <tr key={measure.id}>
                  <th scope="row"><Link href={addresses.chart(measure.id, provider.code)}>{measure.shortName}</Link></th>
                  <td>{levels.map((level) => <span key={level} className="provider-level">{level}</span>)}{year !== null && <span className="provider-level quiet">{describeYearToDate(year, measure)}</span>}</td>
                  <td>{met ?? <span className="quiet">not judged</span>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
