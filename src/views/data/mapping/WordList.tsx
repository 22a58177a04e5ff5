/** What the words of a column stand for: each different cell, and what it is read as, or that its rows are left out. */
import type { ReactNode } from 'react';

interface WordListProps {
  readonly column: string;
  /** The different cells of the file. */
  readonly cells: readonly string[];
  readonly known: readonly { readonly word: string; readonly name: string }[];
  readonly words: Readonly<Record<string, string | null>>;
  readonly onChange: (words: Readonly<Record<string, string | null>>) => void;
}

/** A column of more different words is no list of kinds. */
const MOST = 40;
const LEAVE_OUT = '\u0000leave-out';

export function WordList({ column, cells, known, words, onChange }: WordListProps): ReactNode {
  if (cells.length === 0 || cells.length > MOST) return null;
  const change = (cell: string, chosen: string): void => {
    const { [cell]: _, ...others } = words;
    onChange(chosen === '' ? others : { ...others, [cell]: chosen === LEAVE_OUT ? null : chosen });
  };
  return (
    <ul className="mapping-words">
      {cells.map((raw) => {
        const cell = raw.trim();
        const word = words[cell];
        return (
          <li key={cell}>
            <label>
              <span className="mapping-cell">{cell}</span> means{' '}
              <select className="field" aria-label={`What “${cell}” means in ${column}`} value={word === null ? LEAVE_OUT : word ?? ''} onChange={(event) => change(cell, event.target.value)}>
                <option value="">the same word</option>
                <option value={LEAVE_OUT}>leave its rows out</option>
                {known.map((one) => <option key={one.word} value={one.word}>{one.name}</option>)}
              </select>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
