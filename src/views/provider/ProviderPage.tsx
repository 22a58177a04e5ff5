/** One provider: every measure as a small chart, its sites, its events, what it owes, what is asked of it, and who came before. */
import { memo, useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { providerPicture, type ProviderPicture } from '../../queries/provider-picture.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import { useWatchedCharts } from '../../queries/watched-charts-query.ts';
import { describeConcerns } from '../../wording/describe-concerns.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { SmallChartCard } from '../shared/small-chart/SmallChartCard.tsx';
import { useAddresses } from '../shared/use-addresses.ts';
import { useTellChartsOnPage } from '../shared/charts-on-page.ts';
import { useTitle } from '../shared/use-title.ts';
import { CHARTS, useGrowing } from '../shared/use-growing.ts';
import { inReadingOrder, type DomainCharts } from './in-reading-order.ts';
import { MissingSubmissions } from './MissingSubmissions.tsx';
import { ProviderEvents } from './ProviderEvents.tsx';
import { ProviderSites } from './ProviderSites.tsx';
import { RequiredLevels } from './RequiredLevels.tsx';
import { Takeovers } from './Takeovers.tsx';
import '../shared/panel.css';
import './provider.css';

/** Charts side by side on paper; domains of few charts share a line (`data-columns`). */
const PRINTED_COLUMNS = 4;

export function ProviderPage({ code }: { readonly code: string }): ReactNode {
  const { pack, contentHash } = useHoldingState();
  const found = useWatchedCharts(DEFAULT_RULE_SET);
  const picture = useMemo(() => found.data && providerPicture(found.data, code), [found.data, code]);
  useTitle(picture?.provider.shortName ?? 'Provider');
  if (found.error) return <ScreenFailed heading="Provider" failure={found.error} />;
  if (contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading="Provider" />;
  if (picture === undefined) return <ScreenLoading heading="Provider" />;
  if (picture === null) return <NoSuchProvider code={code} />;
  return <Pictured picture={picture} />;
}

function Pictured({ picture }: { readonly picture: ProviderPicture }): ReactNode {
  const addresses = useAddresses();
  const { provider, parent, charts, firstMonth, lastMonth } = picture;
  const months = useMemo(() => (firstMonth === null || lastMonth === null ? null : { from: firstMonth, to: lastMonth }), [firstMonth, lastMonth]);
  const domains = useMemo(() => inReadingOrder(charts), [charts]);
  useTellChartsOnPage(useMemo(() => charts.map(({ assessment }) => assessment), [charts]));
  const drawn = useGrowing(charts.length, CHARTS);
  const concerns = charts.filter(({ assessment }) => assessment.variation.startsWith('concern')).length;
  return (
    <div className="page provider-page">
      <nav className="provider-trail screen-only" aria-label="Breadcrumb">
        <Link href={addresses.providers()}>Providers</Link> <span aria-hidden="true">›</span>{' '}
        {parent !== null && (provider.type === 'site' || provider.type === 'ward') && <><Link href={addresses.provider(parent.code)}>{parent.shortName}</Link> <span aria-hidden="true">›</span>{' '}</>}
        <strong>{provider.shortName}</strong>
      </nav>
      <h1>{provider.name}</h1>
      <p className="quiet">
        {describeConcerns(concerns, charts.length)}{parent !== null && ` · ${parent.name}`}
      </p>
      <Takeovers picture={picture} />
      {charts.length === 0 && <p className="card">None of the loaded extracts has a figure of this organisation itself.</p>}
      <div className="provider-domains">
        {domains.map(({ domain, charts: own }, place) => ({ domain, own, left: drawn - countBefore(domains, place) })).filter(({ left }) => left > 0).map(({ domain, own, left }) => (
          <section key={domain} aria-label={domain} className="provider-domain" data-columns={Math.min(own.length, PRINTED_COLUMNS)}>
            <h2>{domain}</h2>
            <ul className="small-charts">
              {own.slice(0, left).map((chart) => <SmallChartCard key={chart.measure.id} chart={chart} title={chart.measure.shortName} href={addresses.chart(chart.measure.id, provider.code)} lastMonth={lastMonth} months={months} />)}
            </ul>
          </section>
        ))}
      </div>
      {drawn >= charts.length && <Beneath picture={picture} />}
    </div>
  );
}

const countBefore = (domains: readonly DomainCharts[], place: number): number => domains.slice(0, place).reduce((sum, { charts }) => sum + charts.length, 0);

/** Below all charts, and drawn after them. */
const Beneath = memo(function Beneath({ picture }: { readonly picture: ProviderPicture }): ReactNode {
  return (
    <>
      <ProviderEvents picture={picture} />
      <ProviderSites picture={picture} />
      <div className="provider-panels">
        <RequiredLevels picture={picture} />
        <MissingSubmissions picture={picture} />
      </div>
    </>
  );
});

function NoSuchProvider({ code }: { readonly code: string }): ReactNode {
  const addresses = useAddresses();
  return (
    <div className="page">
      <h1>No such provider</h1>
      <p>None of the loaded extracts names “{code}”. The link may belong to another pack. <Link href={addresses.providers()}>See every provider</Link>.</p>
    </div>
  );
}
