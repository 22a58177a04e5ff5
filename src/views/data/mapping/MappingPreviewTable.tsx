/** The first rows as they will be read, and what the checks say of them. */
import type { ReactNode } from 'react';
import type { MappingPreview } from '../../../extract/mapping/preview-mapping.ts';
import { describeProblem } from '../../../wording/describe-problem.ts';

const ROWS = 8;
const PROBLEMS = 8;

export function MappingPreviewTable({ preview: { rows, columns, problems, setAside, leftOut } }: { readonly preview: MappingPreview }): ReactNode {
  const counted = [`${rows.length} ${rows.length === 1 ? 'row loads' : 'rows load'}`, ...(setAside.length > 0 ? [`${setAside.length} would be set aside`] : []), ...(leftOut > 0 ? [`${leftOut} are left out`] : [])];
  return (
    <section aria-label="How the first rows will be read">
      <h4>How the first rows will be read</h4>
      <p role="status">{counted.join(', ')}.</p>
      {rows.length > 0 && (
        <div className="table-scroller">
          <table className="plain-table">
            <thead><tr><th scope="col" className="number">Line</th>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
            <tbody>
              {rows.slice(0, ROWS).map(({ line, cells }, index) => (
                <tr key={index}><td className="number">{line}</td>{columns.map((column) => <td key={column}>{cells[column] ?? ''}</td>)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {problems.length > 0 && (
        <ul className="mapping-problems">
          {problems.slice(0, PROBLEMS).map((problem, index) => {
            const { where, found, done } = describeProblem(problem);
            return <li key={index} className={`problem-${problem.severity}`}>{where.slice(problem.file.length).replace(/^, /, '')}{': '}{found} {problem.severity === 'stop' ? 'The whole file would be refused.' : done}</li>;
          })}
          {problems.length > PROBLEMS && <li className="quiet">and {problems.length - PROBLEMS} more</li>}
        </ul>
      )}
    </section>
  );
}
