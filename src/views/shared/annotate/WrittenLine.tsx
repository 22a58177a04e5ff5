import type { ReactNode } from 'react';

interface WrittenLineProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Most signs that it takes. */
  readonly most?: number;
}

/** A line of a dialog that a person writes. */
export function WrittenLine({ label, value, onChange, most }: WrittenLineProps): ReactNode {
  return (
    <label className="register-line"><span>{label}</span>
      <input className="field" maxLength={most} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

/** Why it is recorded: two lines that grow. */
export function ReasonLines({ label = 'Reason', value, onChange, most = 600 }: Omit<WrittenLineProps, 'label'> & { readonly label?: string }): ReactNode {
  return (
    <label className="register-line"><span>{label}</span>
      <textarea className="field" rows={2} maxLength={most} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

/** Who records it. A browser may offer the name it knows. */
export function SignatureLine({ value, onChange }: Omit<WrittenLineProps, 'label' | 'most'>): ReactNode {
  return (
    <label className="register-line"><span>Your name</span>
      <input className="field" value={value} autoComplete="name" onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
