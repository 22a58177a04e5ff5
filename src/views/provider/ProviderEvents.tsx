/** The events of a provider along the months: counts by measure, each leading to the events themselves. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ProviderPicture } from '../../queries/provider-picture.ts';
import type { WatchedChart } from '../../queries/watch-series.ts';
import { monthsFromTo } from '../../spc/months.ts';
import { EventLanes, type EventLane } from '../shared/event-lanes/EventLanes.tsx';
import { useAddresses } from '../shared/use-addresses.ts';

const hasEvents = ({ measure, assessment }: WatchedChart): boolean =>
  measure.kind === 'count' && measure.sourceEventType !== undefined && assessment.series.values.some((value) => (value ?? 0) > 0);

export function ProviderEvents({ picture: { charts, provider, firstMonth, lastMonth } }: { readonly picture: ProviderPicture }): ReactNode {
  const addresses = useAddresses();
  const shown = charts.filter(hasEvents);
  if (shown.length === 0 || firstMonth === null || lastMonth === null) return null;
  const months = monthsFromTo(firstMonth, lastMonth);
  const site = provider.type === 'site' || provider.type === 'ward';
  const place = site ? { site: provider.code } : { provider: provider.code };
  const lanes = shown.map(({ measure, assessment: { series } }): EventLane => {
    const counts = new Map(series.periods.map((period, index) => [period, series.values[index] ?? null]));
    return {
      key: measure.id, name: measure.shortName, href: addresses.chart(measure.id, provider.code),
      counts: months.map((month) => counts.get(month) ?? null),
      hrefOf: (month) => addresses.events({ measure: measure.id, ...place, from: month, to: month }),
    };
  });
  return (
    <section aria-labelledby="provider-events-heading" className="card provider-events">
      <h2 id="provider-events-heading">Events by month</h2>
      <p className="quiet">A number leads to the events of that month. A dash: nobody has told. <Link href={addresses.events(place)}>All events here</Link></p>
      <EventLanes months={months} lanes={lanes} caption={`Events by month at ${provider.name}`} />
    </section>
  );
}
