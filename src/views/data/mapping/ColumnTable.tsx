/** The columns of a table beside what they mean, the file's column for each, and some of its cells. */
import type { ReactNode } from 'react';
import type { ReadingContext } from '../../../extract/extract.ts';
import type { FileSample } from '../../../extract/mapping/file-sample.ts';
import { cellsOfHeading, type MappingDraft } from '../../../extract/mapping/mapping-draft.ts';
import type { CellSource } from '../../../extract/mapping/mapping-profile.ts';
import type { SuggestedMapping } from '../../../extract/mapping/suggest-mapping.ts';
import { headingsOf } from '../../../extract/mapping/sources-of.ts';
import { CANONICAL_TABLES } from '../../../extract/schema/canonical-tables.ts';
import type { CanonicalColumn } from '../../../extract/schema/column.ts';
import { REASON_WORDS } from './mapping-words.ts';
import { SourceField } from './SourceField.tsx';

interface ColumnTableProps {
  readonly draft: MappingDraft;
  readonly sample: FileSample;
  readonly context: ReadingContext;
  readonly reasons: SuggestedMapping['reasons'];
  readonly onChange: (column: string, source: CellSource | undefined) => void;
}

const SAMPLES = 4;

/** Columns that figures want by their nature, besides those that are required. */
const ASKED = new Set(['org_name', 'numerator', 'denominator', 'value', 'value_scale', 'declared_date', 'incident_date', 'as_of']);

/** Columns that the rows have of their own, or take from headings. */
function elsewhere({ rows }: MappingDraft): ReadonlySet<string> {
  if (rows.each === 'period-heading') return new Set(['period_start', rows.into]);
  return rows.each === 'figure' ? new Set(['measure_id', 'numerator', 'denominator', 'value', 'value_scale']) : new Set();
}

export function ColumnTable({ draft, sample, context, reasons, onChange }: ColumnTableProps): ReactNode {
  const apart = elsewhere(draft);
  const columns = CANONICAL_TABLES[draft.table].columns.filter(({ name }) => !apart.has(name));
  const isFirst = ({ name, required }: CanonicalColumn): boolean => required || ASKED.has(name) || reasons.has(name);
  const rowsOf = (shown: readonly CanonicalColumn[]): ReactNode => (
    <div className="table-scroller">
      <table className="plain-table mapping-table">
        <thead><tr><th scope="col">Watchline’s column</th><th scope="col">In your file</th><th scope="col">Some of its cells</th></tr></thead>
        <tbody>
          {shown.map((column) => {
            const source = draft.columns[column.name];
            const reason = reasons.get(column.name);
            const cells = source === undefined ? [] : headingsOf(source).flatMap((heading) => cellsOfHeading(sample, heading).slice(0, SAMPLES));
            return (
              <tr key={column.name}>
                <th scope="row"><code>{column.name}</code>{column.required && <span className="mapping-required"> required</span>}<span className="quiet mapping-rule">{column.rule.replaceAll('`', '')}</span></th>
                <td>
                  <SourceField column={column} source={source} sample={sample} context={context} onChange={(changed) => onChange(column.name, changed)} />
                  {reason !== undefined && <span className="quiet mapping-reason">{REASON_WORDS[reason]}</span>}
                </td>
                <td className="mapping-cells">{cells.map((cell, index) => <span key={index} className="mapping-cell">{cell}</span>)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
  const more = columns.filter((column) => !isFirst(column));
  return (
    <>
      {rowsOf(columns.filter(isFirst))}
      {more.length > 0 && <details><summary>{more.length} more columns that a file may have</summary>{rowsOf(more)}</details>}
    </>
  );
}
