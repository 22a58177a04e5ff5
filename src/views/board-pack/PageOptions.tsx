/** The choices that one kind of page has; none for most. */
import type { ReactNode } from 'react';
import { CHART_RULES, type ChartRule, type RecipePage } from '../../board-pack/recipe.ts';
import { chartRuleNames } from '../../wording/pack-words.ts';

interface PageOptionsProps {
  readonly page: RecipePage;
  readonly onChange: (page: RecipePage) => void;
}

export function PageOptions({ page, onChange }: PageOptionsProps): ReactNode {
  switch (page.kind) {
    case 'cover':
      return <label className="pack-option pack-option-wide"><span>Words to the reader</span><textarea className="field" rows={2} value={page.note} onChange={(event) => onChange({ ...page, note: event.target.value })} /></label>;
    case 'changes':
      return (
        <div className="pack-options">
          <Tick label="Small lines beside" on={page.charts} onChange={(charts) => onChange({ ...page, charts })} />
          <Tick label="Signals that go on" on={page.continuing} onChange={(continuing) => onChange({ ...page, continuing })} />
        </div>
      );
    case 'scorecard':
      return <div className="pack-options"><Tick label="Sorted by concern" on={page.sort === 'concern'} onChange={(on) => onChange({ ...page, sort: on ? 'concern' : 'name' })} /></div>;
    case 'charts':
      return (
        <div className="pack-options">
          <label className="pack-option">
            <span>Which</span>
            <select className="field" value={page.which} onChange={(event) => onChange({ ...page, which: event.target.value as ChartRule })}>
              {CHART_RULES.filter((which) => which !== 'listed' || page.charts.length > 0).map((which) => <option key={which} value={which}>{chartRuleNames[which]}</option>)}
            </select>
          </label>
          <Count label="At most" most={500} value={page.most} onChange={(most) => onChange({ ...page, most })} />
          <Tick label="Figures beside" on={page.tables} onChange={(tables) => onChange({ ...page, tables })} />
        </div>
      );
    case 'events':
      return <div className="pack-options"><Count label="Months" most={60} value={page.months} onChange={(months) => onChange({ ...page, months })} /></div>;
    default:
      return null;
  }
}

function Tick({ label, on, onChange }: { readonly label: string; readonly on: boolean; readonly onChange: (on: boolean) => void }): ReactNode {
  return <label className="pack-tick"><input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} /> {label}</label>;
}

interface CountProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number within its range; what is typed on the way to one changes nothing. */
function Count({ label, value, most, onChange }: CountProps): ReactNode {
  return (
    <label className="pack-option">
      <span>{label}</span>
      <input type="number" className="field" min={1} max={most} value={value} onChange={(event) => { const next = event.target.valueAsNumber; if (Number.isInteger(next) && next >= 1 && next <= most) onChange(next); }} />
    </label>
  );
}
