/** Files that a person adds: taken in with progress, stopped at their word, read again on other terms. */
import type { MappingProfile } from '../extract/mapping/mapping-profile.ts';
import { sizeOf, type OfferedFile } from '../extract/offered-file.ts';
import type { Environment } from './environment.ts';
import { unreadableFile, type HeldExtracts } from './held-extracts.ts';
import type { HeldExtract, ReadingNow } from './holding-state.ts';
import type { HoldingStore } from './holding-store.ts';
import { explainedBy, takeProfiles, withProfile } from './mapping-profiles.ts';
import { takeIn, waitsForNames, type AddOptions, type FileToRead, type IntakeGround } from './intake.ts';

export interface AddedFiles {
  /** Reads files one after the other. Never rejects for what is wrong with a file. */
  add(files: readonly OfferedFile[], options: AddOptions, signal: AbortSignal): Promise<void>;
  /** Reads an added file once more on other terms; what it loaded before stays until it is read. */
  again(id: string, options: AddOptions, signal: AbortSignal): Promise<void>;
  fileOf(id: string): OfferedFile | undefined;
  forget(id: string): void;
}

/** Do other files find names of measures or organisations in this one? */
const givesNamesTo = ({ refused, layout }: HeldExtract['report']): boolean => !refused && (layout === 'canonical measure' || layout === 'canonical organisation');

const START = { rows: null, ofRows: null, stopping: false } as const;

export function createAddedFiles(
  environment: Environment, { state, set }: HoldingStore, extracts: HeldExtracts, ground: Omit<IntakeGround, 'read' | 'stopped' | 'onFile'>,
): AddedFiles {
  /** Kept for reading them again: handles, or bytes where there is nothing else. */
  const offered = new Map<string, OfferedFile>();

  const change = (part: Partial<ReadingNow>): void => {
    const { reading } = state();
    if (reading !== null) set({ reading: { ...reading, ...part } });
  };

  const coming = (id: string, file: OfferedFile): FileToRead => {
    offered.set(id, file);
    return { id, file, origin: 'added', expectTable: null, sha256: null };
  };

  /** Archives opened; those that could not be are listed. When a person stops here, the files stay as they were offered. */
  const expand = async (files: readonly OfferedFile[], signal: AbortSignal): Promise<readonly OfferedFile[]> => {
    try {
      const expanded = await environment.expandFiles?.(files, { signal }) ?? { files, problems: [] };
      for (const problem of expanded.problems) {
        extracts.refuse({ id: extracts.nextId(), origin: 'added', file: unreadableFile(problem.file) }, problem);
      }
      return expanded.files;
    } catch (cause) {
      if (signal.aborted) return files;
      throw cause;
    }
  };

  const learn = (profile: MappingProfile): void => set({ profiles: withProfile(state().profiles, profile) });

  /** Mapping profiles among the files are learned; gives the data, and files refused before that they explain. */
  const withoutProfiles = async (files: readonly OfferedFile[]): Promise<readonly FileToRead[]> => {
    const { data, profiles, refused } = await takeProfiles(files);
    for (const { file, problems: [problem] } of refused) {
      if (problem !== undefined) extracts.refuse({ id: extracts.nextId(), origin: 'added', file }, problem);
    }
    profiles.forEach(learn);
    const again = explainedBy(profiles, state().extracts).flatMap((id) => { const file = offered.get(id); return file === undefined ? [] : [coming(id, file)]; });
    return [...again, ...data.map((file) => coming(extracts.nextId(), file))];
  };

  const read = async (pile: readonly FileToRead[], options: AddOptions, signal: AbortSignal): Promise<void> => {
    const bytes = pile.reduce((sum, { file }) => sum + sizeOf(file), 0);
    await takeIn({
      ...ground,
      stopped: () => signal.aborted,
      read: async (file, context) => {
        signal.throwIfAborted();
        const found = await environment.readExtract(file, context, { signal, onProgress: (progress) => { if (!signal.aborted) change(progress); } });
        signal.throwIfAborted();
        change({ stage: 'storing', rows: found.report.rowsLoaded, ofRows: null });
        return found;
      },
      onFile: (each) => {
        const number = pile.indexOf(each);
        const bytesBefore = pile.slice(0, number).reduce((sum, { file }) => sum + sizeOf(file), 0);
        change({ ...START, file: each.file.name, number: number + 1, files: pile.length, bytesBefore, bytes, fileBytes: sizeOf(each.file), stage: 'opening' });
      },
    }, pile, options);
  };

  const watched = async (files: readonly OfferedFile[], work: () => Promise<void>): Promise<void> => {
    const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
    set({ reading: { ...START, file: files[0]?.name ?? '', number: 1, files: files.length, bytesBefore: 0, bytes, fileBytes: bytes, stage: 'unpacking' } });
    try {
      await work();
    } finally {
      set({ reading: null });
    }
  };

  return {
    add: (files, options, signal) => watched(files, async () => {
      const expanded = await expand(files, signal);
      const waiting = state().extracts.filter(({ report }) => waitsForNames(report)).map(({ id }) => id);
      const pile = await withoutProfiles(expanded);
      await read(pile, options, signal);
      if (!state().extracts.some(({ id, report }) => givesNamesTo(report) && pile.some((each) => each.id === id))) return;
      const named = waiting.flatMap((id) => { const file = offered.get(id); return file === undefined ? [] : [coming(id, file)]; });
      if (named.length > 0) await read(named, options, signal);
    }),
    async again(id, options, signal) {
      const file = offered.get(id);
      if (options.profile !== undefined) learn(options.profile);
      if (file !== undefined) await watched([file], () => read([coming(id, file)], options, signal));
    },
    fileOf: (id) => offered.get(id),
    forget: (id) => { offered.delete(id); },
  };
}
