/** Providers against each other, over a month or twelve: the funnel, those beyond its limits in words, and all of them as a table. */
import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { FunnelPlot } from '../../chart/funnel/FunnelPlot.tsx';
import { measureFunnel, monthsOfSpan } from '../../queries/measure-picture.ts';
import { thresholdsInForce } from '../../spc/thresholds-in-force.ts';
import { describeFunnel, describeFunnelMonths, describeNoFunnel, describeUnplotted } from '../../wording/describe-funnel.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { boundsFor } from '../../chart/bounds-for.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { FunnelTable, OutsideTable } from './FunnelTables.tsx';
import { funnelWordsFor } from './funnel-words-for.ts';
import type { MeasurePartProps } from './measure-part.ts';

export function FunnelPart({ picture, state, onChange }: MeasurePartProps): ReactNode {
  const { measure, months, usualMonth, notAdded, ranked } = picture;
  const addresses = useAddresses();
  const month = state.month !== null && months.includes(state.month) ? state.month : usualMonth;
  const compared = useMemo(() => (month === null ? 'too-few-providers' : measureFunnel(picture, state.span, month)), [picture, state.span, month]);
  const names = useMemo(() => new Map(ranked.map(({ chart }) => [chart.provider.code, chart.provider])), [ranked]);
  const words = useMemo(() => (typeof compared === 'string' ? null : funnelWordsFor(compared, measure, names)), [compared, measure, names]);
  const bounds = useMemo(() => boundsFor(measure), [measure]);
  const threshold = useMemo(() => {
    // The same for all providers and months, or it is no line on this plot.
    const asked = month === null ? [] : ranked.flatMap(({ chart: { assessment: { recipe } } }) => thresholdsInForce(monthsOfSpan(state.span, month), recipe.thresholds, recipe.judgedKind).values);
    const [first] = asked;
    return first != null && asked.every((value) => value === first) ? first : null;
  }, [ranked, state.span, month]);
  return (
    <section aria-labelledby="funnel-heading" className="card measure-funnel">
      <div className="page-head">
        <h2 id="funnel-heading">{month === null ? 'Funnel' : `Funnel, ${describeFunnelMonths(monthsOfSpan(state.span, month))}`}</h2>
        <form className="page-controls screen-only" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span className="quiet">Months </span>
            <select className="field" value={state.span} onChange={(event) => onChange({ span: event.target.value === 'twelve' ? 'twelve' : 'month' })}>
              <option value="month">one month</option>
              <option value="twelve" disabled={notAdded !== null}>twelve to</option>
            </select>
          </label>
          <label>
            <span className="visually-hidden">Month</span>
            <select className="field" value={month ?? ''} onChange={(event) => onChange({ month: event.target.value === usualMonth ? null : event.target.value })}>
              {months.map((each) => <option key={each} value={each}>{formatPeriod(each)}</option>)}
            </select>
          </label>
        </form>
      </div>
      {typeof compared === 'string' || words === null ? (
        <p>{describeNoFunnel(typeof compared === 'string' ? compared : 'too-few-providers')} <Link href={addresses.measure(measure.id, { ...state, part: 'providers' })}>See each provider’s own chart</Link>.</p>
      ) : (
        <>
          <p className="measure-funnel-words"><strong>{describeFunnel(compared, measure).lead}</strong> {describeFunnel(compared, measure).rest}</p>
          {compared.unplotted.length > 0 && <p>{describeUnplotted(compared, (code) => names.get(code)?.shortName ?? code)}</p>}
          <FunnelPlot compared={compared} direction={measure.direction} bounds={bounds} own={state.own} threshold={threshold} words={words} onOwn={(own) => onChange({ own })} />
          <OutsideTable compared={compared} measure={measure} names={names} own={state.own} />
          <FunnelTable compared={compared} measure={measure} names={names} own={state.own} />
        </>
      )}
    </section>
  );
}
