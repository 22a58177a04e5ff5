/** The pack beside the site: where its figures come from, what its loader dropped and how it reconciled. */
import type { ReactNode } from 'react';
import type { PackManifest } from '../../extract/manifest.ts';
import { formatDay } from '../../wording/format-period.ts';
import { formatNumber } from '../../wording/format-number.ts';
import { packWords } from '../../wording/pack-words.ts';
import { describeReconciliation } from '../../wording/describe-report.ts';

export function PackCard({ manifest }: { readonly manifest: PackManifest }): ReactNode {
  const { sources, dropped, reconciliation } = manifest;
  const differing = reconciliation.filter(({ difference }) => difference !== 0);
  return (
    <section className="card pack-card" aria-labelledby="pack-heading">
      <h2 id="pack-heading">{manifest.title}</h2>
      {manifest.synthetic && <p><span className="label-synthetic">Synthetic demonstration</span> The figures were made up by a generator. They say nothing of any real provider.</p>}
      <dl className="facts">
        {manifest.source !== '' && <><dt>Source</dt><dd>{manifest.source}</dd></>}
        {manifest.note !== '' && <><dt>Note</dt><dd>{manifest.note}</dd></>}
        {manifest.dataAsOf !== null && <><dt>Figures as at</dt><dd>{formatDay(manifest.dataAsOf)}</dd></>}
        {manifest.createdAt !== null && <><dt>Pack built</dt><dd>{formatDay(manifest.createdAt.slice(0, 10))}</dd></>}
      </dl>
      {sources.length > 0 && (
        <details>
          <summary>{sources.length} source {sources.length === 1 ? 'file' : 'files'}</summary>
          <div className="table-scroller">
            <table className="plain-table">
              <thead><tr><th scope="col">File</th><th scope="col" className="number">Rows</th><th scope="col" className="number">Bytes</th><th scope="col">SHA-256</th></tr></thead>
              <tbody>
                {sources.map((source) => (
                  <tr key={source.file}>
                    <th scope="row">{source.file}</th><td className="number">{source.rows === null ? '–' : formatNumber(source.rows)}</td>
                    <td className="number">{source.bytes === null ? '–' : formatNumber(source.bytes)}</td><td>{source.sha256 === null ? packWords.notTold : <code>{source.sha256.slice(0, 16)}…</code>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      {dropped.length > 0 && (
        <details>
          <summary>{dropped.length} {dropped.length === 1 ? 'thing' : 'things'} left out on purpose</summary>
          <ul>{dropped.map((drop, index) => <li key={index}>{drop.file}: {drop.what}{drop.lines.length > 0 && ` (line ${drop.lines.join(', ')})`}</li>)}</ul>
        </details>
      )}
      {reconciliation.length > 0 && (
        <details open={differing.length > 0}>
          <summary>
            {reconciliation.length} totals checked against their parts: {differing.length === 0 ? 'all agree' : `${differing.length} differ`}
          </summary>
          <ul>{reconciliation.map((line, index) => <li key={index}>{describeReconciliation(line)}</li>)}</ul>
        </details>
      )}
    </section>
  );
}
