/** Records that a proposal to re-base was looked at and declined, so that it is not made again. Limits stay as they are. */
import { useState, type ReactNode } from 'react';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { useRegisterStore } from '../../../queries/use-register.ts';
import type { Period } from '../../../spc/vocabulary.ts';
import { formatPeriod } from '../../../wording/format-period.ts';
import { RegisterDialog } from './RegisterDialog.tsx';
import { ReasonLines, SignatureLine } from './WrittenLine.tsx';

interface DeclineDialogProps {
  readonly chart: JudgedChart;
  /** The month from which new limits were proposed. */
  readonly from: Period;
  readonly name: string;
  readonly onClose: () => void;
}

export function DeclineDialog({ chart: { measure, provider }, from, name, onClose }: DeclineDialogProps): ReactNode {
  const store = useRegisterStore();
  const [text, setText] = useState('');
  const [by, setBy] = useState(name);
  const record = () => store.record(
    { providerCode: provider.code, measureId: measure.id, from, to: from, kind: 'rebase-declined', effect: 'none', text, cause: '' }, by,
  );
  return (
    <RegisterDialog heading="Decline the proposal" deed="Record that it is declined" onRecord={record} onClose={onClose}>
      <p className="quiet">{measure.name}, {provider.name}</p>
      <p>Limits stay as they are. New limits from {formatPeriod(from)} are not proposed again, until somebody withdraws this entry.</p>
      <div className="register-fields">
        <ReasonLines value={text} onChange={setText} />
        <SignatureLine value={by} onChange={setBy} />
      </div>
    </RegisterDialog>
  );
}
