/** One file: what was read, fixed, set aside and why, and what a person may do about it. Folded where all is well. */
import type { ReactNode } from 'react';
import type { HeldExtract } from '../../queries/holding-state.ts';
import { useHolding } from '../../queries/use-holding.ts';
import { describeFileState } from '../../wording/describe-files.ts';
import { describeDropped, describeReconciliation, describeReport } from '../../wording/describe-report.ts';
import { ConfirmNames } from './ConfirmNames.tsx';
import { fileStateOf } from './file-state.ts';
import { MappingStep } from './mapping/MappingStep.tsx';
import { LineList } from './LineList.tsx';
import { ProblemList } from './ProblemList.tsx';
import { Provenance } from './Provenance.tsx';
import { RemoveFile } from './RemoveFile.tsx';
import { RevisionList } from './RevisionList.tsx';
import { downloadSetAside } from './download-set-aside.ts';

/** Problems after which reading the file once more may end otherwise. */
const WORTH_ANOTHER_TRY: readonly string[] = ['reading-stopped', 'cannot-open'];

export function ExtractCard({ held }: { readonly held: HeldExtract }): ReactNode {
  const holding = useHolding();
  const { id, report, origin, revision, setAsideFile } = held;
  const state = fileStateOf(report);
  const has = (...rules: readonly string[]): boolean => report.problems.some(({ rule }) => rules.includes(rule));
  const differing = report.reconciliation.filter(({ difference }) => difference !== 0).length;
  const kept = holding.fileOf(id) !== undefined;
  return (
    <article className={`card extract-card extract-${state}`} aria-label={report.file}>
      {/* The key opens or folds the card anew when the file was read again and ended otherwise. */}
      <details key={state} open={state !== 'loaded' || differing > 0}>
        <summary>
          <h3>{report.file}</h3>
          <span className="extract-outcome"><strong className="extract-state">{describeFileState(state)}.</strong> {describeReport(report)}</span>
        </summary>
        <div className="extract-actions screen-only">
          {(setAsideFile !== undefined || report.setAside.length > 0) && (
            <button type="button" className="button" onClick={() => void downloadSetAside(held)}>Download rows set aside</button>
          )}
          {kept && has(...WORTH_ANOTHER_TRY) && <button type="button" className="button" onClick={() => void holding.readAgain(id, {})}>Read it again</button>}
          {origin === 'added' && (report.refused ? has('no-known-organisation') : has('unknown-organisation', 'unknown-name')) && (
            <>
              <button type="button" className="button" onClick={() => void holding.readAgain(id, { allowUnlisted: true })}>Load unlisted organisations too</button>
              <button type="button" className="button" onClick={() => void holding.readAgain(id, { alone: true })}>Open this file on its own</button>
            </>
          )}
          {origin === 'added' && <RemoveFile id={id} file={report.file} />}
        </div>
        <MappingStep held={held} />
        {origin === 'added' && <ConfirmNames id={id} problems={report.problems} />}
        {revision !== undefined && <RevisionList revision={revision} />}
        <ProblemList problems={report.problems} />
        <LineList heading="Totals checked against their parts" summary={differing === 0 ? 'all agree' : `${differing} differ`} lines={report.reconciliation.toSorted((one, other) => Math.abs(other.difference) - Math.abs(one.difference)).map((line) => describeReconciliation(line))} open={differing > 0} />
        <LineList heading="Left out on purpose" lines={report.dropped.map(describeDropped)} />
        <Provenance held={held} />
      </details>
    </article>
  );
}
