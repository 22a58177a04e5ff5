/** The charts that somebody chose for a page, in their order; more are found in a dialog. */
import { useState, type ReactNode } from 'react';
import type { PageOf } from '../../../board-pack/recipe.ts';
import { describeChosenCount, recipeWords } from '../../../wording/recipe-words.ts';
import { ChooseCharts } from './ChooseCharts.tsx';
import type { KnownNames } from './known-names.ts';
import { MovableList } from './MovableList.tsx';

type Listed = PageOf<'charts'>['charts'];

interface ChosenChartsProps {
  readonly charts: Listed;
  /** False: the list is kept, while the page goes by another rule. */
  readonly used: boolean;
  readonly known: KnownNames;
  readonly onChange: (charts: Listed) => void;
}

const keyOf = ({ measure, provider }: Listed[number]): string => `${measure}@${provider}`;

export function ChosenCharts({ charts, used, known, onChange }: ChosenChartsProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <div className="pack-chosen">
      <p className={used ? 'quiet' : 'pack-warning'}>{used ? describeChosenCount(charts.length) : recipeWords.listUnused}</p>
      <MovableList
        items={charts} what="chart" least={used ? 1 : 0} keyOf={keyOf} onChange={onChange}
        nameOf={(chart) => known.chartNames.get(keyOf(chart)) ?? `${chart.measure} · ${chart.provider} (${recipeWords.notInData})`}
      />
      <button type="button" className="button" onClick={() => setOpen(true)}>Choose charts…</button>
      {open && <ChooseCharts charts={charts} least={used ? 1 : 0} known={known} onChange={onChange} onClose={() => setOpen(false)} />}
    </div>
  );
}
