/** Chooses one of the file's headings. */
import type { ReactNode } from 'react';

interface HeadingSelectProps {
  readonly label: string;
  readonly headings: readonly string[];
  readonly value: string;
  readonly none: string;
  readonly onChange: (heading: string) => void;
}

export function HeadingSelect({ label, headings, value, none, onChange }: HeadingSelectProps): ReactNode {
  return (
    <select className="field" aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{none}</option>
      {headings.map((heading) => <option key={heading} value={heading}>{heading}</option>)}
    </select>
  );
}
