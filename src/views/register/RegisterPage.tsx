/** Every decision on limits and every note: who, when, why, whether it holds and what it hides. Taken away and brought in from here. */
import type { ReactNode } from 'react';
import { useHoldingState } from '../../queries/use-holding.ts';
import { useRegister } from '../../queries/use-register.ts';
import { useWatchedCharts } from '../../queries/watched-charts-query.ts';
import { extractNotes } from '../../register/extract-rows.ts';
import { isDecision } from '../../register/register-entry.ts';
import { describeProblem } from '../../wording/describe-problem.ts';
import { FROZEN_REGISTER } from '../../wording/describe-register.ts';
import { formatCount } from '../../wording/format-count.ts';
import { DEFAULT_RULE_SET } from '../shared/default-rule-set.ts';
import { ScreenFailed, ScreenLoading, ScreenWithoutData } from '../shared/ScreenStates.tsx';
import { useTitle } from '../shared/use-title.ts';
import { RegisterEntries } from './RegisterEntries.tsx';
import { RegisterTools } from './RegisterTools.tsx';
import './register.css';

export function RegisterPage(): ReactNode {
  useTitle('Register');
  const { pack, contentHash } = useHoldingState();
  const { notes, register, ready, problems, kept, frozen } = useRegister();
  const found = useWatchedCharts(DEFAULT_RULE_SET);
  if (found.error) return <ScreenFailed heading="Register" failure={found.error} />;
  const isEmpty = contentHash === null && (pack.state === 'absent' || pack.state === 'failed');
  if (isEmpty && ready && notes.length === 0) return <ScreenWithoutData heading="Register" />;
  if (!ready || (!isEmpty && found.data === undefined)) return <ScreenLoading heading="Register" />;

  const charts = found.data?.charts ?? [];
  const all = [...notes, ...extractNotes(found.data?.contents.annotations ?? [], register)];
  // A re-base that was withdrawn before it was exported has no effect in the extract, and a declined one never had: both go by their kind.
  const decisions = all.filter((note) => isDecision(note) || note.kind === 'rebase' || note.kind === 'exclude' || note.kind === 'rebase-declined');
  const others = all.filter((note) => !decisions.includes(note));
  return (
    <div className="page register-page">
      <div className="page-head">
        <div>
          <h1>Register</h1>
          <p className="quiet">
            Decisions that start limits afresh or leave months out, and notes on the time axis. Nothing is applied without a person’s name
            and nothing is deleted: an entry is withdrawn by another one.
          </p>
        </div>
        <RegisterTools readOnly={frozen} />
      </div>
      {frozen && <p className="card" role="note">{FROZEN_REGISTER}</p>}
      {!kept && <p className="card" role="alert">This browser keeps nothing between visits: take the register away before you leave.</p>}
      {problems.length > 0 && (
        <div className="card" role="alert">
          <p>{formatCount(problems.length, 'faults')} in {frozen ? 'the register of this pack' : 'kept entries'}. What is faulty is left as it is and does not count:</p>
          <ul>{problems.map((problem, index) => <li key={index}>{describeProblem(problem).text}</li>)}</ul>
        </div>
      )}
      <RegisterEntries heading="Decisions on limits" none="No limits were set afresh and no month was left out." notes={decisions} charts={charts} contents={found.data?.contents ?? null} readOnly={frozen} />
      <RegisterEntries heading="Notes" none="No notes yet. Open a chart to annotate it." notes={others} charts={charts} contents={found.data?.contents ?? null} readOnly={frozen} />
    </div>
  );
}
