/** Which columns are in sight? A short list of boxes over the table; a click outside or Escape closes it. */
import type { ReactNode } from 'react';
import { DropPanel } from '../shared/over/DropPanel.tsx';
import { nameOf } from './heading-words.ts';
import type { ScorecardGrid } from './scorecard-grid.ts';
import './column-choice.css';

interface ColumnChoiceProps {
  readonly grid: ScorecardGrid;
  readonly hide: readonly string[];
  readonly onChange: (hide: readonly string[]) => void;
}

export function ColumnChoice({ grid, hide, onChange }: ColumnChoiceProps): ReactNode {
  const hidden = grid.everyColumn.filter(({ key }) => hide.includes(key)).length;
  const set = (key: string, shown: boolean): void => onChange(shown ? hide.filter((each) => each !== key) : [...hide, key]);
  return (
    <DropPanel
      button={<>Columns{hidden > 0 && <span className="column-choice-count"> ({grid.everyColumn.length - hidden} of {grid.everyColumn.length})</span>}</>}
      label="Columns in sight" className="column-choice"
    >
      <p>
        <button type="button" className="button" onClick={() => onChange([])} disabled={hidden === 0}>Show all</button>
      </p>
      {grid.everyColumn.map((heading) => (
        <label key={heading.key}>
          <input type="checkbox" checked={!hide.includes(heading.key)} onChange={(event) => set(heading.key, event.target.checked)} /> {nameOf(heading)}
        </label>
      ))}
    </DropPanel>
  );
}
