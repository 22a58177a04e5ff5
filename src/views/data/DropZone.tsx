/** Where files come in: drop them (anywhere on the page will do), choose them, or paste a table. */
import { useId, type ChangeEvent, type ReactNode } from 'react';
import { useHolding } from '../../queries/use-holding.ts';
import { toExtractFiles } from '../shared/to-extract-files.ts';
import { PasteTable } from './PasteTable.tsx';

export function DropZone(): ReactNode {
  const holding = useHolding();
  const id = useId();

  const onChoose = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])];
    // The same file chosen again has to count as a change.
    event.target.value = '';
    if (files.length > 0) void holding.addFiles(toExtractFiles(files));
  };

  return (
    <section className="card drop-zone screen-only" aria-labelledby={`${id}-heading`}>
      <div>
        <h2 id={`${id}-heading`}>Add extracts</h2>
        <p>Drop CSV or Parquet files, folders or zip archives anywhere on this page, choose them, or paste a table (Ctrl+V). Each row is checked; what breaks a rule is set aside and listed, and what was loaded before stays.</p>
      </div>
      <div className="drop-zone-action">
        <label className="button button-main" htmlFor={`${id}-files`}>Choose files</label>
        <input id={`${id}-files`} className="visually-hidden" type="file" multiple onChange={onChoose} />
        <PasteTable />
      </div>
    </section>
  );
}
