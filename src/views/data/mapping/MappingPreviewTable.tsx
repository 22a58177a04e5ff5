/** The first rows as they will be read, and what the checks say of them. */
import type { ReactNode } from 'react';
import type { MappingPreview } from '../../../extract/mapping/preview-mapping.ts';
import type { Problem } from '../../../extract/problem.ts';
import { describeProblem } from '../../../wording/describe-problem.ts';

const ROWS = 8;
const PROBLEMS = 8;

/** One problem of each rule and column, and how many others there are like it. */
function kindsOf(problems: readonly Problem[]): readonly { readonly problem: Problem; readonly more: number }[] {
  const kinds = new Map<string, { problem: Problem; more: number }>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.rule} ${problem.column ?? ''}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { problem, more: 0 });
    else kind.more++;
  }
  return [...kinds.values()];
}

export function MappingPreviewTable({ preview: { rows, columns, problems, setAside, unlisted, leftOut } }: { readonly preview: MappingPreview }): ReactNode {
  const counted = [`${rows.length} ${rows.length === 1 ? 'row loads' : 'rows load'}`, ...(setAside.length > 0 ? [`${setAside.length} would be set aside`] : []), ...(leftOut > 0 ? [`${leftOut} ${leftOut === 1 ? 'is' : 'are'} left out`] : [])];
  const kinds = kindsOf(problems);
  return (
    <section aria-label="How the first rows will be read">
      <h4>How the first rows will be read</h4>
      <p role="status">{counted.join(', ')}.</p>
      {unlisted.length > 0 && (
        <p>
          No organisation list names {unlisted.slice(0, 5).map((code) => `“${code}”`).join(', ')}{unlisted.length > 5 && ` and ${unlisted.length - 5} more`}. Their rows
          are set aside at first; the card of the file then lets you load unlisted organisations, or open the file on its own.
        </p>
      )}
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
          {kinds.slice(0, PROBLEMS).map(({ problem, more }) => {
            const { where, found, done } = describeProblem(problem);
            return <li key={`${problem.rule} ${problem.column ?? ''}`} className={`problem-${problem.severity}`}>{where.slice(problem.file.length).replace(/^, /, '')}{': '}{found} {problem.severity === 'stop' ? 'The whole file would be refused.' : done}{more > 0 && ` (and ${more} more of this kind)`}</li>;
          })}
          {kinds.length > PROBLEMS && <li className="quiet">and {kinds.length - PROBLEMS} other kinds</li>}
        </ul>
      )}
    </section>
  );
}
