/** The value of a column that is the same in every row. */
import { useId, type ReactNode } from 'react';
import type { ReadingContext } from '../../../extract/extract.ts';
import type { CanonicalColumn } from '../../../extract/schema/column.ts';

interface ConstantFieldProps {
  readonly column: CanonicalColumn;
  readonly context: ReadingContext;
  readonly value: string;
  readonly label: string;
  readonly onChange: (value: string) => void;
}

/** The words that a column may hold, with their names; null: any text. */
export function wordsOf({ name, type, choices }: CanonicalColumn, { measures }: ReadingContext): readonly { readonly word: string; readonly name: string }[] | null {
  if (name === 'measure_id') return measures.map(({ id, name: shown }) => ({ word: id, name: `${shown} (${id})` }));
  if (type === 'yes-no') return [{ word: 'yes', name: 'yes' }, { word: 'no', name: 'no' }];
  return choices.length > 0 ? choices.map((word) => ({ word, name: word })) : null;
}

export function ConstantField({ column, context, value, label, onChange }: ConstantFieldProps): ReactNode {
  const id = useId();
  const words = wordsOf(column, context);
  if (words !== null) {
    return (
      <select className="field" aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">choose…</option>
        {words.map(({ word, name }) => <option key={word} value={word}>{name}</option>)}
      </select>
    );
  }
  const codes = column.name === 'org_code' ? ['GB-ENG', ...(context.organisationCodes ?? [])] : [];
  const hint = column.type === 'date' ? '2024-04-01' : column.name === 'org_code' ? 'code; GB-ENG is England' : '';
  return (
    <>
      <input className="field" type="text" aria-label={label} value={value} placeholder={hint} list={codes.length > 0 ? id : undefined} onChange={(event) => onChange(event.target.value)} />
      {codes.length > 0 && <datalist id={id}>{codes.map((code) => <option key={code} value={code}>{code === 'GB-ENG' ? 'England' : code}</option>)}</datalist>}
    </>
  );
}
