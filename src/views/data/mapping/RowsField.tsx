/** What one line of the file makes: a row, several figures, or a figure for each column that is named for a period. */
import type { ReactNode } from 'react';
import type { ReadingContext } from '../../../extract/extract.ts';
import type { FileSample } from '../../../extract/mapping/file-sample.ts';
import { periodsAmong, type MappingDraft } from '../../../extract/mapping/mapping-draft.ts';
import { DATE_READINGS, type ColumnSources, type DateReading } from '../../../extract/mapping/mapping-profile.ts';
import { OBSERVATION } from '../../../extract/schema/observation.ts';
import { DATE_WORDS } from './mapping-words.ts';
import { SourceField } from './SourceField.tsx';

interface RowsFieldProps {
  readonly rows: MappingDraft['rows'];
  readonly sample: FileSample;
  readonly context: ReadingContext;
  readonly onChange: (rows: MappingDraft['rows']) => void;
}

const OF_FIGURE = OBSERVATION.columns.filter(({ name }) => ['measure_id', 'numerator', 'denominator', 'value', 'value_scale'].includes(name));
const EMPTY_FIGURE: ColumnSources = { measure_id: { from: 'constant', value: '' } };

const started = (each: string): MappingDraft['rows'] =>
  each === 'figure' ? { each, figures: [EMPTY_FIGURE] } : each === 'period-heading' ? { each, into: 'value', dates: null } : { each: 'line' };

export function RowsField({ rows, sample, context, onChange }: RowsFieldProps): ReactNode {
  return (
    <div className="mapping-rows">
      <label>
        Each line of the file holds{' '}
        <select className="field" value={rows.each} onChange={(event) => onChange(started(event.target.value))}>
          <option value="line">one figure</option>
          <option value="figure">several measures, side by side</option>
          <option value="period-heading">several periods, a column each</option>
        </select>
      </label>
      {rows.each === 'period-heading' && <PeriodHeadings rows={rows} sample={sample} onChange={onChange} />}
      {rows.each === 'figure' && (
        <div className="mapping-figures">
          {rows.figures.map((figure, index) => (
            <fieldset key={index} className="mapping-figure">
              <legend>Figure {index + 1}</legend>
              {OF_FIGURE.map((column) => (
                <div key={column.name} className="mapping-figure-column">
                  <code>{column.name}</code>
                  <SourceField
                    column={column} source={figure[column.name]} sample={sample} context={context} of={`figure ${index + 1}: `}
                    onChange={(source) => {
                      const { [column.name]: _, ...others } = figure;
                      onChange({ ...rows, figures: rows.figures.with(index, source === undefined ? others : { ...others, [column.name]: source }) });
                    }}
                  />
                </div>
              ))}
              {rows.figures.length > 1 && <button type="button" className="button" onClick={() => onChange({ ...rows, figures: rows.figures.toSpliced(index, 1) })}>Take figure {index + 1} out</button>}
            </fieldset>
          ))}
          <button type="button" className="button" onClick={() => onChange({ ...rows, figures: [...rows.figures, EMPTY_FIGURE] })}>Add a figure</button>
        </div>
      )}
    </div>
  );
}

function PeriodHeadings({ rows, sample, onChange }: { readonly rows: Extract<MappingDraft['rows'], { each: 'period-heading' }>; readonly sample: FileSample; readonly onChange: (rows: MappingDraft['rows']) => void }): ReactNode {
  const periods = rows.dates === null ? [] : periodsAmong(sample, rows.dates);
  return (
    <div className="mapping-figures">
      <label>
        The headings name periods,{' '}
        <select className="field" value={rows.dates ?? ''} onChange={(event) => onChange({ ...rows, dates: (event.target.value || null) as DateReading | null })}>
          <option value="">how are they written?</option>
          {DATE_READINGS.filter((reading) => periodsAmong(sample, reading).length > 0).map((reading) => <option key={reading} value={reading}>{DATE_WORDS[reading]}</option>)}
        </select>
      </label>{' '}
      <label>
        and the cells below are the{' '}
        <select className="field" value={rows.into} onChange={(event) => onChange({ ...rows, into: event.target.value })}>
          <option value="value">figure itself (value)</option>
          <option value="numerator">numerator</option>
        </select>
      </label>
      {periods.length > 0 && <p className="quiet">{periods.length} periods: {periods.slice(0, 3).join(', ')}{periods.length > 3 && ` … ${periods.at(-1) ?? ''}`}</p>}
    </div>
  );
}
