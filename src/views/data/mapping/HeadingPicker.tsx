/** Which line of a file holds its headings: its first lines as a table, one of them chosen. Lines of data show sorts of cells only. */
import { useId, useState, type ReactNode } from 'react';
import type { FileSample } from '../../../extract/mapping/file-sample.ts';
import type { FirstLine, FirstLines } from '../../../extract/mapping/first-lines.ts';
import { LAST_HEADING_LINE, MOST_HEADING_LINES, type HeadingChoice } from '../../../extract/mapping/heading-choice.ts';
import { headingsInWords, MASKED_LINES, NO_LINE_FITS, SORT_WORDS } from './mapping-words.ts';

interface HeadingPickerProps {
  readonly firstLines: FirstLines;
  /** Cells under the headings that are taken now; null: none are. */
  readonly sample: FileSample | null;
  readonly onChoose: (choice: HeadingChoice) => void;
}

const CELLS = 10;

function CellsOf({ line, columns }: { readonly line: FirstLine; readonly columns: number }): ReactNode {
  return Array.from({ length: columns }, (_, index) => (
    line.holds === 'words' ? <td key={index}><span className="heading-cell">{line.cells[index] ?? ''}</span></td>
      : <td key={index} className="heading-sort">{SORT_WORDS[line.sorts[index] ?? 'blank']}</td>
  ));
}

export function HeadingPicker({ firstLines: { lines, sheet, sheets }, sample, onChoose }: HeadingPickerProps): ReactNode {
  const id = useId();
  const [line, setLine] = useState(sample?.line ?? null);
  const [withAbove, setWithAbove] = useState(sample?.chosen !== null && sample?.chosen !== undefined && sample.chosen.first < sample.chosen.last);
  const columns = Math.min(CELLS, Math.max(0, ...lines.map((each) => (each.holds === 'words' ? each.cells : each.sorts).length)));
  const hasData = lines.some(({ holds }) => holds === 'data');
  const lineAbove = line === null ? null : lines.findLast((each) => each.line < line && line - each.line < MOST_HEADING_LINES)?.line ?? line - 1;
  const first = line === null || lineAbove === null || lineAbove < 1 || !withAbove ? line : lineAbove;
  const choose = (): void => { if (line !== null && first !== null) onChoose({ lines: { first, last: line }, sheet }); };
  return (
    <details className="heading-picker" open={sample === null}>
      <summary>{headingsInWords(sample)}</summary>
      {sheets.length > 1 && (
        <label>Sheet{' '}
          <select className="field" value={sheet ?? ''} onChange={(event) => { setLine(null); onChoose({ lines: null, sheet: event.target.value }); }}>
            {sheets.map((name) => <option key={name} value={name}>{name}</option>)}
          </select>
        </label>
      )}
      <fieldset className="heading-lines">
        <legend>Which line holds the headings?</legend>
        {hasData && <p className="quiet">{MASKED_LINES}</p>}
        {!lines.some(({ mayBeHeadings }) => mayBeHeadings) && <p>{NO_LINE_FITS}</p>}
        <div className="table-scroller">
          <table className="plain-table heading-table">
            <tbody>
              {lines.map((each) => (
                <tr key={each.line} className={each.line === line ? 'heading-chosen' : undefined}>
                  <th scope="row">
                    {each.mayBeHeadings
                      ? <label><input type="radio" name={id} checked={each.line === line} onChange={() => setLine(each.line)} /> Line {each.line}</label>
                      : <span className="heading-other">Line {each.line}</span>}
                  </th>
                  <CellsOf line={each} columns={columns} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="heading-further">
          <label>Line of the headings <input className="field" type="number" min={1} max={LAST_HEADING_LINE} value={line ?? ''} onChange={(event) => { const number = event.target.valueAsNumber; setLine(Number.isInteger(number) && number > 0 && number <= LAST_HEADING_LINE ? number : null); }} /></label>
          <label><input type="checkbox" checked={withAbove} onChange={(event) => setWithAbove(event.target.checked)} /> the line above belongs to them (“Type 1” over “Seen”)</label>
          <button type="button" className="button" disabled={line === null} onClick={choose}>{line === null || first === null ? 'Choose a line' : first === line ? `Take line ${line} as headings` : `Take lines ${first} to ${line} as headings`}</button>
        </div>
      </fieldset>
      {sample !== null && <p role="status">Taken as headings: {sample.headings.slice(0, CELLS).map((heading) => <span key={heading} className="mapping-cell">{heading}</span>)}{sample.headings.length > CELLS && ` and ${sample.headings.length - CELLS} more`}</p>}
    </details>
  );
}
