/** The terms of everything on screen, to change: as at which month, and whose months predecessors' are. The strip says what they are. */
import { useMemo, type ReactNode } from 'react';
import type { Contents } from '../../database/contents.ts';
import { PRESENT } from '../../database/contents-terms.ts';
import { useContents } from '../../queries/contents-query.ts';
import { useFrozenPack } from '../../queries/use-frozen-pack.ts';
import { useTerms } from '../../queries/use-terms.ts';
import { monthsFromTo } from '../../spc/months.ts';
import type { Period } from '../../spc/vocabulary.ts';
import { describePresent } from '../../wording/describe-terms.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { useChangeTerms } from './use-addresses.ts';
import './terms-bar.css';

/** The field for the month, so that whoever leaves a past month by the banner's button is not lost. */
export const AS_AT_FIELD = 'terms-as-at';

/** Months that can be looked back to, the latest first; one that a link asks for is among them. */
function pastMonths({ firstMonth, lastMonth }: Pick<Contents, 'firstMonth' | 'lastMonth'>, asked: Period | null): readonly Period[] {
  const all = firstMonth === null || lastMonth === null ? [] : monthsFromTo(firstMonth, lastMonth).slice(0, -1).reverse();
  return asked === null || all.includes(asked) ? all : [...all, asked].sort().reverse();
}

/** Did anybody whose months are here go wholly to one other organisation? */
function someoneWasTakenOver({ series, successions = [] }: Contents): boolean {
  const told = new Set(series.map(({ providerCode }) => providerCode));
  return successions.some(({ predecessor, share }) => share === 1 && told.has(predecessor));
}

export function TermsBar(): ReactNode {
  const { asAt, predecessors } = useTerms();
  const changeTerms = useChangeTerms();
  const frozen = useFrozenPack();
  const present = useContents(PRESENT).data;
  const months = useMemo(() => (present === undefined ? [] : pastMonths(present, asAt)), [present, asAt]);
  const options = useMemo(() => months.map((month) => <option key={month} value={month}>{formatPeriod(month)}</option>), [months]);
  if (present === undefined) return null;
  const choosesPredecessors = predecessors === 'combined' || someoneWasTakenOver(present);
  if (months.length === 0 && !choosesPredecessors) return null;
  return (
    <form className="terms-bar screen-only" aria-label="Terms of what is shown" onSubmit={(event) => event.preventDefault()}>
      {choosesPredecessors && (
        <label>
          Predecessors{' '}
          <select className="field" value={predecessors} onChange={(event) => changeTerms({ predecessors: event.target.value === 'combined' ? 'combined' : 'separate' })}>
            <option value="separate">on their own</option>
            <option value="combined">with successors</option>
          </select>
        </label>
      )}
      {months.length > 0 && (
        <label>
          As at{' '}
          <select id={AS_AT_FIELD} className="field" value={asAt ?? ''} onChange={(event) => changeTerms({ asAt: event.target.value || null })}>
            <option value="">{describePresent(frozen)}</option>
            {options}
          </select>
        </label>
      )}
    </form>
  );
}
