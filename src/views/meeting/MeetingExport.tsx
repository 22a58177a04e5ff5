/** The minutes taken away: for a document, for a spreadsheet, and as a record that another machine can go on with. */
import type { ReactNode } from 'react';
import { encodeMeetingRecord } from '../../meeting/meeting-record.ts';
import { describeProblem } from '../../wording/describe-problem.ts';
import { FROZEN_MEETING } from '../../wording/meeting-words.ts';
import { minutesMarkdown, minutesTable } from '../../wording/minutes.ts';
import { formatPeriod } from '../../wording/format-period.ts';
import { downloadText } from '../shared/download-text.ts';
import { DropPanel } from '../shared/over/DropPanel.tsx';
import type { HeldMeeting } from './use-meeting.ts';

export function MeetingExport({ meeting: { state, record, kept, frozen, problems, bring } }: { readonly meeting: HeldMeeting }): ReactNode {
  // Minutes of a meeting that nobody held would be a document about nothing.
  if (state === null || record === null || frozen === 'unwritten') return null;
  const name = `minutes-${state.details.to}`;
  const { since } = state.details;
  const summary = since === null ? '' : `What changed since ${formatPeriod(since)}.`;
  const downloadTable = async (): Promise<void> => {
    const { safeCsv } = await import('../../extract/safe-csv.ts');
    const { fields, rows } = minutesTable(state);
    downloadText(`${name}.csv`, 'text/csv;charset=utf-8', safeCsv(fields, rows));
  };
  const bringFile = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) await bring(await file.text(), file.name);
  };
  return (
    <DropPanel button="Minutes" label="Take the minutes away" className="meeting-export">
      <p className="quiet">{frozen !== null ? FROZEN_MEETING[frozen] : kept ? 'Kept in this browser only, until you take them away.' : 'This browser keeps nothing: take the minutes away before you leave.'}</p>
      <button type="button" className="button" onClick={() => downloadText(`${name}.md`, 'text/markdown;charset=utf-8', minutesMarkdown(state, summary))}>For a document (Markdown)</button>
      <button type="button" className="button" onClick={() => void downloadTable()}>For a spreadsheet (CSV)</button>
      <button type="button" className="button" onClick={() => downloadText(`${name}.json`, 'application/json', encodeMeetingRecord(record))}>The whole record (JSON)</button>
      {frozen === null && <label className="button">
        Bring a record from another machine
        <input type="file" accept=".json,application/json" className="visually-hidden" onChange={(event) => void bringFile(event.target.files?.[0])} />
      </label>}
      {problems.map((problem, index) => <p key={index} role="alert">{describeProblem(problem).text}</p>)}
    </DropPanel>
  );
}
