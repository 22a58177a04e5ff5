/** In which form is the pack frozen? Sizes before, progress and a way to stop meanwhile, the fingerprint after. */
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { CannotFreeze } from '../../../freezing/cannot-freeze.ts';
import {
  describeAddedFiles, describeCannotFreeze, describeFormSize, describeFreezing, describeFrozenInto, describeTimeWritten, freezeForms, freezeWords, noSiteWords, type FreezeFigures, type FreezeForm,
} from '../../../wording/freeze-words.ts';
import { downloadFile } from '../../shared/download-text.ts';
import { Dialog } from '../../shared/over/Dialog.tsx';
import { addedFiles } from './added-files.ts';
import type { FreezeSizes } from './freeze-sizes.ts';
import type { PackOnTable } from './pack-on-table.ts';
import './freeze.css';

interface FreezeDialogProps {
  readonly onTable: PackOnTable;
  /** Where the person sits, `YYYY-MM-DDTHH:MM`. */
  readonly now: string;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

const FORMS: readonly FreezeForm[] = ['page', 'folder', 'explore', 'office'];
/** Forms in which the time of freezing is written down. */
const isTimed = (form: FreezeForm): boolean => form === 'folder' || form === 'explore';

/** A time of the person's place as UTC to the second; null: it is none. */
function inUtc(local: string): string | null {
  const time = new Date(`${local}:00`);
  return Number.isNaN(time.getTime()) ? null : `${time.toISOString().slice(0, 19)}Z`;
}

function inWords(cause: unknown, signal: AbortSignal): string {
  if (signal.aborted) return freezeWords.stopped;
  if (cause instanceof CannotFreeze) return describeCannotFreeze(cause.why, cause.path);
  return freezeWords.failed(cause instanceof Error ? cause.message : String(cause));
}

export function FreezeDialog({ onTable, now, onPrint, onClose }: FreezeDialogProps): ReactNode {
  const heading = useId();
  const [sizes, setSizes] = useState<FreezeSizes | null>(null);
  const [form, setForm] = useState<FreezeForm>('page');
  const [local, setLocal] = useState(now);
  const [progress, setProgress] = useState<FreezeFigures | null>(null);
  const [said, setSaid] = useState('');
  const stop = useRef<AbortController | null>(null);
  // What was on the table when the dialog was opened is what is frozen.
  const [taken] = useState(onTable);
  useEffect(() => {
    let left = false;
    void import('./freeze-sizes.ts').then(({ freezeSizes }) => freezeSizes(taken)).then((found) => { if (!left) setSizes(found); }, () => undefined);
    return () => { left = true; stop.current?.abort(); };
  }, [taken]);
  const added = addedFiles(taken.held).map(({ report }) => report.file);
  const at = inUtc(local);
  const freeze = async (): Promise<void> => {
    if (at === null && isTimed(form)) return;
    const controller = new AbortController();
    stop.current = controller;
    const { signal } = controller;
    setSaid('');
    setProgress({ stage: 'data', done: 0, of: 1 });
    try {
      const { freezePack } = await import('./freeze-pack.ts');
      const { name, file, fingerprint } = await freezePack(taken, { form, at: at ?? '', signal, onProgress: setProgress });
      signal.throwIfAborted();
      downloadFile(name, file);
      setSaid(describeFrozenInto(name, file.size, fingerprint));
    } catch (cause) {
      setSaid(inWords(cause, signal));
    } finally {
      setProgress(null);
    }
  };
  const running = progress !== null;
  return (
    <Dialog labelledBy={heading} className="freeze-dialog" onClose={onClose}>
      <h2 id={heading}>Freeze this pack</h2>
      <fieldset disabled={running} className="freeze-forms">
        <legend className="visually-hidden">In which form</legend>
        {FORMS.map((each) => (
          <div key={each} className="freeze-form">
            <input
              type="radio" id={`${heading}${each}`} name={heading} aria-describedby={`${heading}${each}-what`} checked={form === each}
              disabled={sizes === null ? each !== 'page' : sizes.bytes[each] === null} onChange={() => setForm(each)}
            />
            <div>
              <label htmlFor={`${heading}${each}`}><strong>{freezeForms[each].name}</strong> <span className="quiet">{describeFormSize(sizes?.bytes[each] ?? null, each === 'folder')}</span></label>
              <p id={`${heading}${each}-what`}>{freezeForms[each].what}</p>
            </div>
          </div>
        ))}
        {sizes !== null && sizes.why !== null && <p className="freeze-why">{noSiteWords[sizes.why]}</p>}
        {isTimed(form) && added.length > 0 && <p className="freeze-added">{describeAddedFiles(added)}</p>}
        {isTimed(form) && <label className="freeze-time"><span>Time of freezing</span><input type="datetime-local" className="field" value={local} onChange={(event) => setLocal(event.target.value)} /></label>}
        <p className="quiet">{!isTimed(form) ? freezeWords.withoutTime : at === null ? freezeWords.noTime : describeTimeWritten(at)}</p>
      </fieldset>
      <div className="freeze-progress">
        <p role="status">{running ? describeFreezing({ ...progress, of: 1 }) : said}</p>
        {running && <><progress aria-label="Freezing" max={Math.max(1, progress.of)} value={progress.done} /><p className="quiet">{describeFreezing(progress)}</p></>}
      </div>
      <p className="freeze-buttons">
        {/* Stays in its place: a second press of an impatient hand must not stop what the first began. */}
        <button type="button" className="button button-main" aria-disabled={running} disabled={isTimed(form) && at === null} onClick={() => { if (!running) void freeze(); }}>Freeze</button>
        {running
          ? <button type="button" className="button" onClick={() => stop.current?.abort()}>Stop</button>
          : <button type="button" className="button" onClick={onClose}>Close</button>}
      </p>
      <div className="freeze-paper">
        <p>{freezeWords.paper}</p>
        <button type="button" className="button" disabled={running} onClick={onPrint}>Print…</button>
      </div>
    </Dialog>
  );
}
