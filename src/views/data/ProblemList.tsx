/** Every problem of a file, most serious first: where, what was found, what was done, what to do. */
import type { ReactNode } from 'react';
import type { Problem, Severity } from '../../extract/problem.ts';
import { describeProblem } from '../../wording/describe-problem.ts';

const ORDER: readonly Severity[] = ['stop', 'row', 'warn', 'fix'];
const NAMES: Readonly<Record<Severity, string>> = { stop: 'Refused', row: 'Set aside', warn: 'Flagged', fix: 'Corrected' };
/** A file can be wrong in every row; the download holds them all. */
const SHOWN_AT_MOST = 100;

export function ProblemList({ problems, open }: { readonly problems: readonly Problem[]; readonly open: boolean }): ReactNode {
  if (problems.length === 0) return null;
  const sorted = [...problems].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return (
    <details open={open}>
      <summary>{summarise(problems)}</summary>
      <div className="table-scroller">
        <table className="plain-table problem-table">
          <thead><tr><th scope="col">What</th><th scope="col">Where</th><th scope="col">Found</th><th scope="col">Done, and what to do</th></tr></thead>
          <tbody>
            {sorted.slice(0, SHOWN_AT_MOST).map((problem, index) => {
              const words = describeProblem(problem);
              return (
                <tr key={index} className={`problem-${problem.severity}`}>
                  <th scope="row"><span className="problem-name">{NAMES[problem.severity]}</span> {words.short}</th>
                  <td>{words.where}</td>
                  <td>{words.found}</td>
                  <td>{words.done} {words.remedy}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {sorted.length > SHOWN_AT_MOST && <p className="quiet">The first {SHOWN_AT_MOST} of {sorted.length} are shown; the rows set aside can be downloaded in full.</p>}
    </details>
  );
}

/** `2 set aside, 1 corrected`. */
function summarise(problems: readonly Problem[]): string {
  const parts = ORDER.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).reduce((sum, problem) => sum + problem.count, 0);
    return count === 0 ? [] : [`${count} ${NAMES[severity].toLowerCase()}`];
  });
  return parts.join(', ');
}
