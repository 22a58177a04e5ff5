/** Decides that limits begin anew in a month: the old and the new limits side by side first, then month, reason, cause and name. */
import { useMemo, useState, type ReactNode } from 'react';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { useRegisterStore } from '../../../queries/use-register.ts';
import type { RebaseProposal } from '../../../spc/rebase/propose-rebase.ts';
import type { Period } from '../../../spc/vocabulary.ts';
import { describeRebaseCautions } from '../../../wording/describe-rebase.ts';
import { LimitsBeside } from './LimitsBeside.tsx';
import { MonthChoice } from './MonthChoice.tsx';
import { ProposalReasons } from './ProposalReasons.tsx';
import { RegisterDialog } from './RegisterDialog.tsx';
import { ReasonLines, SignatureLine, WrittenLine } from './WrittenLine.tsx';
import { rebasedFrom } from './rebased-from.ts';

interface RebaseDialogProps {
  readonly chart: JudgedChart;
  readonly proposal: RebaseProposal | null;
  /** The month pinned on the chart. */
  readonly month: Period | null;
  readonly name: string;
  readonly onClose: () => void;
}

export function RebaseDialog({ chart, proposal, month, name, onClose }: RebaseDialogProps): ReactNode {
  const store = useRegisterStore();
  const { measure, provider, assessment } = chart;
  const { series, recipe } = assessment;
  const months = useMemo(() => series.periods.slice(1).filter((each) => !recipe.phaseStarts.includes(each)), [series, recipe]);
  const suggested = [month, proposal?.from, months.at(-12), months[0]].find((each) => each != null && months.includes(each)) ?? '';
  const [draft, setDraft] = useState({ from: suggested, text: '', cause: '', by: name });
  const change = (part: Partial<typeof draft>): void => setDraft((before) => ({ ...before, ...part }));
  const renewed = useMemo(() => (draft.from === '' ? null : rebasedFrom(chart, draft.from)), [chart, draft.from]);
  const after = series.periods.filter((period, index) => period >= draft.from && series.values[index] !== null).length;
  const record = () => {
    const { from, text, cause, by } = draft;
    return store.record({ providerCode: provider.code, measureId: measure.id, from, to: from, kind: 'rebase', effect: 'step', text, cause }, by);
  };
  return (
    <RegisterDialog heading="Re-base the limits" deed="Record the decision" wide onRecord={record} onClose={onClose}>
      <p className="quiet">{measure.name}, {provider.name}</p>
      {proposal !== null && <ProposalReasons chart={chart} proposal={proposal} />}
      <div className="register-fields">
        <MonthChoice label="New limits from" months={months} value={draft.from} onChange={(from) => change({ from })} />
      </div>
      {renewed !== null && <LimitsBeside former={chart} renewed={renewed.chart} hides={renewed.hides} />}
      {draft.from !== '' && <ul className="note-list register-cautions">{describeRebaseCautions(draft.from, after).map((text) => <li key={text}>{text}</li>)}</ul>}
      <div className="register-fields">
        <ReasonLines value={draft.text} onChange={(text) => change({ text })} />
        <WrittenLine label="Known cause, with its date" most={300} value={draft.cause} onChange={(cause) => change({ cause })} />
        <SignatureLine value={draft.by} onChange={(by) => change({ by })} />
      </div>
    </RegisterDialog>
  );
}
