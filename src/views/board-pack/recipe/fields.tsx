/** The fields that a recipe is written with. */
import type { ReactNode } from 'react';
import { useDraft } from './use-draft.ts';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** An empty text is not taken. */
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly onChange: (text: string) => void;
}

/** Words on one line, taken without blanks around them. */
export function TextField({ label, value, required = false, placeholder, onChange }: TextFieldProps): ReactNode {
  const draft = useDraft(value, (text) => !required || text.trim() !== '', (text) => onChange(text.trim()));
  return <label><span>{label}</span><input className="field" value={draft.shown} placeholder={placeholder} onChange={(event) => draft.write(event.target.value)} onBlur={draft.leave} /></label>;
}

/** Words of several lines. */
export function TextArea({ label, value, onChange }: Pick<TextFieldProps, 'label' | 'value' | 'onChange'>): ReactNode {
  const draft = useDraft(value, () => true, (text) => onChange(text.trim()));
  return <label><span>{label}</span><textarea className="field" rows={3} value={draft.shown} onChange={(event) => draft.write(event.target.value)} onBlur={draft.leave} /></label>;
}

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1 on; what is typed on the way to one changes nothing. */
export function CountField({ label, value, most, onChange }: CountFieldProps): ReactNode {
  const fits = (text: string): boolean => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most;
  const draft = useDraft(String(value), fits, (text) => onChange(Number(text)));
  return <label><span>{label}</span><input type="number" className="field" min={1} max={most} value={draft.shown} onChange={(event) => draft.write(event.target.value)} onBlur={draft.leave} /></label>;
}

/** A choice to be made or not. */
export function Tick({ label, on, onChange }: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void }): ReactNode {
  return <label className="pack-tick"><input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} /> {label}</label>;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>): ReactNode {
  return (
    <label>
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => { const chosen = options.find(([each]) => each === event.target.value); if (chosen !== undefined) onChange(chosen[0]); }}>
        {options.map(([each, name]) => <option key={each} value={each}>{name}</option>)}
      </select>
    </label>
  );
}
