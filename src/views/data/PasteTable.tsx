/** A table from the clipboard: pasted anywhere on the Data screen, or into a box for those who look for one. */
import { useEffect, useId, useState, type ReactNode } from 'react';
import { looksLikeTable } from '../../queries/pasted-file.ts';
import { useHolding } from '../../queries/use-holding.ts';
import { toExtractFiles } from '../shared/to-extract-files.ts';

const isField = (target: EventTarget | null): boolean => target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

export function PasteTable(): ReactNode {
  const holding = useHolding();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const { clipboardData } = event;
      if (clipboardData === null) return;
      const files = [...clipboardData.files];
      const pasted = clipboardData.getData('text/plain');
      // A copied range of cells carries a picture of itself beside its text: the text is what is meant.
      if (isField(event.target) && pasted !== '') return;
      if (looksLikeTable(pasted)) void holding.addPasted(pasted);
      else if (files.length > 0) void holding.addFiles(toExtractFiles(files));
      else if (pasted.trim() !== '') {
        setText(pasted);
        setRefused(true);
        setOpen(true);
      } else return;
      event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => { document.removeEventListener('paste', onPaste); };
  }, [holding]);

  const take = (): void => {
    if (!looksLikeTable(text)) return setRefused(true);
    void holding.addPasted(text);
    setText('');
    setRefused(false);
    setOpen(false);
  };

  return (
    <>
      <button type="button" className="button" aria-expanded={open} aria-controls={`${id}-paste`} onClick={() => { setOpen(!open); }}>Paste a table</button>
      <form id={`${id}-paste`} className="paste-table" hidden={!open} onSubmit={(event) => { event.preventDefault(); take(); }}>
        <label htmlFor={`${id}-text`}>Cells copied from a spreadsheet, or CSV, with the column headings in the first row</label>
        <textarea
          id={`${id}-text`} className="field" rows={6} spellCheck={false} value={text} aria-describedby={refused ? `${id}-refused` : undefined} aria-invalid={refused}
          onChange={(event) => { setText(event.target.value); setRefused(false); }}
        />
        {refused && <p id={`${id}-refused`} className="paste-refused" role="alert">This is no table: it needs column headings, at least one row below them, and more than one column.</p>}
        <div>
          <button type="submit" className="button button-main" disabled={text.trim() === ''}>Read this table</button>{' '}
          <button type="button" className="button" onClick={() => { setOpen(false); setText(''); setRefused(false); }}>Leave it</button>
        </div>
      </form>
    </>
  );
}
