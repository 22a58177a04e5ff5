/** Files on their way in and what became of them, in one line each. */
import { formatNumber, formatPlain } from './format-number.ts';
import { formatCount } from './format-count.ts';

/** What became of one file. `partly`: some rows set aside. `nothing`: all of them. `stopped`: a person ended the reading. */
export type FileState = 'loaded' | 'partly' | 'nothing' | 'refused' | 'stopped';

const STATES: Readonly<Record<FileState, string>> = {
  loaded: 'Loaded', partly: 'Loaded in part', nothing: 'No row loaded', refused: 'Not loaded', stopped: 'Stopped by you',
};

/** The state of a file as its card says it: `Loaded in part`. */
export const describeFileState = (state: FileState): string => STATES[state];

const SUMMARY: readonly (readonly [FileState, string])[] = [
  ['loaded', 'loaded'], ['partly', 'with rows set aside'], ['nothing', 'without a row that loads'], ['refused', 'refused'], ['stopped', 'stopped by you'],
];

/**
 * How did it go with all these files?
 *
 * @example describeFiles(states) // '12 files: 9 loaded, 2 with rows set aside, 1 refused'
 */
export function describeFiles(states: readonly FileState[]): string {
  if (states.length === 0) return 'No files';
  const told = SUMMARY.flatMap(([state, words]) => {
    const count = states.filter((each) => each === state).length;
    return count === 0 ? [] : [[count, words] as const];
  });
  const [only] = told;
  if (told.length === 1 && only !== undefined) return `${formatCount(states.length, 'files')}${states.length > 1 ? ', all' : ''} ${only[1]}`;
  return `${formatCount(states.length, 'files')}: ${told.map(([count, words]) => `${formatNumber(count)} ${words}`).join(', ')}`;
}

/** What the words read of a reading that goes on. */
export interface ReadingFigures {
  readonly stage: 'unpacking' | 'opening' | 'reading' | 'checking' | 'storing';
  readonly rows: number | null;
  readonly ofRows: number | null;
  readonly stopping: boolean;
}

/**
 * What is happening to the file at this moment?
 *
 * @example describeReading({ stage: 'reading', rows: 524288, ofRows: 1000001, stopping: false }) // 'Reading rows: 524,288 of about 1,000,001'
 */
export function describeReading({ stage, rows, ofRows, stopping }: ReadingFigures): string {
  if (stopping) return 'Stopping: what was read through stays';
  switch (stage) {
    case 'unpacking': return 'Opening archives';
    case 'opening': return 'Opening the file and taking its fingerprint';
    case 'reading': return `Reading rows${rows === null ? '' : `: ${formatNumber(rows)}${ofRows === null ? '' : ` of about ${formatNumber(ofRows)}`}`}`;
    case 'checking': return `Checking ${rows === null ? 'every row' : formatCount(rows, 'rows')} against the rules`;
    case 'storing': return `Putting ${rows === null ? 'the rows' : formatCount(rows, 'rows')} into the database and looking at what they change`;
  }
}

/**
 * A size in bytes as people say it.
 *
 * @example describeSize(3_400_000) // '3.4 MB'
 */
export function describeSize(bytes: number): string {
  if (bytes < 1000) return formatCount(bytes, 'bytes');
  if (bytes < 1_000_000) return `${formatPlain(bytes / 1000, bytes < 10_000 ? 1 : 0)} kB`;
  return `${formatPlain(bytes / 1_000_000, 1)} MB`;
}
