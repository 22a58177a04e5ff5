import { exploreFile } from '../board-pack/explore-file.ts';
import { drainWithPauses } from '../database/breathe.ts';

/** A built site whose files can be read: on a disk, or where a page was served from. */
export interface SiteToRead {
  readonly paths: readonly string[];
  readonly read: (path: string) => Uint8Array | Promise<Uint8Array>;
}

const SCRIPT = 'explore/explore.js';
const STYLE = 'explore/explore.css';
const ENGINE = /^assets\/duckdb-[^/]*\.wasm\.gz$/;
const ENGINE_WORKER = /^assets\/duckdb-[^/]*worker[^/]*\.js$/;

/** Its name beside the site. */
export const EXPLORE_FILE = 'explore.html';

/** Was the site built with the program of the explore edition? */
export const hasExploreEdition = ({ paths }: Pick<SiteToRead, 'paths'>): boolean => paths.includes(SCRIPT);

/** Which files of the site go into the explore edition? */
export const exploreParts = (paths: readonly string[]): readonly string[] => paths.filter((path) => path === SCRIPT || path === STYLE || ENGINE.test(path) || ENGINE_WORKER.test(path));

/** Is the file one that a page reads? Packed forms of others are not. */
const isOfPack = (path: string): boolean => !/\.(gz|br)$/.test(path);

/** The same work, left off between two of its steps when a person says stop. */
export function* unlessStopped<Result>(work: Generator<void, Result>, signal: AbortSignal | undefined): Generator<void, Result> {
  for (;;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done === true) return step.value;
    yield;
  }
}

/**
 * The explore edition of a pack: one HTML file that opens from a file, made from a built site and the files of `pack/` beside it, by path within `pack/`.
 * Equal input gives equal bytes. Throws where a part of the program is missing: the site has to be built anew; and what `signal` gives when it is aborted.
 */
export async function exploreEdition({ paths, read }: SiteToRead, title: string, pack: ReadonlyMap<string, Uint8Array>, signal?: AbortSignal): Promise<string> {
  const asset = async (name: RegExp): Promise<Uint8Array> => {
    const found = paths.find((path) => name.test(path));
    if (found === undefined) throw new Error(`The site holds no file like ${name.source}: build it anew.`);
    return read(found);
  };
  const text = async (path: string): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await read(path));
  const work = exploreFile({
    title, script: await text(SCRIPT), style: await text(STYLE), engine: await asset(ENGINE), engineWorker: await asset(ENGINE_WORKER),
    pack: new Map([...pack].filter(([path]) => isOfPack(path)).map(([path, bytes]) => [`pack/${path}`, bytes])),
  });
  return drainWithPauses(unlessStopped(work, signal));
}
