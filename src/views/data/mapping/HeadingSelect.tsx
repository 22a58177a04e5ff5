/** Chooses one of the file's headings. */
import type { ReactNode } from 'react';

interface HeadingSelectProps {
  readonly label: string;
  readonly headings: readonly string[];
  readonly value: string;
  readonly none: string;
  /** Said before each heading: `less `. */
  readonly before?: string;
  readonly onChange: (heading: string) => void;
}

export function HeadingSelect({ label, headings, value, none, before = '', onChange }: HeadingSelectProps): ReactNode {
  return (
    <select className="field" aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{none}</option>
      {headings.map((heading) => <option key={heading} value={heading}>{before}{heading}</option>)}
    </select>
  );
}
