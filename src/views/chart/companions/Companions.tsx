/** Everything somebody asked to see beside the chart, in one order whatever the order of asking. */
import { useMemo, type ReactNode } from 'react';
import { CompanionChart } from '../../../chart/CompanionChart.tsx';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { companionMissing, companionNames } from '../../../wording/companion-words.ts';
import type { ChartState, Companion } from '../../shared/address.ts';
import { canSuppose, contentOf, type DrawnCompanion } from './content-of.ts';
import { Differences } from './Differences.tsx';
import { WhatItTakesPanel } from './WhatItTakesPanel.tsx';
import './companions.css';

interface CompanionsProps {
  readonly chart: JudgedChart;
  readonly state: ChartState;
  readonly onChange: (part: Partial<ChartState>) => void;
}

export function Companions({ chart, state, onChange }: CompanionsProps): ReactNode {
  if (state.beside.length === 0) return null;
  return (
    <div className="companions">
      {state.beside.map((companion) => (
        <section key={companion} className="card panel companion" aria-labelledby={`companion-${companion}`}>
          <h2 id={`companion-${companion}`}>{companionNames[companion]}</h2>
          <Inside companion={companion} chart={chart} state={state} onChange={onChange} />
        </section>
      ))}
    </div>
  );
}

function Inside({ companion, chart, state, onChange }: CompanionsProps & { readonly companion: Companion }): ReactNode {
  if (companion === 'differences') {
    return chart.assessment.decidingIndex === null ? <p>{companionMissing.differences}</p> : <Differences chart={chart} onChange={onChange} />;
  }
  if (companion === 'take') {
    return canSuppose(chart) ? <WhatItTakesPanel chart={chart} take={state.take} onTake={(take) => onChange({ take })} /> : <p>{companionMissing.take}</p>;
  }
  return <Drawn companion={companion} chart={chart} />;
}

function Drawn({ companion, chart }: { readonly companion: DrawnCompanion; readonly chart: JudgedChart }): ReactNode {
  const content = useMemo(() => contentOf(companion, chart), [companion, chart]);
  if (content === null) return <p>{companionMissing[companion]}</p>;
  const { said, table } = content;
  return (
    <>
      {said.map((sentence) => <p key={sentence}>{sentence}</p>)}
      <CompanionChart {...content.chart} />
      <details className="companion-table">
        <summary>The same as a table</summary>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a room that scrolls must scroll by keyboard too (WCAG 2.1.1). */}
        <div className="wl-table-room" role="region" aria-label={`${companionNames[companion]}, table`} tabIndex={0}>
          <table className="wl-table">
            <thead><tr>{table.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
            <tbody>
              {table.rows.toReversed().map(([head = '', ...cells], row) => (
                <tr key={`${head} ${String(row)}`}><th scope="row">{head}</th>{cells.map((cell, index) => <td key={table.columns[index + 1]}>{cell}</td>)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
