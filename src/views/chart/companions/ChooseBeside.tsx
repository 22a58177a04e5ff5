/** What stands beside the chart: the table and the companions this chart has, each a switch kept in the address. */
import { useMemo, type ReactNode } from 'react';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { companionNames } from '../../../wording/companion-words.ts';
import { COMPANIONS, type ChartState, type Companion } from '../../shared/address.ts';
import { companionsOf } from './content-of.ts';

interface ChooseBesideProps {
  readonly chart: JudgedChart;
  readonly state: ChartState;
  readonly onChange: (part: Partial<ChartState>) => void;
}

export function ChooseBeside({ chart, state, onChange }: ChooseBesideProps): ReactNode {
  const there = useMemo(() => companionsOf(chart), [chart]);
  const turn = (companion: Companion): void => onChange({
    beside: COMPANIONS.filter((each) => state.beside.includes(each) !== (each === companion)),
  });
  return (
    <div className="chart-group" role="group" aria-label="Show beside the chart">
      <span className="chart-group-name" aria-hidden="true">Show</span>
      <button type="button" className="button" aria-pressed={state.table} onClick={() => onChange({ table: !state.table })}>Table</button>
      {COMPANIONS.filter((each) => there.includes(each) || state.beside.includes(each)).map((companion) => (
        <button key={companion} type="button" className="button" aria-pressed={state.beside.includes(companion)} onClick={() => turn(companion)}>{companionNames[companion]}</button>
      ))}
    </div>
  );
}
