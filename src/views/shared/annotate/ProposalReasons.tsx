/** Why new limits are proposed, or not: the sentence and every test with its number. Nothing is applied by it. */
import type { ReactNode } from 'react';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import type { RebaseProposal } from '../../../spc/rebase/propose-rebase.ts';
import { describeProposal } from '../../../wording/describe-rebase.ts';
import { decimalsFor } from '../../../wording/format-value.ts';
import { rebasedFrom } from './rebased-from.ts';

export function ProposalReasons({ chart, proposal }: { readonly chart: JudgedChart; readonly proposal: RebaseProposal }): ReactNode {
  const { measure, assessment } = chart;
  const { sentence, gates, caution } = describeProposal(proposal, measure, decimalsFor(measure, assessment.series));
  const { hides } = rebasedFrom(chart, proposal.from);
  return (
    <div className="rebase-proposal">
      <p><strong>{proposal.proposed ? 'Proposal: ' : 'No proposal: '}</strong>{sentence}</p>
      {caution !== '' && <p>{caution}</p>}
      {proposal.proposed && hides !== '' && <p className="register-hides">{hides}</p>}
      <details>
        <summary>The reasoning</summary>
        <ul>{gates.map(({ text, passed }) => <li key={text}><strong>{passed ? 'Passed' : 'Not passed'}:</strong> {text}.</li>)}</ul>
      </details>
    </div>
  );
}
