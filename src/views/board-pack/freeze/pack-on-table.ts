/** The pack that somebody composes, with all it follows from, and its fingerprint. */
import type { PackDocument } from '../../../board-pack/pack-document.ts';
import { hashOf, type Fingerprint, type HashedFile } from '../../../board-pack/fingerprint.ts';
import { fingerprintOfPack } from '../../../board-pack/pack-fingerprint.ts';
import type { Recipe } from '../../../board-pack/recipe.ts';
import type { PackAsKnown } from '../../../freezing/frozen-files.ts';
import type { Environment } from '../../../queries/environment.ts';
import type { Holding } from '../../../queries/holding.ts';
import type { HoldingState } from '../../../queries/holding-state.ts';
import type { FoundPosition } from '../../../queries/pack-position-query.ts';
import { shownVerdicts } from '../../../queries/shown-verdicts.ts';
import type { Register } from '../../../register/register-entry.ts';
import type { noSiteWords } from '../../../wording/freeze-words.ts';

export interface PackOnTable {
  readonly document: PackDocument;
  readonly recipe: Recipe;
  readonly found: FoundPosition;
  readonly held: HoldingState;
  readonly holding: Pick<Holding, 'contents'>;
  readonly register: Register;
  readonly environment: Pick<Environment, 'fetchFile' | 'oneFile'>;
}

const manifestOf = ({ pack }: HoldingState) => (pack.state === 'open' ? pack.manifest : null);

/** SHA-256 of the pack's extracts as they were read, by path. */
export function readExtracts({ extracts }: Pick<HoldingState, 'extracts'>): ReadonlyMap<string, string> {
  return new Map(extracts.filter(({ origin, report }) => origin === 'pack' && !report.refused).map(({ report }) => [report.file, report.sha256]));
}

/** Every file that figures or words come from, with its hash: those of the pack and those that a person added. */
async function filesBehind(held: HoldingState, { fetchFile }: PackOnTable['environment']): Promise<readonly HashedFile[]> {
  const manifest = manifestOf(held);
  const read = readExtracts(held);
  const hashed = async (path: string): Promise<HashedFile> => {
    const bytes = await fetchFile(`pack/${path}`);
    if (bytes === null) throw new Error(`“${path}” of the pack is not there any more.`);
    return { path, sha256: hashOf(bytes) };
  };
  const ofPack = (manifest?.extracts ?? []).map(({ path, sha256 }) => {
    const known = sha256 ?? read.get(path) ?? null;
    return known === null ? hashed(path) : { path, sha256: known };
  });
  const settings = [manifest?.triggers, manifest?.summaryGridWords].filter((path) => path !== undefined).map(hashed);
  const added = held.extracts.filter(({ origin, report }) => origin === 'added' && !report.refused).map(({ report }) => ({ path: `added/${report.file}`, sha256: report.sha256 }));
  return [...await Promise.all([...ofPack, ...settings]), ...added];
}

/** What is the fingerprint of the pack on the table? By the rule of `npm run pack`. */
export async function fingerprintOnTable({ recipe, found, held, register, environment }: Omit<PackOnTable, 'document'>): Promise<Fingerprint> {
  return fingerprintOfPack({
    data: await filesBehind(held, environment), recipe, register: register.entries, meeting: found.meeting,
    source: manifestOf(held) ?? { title: '', synthetic: false, source: '', note: '', dataAsOf: null },
    verdicts: await shownVerdicts(found.position.contents, recipe),
  });
}

/** Why can the whole site not be handed over? Null: it can, as far as is known before its list is read. */
export function whyNoSite({ held: { pack, extracts }, environment }: Pick<PackOnTable, 'held' | 'environment'>): keyof typeof noSiteWords | null {
  if (environment.oneFile === true) return 'one-file';
  if (pack.state !== 'open') return 'no-pack';
  if (extracts.some(({ origin, report }) => origin === 'added' && !report.refused)) return 'added';
  return extracts.some(({ origin, report }) => origin === 'pack' && report.refused) || pack.register.problems.length > 0 ? 'refused' : null;
}

const asAnswered = <Held extends { readonly contentHash: string }>(contents: Held): Held => ({ ...contents, contentHash: contents.contentHash.replace(/^baked:/, '') });

/** What the folder `pack/` is made from. Throws where there is no pack beside the site. */
export async function packAsKnown({ recipe, found, held, holding, register }: PackOnTable): Promise<PackAsKnown> {
  const manifest = manifestOf(held);
  if (manifest === null) throw new Error('There is no pack beside this site.');
  return {
    recipe, manifest, register: register.entries, meeting: found.meeting,
    present: asAnswered(await holding.contents(held.contentHash ?? '')), shown: asAnswered(found.position.contents),
  };
}
