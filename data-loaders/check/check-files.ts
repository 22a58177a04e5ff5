import type { Contents } from '../../src/database/contents.ts';
import type { ExtractFile } from '../../src/extract/extract.ts';
import type { Problem } from '../../src/extract/problem.ts';
import type { HeldExtract } from '../../src/queries/holding-state.ts';
import { createHolding } from '../../src/queries/holding.ts';
import { nodeEnvironment } from './node-environment.ts';

export interface CheckRequest {
  readonly files: readonly ExtractFile[];
  /** A folder with a `manifest.json`, opened first as the site opens it; null: none. */
  readonly packFolder: string | null;
  readonly allowUnlisted: boolean;
  /** Which codes a person says that names mean; left out: none. */
  readonly confirmedNames?: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD`: figures of later months are set aside. */
  readonly today: string;
}

export interface Checked {
  /** One a file read, in the order in which the browser would list them. */
  readonly extracts: readonly HeldExtract[];
  /** Problems of the manifest itself. */
  readonly packProblems: readonly Problem[];
  /** All that was loaded, together. */
  readonly contents: Contents;
}

/**
 * What would the browser say of these files? Runs the page's own holding over the native engine: archives opened, names
 * before what they name, the same file twice refused, each file compared with what was loaded before it.
 * All files are held in memory. Throws when the engine fails, never for what is wrong with a file.
 */
export async function checkFiles({ files, packFolder, allowUnlisted, confirmedNames = {}, today }: CheckRequest): Promise<Checked> {
  const environment = nodeEnvironment(today, packFolder);
  const holding = createHolding(environment);
  try {
    await holding.openPack();
    await holding.startEngine();
    if (files.length > 0) await holding.addFiles(files, { allowUnlisted, confirmedNames });
    const { engine, extracts, contentHash, pack } = holding.state();
    if (engine.state === 'failed') throw new Error(`The checks could not be run: ${engine.detail}`);
    if (pack.state === 'failed' && pack.failure !== null) throw new Error(`The pack could not be opened: ${pack.failure}`);
    return { extracts, packProblems: pack.state === 'failed' ? pack.problems : [], contents: await holding.contents(contentHash ?? '') };
  } finally {
    await environment.database()?.close();
  }
}

/** How many files were stopped? */
export const stoppedIn = ({ extracts, packProblems }: Checked): number =>
  extracts.filter(({ report }) => report.refused).length + (packProblems.some(({ severity }) => severity === 'stop') ? 1 : 0);

/** Of how many files that were not stopped did every row fall? They show nothing, as stopped ones do. */
export const emptyHandedIn = ({ extracts }: Checked): number =>
  extracts.filter(({ report: { refused, rowsLoaded, rowsSetAside } }) => !refused && rowsLoaded === 0 && rowsSetAside > 0).length;
