/** A slider on the performance of the months to come, and what would become of the icons. */
import { useId, useMemo, useState, type ReactNode } from 'react';
import type { JudgedChart } from '../../../queries/judged-chart.ts';
import { leastForAssurance, levelsToTry, whatWouldItTake } from '../../../spc/judgement/what-would-it-take.ts';
import { describeLeast, describeWhatItTakes, SUPPOSED_CAVEAT } from '../../../wording/describe-what-it-takes.ts';
import { decimalsFor, formatValue, formatValueWithUnit } from '../../../wording/format-value.ts';
import { describeReliableGap } from '../../../wording/describe-gap-in-patients.ts';

interface WhatItTakesPanelProps {
  readonly chart: JudgedChart;
  /** From the address; null: the usual month. */
  readonly take: number | null;
  readonly onTake: (take: number) => void;
}

const A_YEAR = 12;

export function WhatItTakesPanel({ chart, take, onTake }: WhatItTakesPanelProps): ReactNode {
  const { assessment, measure, gap } = chart;
  const id = useId();
  const levels = useMemo(() => levelsToTry(assessment, measure), [assessment, measure]);
  const least = useMemo(() => leastForAssurance(assessment, measure, A_YEAR), [assessment, measure]);
  // The address takes the value when the hand rests: browsers allow a page few changes of its address a second.
  const [moved, setMoved] = useState<number | null>(null);
  const wished = moved ?? take ?? levels?.usual ?? 0;
  const value = levels === null ? wished : Math.min(levels.high, Math.max(levels.low, wished));
  const found = useMemo(() => whatWouldItTake(assessment, measure, value), [assessment, measure, value]);
  if (levels === null || found === null) return null;
  // A step finer than the series' own decimals must be told apart.
  const decimals = Math.max(decimalsFor(measure, assessment.series), measure.kind === 'proportion' ? 1 : levels.step < 0.1 ? 2 : levels.step < 1 ? 1 : 0);
  // Where the slider rests is the usual month to the nearest step: the odd patient that a step is short of it is nobody's.
  const people = found.people !== null && value === levels.usual ? 0 : found.people;
  const words = describeWhatItTakes({ ...found, people }, assessment, measure);
  const settle = (): void => {
    if (moved === null) return;
    onTake(moved);
    setMoved(null);
  };
  const reliable = gap === null ? null : describeReliableGap(gap, measure);
  const judged = assessment.comparison !== null;
  return (
    <>
      <label htmlFor={id}>Each month to come</label>{' '}
      <output htmlFor={id} className="take-value">{formatValueWithUnit(value, measure, decimals)}</output>
      <input
        id={id} type="range" className="take-slider screen-only" min={levels.low} max={levels.high} step={levels.step} value={value}
        aria-valuetext={`${formatValueWithUnit(value, measure, decimals)}. ${words.variation} ${words.assurance}`}
        onChange={(event) => setMoved(Number(event.target.value))} onPointerUp={settle} onKeyUp={settle} onBlur={settle}
      />
      <ul className="note-list">
        <li>{words.variation}</li>
        {judged && <li>{words.assurance}</li>}
        {judged && words.met !== null && <li>{words.met}</li>}
        {words.people !== null && <li>{words.people}</li>}
      </ul>
      {judged && assessment.assurance !== null && assessment.assurance !== 'pass' && <p>{describeLeast(least, A_YEAR, measure, decimals)}</p>}
      {reliable !== null && <p>{reliable}.</p>}
      {least !== null && (
        <p className="screen-only"><button type="button" className="button" onClick={() => onTake(least.value)}>Try {formatValue(least.value, measure, decimals)}</button></p>
      )}
      <p className="quiet">{SUPPOSED_CAVEAT}</p>
    </>
  );
}
