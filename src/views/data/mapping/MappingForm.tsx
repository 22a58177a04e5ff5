/** The mapping step of one file: what its headings mean, proposed and then said by a person. Nothing loads before Confirm. */
import { useState, type ReactNode } from 'react';
import type { ReadingContext, TableName } from '../../../extract/extract.ts';
import type { FileSample } from '../../../extract/mapping/file-sample.ts';
import { needsOf, profileFrom, type MappingDraft } from '../../../extract/mapping/mapping-draft.ts';
import type { CellSource, MappingProfile } from '../../../extract/mapping/mapping-profile.ts';
import { suggestMapping } from '../../../extract/mapping/suggest-mapping.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { downloadProfile } from './download-profile.ts';
import { MappingPreviewTable } from './MappingPreviewTable.tsx';
import { needInWords, TABLE_WORDS } from './mapping-words.ts';
import { RowsField } from './RowsField.tsx';
import { usePreview } from './use-preview.ts';

interface MappingFormProps {
  readonly file: string;
  readonly sample: FileSample;
  readonly context: ReadingContext;
  readonly onConfirm: (profile: MappingProfile) => void;
  readonly onCancel: () => void;
}

/** `trust/june-2025 ae.csv` → `june-2025 ae`: a name to begin with. */
const nameOf = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');

export function MappingForm({ file, sample, context, onConfirm, onCancel }: MappingFormProps): ReactNode {
  const [suggested, setSuggested] = useState(() => suggestMapping(sample, context, nameOf(file)));
  const [draft, setDraft] = useState<MappingDraft>(suggested.draft);
  /** Columns whose proposal a person has changed: they are theirs now. */
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const needs = needsOf(draft, sample);
  const profile = profileFrom(draft, sample);
  const preview = usePreview(needs.length === 0 ? profile : null, sample, file, context);

  const chooseTable = (table: TableName): void => {
    const anew = suggestMapping(sample, context, draft.name, table);
    setSuggested(anew);
    setDraft(anew.draft);
    setChanged(new Set());
  };
  const chooseColumn = (column: string, source: CellSource | undefined): void => {
    const { [column]: _, ...others } = draft.columns;
    setDraft({ ...draft, columns: source === undefined ? others : { ...others, [column]: source } });
    setChanged(new Set([...changed, column]));
  };
  const reasons = new Map([...suggested.reasons].filter(([column]) => !changed.has(column)));
  const refused = preview?.problems.some(({ severity }) => severity === 'stop') === true;

  return (
    <form className="mapping-form" aria-label={`Map the columns of ${file}`} onSubmit={(event) => { event.preventDefault(); if (needs.length === 0) onConfirm(profile); }}>
      <p>Say what the columns of this file mean. What stands here already is a suggestion; nothing is loaded until you confirm it.</p>
      <div className="mapping-head">
        <label>The file holds{' '}
          <select className="field" value={draft.table} onChange={(event) => chooseTable(event.target.value as TableName)}>
            {(Object.keys(TABLE_WORDS) as TableName[]).map((table) => <option key={table} value={table}>{TABLE_WORDS[table]}</option>)}
          </select>
        </label>
        <label>Name of this mapping <input className="field" type="text" size={32} value={draft.name} onChange={(event) => setDraft({ ...draft, name: event.target.value })} /></label>
        {draft.table === 'observation' && <RowsField rows={draft.rows} sample={sample} context={context} onChange={(rows) => setDraft({ ...draft, rows })} />}
      </div>
      <ColumnTable draft={draft} sample={sample} context={context} reasons={reasons} onChange={chooseColumn} />
      {needs.length > 0 && (
        <div className="mapping-needs" role="status">
          <p><strong>Still to say:</strong></p>
          <ul>{needs.map((need) => <li key={JSON.stringify(need)}>{needInWords(need)}</li>)}</ul>
        </div>
      )}
      {preview !== null && <MappingPreviewTable preview={preview} />}
      <div className="mapping-actions">
        <button type="submit" className="button button-main" disabled={needs.length > 0 || preview === null || refused}>Confirm and load the file</button>
        <button type="button" className="button" disabled={needs.length > 0} onClick={() => downloadProfile(profile)}>Download this mapping</button>
        <button type="button" className="button" onClick={onCancel}>Cancel</button>
      </div>
    </form>
  );
}
