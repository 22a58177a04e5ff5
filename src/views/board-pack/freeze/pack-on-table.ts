/** The pack that somebody composes, with all it follows from, and its fingerprint. */
import type { PackDocument } from '../../../board-pack/pack-document.ts';
import { hashOf, type Fingerprint, type HashedFile } from '../../../board-pack/fingerprint.ts';
import { fingerprintOfPack } from '../../../board-pack/pack-fingerprint.ts';
import type { Recipe } from '../../../board-pack/recipe.ts';
import type { ManifestExtract, PackManifest } from '../../../extract/manifest.ts';
import { addedExtracts, type AddedExtracts } from '../../../freezing/added-extracts.ts';
import type { PackAsKnown } from '../../../freezing/frozen-files.ts';
import { openedAnew } from '../../../freezing/opened-anew.ts';
import type { FetchFile } from '../../../freezing/site-beside.ts';
import type { Environment } from '../../../queries/environment.ts';
import type { Holding } from '../../../queries/holding.ts';
import type { HeldExtract, HoldingState } from '../../../queries/holding-state.ts';
import type { FoundPosition } from '../../../queries/pack-position-query.ts';
import { shownVerdicts } from '../../../queries/shown-verdicts.ts';
import type { Register } from '../../../register/register-entry.ts';
import { freezeWords, type noSiteWords } from '../../../wording/freeze-words.ts';
import { addedFiles } from './added-files.ts';

export interface PackOnTable {
  readonly document: PackDocument;
  readonly recipe: Recipe;
  readonly found: FoundPosition;
  readonly held: HoldingState;
  readonly holding: Pick<Holding, 'contents' | 'ask'>;
  readonly register: Register;
  readonly environment: Environment;
}

/** The data of the pack as files: those beside the site to the byte, and what was added in this tab, written down. */
export interface DataOnTable {
  readonly manifest: PackManifest;
  /** What was written down; null: nothing was added. */
  readonly added: AddedExtracts | null;
  readonly fetchFile: FetchFile;
}

const FOLDER = 'pack/';
const manifestOf = ({ pack }: HoldingState) => (pack.state === 'open' ? pack.manifest : null);

/** SHA-256 of the pack's extracts as they were read, by path. */
export function readExtracts({ extracts }: Pick<HoldingState, 'extracts'>): ReadonlyMap<string, string> {
  return new Map(extracts.filter(({ origin, report }) => origin === 'pack' && !report.refused).map(({ report }) => [report.file, report.sha256]));
}

/** A pack of files alone has no manifest: what it says of itself is what the screen says. */
const withoutPack = ({ recipe }: PackOnTable, files: readonly string[]): PackManifest => ({
  packVersion: 1, title: recipe.title, synthetic: false, source: files.join(', '), note: '', dataAsOf: null, createdAt: null,
  extracts: [], sources: [], dropped: [], reconciliation: [], contents: null,
});

/** The manifest with what was added: where it came from, what was left out of it and how its sums agree, as its card on the Data screen tells. */
function withAdded(base: PackManifest, added: readonly HeldExtract[], extracts: readonly ManifestExtract[], hasPack: boolean): PackManifest {
  const reports = added.map(({ report }) => report);
  const setAside = reports.flatMap(({ file, rowsSetAside }) => (rowsSetAside === 0 ? [] : [{ what: freezeWords.rowsSetAside, count: rowsSetAside, lines: [], file }]));
  return {
    ...base, extracts: [...base.extracts, ...extracts],
    note: hasPack ? [base.note, freezeWords.withAdded(reports.map(({ file }) => file))].filter((text) => text !== '').join(' ') : base.note,
    sources: [...base.sources, ...reports.map(({ file, sha256, bytes, rowsRead }) => ({ file, sha256, bytes, rows: rowsRead }))],
    dropped: [...base.dropped, ...reports.flatMap(({ file, dropped }) => dropped.map((each) => ({ ...each, file }))), ...setAside],
    reconciliation: [...base.reconciliation, ...reports.flatMap(({ reconciliation }) => reconciliation)],
  };
}

