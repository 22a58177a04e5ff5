/** The intake: files in, each checked against what is known by then, and kept or refused. Used for packs and for dropped files alike. */
import type { ReadingContext, TableName } from '../extract/extract.ts';
import type { LightRead } from '../extract/light-read.ts';
import type { HeadingChoice } from '../extract/mapping/heading-choice.ts';
import type { MappingProfile } from '../extract/mapping/mapping-profile.ts';
import type { OfferedFile } from '../extract/offered-file.ts';
import type { Problem } from '../extract/problem.ts';
import type { HeldExtract } from './holding-state.ts';

/** How a person wants dropped files taken. */
export interface AddOptions {
  /** Let in organisations that no list names. */
  readonly allowUnlisted?: boolean;
  /** What names in the file mean, as a person said: name → code. */
  readonly confirmedNames?: Readonly<Record<string, string>>;
  /** Put away all that is loaded and open these files on their own. */
  readonly alone?: boolean;
  /** What the headings of the file mean, as a person said; remembered for other files with the same headings. */
  readonly profile?: MappingProfile;
  /** Where the headings of the file stand, as a person said: it is then not loaded, and offered for mapping under them. */
  readonly headings?: HeadingChoice;
}

/** A file on its way in; `sha256` is what a manifest promises of it, `id` that of its card. */
export interface FileToRead {
  readonly id: string;
  readonly file: OfferedFile;
  readonly origin: HeldExtract['origin'];
  readonly expectTable: TableName | null;
  readonly sha256: string | null;
  /** It may speak of organisations that no list names: a manifest says that a person let them in. */
  readonly allowUnlisted?: true;
}

/** What the intake asks of its holding. */
export interface IntakeGround {
  /** Measures and organisations known at this moment. */
  context(options: AddOptions, expectTable: TableName | null): Promise<ReadingContext>;
  /** Rejects when the reader breaks, or when a person stops it. */
  read(file: OfferedFile, context: ReadingContext): Promise<LightRead>;
  /** Did a person stop all this? */
  stopped(): boolean;
  /** Hashes of the extracts whose rows are in the tables. */
  loadedHashes(): readonly string[];
  /** Takes rows out again that an earlier reading of this file put into the tables; its card stays. */
  takeBack(id: string): Promise<void>;
  /** Puts the rows into the tables and the report on the list. */
  keep(read: LightRead, file: FileToRead): Promise<void>;
  /** Lists a file that is not loaded, and why. A file whose rows are in the tables keeps its card. */
  refuse(file: FileToRead, problem: Pick<Problem, 'rule' | 'seen' | 'expected'>, sha256?: string): void;
  /** Are the figures that are loaded made up? */
  isSynthetic(): boolean;
  /** Empties the tables, for files that are opened on their own. Cards of refused files of this pile stay. */
  putAway(pile: readonly FileToRead[]): Promise<void>;
  onFile(file: FileToRead): void;
}

/** Tables that say what the rows of other tables may name: they load first. */
const NAMING_TABLES: readonly TableName[] = ['measure', 'organisation'];
/** File names that promise such a table. A hint only, which saves reading the others twice. */
const NAMING_FILE = /organi[sz]ation|measure|(?:^|\/)etr\b/i;

const givesNames = (read: LightRead): boolean =>
  read.tables.length > 0 && read.tables.every(({ table }) => NAMING_TABLES.includes(table));

const likelyGivesNames = ({ expectTable, file }: FileToRead): boolean =>
  expectTable === null ? NAMING_FILE.test(file.name) : NAMING_TABLES.includes(expectTable);

/** Was this file refused for names that another file may give? */
export const waitsForNames = ({ refused, problems }: LightRead['report']): boolean =>
  refused && problems.some(({ rule }) => rule === 'no-known-measure' || rule === 'no-known-organisation');

/** Published figures bring their own organisations. They never stand among made-up ones: they open on their own. */
const mixesWorlds = (ground: IntakeGround, { origin }: FileToRead, read: LightRead): boolean =>
  ground.isSynthetic() && origin === 'added'
  && ['organisation', 'observation'].every((wanted) => read.tables.some(({ table }) => table === wanted));

/** Null: it could not be read, and was listed as such. */
async function readOne(ground: IntakeGround, each: FileToRead, options: AddOptions): Promise<LightRead | null> {
  if (!ground.stopped()) {
    ground.onFile(each);
    try {
      const terms = each.allowUnlisted === true ? { ...options, allowUnlisted: true } : options;
      return await ground.read(each.file, await ground.context(terms, each.expectTable));
    } catch (cause) {
      // The reader itself broke, most often for want of memory: one file less, and the rest goes on.
      const seen = cause instanceof Error ? cause.message : String(cause);
      if (!ground.stopped()) {
        ground.refuse(each, { rule: 'cannot-open', seen, expected: null });
        return null;
      }
    }
  }
  ground.refuse(each, { rule: 'reading-stopped', seen: null, expected: null });
  return null;
}

async function keepUnlessHeld(ground: IntakeGround, each: FileToRead, read: LightRead): Promise<void> {
  const { file, sha256: promised } = each;
  const { sha256 } = read.report;
  await ground.takeBack(each.id);
  if (promised !== null && sha256 !== promised) ground.refuse(each, { rule: 'hash-mismatch', seen: sha256, expected: promised });
  else if (ground.loadedHashes().includes(sha256)) ground.refuse(each, { rule: 'already-loaded', seen: file.name, expected: null }, sha256);
  else await ground.keep(read, each);
}

/**
 * Takes files in, each as soon as it is read, so that what is done stays when a person stops the rest. A file of names may
 * stand anywhere in the pile: what was read before it is read once more against them. With `alone`, or when published figures
 * meet a synthetic pack, what was loaded is put away as soon as one file can be read, never for refused ones only.
 */
export async function takeIn(ground: IntakeGround, files: readonly FileToRead[], options: AddOptions): Promise<void> {
  const pile = [...files.filter(likelyGivesNames), ...files.filter((file) => !likelyGivesNames(file))];
  /** Read so far, and worth another reading once names arrive. */
  const kept: FileToRead[] = [];
  const naming = new Set<FileToRead>();
  const again = new Set<FileToRead>();
  let apart = false;
  for (const each of pile) {
    const read = await readOne(ground, each, { ...options, alone: options.alone === true && naming.size === 0 });
    if (read === null) continue;
    if (!apart && !read.report.refused && (options.alone === true || mixesWorlds(ground, each, read))) {
      await ground.putAway(pile);
      apart = true;
      for (const before of kept) again.add(before);
    }
    await keepUnlessHeld(ground, each, read);
    if (read.report.refused) {
      if (waitsForNames(read.report)) kept.push(each);
      continue;
    }
    if (givesNames(read)) {
      naming.add(each);
      for (const before of kept) if (!naming.has(before)) again.add(before);
    }
    kept.push(each);
  }
  for (const each of [...again].sort((one, other) => Number(naming.has(other)) - Number(naming.has(one)))) {
    const read = await readOne(ground, each, { ...options, alone: false });
    if (read !== null) await keepUnlessHeld(ground, each, read);
  }
}
