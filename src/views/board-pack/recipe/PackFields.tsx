/** What the pack is called, for whom and when, and under which terms it is told. */
import type { ReactNode } from 'react';
import type { Recipe } from '../../../board-pack/recipe.ts';
import type { Period } from '../../../spc/vocabulary.ts';
import { formatPeriod } from '../../../wording/format-period.ts';
import { recipeWords } from '../../../wording/recipe-words.ts';
import { Choice, TextField } from './fields.tsx';
import { MeetingField } from './MeetingField.tsx';

interface PackFieldsProps {
  readonly recipe: Recipe;
  readonly months: readonly Period[];
  readonly onChange: (part: Partial<Recipe>) => void;
}

/** Months to choose from; one that the recipe names is among them, whatever the data have. */
function monthOptions(months: readonly Period[], named: Period | null, none: string): (readonly [string, string])[] {
  const all = named === null || months.includes(named) ? months : [...months, named].sort().reverse();
  return [['', none], ...all.map((month) => [month, formatPeriod(month)] as const)];
}

export function PackFields({ recipe: { title, organisation, committee, meeting, asAt, since, predecessors }, months, onChange }: PackFieldsProps): ReactNode {
  return (
    <div className="pack-fields">
      <TextField label="Title" required value={title} onChange={(text) => onChange({ title: text })} />
      <TextField label="Organisation" value={organisation} onChange={(text) => onChange({ organisation: text })} />
      <TextField label="Committee" value={committee} onChange={(text) => onChange({ committee: text })} />
      <MeetingField meeting={meeting} onChange={(day) => onChange({ meeting: day })} />
      <Choice label="As at" value={asAt ?? ''} options={monthOptions(months, asAt, recipeWords.asAtLatest)} onChange={(month) => onChange({ asAt: month || null })} />
      <Choice
        label="Changes since" value={since ?? ''} options={monthOptions(asAt === null ? months : months.filter((month) => month < asAt), since, recipeWords.sinceBefore)}
        onChange={(month) => onChange({ since: month || null })}
      />
      <Choice label="Predecessors" value={predecessors} options={[['separate', recipeWords.separate], ['combined', recipeWords.combined]]} onChange={(choice) => onChange({ predecessors: choice })} />
    </div>
  );
}
