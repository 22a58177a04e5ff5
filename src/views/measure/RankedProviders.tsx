/** Every provider as a small chart on one scale, in the order of evidence. */
import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { SmallChart } from '../../chart/SmallChart.tsx';
import { sharedDomain } from '../../chart/small-chart-plan.ts';
import { MeasuredWidth } from '../../chart/MeasuredWidth.tsx';
import type { RankedChart } from '../../queries/measure-picture.ts';
import { EVIDENCE_GROUPS } from '../../spc/comparison/rank-by-evidence.ts';
import { describeMet } from '../../wording/describe-threshold.ts';
import { EVIDENCE_ORDER, evidenceGroupName } from '../../wording/describe-evidence.ts';
import { describeBlank } from '../../wording/describe-gap.ts';
import { formatPeriod, formatPeriodShort } from '../../wording/format-period.ts';
import { decimalsFor, formatValue, formatValueTick } from '../../wording/format-value.ts';
import { boundsFor } from '../../chart/bounds-for.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { WhyIcons } from '../shared/why/WhyIcons.tsx';
import type { MeasurePartProps } from './measure-part.ts';

export function RankedProviders({ picture, state, onChange }: MeasurePartProps): ReactNode {
  const { measure, ranked, months } = picture;
  const bounds = useMemo(() => boundsFor(measure), [measure]);
  const shared = useMemo(() => sharedDomain(ranked.map(({ chart }) => chart.assessment), bounds), [ranked, bounds]);
  const tick = useMemo(() => (value: number, step: number) => formatValueTick(value, step, measure), [measure]);
  const span = useMemo(() => {
    const [last, first] = [months[0], months.at(-1)];
    return first === undefined || last === undefined ? null : { from: first, to: last };
  }, [months]);
  const drawn = { bounds, tick, span, values: state.scale === 'shared' ? shared : null };
  return (
    <>
      <div className="measure-order">
        <p className="quiet">{EVIDENCE_ORDER}</p>
        <label className="screen-only"><input type="checkbox" checked={state.scale === 'own'} onChange={(event) => onChange({ scale: event.target.checked ? 'own' : 'shared' })} /> Each chart its own scale</label>
      </div>
      {state.scale === 'own' && <p className="measure-own-scale">Each chart has its own scale: heights cannot be compared between charts.</p>}
      {EVIDENCE_GROUPS.map((group) => {
        const here = ranked.filter((each) => each.group === group);
        if (here.length === 0) return null;
        return (
          <section key={group} className="measure-group" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{evidenceGroupName(group)} <span className="measure-count">{here.length}</span></h2>
            <ul className="measure-charts">
              {here.map((each) => <ProviderCard key={each.chart.provider.code} ranked={each} isOwn={each.chart.provider.code === state.own} {...drawn} />)}
            </ul>
          </section>
        );
      })}
    </>
  );
}

interface ProviderCardProps {
  readonly ranked: RankedChart;
  readonly isOwn: boolean;
  readonly bounds: ReturnType<typeof boundsFor>;
  readonly tick: (value: number, step: number) => string;
  readonly span: { readonly from: string; readonly to: string } | null;
  readonly values: readonly [number, number] | null;
}

function ProviderCard({ ranked: { chart, group }, isOwn, bounds, tick, span, values }: ProviderCardProps): ReactNode {
  const addresses = useAddresses();
  const { measure, provider, assessment } = chart;
  const { series, met } = assessment;
  const at = series.values.findLastIndex((value) => value !== null);
  const value = series.values[at] ?? null;
  const verdict = describeMet(met[at] ?? null);
  return (
    <li className={`measure-card measure-card-${group}`} aria-current={isOwn ? 'true' : undefined}>
      <div className="measure-card-head">
        <h3><Link href={addresses.chart(measure.id, provider.code)}>{provider.shortName}</Link></h3>
        <WhyIcons chart={chart} size={26} />
      </div>
      <p>
        {value === null ? describeBlank('not-provided') : <><strong>{formatValue(value, measure, decimalsFor(measure, series))}</strong> {formatPeriod(series.periods[at] ?? '')}</>}
        {verdict !== null && `, ${verdict}`}{series.provisional[at] === true && ', provisional'}{isOwn && <span className="measure-own"> Followed</span>}
      </p>
      <MeasuredWidth fallback={280}>
        {(width) => <SmallChart assessment={assessment} months={span} values={values} bounds={bounds} width={width} height={100} tick={tick} month={formatPeriodShort} />}
      </MeasuredWidth>
    </li>
  );
}
