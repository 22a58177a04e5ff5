/** The problems of a file, most serious first and grouped by rule: where, what was found, what was done, what to do. */
import { useState, type ReactNode } from 'react';
import type { Problem, Severity } from '../../extract/problem.ts';
import { describeProblem } from '../../wording/describe-problem.ts';
import { formatNumber } from '../../wording/format-number.ts';

const ORDER: readonly Severity[] = ['stop', 'row', 'warn', 'fix'];
const NAMES: Readonly<Record<Severity, string>> = { stop: 'Refused', row: 'Set aside', warn: 'Flagged', fix: 'Corrected' };
/** Of one rule in one column: enough to see what is wrong. The download holds all rows. */
const SHOWN_AT_FIRST = 3;
const SHOWN_AT_MOST = 100;

interface ProblemGroup {
  readonly key: string;
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

function groupsOf(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.rule} ${problem.column ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups]
    .map(([key, found]) => ({ key, severity: found[0]?.severity ?? 'fix', problems: found }))
    .sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
}

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  if (problems.length === 0) return null;
  return (
    <>
      <h4>What was found: {summarise(problems)}</h4>
      <div className="table-scroller">
        <table className="plain-table problem-table">
          <thead><tr><th scope="col">What</th><th scope="col">Where</th><th scope="col">Found</th><th scope="col">Done, and what to do</th></tr></thead>
          {groupsOf(problems).map((group) => <ProblemRows key={group.key} group={group} />)}
        </table>
      </div>
    </>
  );
}

function ProblemRows({ group: { severity, problems } }: { readonly group: ProblemGroup }): ReactNode {
  const [all, setAll] = useState(false);
  const shown = problems.slice(0, all ? SHOWN_AT_MOST : SHOWN_AT_FIRST);
  const rest = problems.length - shown.length;
  return (
    <tbody>
      {shown.map((problem, index) => {
        const words = describeProblem(problem);
        return (
          <tr key={index} className={`problem-${severity}`}>
            <th scope="row"><span className="problem-name">{NAMES[severity]}</span> {words.short}</th>
            <td>{words.where.replace(`${problem.file}, `, '').replace(problem.file, 'the whole file')}</td>
            <td>{words.found}</td>
            <td>{words.done} {words.remedy}</td>
          </tr>
        );
      })}
      {rest > 0 && (
        <tr className="problem-more">
          <td colSpan={4}>
            {all
              ? <span className="quiet">{formatNumber(rest)} more like these are not listed here; rows set aside can be downloaded in full.</span>
              : <button type="button" className="button button-plain" onClick={() => { setAll(true); }}>Show {Math.min(rest, SHOWN_AT_MOST - SHOWN_AT_FIRST)} more of the same kind</button>}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** `2 set aside, 1 corrected`. */
function summarise(problems: readonly Problem[]): string {
  const parts = ORDER.flatMap((severity) => {
    // A reason to refuse a file is one, however many cells it speaks of.
    const count = problems.filter((problem) => problem.severity === severity).reduce((sum, problem) => sum + (severity === 'stop' ? 1 : problem.count), 0);
    return count === 0 ? [] : [`${formatNumber(count)} ${NAMES[severity].toLowerCase()}`];
  });
  return parts.join(', ');
}
