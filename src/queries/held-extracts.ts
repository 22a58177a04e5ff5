/** The cards of a holding and the rows behind them: put in, taken out, listed as refused. */
import type { Database } from '../database/database.ts';
import type { ReadingContext, TableName } from '../extract/extract.ts';
import type { LightRead } from '../extract/light-read.ts';
import type { OfferedFile } from '../extract/offered-file.ts';
import type { Problem } from '../extract/problem.ts';
import { askTables } from './ask-tables.ts';
import type { Environment } from './environment.ts';
import { frozenPack } from './frozen-pack.ts';
import type { HeldContents } from './held-contents.ts';
import type { HeldExtract } from './holding-state.ts';
import type { HoldingStore } from './holding-store.ts';
import type { AddOptions, FileToRead } from './intake.ts';
import type { PartsOnDemand } from './parts-on-demand.ts';
import { refusedReport } from './refused-report.ts';

export interface HeldExtracts {
  /** A name for the card of a file that is about to come in. */
  nextId(): string;
  /** Hashes of the extracts whose rows are in the tables. */
  loadedHashes(): readonly string[];
  /**
   * What the tables hold, one word an extract: the hash of a pack's extract, which is read on one set of terms only, and the
   * hash with the number of its reading for an added file, because the same bytes give other rows once names are confirmed.
   */
  readings(): readonly string[];
  /** What a file is checked against: the measures and organisations known at this moment. */
  context(options: AddOptions, expectTable: TableName | null): Promise<ReadingContext>;
  keep(read: LightRead, file: FileToRead): Promise<void>;
  refuse(file: Pick<FileToRead, 'id' | 'file' | 'origin'>, problem: Pick<Problem, 'rule' | 'seen' | 'expected'>, sha256?: string): void;
  /** Takes its rows out; the card stays. */
  takeBack(id: string): Promise<void>;
  /** Takes rows and card out. */
  remove(id: string): Promise<void>;
  /** Takes everything out but the cards named, which have no rows. */
  empty(keepCards?: readonly string[]): Promise<void>;
}

/** A file whose bytes nobody could read. */
export const unreadableFile = (name: string): OfferedFile => ({ name, bytes: new Uint8Array() });

export function createHeldExtracts(
  environment: Environment, { state, set }: HoldingStore, contents: HeldContents, opened: () => Database, parts: PartsOnDemand,
): HeldExtracts {
  let cards = 0;
  let readings = 0;
  const readingOf = new Map<string, number>();
  const find = (id: string): HeldExtract | undefined => state().extracts.find((held) => held.id === id);
  /** Cards whose rows are out of the tables while their file is being read again. */
  const takenBack = new Set<string>();
  const hasRows = ({ id, report }: HeldExtract): boolean => !report.refused && !takenBack.has(id);
  const isLoaded = (id: string): boolean => state().extracts.some((held) => held.id === id && hasRows(held));

  /** A card takes the place of its former self, or stands at the end. */
  const list = (held: HeldExtract): void => {
    const { extracts } = state();
    takenBack.delete(held.id);
    set({ extracts: find(held.id) === undefined ? [...extracts, held] : extracts.map((each) => (each.id === held.id ? held : each)) });
  };

  const takeBack = async (id: string): Promise<void> => {
    const held = find(id);
    if (held === undefined || !hasRows(held)) return;
    await opened().rows('remove-extract', [held.report.sha256]);
    takenBack.add(id);
  };

  return {
    loadedHashes: () => state().extracts.filter(hasRows).map(({ report }) => report.sha256),
    readings: () => state().extracts.filter(hasRows).map(({ id, origin, report: { sha256 } }) => (origin === 'pack' ? sha256 : `${sha256} ${String(readingOf.get(id))}`)),
    nextId: () => `file-${String(++cards)}`,
    async context(options, expectTable) {
      const open = opened();
      const [{ readMeasures, readOrganisations }, { readOrganisationLives }] = await Promise.all([askTables(), import('../database/read-organisation-lives.ts')]);
      const listed = (await readOrganisations(open)).filter((organisation) => !organisation.unlisted);
      return {
        measures: await readMeasures(open),
        organisationCodes: listed.length > 0 && !options.alone ? listed.map((organisation) => organisation.code) : null,
        allowUnlisted: options.allowUnlisted ?? false,
        confirmedNames: options.confirmedNames ?? {},
        organisationLives: await readOrganisationLives(open),
        // What lay in the future when the pack was frozen was set aside then, and is for ever.
        today: frozenPack(state().pack)?.day ?? environment.today(),
        expectTable,
        profiles: state().profiles,
        ...(options.headings === undefined ? {} : { headings: options.headings }),
      };
    },
    async keep(read, { id, origin }) {
      const { report, tables, setAsideFile } = read;
      const held: HeldExtract = { id, origin, report, readAt: environment.now(), ...(setAsideFile !== undefined && { setAsideFile }) };
      if (origin === 'added' && parts.isOn()) {
        // Its reader of columns is large, and only a pack in parts has to know.
        const { figuresTold } = await import('../extract/columns/figures-told.ts');
        await parts.loadBeside(report.sha256, figuresTold(tables));
      }
      const { bringsFigures, withRevision } = await import('./with-revision.ts');
      const before = origin === 'added' && bringsFigures(read) ? await contents.current() : null;
      readingOf.set(id, ++readings);
      for (const { table, ipc } of tables) await opened().insert(table, ipc, 'given');
      list(held);
      if (before !== null) list(await withRevision(opened(), held, before, await contents.current()));
    },
    refuse({ id, file, origin }, problem, sha256) {
      if (!isLoaded(id)) list({ id, origin, report: refusedReport(file, problem, sha256), readAt: environment.now() });
    },
    takeBack,
    async remove(id) {
      await takeBack(id);
      takenBack.delete(id);
      set({ extracts: state().extracts.filter((held) => held.id !== id) });
    },
    async empty(keepCards = []) {
      for (const { id } of state().extracts) await takeBack(id);
      takenBack.clear();
      set({ extracts: state().extracts.filter(({ id, report }) => report.refused && keepCards.includes(id)) });
    },
  };
}
