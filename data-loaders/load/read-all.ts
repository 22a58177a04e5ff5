import { createHash } from 'node:crypto';
import type { ExtractReport, ReadingContext } from '../../src/extract/extract.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { describeFile } from '../check/check-in-words.ts';
import { fingerprintOf, type Input } from './inputs.ts';
import type { LoadRequest } from './load-request.ts';
import { PIECES, readInput } from './read-input.ts';
import { idOfSource, readSource } from './read-source.ts';
import type { Staging } from './staging.ts';

/** Raised whenever files are read otherwise than before: what an earlier version read is then read again. */
const READING = 2;

/** What decides about a row besides the file itself, as one word: an earlier reading under other terms is not taken over. */
function termsOf(context: ReadingContext, input: Input): string {
  const { today, ...rest } = context;
  return createHash('sha256').update(JSON.stringify([READING, rest, today.slice(0, 7), input.folderColumns])).digest('hex');
}

/** What a file's rows are stored under: its fingerprint, and that of its folders where these say something of every row. */
function idOf({ folderColumns }: Input, sha256: string): string {
  return Object.keys(folderColumns).length === 0 ? sha256 : createHash('sha256').update(JSON.stringify([sha256, Object.entries(folderColumns).sort()])).digest('hex');
}

export interface AllRead {
  /** Their `sha256` is what the rows are stored under. */
  readonly reports: readonly ExtractReport[];
  /** The fingerprints of the files by that. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

/**
 * Reads every input and source in turn, skipping what an earlier run read to its end, and says of each what became of it. The same bytes twice are
 * one file.
 */
export async function readAll(request: LoadRequest, inputs: readonly Input[], staging: Staging, context: ReadingContext): Promise<AllRead> {
  const reports: ExtractReport[] = [];
  const fingerprints = new Map<string, string>();
  const seen = new Map<string, string>();
  for (const [place, input] of inputs.entries()) {
    request.progress.file(place + 1, inputs.length, input.name);
    const fingerprint = await fingerprintOf(input.path);
    const sha256 = idOf(input, fingerprint);
    fingerprints.set(sha256, fingerprint);
    const first = seen.get(sha256);
    if (first !== undefined) {
      request.say(`${input.name}: the same file as ${first}, left out`);
      continue;
    }
    seen.set(sha256, input.name);
    const terms = termsOf(context, input);
    const before = await staging.finished(sha256, terms);
    if (before !== null) {
      request.say(`${input.name}: read by an earlier run, ${formatCount(before.rowsLoaded, 'rows')}`);
      reports.push({ ...before, file: input.name });
      continue;
    }
    await staging.forget(sha256);
    const report = await readInput(input, sha256, context, {
      take: (table, rows) => staging.take(table, rows), progress: (rows) => { request.progress.rows(rows); },
      settle: (table, pieces, left) => staging.settle(sha256, table, pieces, left),
    }, request.pieces ?? PIECES);
    await staging.finish(report, terms);
    reports.push(report);
    request.progress.end();
    for (const line of describeFile({ ...report, sha256: fingerprint })) request.say(line);
  }
  for (const source of request.sources ?? []) {
    request.progress.file(1, 1, source.name);
    await staging.forget(idOfSource(source));
    const report = await readSource(source, context, {
      take: (table, rows) => staging.take(table, rows), progress: (rows) => { request.progress.rows(rows); },
      settle: (table, pieces, left) => staging.settle(idOfSource(source), table, pieces, left),
    });
    await staging.finish(report, '');
    reports.push(report);
    request.progress.end();
    for (const line of describeFile(report)) request.say(line);
  }
  return { reports, fingerprints };
}
