/** What an added file changed: months restated and added, signals and verdicts that came or went, older rows not used. */
import { useMemo, type ReactNode } from 'react';
import { useContents } from '../../queries/contents-query.ts';
import type { Revision } from '../../queries/revisions.ts';
import { describeRevision } from '../../wording/describe-revision.ts';
import { formatNumber } from '../../wording/format-number.ts';

/** A file of new months adds hundreds of lines: the verdicts come first, and the rest is cut with its count. */
const SHOWN_AT_MOST = 40;

export function RevisionList({ revision }: { readonly revision: Revision }): ReactNode {
  const contents = useContents().data;
  const words = useMemo(() => (contents === undefined ? null : describeRevision(revision, contents, SHOWN_AT_MOST)), [revision, contents]);
  if (words === null) return null;
  const parts = [
    { name: 'Verdicts and signals that changed', lines: words.verdicts, count: revision.verdicts.length + revision.signals.length },
    { name: 'Restated months', lines: words.restated, count: revision.restated.length },
    { name: 'New months', lines: words.added, count: revision.added.length },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <details open={revision.restated.length > 0 || revision.verdicts.length > 0}>
      <summary>What it changed: {words.summary}</summary>
      {parts.map(({ name, lines, count }) => (
        <div key={name} className="revision-part">
          <h4>{name}</h4>
          <ul>{lines.slice(0, SHOWN_AT_MOST).map((line) => <li key={line}>{line}</li>)}</ul>
          {count > SHOWN_AT_MOST && <p className="quiet">and {formatNumber(count - SHOWN_AT_MOST)} more</p>}
        </div>
      ))}
    </details>
  );
}
