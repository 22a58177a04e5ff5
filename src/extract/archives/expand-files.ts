import type { ExtractFile } from '../extract.ts';
import type { ProblemRule } from '../problem-rule.ts';
import type { Problem } from '../problem.ts';
import { isGzip, isZip } from './holds-archive.ts';
import { ArchiveTooLarge, gunzip, unzipEntry } from './unpack.ts';
import { BrokenArchive, zipDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';

/** What a pile of files holds once its archives are opened. */
export interface Expanded {
  /** Every file to read, in order; those of an archive are named `pack.zip/2026/june.csv`. */
  readonly files: readonly ExtractFile[];
  /** One `stop` problem for each archive, or file in one, that could not be opened. */
  readonly problems: readonly Problem[];
}

/** How much may come out of one archive. Everything unpacked is held in memory until it is read. */
export interface ArchiveLimits {
  readonly bytes: number;
  readonly files: number;
  /** Archives inside archives. */
  readonly depth: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = { bytes: 1024 * 1024 * 1024, files: 2000, depth: 3 };

/** What is left of an archive's allowance while it is opened. */
interface Budget {
  bytes: number;
  files: number;
}

/** Leftovers of operating systems: no person put them there. */
const isLeftover = (path: string): boolean =>
  path.split('/').some((part) => part === '__MACOSX' || part.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(part));

/** Workbooks and documents are zip archives inside: they are files to read (or to refuse by name), not folders to open. */
const isDocument = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ path }) => path === '[Content_Types].xml' || path === 'mimetype' || path === 'xl/workbook.xml');

/**
 * Which files are to be read? Zip and gzip archives are opened, folders and archives inside them too, and each file in them
 * is then read as if it had come on its own. Anything else passes through unchanged: workbooks (which are zip archives in
 * disguise) stay whole.
 *
 * Bounded: at most `limits` out of one archive, whatever sizes it promises; past that the whole archive is refused
 * (`archive-too-large`). A file that is damaged (its checksum is verified), encrypted or cut off is refused by itself
 * (`unreadable-archive`), the others are read. Leftovers (`__MACOSX`, files with a leading dot) are passed over.
 *
 * `pack.zip` with `observation.csv` → one file `pack.zip/observation.csv`; `june.csv.gz` → `june.csv.gz/june.csv`.
 */
export function expandFiles(given: readonly ExtractFile[], limits: ArchiveLimits = ARCHIVE_LIMITS): Expanded {
  const files: ExtractFile[] = [];
  const problems: Problem[] = [];
  for (const file of given) {
    try {
      const opened = open(file, { bytes: limits.bytes, files: limits.files }, limits.depth);
      files.push(...opened.files);
      problems.push(...opened.problems);
    } catch (cause) {
      if (!(cause instanceof ArchiveTooLarge)) throw cause;
      problems.push(problemOf(file.name, 'archive-too-large', null, `${String(limits.bytes)}`));
    }
  }
  return { files, problems };
}

const problemOf = (file: string, rule: ProblemRule, seen: string | null, expected: string | null = null): Problem =>
  ({ rule, severity: 'stop', file, line: null, column: null, seen, expected, count: 1 });

function open(file: ExtractFile, budget: Budget, depth: number): Expanded {
  const zip = isZip(file.bytes);
  if (!zip && !isGzip(file.bytes)) return { files: [file], problems: [] };
  if (depth === 0) return { files: [], problems: [problemOf(file.name, 'unreadable-archive', 'too many archives inside one another')] };
  try {
    if (!zip) return openGzip(file, budget, depth);
    const entries = zipDirectory(file.bytes, budget.files);
    if (isDocument(entries)) return { files: [file], problems: [] };
    return openZip(file, entries.filter(({ path, isFolder }) => !isFolder && !isLeftover(path)), budget, depth);
  } catch (cause) {
    if (cause instanceof BrokenArchive) return { files: [], problems: [problemOf(file.name, 'unreadable-archive', cause.message)] };
    throw cause;
  }
}

function openGzip({ name, bytes: packed }: ExtractFile, budget: Budget, depth: number): Expanded {
  const bytes = gunzip(packed, budget.bytes);
  budget.bytes -= bytes.length;
  const inner = (name.split('/').at(-1) ?? '').replace(/\.t?gz$/i, '');
  return open({ name: `${name}/${inner}`, bytes }, budget, depth - 1);
}

function openZip(archive: ExtractFile, entries: readonly ZipEntry[], budget: Budget, depth: number): Expanded {
  if (entries.length === 0) return { files: [], problems: [problemOf(archive.name, 'empty-file', null)] };
  const files: ExtractFile[] = [];
  const problems: Problem[] = [];
  for (const entry of [...entries].sort((one, other) => (one.path < other.path ? -1 : 1))) {
    const name = `${archive.name}/${entry.path}`;
    if (--budget.files < 0) throw new ArchiveTooLarge();
    try {
      const bytes = unzipEntry(archive.bytes, entry, budget.bytes);
      budget.bytes -= bytes.length;
      const inside = open({ name, bytes }, budget, depth - 1);
      files.push(...inside.files);
      problems.push(...inside.problems);
    } catch (cause) {
      if (!(cause instanceof BrokenArchive)) throw cause;
      problems.push(problemOf(name, 'unreadable-archive', cause.message));
    }
  }
  return { files, problems };
}
