/** The meeting's agenda: what changed since the last one, in the order in which it deserves time. */
import { useMemo, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useChangesSince } from '../../queries/changes-since-query.ts';
import { frozenPack } from '../../queries/frozen-pack.ts';
import { useHoldingState } from '../../queries/use-holding.ts';
import type { PeriodDomain } from '../../chart/sparkline-path.ts';
import type { Change } from '../../meeting/change.ts';
import { CHANGE_GROUPS } from '../../meeting/rank-changes.ts';
import { changeGroupNames } from '../../wording/change-words.ts';
import { describeChanges } from '../../wording/describe-changes.ts';
import { REPLAY_WORDS } from '../../wording/replay-words.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { useAddresses, useChangeTerms } from '../shared/use-addresses.ts';
import { useGrowing } from '../shared/use-growing.ts';
import { useTitle } from '../shared/use-title.ts';
import { ChangeItem } from './ChangeItem.tsx';
import { ContinuingConcerns } from './ContinuingConcerns.tsx';
import { TriggerList } from './TriggerList.tsx';
import { walkItems } from './walk-items.ts';
import './changes.css';

export function ChangesPage(): ReactNode {
  useTitle('Changes');
  const addresses = useAddresses();
  const changeTerms = useChangeTerms();
  const { pack, contentHash } = useHoldingState();
  const frozen = frozenPack(pack);
  const list = useRef<HTMLDivElement>(null);
  const found = useChangesSince(DEFAULT_RULE_SET);

  if (found.error) return <ScreenFailed heading="Changes" failure={found.error} />;
  if (contentHash === null && (pack.state === 'absent' || pack.state === 'failed')) return <ScreenWithoutData heading="Changes" />;
  if (found.data === undefined) return <ScreenLoading heading="Changes" />;
  const { agenda, months, charts, triggers } = found.data;
  if (agenda === null) return <NothingBefore />;

  const { changes, continuing, since } = agenda;
  const { firstMonth, lastMonth } = charts.contents;
  const domain = firstMonth !== null && lastMonth !== null ? { from: firstMonth, to: lastMonth } : null;
  return (
    <div className="page changes-page">
      <div className="page-head">
        <h1>What changed since {formatPeriod(since)}</h1>
        <form className="page-controls screen-only" onSubmit={(event) => event.preventDefault()}>
          <label>
            <span className="quiet">Since the meeting of </span>
            <select className="field" value={since} onChange={(event) => changeTerms({ since: event.target.value })}>
              {months.map((month) => <option key={month} value={month}>{formatPeriod(month)}</option>)}
            </select>
          </label>
          <button type="button" className="button" onClick={() => window.print()}>Print the agenda</button>
          <Link className="button button-main" href={addresses.meeting()}>{frozen === null ? 'Start the meeting' : 'Item by item'}</Link>
        </form>
      </div>
      <p className="changes-summary">{describeChanges(agenda)}</p>
      {/* Arrow keys are a short cut between links that the Tab key reaches as well. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={list} className="changes-list" onKeyDown={(event) => walkItems(event, list.current)}>
        <TriggerList found={triggers} />
        <ChangeGroups changes={changes} domain={domain} />
        {changes.length === 0 && <p className="changes-nothing">Nothing has changed since {formatPeriod(since)} that needs the committee’s time.</p>}
      </div>
      <ContinuingConcerns continuing={continuing} />
      <p className="quiet screen-only"><Link href={addresses.replay()}>{REPLAY_WORDS[frozen === null ? 'today' : 'pack'].link}</Link></p>
    </div>
  );
}

interface ChangeGroupsProps {
  readonly changes: readonly Change[];
  readonly domain: PeriodDomain | null;
}

/** Each group under its name with the number of all its items, at once; they themselves come piece by piece, since there may be hundreds. */
function ChangeGroups({ changes, domain }: ChangeGroupsProps): ReactNode {
  const inOrder = useMemo(() => CHANGE_GROUPS.flatMap((group) => changes.filter((change) => change.group === group)), [changes]);
  const drawn = inOrder.slice(0, useGrowing(inOrder.length));
  return CHANGE_GROUPS.map((group) => {
    const count = inOrder.filter((change) => change.group === group).length;
    if (count === 0) return null;
    return (
      <section key={group} aria-labelledby={`changes-${group}`}>
        <h2 id={`changes-${group}`}>{changeGroupNames[group]} <span className="changes-count">{count}</span></h2>
        <ul>{drawn.filter((change) => change.group === group).map((change) => <ChangeItem key={change.id + change.kind} change={change} domain={domain} />)}</ul>
      </section>
    );
  });
}

function NothingBefore(): ReactNode {
  const addresses = useAddresses();
  return (
    <div className="page">
      <h1>Changes</h1>
      <p className="card">There is only one month, so nothing can have changed. <Link href={addresses.scorecard()}>Open the scorecard</Link>.</p>
    </div>
  );
}
