/** What this provider has not sent in the last twelve months, late ones first. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ProviderPicture } from '../../queries/provider-picture.ts';
import { describeMissing } from '../../wording/describe-missing.ts';
import { useAddresses } from '../shared/use-addresses.ts';

export function MissingSubmissions({ picture: { missing, provider } }: { readonly picture: ProviderPicture }): ReactNode {
  const addresses = useAddresses();
  const lines = missing.toSorted((a, b) => Number(b.late) - Number(a.late));
  return (
    <section className="card panel" aria-labelledby="missing-heading">
      <h2 id="missing-heading">Missing or late</h2>
      {lines.length === 0 ? <p>Nothing is missing in the last twelve months.</p> : (
        <ul className="note-list">
          {lines.map(({ chart: { measure }, reason, months, late }) => (
            <li key={`${measure.id} ${reason} ${String(late)}`}>
              <Link href={addresses.chart(measure.id, provider.code, { pin: months.at(-1) ?? null })}>{measure.shortName}</Link>: {describeMissing(reason, months, late)}.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
