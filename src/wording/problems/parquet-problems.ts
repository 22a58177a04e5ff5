/** English for Parquet files that cannot be read, or that lie in a folder which denies them. */
import type { ProblemRule } from '../../extract/problem-rule.ts';
import { quote } from './quote.ts';
import { EXPORT_AGAIN, quoted, seenIn, type ProblemTemplate } from './problem-template.ts';

export const parquetProblems = {
  'unreadable-parquet': {
    short: 'Unreadable Parquet file',
    found: (problem) => `The Parquet file cannot be read${quoted(problem)}`,
    wanted: () => 'It may be cut off or damaged',
    remedy: `${EXPORT_AGAIN}, or save it as CSV`,
  },
  'parquet-compression': {
    short: 'Parquet compressed otherwise',
    found: (problem) => `The Parquet file is compressed with ${compressionName(problem.seen)}, which is not read here; it is not damaged`,
    wanted: () => 'Snappy, Zstandard, gzip and none are read',
    remedy: 'Write it again with compression “snappy”, which most programs use unless told otherwise, or save it as CSV',
  },
  'folder-contradicts': {
    short: 'Folder and file disagree',
    found: (problem) => `The file says ${seenIn(problem)}${problem.expected === null ? ', and the folder it lies in says otherwise' : ` and lies in the folder ${quote(problem.expected)}`}`,
    wanted: () => 'One of them is wrong, and nothing says which',
    remedy: 'Move the file into its own folder, or correct the column, and load it again',
  },
} satisfies Partial<Record<ProblemRule, ProblemTemplate>>;

function compressionName(codec: string | null): string {
  if (codec === 'BROTLI') return 'Brotli';
  return codec === null || codec === '' ? 'a method of its own' : codec.replace('_RAW', '');
}
