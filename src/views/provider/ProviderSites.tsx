/** The sites beneath a provider, each with its charts in one line: name, latest figure, icons, line. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Sparkline } from '../../chart/Sparkline.tsx';
import type { ProviderPicture } from '../../queries/provider-picture.ts';
import { boundsFor } from '../../chart/bounds-for.ts';
import { latestOf } from '../../wording/latest-of.ts';
import { useAddresses } from '../shared/use-addresses.ts';
import { WhyIcons } from '../shared/why/WhyIcons.tsx';

export function ProviderSites({ picture: { sites, firstMonth, lastMonth } }: { readonly picture: ProviderPicture }): ReactNode {
  const addresses = useAddresses();
  if (sites.length === 0) return null;
  const domain = firstMonth !== null && lastMonth !== null ? { from: firstMonth, to: lastMonth } : null;
  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading">Sites</h2>
      <div className="provider-sites">
        {sites.map(({ site, charts }) => (
          <article key={site.code} className="card provider-site">
            <h3><Link href={addresses.provider(site.code)}>{site.name}</Link></h3>
            {charts.length === 0 ? <p className="quiet">No figures of this site alone.</p> : (
              <ul>
                {charts.map((chart) => {
                  const latest = latestOf(chart, lastMonth);
                  return (
                    <li key={chart.measure.id}>
                      <Link href={addresses.chart(chart.measure.id, site.code)}>{chart.measure.shortName}</Link>
                      <span className="provider-site-figure">{latest.value} <span className="quiet">{[latest.met, latest.note, latest.blank].filter(Boolean).join(', ')}</span></span>
                      {latest.blank === null ? <WhyIcons chart={chart} size={24} /> : <span />}
                      <Sparkline assessment={chart.assessment} domain={domain} bounds={boundsFor(chart.measure)} width={110} height={26} />
                    </li>
                  );
                })}
              </ul>
            )}
          </article>
        ))}
      </div>
    </section>
  );
}
