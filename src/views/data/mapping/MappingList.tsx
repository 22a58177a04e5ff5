/** The mappings that this visit remembers: to keep as files, or to forget. */
import type { ReactNode } from 'react';
import { useHolding, useHoldingState } from '../../../queries/use-holding.ts';
import { downloadProfile } from './download-profile.ts';
import './mapping.css';

export function MappingList(): ReactNode {
  const holding = useHolding();
  const { profiles } = useHoldingState();
  if (profiles.length === 0) return null;
  return (
    <section className="card" aria-labelledby="mappings-heading">
      <h2 id="mappings-heading">Mappings</h2>
      <p className="quiet">They are applied to every file with the same headings, until this page is left. Download a mapping to keep it: dropped together with a file, it is applied without asking.</p>
      <ul className="mapping-list">
        {profiles.map((profile) => (
          <li key={profile.name}>
            <span><strong>{profile.name}</strong> <span className="quiet">→ {profile.table}, {profile.headings.length} headings</span></span>{' '}
            <span className="screen-only">
              <button type="button" className="button" onClick={() => downloadProfile(profile)} aria-label={`Download the mapping ${profile.name}`}>Download</button>{' '}
              <button type="button" className="button" onClick={() => holding.forgetProfile(profile.name)} aria-label={`Forget the mapping ${profile.name}`}>Forget</button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
