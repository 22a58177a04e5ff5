/** The intake: files in, each checked against what is known by then, and kept or refused. Used for packs and for dropped files alike. */
import type { ExtractFile, ReadExtract, ReadingContext, TableName } from '../extract/extract.ts';
import type { HeldExtract } from './holding-state.ts';
import { refusedReport } from './refused-report.ts';

/** How a person wants dropped files taken. */
export interface AddOptions {
  /** Let in organisations that no list names. */
  readonly allowUnlisted?: boolean;
  /** What names in the file mean, as a person said: name → code. */
  readonly confirmedNames?: Readonly<Record<string, string>>;
  /** Put away all that is loaded and open these files on their own. */
  readonly alone?: boolean;
}

/** A file on its way in; `sha256` is what a manifest promises of it. */
export interface FileToRead {
  readonly file: ExtractFile;
  readonly origin: HeldExtract['origin'];
  readonly expectTable: TableName | null;
  readonly sha256: string | null;
}

interface FileRead extends FileToRead {
  readonly read: ReadExtract;
}

/** What the intake asks of its holding. */
export interface IntakeGround {
  /** Measures and organisations known at this moment. */
  context(options: AddOptions, expectTable: TableName | null): Promise<ReadingContext>;
  read(file: ExtractFile, context: ReadingContext): Promise<ReadExtract>;
  /** Hashes of the extracts whose rows are in the tables. */
  loadedHashes(): readonly string[];
  /** Puts the rows into the tables and the report on the list. */
  keep(read: ReadExtract, origin: HeldExtract['origin']): Promise<void>;
  report(held: HeldExtract): void;
  /** Are the figures that are loaded made up? */
  isSynthetic(): boolean;
  /** Empties the tables, for files that are opened on their own. */
  putAway(): Promise<void>;
  onFile(name: string): void;
}

/** Tables that say what the rows of other tables may name: they load first. */
const NAMING_TABLES: readonly TableName[] = ['measure', 'organisation'];

const givesNames = (read: ReadExtract): boolean =>
  read.tables.length > 0 && read.tables.every(({ table }) => NAMING_TABLES.includes(table));

/** Published figures bring their own organisations. They never stand among made-up ones: they open on their own. */
const mixesWorlds = (ground: IntakeGround, reads: readonly FileRead[]): boolean =>
  ground.isSynthetic() && reads.some(({ origin, read }) =>
    origin === 'added' && ['organisation', 'observation'].every((wanted) => read.tables.some(({ table }) => table === wanted)));

async function readAll(ground: IntakeGround, files: readonly FileToRead[], options: AddOptions): Promise<FileRead[]> {
  const reads: FileRead[] = [];
  for (const each of files) {
    ground.onFile(each.file.name);
    try {
      reads.push({ ...each, read: await ground.read(each.file, await ground.context(options, each.expectTable)) });
    } catch (cause) {
      // The reader itself broke, most often for want of memory: one file less, and the rest goes on.
      const seen = cause instanceof Error ? cause.message : String(cause);
      ground.report({ origin: each.origin, report: refusedReport(each.file, { rule: 'cannot-open', seen, expected: null }) });
    }
  }
  return reads;
}

async function keepUnlessHeld(ground: IntakeGround, { file, read, origin, sha256: promised }: FileRead): Promise<void> {
  const { sha256 } = read.report;
  if (promised !== null && sha256 !== promised) {
    ground.report({ origin, report: refusedReport(file, { rule: 'hash-mismatch', seen: sha256, expected: promised }) });
  } else if (ground.loadedHashes().includes(sha256)) {
    ground.report({ origin, report: refusedReport(file, { rule: 'already-loaded', seen: file.name, expected: null }, sha256) });
  } else {
    await ground.keep(read, origin);
  }
}

/**
 * Takes files in. A file of names may stand anywhere in the pile: those go in first, and the rest is checked against them,
 * if need be once more. With `alone`, or when published figures meet a synthetic pack, what was loaded is put away as soon as
 * one file can be read, never for refused ones only.
 */
export async function takeIn(ground: IntakeGround, files: readonly FileToRead[], options: AddOptions): Promise<void> {
  const sure = files.filter(({ expectTable }) => expectTable !== null && NAMING_TABLES.includes(expectTable));
  for (const each of await readAll(ground, sure, options)) await keepUnlessHeld(ground, each);
  const reads = await readAll(ground, files.filter((file) => !sure.includes(file)), options);
  const naming = reads.filter(({ read }) => givesNames(read));
  const rest = reads.filter(({ read }) => !givesNames(read));
  if ((options.alone || mixesWorlds(ground, reads)) && reads.some(({ read }) => !read.report.refused)) await ground.putAway();
  for (const each of naming) await keepUnlessHeld(ground, each);
  const checked = naming.length === 0 ? rest : await readAll(ground, rest, { ...options, alone: false });
  for (const each of checked) await keepUnlessHeld(ground, each);
}
