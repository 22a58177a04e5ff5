import type { Contents } from '../database/contents.ts';
import type { Database } from '../database/database.ts';
import type { LightRead } from '../extract/light-read.ts';
import type { Problem } from '../extract/problem.ts';
import type { HeldExtract } from './holding-state.ts';
import { olderRows, revisionBetween, type OlderRows } from './revisions.ts';

/** Tables whose rows become monthly figures. */
const FIGURES: readonly string[] = ['observation', 'event'];

/** Can this file change a month? Names, thresholds and notes change no figure. */
export const bringsFigures = ({ tables }: LightRead): boolean => tables.some(({ table }) => FIGURES.includes(table));

const olderProblem = (file: string, { rows, asOf, newerAsOf }: OlderRows): Problem => ({
  rule: 'older-than-loaded', severity: 'warn', file, line: null, column: null, seen: asOf, expected: newerAsOf, count: rows,
});

/** A file just loaded with what it changed; where rows of it are older than what was there, its report says so. */
export async function withRevision(database: Database, held: HeldExtract, before: Contents, after: Contents): Promise<HeldExtract> {
  const older = await olderRows(database, held.report.sha256);
  const revision = await revisionBetween(before, after, 'mdc-strict', older);
  if (older === null) return { ...held, revision };
  return { ...held, revision, report: { ...held.report, problems: [...held.report.problems, olderProblem(held.report.file, older)] } };
}
