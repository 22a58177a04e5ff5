import type { ReactNode } from 'react';
import type { Period } from '../../../spc/vocabulary.ts';
import { formatPeriod } from '../../../wording/format-period.ts';

interface MonthChoiceProps {
  readonly label: string;
  readonly months: readonly Period[];
  readonly value: Period;
  readonly onChange: (month: Period) => void;
}

/** One of these months, the latest first. */
export function MonthChoice({ label, months, value, onChange }: MonthChoiceProps): ReactNode {
  return (
    <label>
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {months.toReversed().map((month) => <option key={month} value={month}>{formatPeriod(month)}</option>)}
      </select>
    </label>
  );
}
