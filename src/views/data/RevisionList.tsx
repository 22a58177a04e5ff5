/** What an added file changed: months restated and added, signals and verdicts that came or went, older rows not used. */
import type { ReactNode } from 'react';
import { useContents } from '../../queries/contents-query.ts';
import type { Revision } from '../../queries/revisions.ts';
import { describeRevision } from '../../wording/describe-revision.ts';

/** A file of new months adds hundreds of lines: the verdicts come first, and the rest is cut with its count. */
const SHOWN_AT_MOST = 40;

export function RevisionList({ revision }: { readonly revision: Revision }): ReactNode {
  const contents = useContents().data;
  if (contents === undefined) return null;
  const words = describeRevision(revision, contents);
  const parts = [
    { name: 'Verdicts and signals that changed', lines: words.verdicts },
    { name: 'Restated months', lines: words.restated },
    { name: 'New months', lines: words.added },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <details open={revision.restated.length > 0 || revision.verdicts.length > 0}>
      <summary>What it changed: {words.summary}</summary>
      {parts.map(({ name, lines }) => (
        <div key={name} className="revision-part">
          <h4>{name}</h4>
          <ul>{lines.slice(0, SHOWN_AT_MOST).map((line) => <li key={line}>{line}</li>)}</ul>
          {lines.length > SHOWN_AT_MOST && <p className="quiet">and {lines.length - SHOWN_AT_MOST} more</p>}
        </div>
      ))}
    </details>
  );
}
