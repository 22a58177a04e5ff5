import type { ReactNode } from 'react';
import type { Problem } from '../../extract/problem.ts';
import { describeSize } from '../../wording/describe-files.ts';
import { describeProblem } from '../../wording/describe-problem.ts';
import { describePageOf, describeRefused, describeTooLarge } from '../../wording/recipe-words.ts';

export interface Refused {
  readonly file: string;
  /** Its bytes, where it is too large to be a recipe. */
  readonly tooLarge: number | null;
  readonly problems: readonly Problem[];
}

/** Why a recipe was not opened: every wrong place, what stands there, what is expected and what to do. */
export function RefusedRecipe({ refused: { file, tooLarge, problems }, onClose }: { readonly refused: Refused; readonly onClose: () => void }): ReactNode {
  return (
    <div className="card pack-refused" role="alert">
      <p><strong>{tooLarge === null ? describeRefused(file, problems.length) : describeTooLarge(file, describeSize(tooLarge))}</strong></p>
      {problems.length > 0 && (
        <ul>
          {problems.map((problem, index) => {
            const page = describePageOf(problem.column);
            const { where, found, remedy } = describeProblem(problem);
            return <li key={index}>{page !== '' && <strong>{page}. </strong>}{where}: {found} {remedy}</li>;
          })}
        </ul>
      )}
      <button type="button" className="button" onClick={onClose}>Close</button>
    </div>
  );
}
