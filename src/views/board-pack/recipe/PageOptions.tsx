/** The choices of one page: its heading, what it speaks of, and what only its kind has. */
import type { ReactNode } from 'react';
import { CHART_RULES, type PageOf, type RecipePage } from '../../../board-pack/recipe.ts';
import { chartRuleNames, packPageNames } from '../../../wording/pack-words.ts';
import { recipeWords } from '../../../wording/recipe-words.ts';
import { ChosenCharts } from './ChosenCharts.tsx';
import { Choice, CountField, TextArea, TextField, Tick } from './fields.tsx';
import type { KnownNames } from './known-names.ts';
import { NamesChoice } from './NamesChoice.tsx';

export interface PageOptionsProps {
  readonly page: RecipePage;
  readonly known: KnownNames;
  /** The charts that a page shows by its rule now. */
  readonly chartsOf: (page: PageOf<'charts'>) => PageOf<'charts'>['charts'];
  readonly onChange: (page: RecipePage) => void;
}

export function PageOptions({ page, known, chartsOf, onChange }: PageOptionsProps): ReactNode {
  const { heading: _, ...plain } = page;
  return (
    <div className="pack-options">
      <TextField label="Heading" value={page.heading ?? ''} placeholder={packPageNames[page.kind]} onChange={(heading) => onChange(heading === '' ? plain : { ...page, heading })} />
      <OwnOptions page={page} known={known} chartsOf={chartsOf} onChange={onChange} />
      {'measures' in page && (
        <div className="pack-option-row">
          <NamesChoice what="measures" known={known.measures} chosen={page.measures} onChange={(measures) => onChange({ ...page, measures })} />
          <NamesChoice what="providers" known={known.providers} chosen={page.providers} onChange={(providers) => onChange({ ...page, providers })} />
        </div>
      )}
      {page.kind === 'charts' && page.which === 'listed' && (page.measures !== null || page.providers !== null) && <p className="quiet">{recipeWords.scopeUnused}</p>}
    </div>
  );
}

function OwnOptions({ page, known, chartsOf, onChange }: PageOptionsProps): ReactNode {
  switch (page.kind) {
    case 'cover':
      return <TextArea label="Words to the reader" value={page.note} onChange={(note) => onChange({ ...page, note })} />;
    case 'changes':
      return (
        <>
          <Tick label="Small lines beside" on={page.charts} onChange={(charts) => onChange({ ...page, charts })} />
          <Tick label="Signals that go on" on={page.continuing} onChange={(continuing) => onChange({ ...page, continuing })} />
        </>
      );
    case 'scorecard':
      return <Tick label="Sorted by concern" on={page.sort === 'concern'} onChange={(on) => onChange({ ...page, sort: on ? 'concern' : 'name' })} />;
    case 'charts':
      return <ChartOptions page={page} known={known} chartsOf={chartsOf} onChange={onChange} />;
    case 'events':
      return <CountField label="Months" most={60} value={page.months} onChange={(months) => onChange({ ...page, months })} />;
    case 'summary-grid': case 'year-tables': case 'triggers-and-actions': case 'data-quality': case 'register': case 'method':
      return null;
  }
}

/** Choosing one by one begins with what stands there, so that the page is never without a chart. */
function chartsToBeginWith(page: PageOf<'charts'>, { charts }: KnownNames, chartsOf: PageOptionsProps['chartsOf']): PageOf<'charts'>['charts'] {
  if (page.charts.length > 0) return page.charts;
  const now = chartsOf(page);
  return now.length > 0 ? now : charts.slice(0, 1).map(({ measure, provider }) => ({ measure, provider }));
}

function ChartOptions({ page, known, chartsOf, onChange }: Omit<PageOptionsProps, 'page'> & { readonly page: PageOf<'charts'> }): ReactNode {
  const atStart = chartsToBeginWith(page, known, chartsOf);
  return (
    <>
      <Choice
        label="Which" value={page.which} options={CHART_RULES.filter((which) => which !== 'listed' || atStart.length > 0).map((which) => [which, chartRuleNames[which]] as const)}
        onChange={(which) => onChange({ ...page, which, ...(which === 'listed' && { charts: atStart }) })}
      />
      <CountField label="At most" most={500} value={page.most} onChange={(most) => onChange({ ...page, most })} />
      <Tick label="Figures beside" on={page.tables} onChange={(tables) => onChange({ ...page, tables })} />
      {(page.which === 'listed' || page.charts.length > 0) && (
        <ChosenCharts charts={page.charts} used={page.which === 'listed'} known={known} onChange={(charts) => onChange({ ...page, charts })} />
      )}
    </>
  );
}
