import { zipSync } from 'fflate';

/** Zip stores the local time without a zone: written as local time, it is the same everywhere. The first day that every program accepts. */
const NO_TIME = '1980-01-01T00:00:00';
// Nearly all of the file to explore is its packed engine: packing it again holds a page up for seconds and saves a quarter.
const PACKED_ALREADY = /\.(png|xlsx|zip|gz|br|parquet)$|(^|\/)explore\.html$/;

/**
 * A zip archive of files by their paths. The same files give the same bytes on every day, in every zone and in whatever order they come.
 *
 * @example zipFiles(new Map([['tables/scorecard.csv', bytes]])) // Uint8Array beginning with PK
 */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([path, bytes]) => [path, [bytes, { level: PACKED_ALREADY.test(path) ? 0 : 9, mtime: NO_TIME, os: 0 }]])));
}
