/** The pack on the table, frozen: what "Freeze" hands over, in the form that was asked for. */
import { officeFiles } from '../../../board-pack/office/office-files.ts';
import { officePackOf } from '../../../board-pack/office/office-pack-of.ts';
import { zipFiles } from '../../../board-pack/office/zip-files.ts';
import { zipInSteps } from '../../../board-pack/office/zip-in-steps.ts';
import type { Fingerprint } from '../../../board-pack/fingerprint.ts';
import { renderSingleFile } from '../../../board-pack/render-single-file.tsx';
import { sealPage } from '../../../board-pack/seal.ts';
import { breathe } from '../../../database/breathe.ts';
import { freezeExplore, freezeSite, type SiteFreeze } from '../../../freezing/freeze-site.ts';
import type { FreezeFigures, FreezeForm } from '../../../wording/freeze-words.ts';
import { packFileName } from './pack-file-name.ts';
import { dataOnTable, fingerprintOnTable, packAsKnown, readExtracts, type PackOnTable } from './pack-on-table.ts';

export interface FrozenPack {
  readonly name: string;
  readonly file: Blob;
  readonly fingerprint: string;
}

export interface FreezeOrder {
  readonly form: FreezeForm;
  /** ISO time in UTC, to the second. */
  readonly at: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: FreezeFigures) => void;
}

const HTML = 'text/html;charset=utf-8';
const asPart = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;

/** Tables, workbook and every chart as drawing and picture, in one archive. */
async function officeZip({ document }: PackOnTable, fingerprint: string, { signal, onProgress }: FreezeOrder): Promise<Uint8Array<ArrayBuffer>> {
  const { chartPictures } = await import('./chart-pictures.tsx');
  const charts = await chartPictures(document, fingerprint, { signal, onProgress: (done, of) => onProgress({ stage: 'charts', done, of }) });
  return zipFiles(await officeFiles(officePackOf(document, fingerprint, charts)));
}

/** The whole pack as one page: no script, sealed, the same bytes for the same pack. */
async function sealedPage({ document }: PackOnTable, fingerprint: Fingerprint): Promise<string> {
  const { style } = await import('virtual:pack-style');
  return sealPage(renderSingleFile(document, { fingerprint: fingerprint.fingerprint, style }), fingerprint);
}

async function folder(onTable: PackOnTable, order: FreezeOrder, freeze: SiteFreeze): Promise<FrozenPack> {
  const { signal, onProgress } = order;
  const name = packFileName(onTable.recipe.title);
  const { fingerprint, files } = await freezeSite(freeze, async (sealed) => new Map([
    ['board-pack.html', new TextEncoder().encode(await sealedPage(onTable, sealed))],
    ['office.zip', await officeZip(onTable, sealed.fingerprint, order)],
  ]));
  // In a folder of its own: unpacked where other files lie, sixty of them would be mixed with those.
  const pieces = await zipInSteps(new Map([...files].map(([path, bytes]) => [`${name}/${path}`, bytes])), async (done, of) => {
    onProgress({ stage: 'packing', done, of });
    await breathe();
    signal.throwIfAborted();
  });
  return { name: `${name}.zip`, file: new Blob(pieces, { type: 'application/zip' }), fingerprint };
}

/**
 * Freezes the pack on the table. The same pack, form and time give the same bytes. Throws `CannotFreeze` where a file of site or pack is not what it
 * should be, and what `signal` gives when it is aborted.
 */
export async function freezePack(onTable: PackOnTable, order: FreezeOrder): Promise<FrozenPack> {
  const { form, at, signal, onProgress } = order;
  const name = packFileName(onTable.recipe.title);
  if (form === 'page' || form === 'office') {
    onProgress({ stage: 'documents', done: 0, of: 1 });
    await breathe();
    const sealed = await fingerprintOnTable(onTable, signal);
    signal.throwIfAborted();
    const { fingerprint } = sealed;
    if (form === 'page') return { name: `${name}.html`, file: new Blob([await sealedPage(onTable, sealed)], { type: HTML }), fingerprint };
    return { name: `${name}-office.zip`, file: new Blob([await officeZip(onTable, fingerprint, order)], { type: 'application/zip' }), fingerprint };
  }
  const data = await dataOnTable(onTable, signal);
  signal.throwIfAborted();
  if (data.added !== null) onProgress({ stage: 'checking', done: 0, of: 1 });
  const freeze: SiteFreeze = {
    known: await packAsKnown(onTable, data, at), shownExtracts: readExtracts(onTable.held), at, fetchFile: data.fetchFile, watch: { signal, onProgress },
  };
  signal.throwIfAborted();
  if (form === 'folder') return folder(onTable, order, freeze);
  const { fingerprint, bytes } = await freezeExplore(freeze);
  return { name: `${name}-explore.html`, file: new Blob([asPart(bytes)], { type: HTML }), fingerprint };
}
