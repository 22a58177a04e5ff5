/** What the pack is called, and for whom. */
import type { ReactNode } from 'react';
import type { Recipe } from '../../board-pack/recipe.ts';

interface PackFieldsProps {
  readonly recipe: Recipe;
  readonly onChange: (part: Partial<Recipe>) => void;
}

export function PackFields({ recipe: { title, organisation, committee, meeting }, onChange }: PackFieldsProps): ReactNode {
  return (
    <div className="pack-fields">
      {/* A pack without a title is no pack: what is empty stays as it was when the field is left. */}
      <label><span>Title</span><input className="field" defaultValue={title} key={title} onBlur={(event) => { if (event.target.value.trim() === '') event.target.value = title; else onChange({ title: event.target.value.trim() }); }} /></label>
      <label><span>Organisation</span><input className="field" value={organisation} onChange={(event) => onChange({ organisation: event.target.value })} /></label>
      <label><span>Committee</span><input className="field" value={committee} onChange={(event) => onChange({ committee: event.target.value })} /></label>
      <label><span>Meeting on</span><input className="field" type="date" value={meeting?.length === 10 ? meeting : ''} onChange={(event) => onChange({ meeting: event.target.value === '' ? null : event.target.value })} /></label>
    </div>
  );
}