/** What the pack on the table is made of, as files. What was added is written down from the tables; nothing else is read. */
export async function dataOnTable(onTable: PackOnTable, signal: AbortSignal): Promise<DataOnTable> {
  const { held, holding, environment: { fetchFile } } = onTable;
  const beside = manifestOf(held);
  const files = addedFiles(held);
  if (files.length === 0) {
    if (beside === null) throw new Error('There is no pack beside this site.');
    return { manifest: beside, added: null, fetchFile };
  }
  const base = beside ?? withoutPack(onTable, files.map(({ report }) => report.file));
  const read = readExtracts(held);
  const pack = base.extracts.map(({ path, sha256 }) => ({ path, sha256: sha256 ?? read.get(path) ?? null }));
  const added = await holding.ask((database) => addedExtracts(database, { hashes: files.map(({ report }) => report.sha256), pack, signal }));
  if (added === null) throw new Error('The database has not started.');
  return {
    manifest: withAdded(base, files, added.extracts, beside !== null), added,
    fetchFile: (path) => { const bytes = path.startsWith(FOLDER) ? added.files.get(path.slice(FOLDER.length)) : undefined; return bytes === undefined ? fetchFile(path) : Promise.resolve(bytes); },
  };
}

/** Every file that figures or words come from, with its hash. */
async function filesBehind({ manifest, fetchFile }: DataOnTable, held: HoldingState): Promise<readonly HashedFile[]> {
  const read = readExtracts(held);
  const hashed = async (path: string): Promise<HashedFile> => {
    const bytes = await fetchFile(`${FOLDER}${path}`);
    if (bytes === null) throw new Error(`“${path}” of the pack is not there any more.`);
    return { path, sha256: hashOf(bytes) };
  };
  const extracts = manifest.extracts.map(({ path, sha256 }) => {
    const known = sha256 ?? read.get(path) ?? null;
    return known === null ? hashed(path) : { path, sha256: known };
  });
  const settings = [manifest.triggers, manifest.summaryGridWords].filter((path) => path !== undefined).map(hashed);
  return Promise.all([...extracts, ...settings]);
}

/** What is the fingerprint of the pack on the table? By the rule of `npm run pack`, and the same for every form it is frozen in. */
export async function fingerprintOnTable(onTable: PackOnTable, signal: AbortSignal): Promise<Fingerprint> {
  const { recipe, found, held, register } = onTable;
  const data = await dataOnTable(onTable, signal);
  return fingerprintOfPack({
    data: await filesBehind(data, held), recipe, register: register.entries, meeting: found.meeting, source: data.manifest,
    verdicts: await shownVerdicts(found.position.contents, recipe),
  });
}

/** Why can the whole site not be handed over? Null: it can, as far as is known before its list is read. */
export function whyNoSite({ held, environment }: { readonly held: HoldingState; readonly environment: Pick<Environment, 'oneFile'> }): keyof typeof noSiteWords | null {
  if (environment.oneFile === true) return 'one-file';
  const { pack, extracts } = held;
  if (pack.state !== 'open') return addedFiles(held).length > 0 ? null : 'no-pack';
  return extracts.some(({ origin, report }) => origin === 'pack' && report.refused) || pack.register.problems.length > 0 ? 'refused' : null;
}

const asAnswered = <Held extends { readonly contentHash: string }>(contents: Held): Held => ({ ...contents, contentHash: contents.contentHash.replace(/^baked:/, '') });

/**
 * What the folder `pack/` is made from. Where files were added, the pack is opened once from what will be handed over, and throws `CannotFreeze` where it would
 * not show what the screen shows: confirmations and mappings were given to the screen, and the pack has to do without them.
 */
export async function packAsKnown(onTable: PackOnTable, { manifest, added, fetchFile }: DataOnTable, at: string): Promise<PackAsKnown> {
  const { recipe, found, held, holding, register, environment } = onTable;
  const known = { recipe, manifest, register: register.entries, meeting: found.meeting };
  const present = await holding.contents(held.contentHash ?? '');
  const shown = found.position.contents;
  if (added === null) return { ...known, present: asAnswered(present), shown: asAnswered(shown) };
  const terms = { asAt: recipe.asAt, predecessors: recipe.predecessors };
  const bare = await holding.contents(held.contentHash ?? '', terms);
  const anew = await openedAnew(environment, fetchFile, { manifest, added: added.extracts, terms, present, shown: bare, at });
  return { ...known, present: anew.present, shown: { ...shown, contentHash: anew.shown.contentHash } };
}
