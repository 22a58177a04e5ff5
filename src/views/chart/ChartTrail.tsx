/** Where this chart stands: its provider's other measures before and after it, and the same measure at one or all other providers. */
import { useMemo, type ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import { useWatchedCharts } from '../../queries/watched-charts-query.ts';
import { type WatchedChart } from '../../queries/watch-series.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { readChartState } from '../shared/address.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { goTo } from '../shared/hash-address.ts';
import { useAddresses } from '../shared/use-addresses.ts';

export function ChartTrail({ chart }: { readonly chart: WatchedChart }): ReactNode {
  const watched = useWatchedCharts(DEFAULT_RULE_SET).data;
  const addresses = useAddresses();
  const { measure, provider } = chart;
  const { pin } = readChartState(useSearch());
  const isPlace = provider.type === 'site' || provider.type === 'ward';
  const place = isPlace ? { site: provider.code } : { provider: provider.code };
  const parent = isPlace ? watched?.contents.organisations.find(({ code }) => code === provider.parentCode) : undefined;
  const here = useMemo(() => {
    const order = new Map(watched?.contents.measures.map(({ id }, index) => [id, index]));
    return (watched?.charts ?? [])
      .filter((each) => each.provider.code === provider.code)
      .sort((a, b) => (order.get(a.measure.id) ?? 0) - (order.get(b.measure.id) ?? 0));
  }, [watched, provider.code]);
  const elsewhere = useMemo(() => (watched?.charts ?? [])
    .filter((each) => each.measure.id === measure.id)
    .sort((a, b) => a.provider.shortName.localeCompare(b.provider.shortName, 'en-GB')), [watched, measure.id]);
  const at = here.findIndex((each) => each.measure.id === measure.id);
  const before = here[at - 1];
  const after = here[at + 1];

  return (
    <div className="chart-trail screen-only">
      <nav aria-label="Breadcrumb">
        <Link href={addresses.scorecard()}>Scorecard</Link> <span aria-hidden="true">›</span> {parent !== undefined && <><Link href={addresses.provider(parent.code)}>{parent.shortName}</Link> <span aria-hidden="true">›</span>{' '}</>}<Link href={addresses.provider(provider.code)}>{provider.shortName}</Link> <span aria-hidden="true">›</span> <strong>{measure.shortName}</strong>
      </nav>
      <div className="chart-trail-steps">
        {measure.sourceEventType !== undefined && (
          <Link className="button chart-trail-events" href={addresses.events({ measure: measure.id, ...place, from: pin, to: pin })}>{pin === null ? 'Events' : `Events of ${formatPeriod(pin)}`}</Link>
        )}
        <Link className="button" href={addresses.breakdown(measure.id, provider.code)}>In parts</Link>
        <Link className="button" href={addresses.measure(measure.id, { own: parent?.code ?? provider.code })}>All providers</Link>
        <label>
          <span className="visually-hidden">Same measure at another provider</span>
          <select className="field" value={provider.code} onChange={(event) => goTo(addresses.chart(measure.id, event.target.value))}>
            {elsewhere.map((each) => <option key={each.provider.code} value={each.provider.code}>{each.provider.shortName}</option>)}
          </select>
        </label>
        {before && <Link className="button" href={addresses.chart(before.measure.id, provider.code)}><span aria-hidden="true">‹</span><span className="visually-hidden">Previous measure: </span>{before.measure.shortName}</Link>}
        {after && <Link className="button" href={addresses.chart(after.measure.id, provider.code)}><span className="visually-hidden">Next measure: </span>{after.measure.shortName}<span aria-hidden="true">›</span></Link>}
      </div>
    </div>
  );
}
