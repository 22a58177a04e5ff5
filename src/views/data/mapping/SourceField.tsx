/** Where the cells of one canonical column come from: a heading, one value for all rows, or headings added and taken away. */
import type { ReactNode } from 'react';
import type { ReadingContext } from '../../../extract/extract.ts';
import type { FileSample } from '../../../extract/mapping/file-sample.ts';
import { cellsOfHeading } from '../../../extract/mapping/mapping-draft.ts';
import { DATE_READINGS, type CellSource, type DateReading } from '../../../extract/mapping/mapping-profile.ts';
import { readingsOf, sureReading } from '../../../extract/mapping/read-date.ts';
import type { CanonicalColumn } from '../../../extract/schema/column.ts';
import { ConstantField, wordsOf } from './ConstantField.tsx';
import { HeadingSelect } from './HeadingSelect.tsx';
import { DATE_WORDS } from './mapping-words.ts';
import { WordList } from './WordList.tsx';

interface SourceFieldProps {
  readonly column: CanonicalColumn;
  readonly source: CellSource | undefined;
  readonly sample: FileSample;
  readonly context: ReadingContext;
  /** Said before the column's name in labels, where several rows have the same columns. */
  readonly of?: string;
  readonly onChange: (source: CellSource | undefined) => void;
}

const NONE = '';
const CONSTANT = '\u0000constant';
const SUM = '\u0000sum';

export function SourceField({ column, source, sample, context, of = '', onChange }: SourceFieldProps): ReactNode {
  const { name, type } = column;
  const { headings } = sample;
  const named = `${of}${name}`;
  const chosen = source === undefined ? NONE : source.from === 'constant' ? CONSTANT : source.from === 'sum' ? SUM : source.heading;
  const choose = (value: string): void => {
    if (value === NONE) onChange(undefined);
    else if (value === CONSTANT) onChange({ from: 'constant', value: '' });
    else if (value === SUM) onChange({ from: 'sum', plus: source?.from === 'heading' ? [source.heading] : [], minus: [] });
    else if (type !== 'date') onChange({ from: 'heading', heading: value });
    else {
      const dates = sureReading(cellsOfHeading(sample, value));
      onChange({ from: 'heading', heading: value, ...(dates === null ? {} : { dates }) });
    }
  };
  return (
    <div className="mapping-source">
      <select className="field" aria-label={`Where ${named} comes from`} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value={NONE}>{column.required ? 'choose…' : 'not in the file'}</option>
        <option value={CONSTANT}>the same in every row…</option>
        {type === 'number' && <option value={SUM}>worked out of two columns…</option>}
        <optgroup label="Columns of the file">
          {headings.map((heading) => <option key={heading} value={heading}>{heading}</option>)}
        </optgroup>
      </select>
      {source?.from === 'constant' && <ConstantField column={column} context={context} value={source.value} label={`${named} in every row`} onChange={(value) => onChange({ from: 'constant', value })} />}
      {source?.from === 'sum' && <SumField label={named} source={source} headings={headings} onChange={onChange} />}
      {source?.from === 'heading' && type === 'date' && <DateField label={named} cells={cellsOfHeading(sample, source.heading)} reading={source.dates} onChange={(dates) => onChange(dates === null ? { from: 'heading', heading: source.heading } : { ...source, dates })} />}
      {source?.from === 'heading' && wordsOf(column, context) !== null && (
        <WordList column={named} cells={cellsOfHeading(sample, source.heading)} known={wordsOf(column, context) ?? []} words={source.words ?? {}} onChange={(words) => onChange({ ...source, words })} />
      )}
    </div>
  );
}

function SumField({ label, source, headings, onChange }: { readonly label: string; readonly source: Extract<CellSource, { from: 'sum' }>; readonly headings: readonly string[]; readonly onChange: (source: CellSource) => void }): ReactNode {
  const [first = '', added = ''] = source.plus;
  const less = source.minus[0] ?? '';
  const change = (one: string, sign: 'less' | 'plus', other: string): void => {
    const parts = one === '' ? [] : [one];
    onChange({ from: 'sum', plus: sign === 'plus' && other !== '' ? [...parts, other] : parts, minus: sign === 'less' && other !== '' ? [other] : [] });
  };
  const sign = added === '' ? 'less' : 'plus';
  return (
    <div className="mapping-sum">
      <HeadingSelect label={`${label}: first column`} headings={headings} value={first} none="choose…" onChange={(one) => change(one, sign, added || less)} />
      <HeadingSelect label={`${label}: less this column`} headings={headings} value={less} none="less nothing" before="less " onChange={(other) => change(first, 'less', other)} />
      <HeadingSelect label={`${label}: plus this column`} headings={headings} value={added} none="plus nothing" before="plus " onChange={(other) => change(first, 'plus', other)} />
    </div>
  );
}

function DateField({ label, cells, reading, onChange }: { readonly label: string; readonly cells: readonly string[]; readonly reading: DateReading | undefined; readonly onChange: (dates: DateReading | null) => void }): ReactNode {
  const possible = readingsOf(cells);
  return (
    <select className="field" aria-label={`How the days of ${label} are written`} value={reading ?? ''} onChange={(event) => onChange((event.target.value || null) as DateReading | null)}>
      <option value="">how are they written?</option>
      {DATE_READINGS.filter((one) => possible.length === 0 || possible.includes(one) || one === reading).map((one) => <option key={one} value={one}>{DATE_WORDS[one]}</option>)}
    </select>
  );
}
