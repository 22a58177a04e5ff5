/** The pack on the table as one sealed file: what "Freeze" hands over. */
import { hashOf, type Fingerprint, type HashedFile } from '../../board-pack/fingerprint.ts';
import { fingerprintOfPack } from '../../board-pack/pack-fingerprint.ts';
import { officeFiles } from '../../board-pack/office/office-files.ts';
import { officePackOf } from '../../board-pack/office/office-pack-of.ts';
import { zipFiles } from '../../board-pack/office/zip-files.ts';
import type { PackDocument } from '../../board-pack/pack-document.ts';
import { renderSingleFile } from '../../board-pack/render-single-file.tsx';
import type { Recipe } from '../../board-pack/recipe.ts';
import { sealPage } from '../../board-pack/seal.ts';
import type { Environment } from '../../queries/environment.ts';
import type { HoldingState } from '../../queries/holding-state.ts';
import type { FoundPosition } from '../../queries/pack-position-query.ts';
import { shownVerdicts } from '../../queries/shown-verdicts.ts';
import type { Register } from '../../register/register-entry.ts';

interface PackOnTable {
  readonly document: PackDocument;
  readonly recipe: Recipe;
  readonly found: FoundPosition;
  readonly held: HoldingState;
  readonly register: Register;
  readonly environment: Pick<Environment, 'fetchFile'>;
}

/** Every file that figures or words come from, with its hash: those of the pack and those that a person added. */
async function filesBehind({ pack, extracts }: HoldingState, environment: Pick<Environment, 'fetchFile'>): Promise<readonly HashedFile[]> {
  const manifest = pack.state === 'open' ? pack.manifest : null;
  const read = new Map(extracts.filter(({ origin, report }) => origin === 'pack' && !report.refused).map(({ report }) => [report.file, report.sha256]));
  const hashed = async (path: string): Promise<HashedFile> => {
    const bytes = await environment.fetchFile(`pack/${path}`);
    if (bytes === null) throw new Error(`“${path}” of the pack is not there any more.`);
    return { path, sha256: hashOf(bytes) };
  };
  const ofPack = (manifest?.extracts ?? []).map(({ path, sha256 }) => {
    const known = sha256 ?? read.get(path) ?? null;
    return known === null ? hashed(path) : { path, sha256: known };
  });
  const settings = [manifest?.triggers, manifest?.summaryGridWords].filter((path) => path !== undefined).map(hashed);
  const added = extracts.filter(({ origin, report }) => origin === 'added' && !report.refused).map(({ report }) => ({ path: `added/${report.file}`, sha256: report.sha256 }));
  return [...await Promise.all([...ofPack, ...settings]), ...added];
}

/** What is the fingerprint of the pack on the table? By the rule of `npm run pack`. */
async function fingerprintOnTable({ recipe, found, held, register, environment }: Omit<PackOnTable, 'document'>): Promise<Fingerprint> {
  const manifest = held.pack.state === 'open' ? held.pack.manifest : null;
  return fingerprintOfPack({
    data: await filesBehind(held, environment), recipe, register: register.entries, meeting: found.meeting,
    source: manifest ?? { title: '', synthetic: false, source: '', note: '', dataAsOf: null },
    verdicts: await shownVerdicts(found.position.contents, recipe),
  });
}

/** Its tables and the workbook as one archive; the charts leave the page from their own screens, and as pictures by `npm run pack`. */
export async function zipForOffice(onTable: PackOnTable): Promise<Uint8Array<ArrayBuffer>> {
  const { fingerprint } = await fingerprintOnTable(onTable);
  return zipFiles(await officeFiles(officePackOf(onTable.document, fingerprint, [])));
}

/** The file: no script, sealed, the same bytes for the same pack. */
export async function freezePack(onTable: PackOnTable): Promise<{ readonly fingerprint: string; readonly html: string }> {
  const { style } = await import('virtual:pack-style');
  const sealed = await fingerprintOnTable(onTable);
  return { fingerprint: sealed.fingerprint, html: sealPage(renderSingleFile(onTable.document, { fingerprint: sealed.fingerprint, style }), sealed) };
}
