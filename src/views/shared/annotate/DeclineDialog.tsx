/** Records that a proposal to re-base was looked at and declined, so that it is not made again. Limits stay as they are. */
import { useState, type ReactNode } from 'react';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { useRegisterStore } from '../../../queries/use-register.ts';
import type { Missing } from '../../../register/missing-in.ts';
import type { Period } from '../../../spc/vocabulary.ts';
import { formatPeriod } from '../../../wording/format-period.ts';
import { RegisterDialog } from './RegisterDialog.tsx';

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
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const record = (): void => {
    const lacks = store.record(
      { providerCode: provider.code, measureId: measure.id, from, to: from, kind: 'rebase-declined', effect: 'none', text, cause: '' }, by,
    );
    setMissing(lacks);
    if (lacks.length === 0) onClose();
  };
  return (
    <RegisterDialog heading="Decline the proposal" deed="Record that it is declined" missing={missing} onDo={record} onClose={onClose}>
      <p className="quiet">{measure.name}, {provider.name}</p>
      <p>Limits stay as they are. New limits from {formatPeriod(from)} are not proposed again, until somebody withdraws this entry.</p>
      <div className="register-fields">
        <label className="register-line"><span>Reason</span>
          <textarea className="field" rows={2} maxLength={600} value={text} onChange={(event) => setText(event.target.value)} />
        </label>
        <label className="register-line"><span>Your name</span>
          <input className="field" value={by} autoComplete="name" onChange={(event) => setBy(event.target.value)} />
        </label>
      </div>
    </RegisterDialog>
  );
}
