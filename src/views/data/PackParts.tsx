/** A pack that is fetched part by part: one line a table, and what could not be fetched. */
import type { ReactNode } from 'react';
import type { PackManifest } from '../../extract/manifest.ts';
import { useContents } from '../../queries/contents-query.ts';
import type { HeldExtract } from '../../queries/holding-state.ts';
import { isPart, tablesInParts } from '../../queries/partitions.ts';
import { pathsInMemory } from '../../queries/parts-on-demand.ts';
import { describeParts, describePartsAway } from '../../wording/describe-parts.ts';

interface PackPartsProps {
  readonly manifest: PackManifest;
  readonly extracts: readonly HeldExtract[];
}

export function PackParts({ manifest, extracts }: PackPartsProps): ReactNode {
  const names = new Map(useContents().data?.measures.map(({ id, shortName }) => [id, shortName]));
  const refused = new Set(extracts.filter(({ origin, report }) => origin === 'pack' && report.refused).map(({ report }) => report.file));
  const away = manifest.extracts.filter((extract) => isPart(extract) && refused.has(extract.path));
  const measures = [...new Set(away.flatMap(({ holds }) => holds?.measures ?? []))].map((id) => names.get(id) ?? id);
  return (
    <section className="card" aria-labelledby="parts-heading">
      <h2 id="parts-heading">Parts of the pack</h2>
      <p className="quiet">The scorecard shows the figures published with the pack. The rows behind a measure are fetched, checked and counted when somebody opens its chart.</p>
      {away.length > 0 && <p className="data-warning" role="alert">{describePartsAway(away.length, measures)}</p>}
      <ul className="extract-lines">
        {tablesInParts(manifest, pathsInMemory(extracts)).map((table) => <li key={table.table ?? ''}>{describeParts(table)}</li>)}
      </ul>
    </section>
  );
}
