/** One file: what was read, fixed, set aside and why, and what a person may do about it. */
import type { ReactNode } from 'react';
import type { HeldExtract } from '../../queries/holding-state.ts';
import { useHolding } from '../../queries/use-holding.ts';
import { describeReport, describeReconciliation } from '../../wording/describe-report.ts';
import { formatNumber } from '../../wording/format-number.ts';
import { ConfirmNames } from './ConfirmNames.tsx';
import { ProblemList } from './ProblemList.tsx';
import { RevisionList } from './RevisionList.tsx';
import { downloadSetAside } from './download-set-aside.ts';

export function ExtractCard({ held: { id, report, origin, revision } }: { readonly held: HeldExtract }): ReactNode {
  const holding = useHolding();
  const unknownOrganisations = report.problems.some(({ rule }) => rule === 'unknown-organisation' || rule === 'unknown-name');
  const state = report.refused ? 'refused' : report.rowsSetAside === 0 ? 'loaded' : report.rowsLoaded === 0 ? 'nothing' : 'partly';
  return (
    <article className={`card extract-card extract-${state}`} aria-label={report.file}>
      <div className="extract-head">
        <div>
          <h3>{report.file}</h3>
          <p><strong className="extract-state">{STATE_WORDS[state]}.</strong> {describeReport(report)}</p>
          <p className="quiet extract-detail">
            {[report.layout, report.reader, `${formatNumber(report.bytes)} bytes`, report.sha256 && `SHA-256 ${report.sha256.slice(0, 16)}…`].filter(Boolean).join(' · ')}
          </p>
        </div>
        <div className="extract-actions screen-only">
          {report.setAside.length > 0 && (
            <button type="button" className="button" onClick={() => void downloadSetAside(report)}>Download rows set aside</button>
          )}
          {origin === 'added' && unknownOrganisations && (
            <>
              <button type="button" className="button" onClick={() => void holding.readAgain(id, { allowUnlisted: true })}>Load unlisted organisations too</button>
              <button type="button" className="button" onClick={() => void holding.readAgain(id, { alone: true })}>Open this file on its own</button>
            </>
          )}
          {origin === 'added' && (
            <button type="button" className="button" onClick={() => void holding.removeExtract(id)}>Remove</button>
          )}
        </div>
      </div>
      {report.reconciliation.length > 0 && <ul className="extract-lines">{report.reconciliation.map((line, index) => <li key={index}>{describeReconciliation(line)}</li>)}</ul>}
      {report.dropped.length > 0 && <ul className="extract-lines">{report.dropped.map((drop, index) => <li key={index}>Left out: {drop.what}</li>)}</ul>}
      {origin === 'added' && <ConfirmNames id={id} problems={report.problems} />}
      {revision !== undefined && <RevisionList revision={revision} />}
      <ProblemList problems={report.problems} open={report.refused || report.rowsSetAside > 0} />
    </article>
  );
}

const STATE_WORDS = { refused: 'Not loaded', partly: 'Loaded in part', nothing: 'No row loaded', loaded: 'Loaded' } as const;
