/** On every screen of a past month, on paper too: which month, whether later revisions are in it, and the way back. */
import type { ReactNode } from 'react';
import { knownThen } from '../../database/contents-terms.ts';
import type { Contents } from '../../database/contents.ts';
import { useContents } from '../../queries/contents-query.ts';
import { useFrozenPack } from '../../queries/use-frozen-pack.ts';
import { useTerms } from '../../queries/use-terms.ts';
import { describeAsAt, describeWayToPresent, type AsAtSaid } from '../../wording/describe-terms.ts';
import { AS_AT_FIELD } from './TermsBar.tsx';
import { useChangeTerms } from './use-addresses.ts';
import './terms-bar.css';

/** What the contents say of themselves, with measures by name; before there are any, only the month is certain. */
function saidOf(contents: Contents | undefined, month: string): AsAtSaid {
  if (contents?.asAt === undefined) return { ...knownThen(month), basis: 'cut', withoutHistory: [] };
  const names = new Map(contents.measures.map(({ id, shortName }) => [id, shortName]));
  return { ...contents.asAt, withoutHistory: contents.asAt.withoutHistory.map((id) => names.get(id) ?? id) };
}

export function AsAtBanner(): ReactNode {
  const { asAt } = useTerms();
  const changeTerms = useChangeTerms();
  const frozen = useFrozenPack();
  const contents = useContents().data;
  if (asAt === null) return null;
  const said = saidOf(contents, asAt);
  const { lead, rest, unnamed } = describeAsAt(said);
  return (
    <div className="as-at-banner" role="status">
      <div>
        <p><strong>{lead}</strong>: {rest}</p>
        {unnamed.length > 0 && (
          <details className="as-at-names">
            <summary>Which measures</summary>
            <ul>{unnamed.map((name) => <li key={name}>{name}</li>)}</ul>
          </details>
        )}
      </div>
      <button
        type="button" className="button screen-only"
        onClick={() => {
          changeTerms({ asAt: null });
          // The button goes with the banner: who pressed it goes on at the field that says the same.
          document.getElementById(AS_AT_FIELD)?.focus();
        }}
      >
        {describeWayToPresent(frozen)}
      </button>
    </div>
  );
}
