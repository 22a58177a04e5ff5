import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackInput } from '../../src/board-pack/pack-input.ts';
import { parseRecipe } from '../../src/board-pack/recipe.ts';
import { PRESENT } from '../../src/database/contents-terms.ts';
import { parseMeetingRecord } from '../../src/extract/parse-meeting-record.ts';
import { parseRegister } from '../../src/extract/parse-register.ts';
import { parseSummaryGridWords } from '../../src/extract/parse-summary-grid-words.ts';
import { parseTriggerPoints } from '../../src/extract/parse-trigger-points.ts';
import type { ReadSettings } from '../../src/extract/read-settings.ts';
import type { PackAsKnown } from '../../src/freezing/frozen-files.ts';
import { createHolding } from '../../src/queries/holding.ts';
import { packInputOf } from '../../src/queries/pack-input-of.ts';
import { packPosition } from '../../src/queries/pack-position.ts';
import { readPackSettings } from '../../src/queries/pack-settings.ts';
import { withRegister } from '../../src/queries/with-register.ts';
import { mergeRegisters } from '../../src/register/merge-registers.ts';
import { EMPTY_REGISTER } from '../../src/register/register-entry.ts';
import { registerState } from '../../src/register/register-state.ts';
import { describeProblem } from '../../src/wording/describe-problem.ts';
import { formatCount } from '../../src/wording/format-count.ts';
import { formatDay, formatPeriod } from '../../src/wording/format-period.ts';
import { nodeEnvironment } from '../check/node-environment.ts';
import { whyUnreadable } from '../load/files-at.ts';
import { FreezeRefused } from './freeze-refused.ts';

/** Everything a frozen pack is made of, read and checked. */
export interface PackToFreeze extends PackAsKnown {
  /** What the pages of the pack are composed from. */
  readonly input: PackInput;
  /** Rows that the checks set aside, as on the page. */
  readonly rowsSetAside: number;
}

/** Reads a settings file; every wrong place is told. */
export function settingsAt<T>(path: string, what: string, parse: (json: string, file: string) => ReadSettings<T>): T {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new FreezeRefused(`${what} “${path}” cannot be read: ${whyUnreadable(cause)}.`, cause);
  }
  const { settings, problems } = parse(json, path);
  if (settings === null) throw new FreezeRefused([`${what} cannot be used:`, ...problems.map((problem) => `  ${describeProblem(problem).text}`)].join('\n'));
  return settings;
}

export interface PackToFreezeAsked {
  readonly recipe: string;
  readonly data: string;
  readonly register: string | null;
  readonly meeting: string | null;
  /** ISO time; figures of months after its day count as future. */
  readonly at: string;
}

/**
 * Opens a pack exactly as the page does, over the native engine, and reads what the recipe asks of it.
 *
 * Refuses where less than was published would be frozen: a missing, changed or unreadable extract, a register or a record with a wrong place, two entries of
 * the register under one identity. Rows set aside are set aside on the page too; they are counted.
 */
export async function openPackToFreeze({ recipe: recipePath, data, register, meeting, at }: PackToFreezeAsked): Promise<PackToFreeze> {
  const recipe = settingsAt(recipePath, 'The recipe', parseRecipe);
  if (recipe.asAt !== null && recipe.asAt > at.slice(0, 7)) {
    throw new FreezeRefused(`The recipe asks for the position as at ${formatPeriod(recipe.asAt)}, which on the day of freezing (${formatDay(at.slice(0, 10))}) had not come yet. Correct “asAt” in ${recipePath}, or the time.`);
  }
  if (!existsSync(join(data, 'manifest.json'))) throw new FreezeRefused(`“${data}” holds no manifest.json, so it is no pack. Make one with: npm run load -- FILES --out ${data}`);
  const own = register === null ? [] : settingsAt(register, 'The register', parseRegister).entries;
  const record = meeting === null ? null : settingsAt(meeting, 'The record of the meeting', parseMeetingRecord);
  const environment = nodeEnvironment(at.slice(0, 10), data);
  const holding = createHolding(environment);
  try {
    await holding.openPack();
    await holding.startEngine();
    const { pack, engine, extracts, contentHash } = holding.state();
    if (pack.state !== 'open') {
      const told = pack.state === 'failed' ? [...pack.problems.map((problem) => describeProblem(problem).text), ...(pack.failure === null ? [] : [pack.failure])] : [];
      throw new FreezeRefused(['The pack cannot be opened:', ...told.map((line) => `  ${line}`)].join('\n'));
    }
    if (engine.state === 'failed') throw new Error(`The figures could not be read: ${engine.detail}`);
    const refused = extracts.filter(({ report }) => report.refused).flatMap(({ report }) => report.problems.filter(({ severity }) => severity === 'stop'));
    const faults = [...refused, ...pack.register.problems];
    if (faults.length > 0) throw new FreezeRefused([`The pack is not whole, so nothing was frozen:`, ...faults.map((problem) => `  ${describeProblem(problem).text}`)].join('\n'));
    const merged = mergeRegisters(mergeRegisters(EMPTY_REGISTER, pack.register.entries).register, own);
    if (merged.conflicts.length > 0) {
      throw new FreezeRefused(`The register says something else than the pack under the same identity, in ${formatCount(merged.conflicts.length, 'entries')}: ${merged.conflicts.map(({ entryId }) => entryId).join(', ')}.`);
    }
    const { asAt, predecessors } = recipe;
    const present = await holding.contents(contentHash ?? '', PRESENT);
    const shown = await holding.contents(contentHash ?? '', { asAt, predecessors });
    const joined = withRegister(shown, merged.register);
    const listed = await readPackSettings(environment, pack.manifest.triggers ?? null, parseTriggerPoints);
    const words = await readPackSettings(environment, pack.manifest.summaryGridWords ?? null, parseSummaryGridWords);
    const position = await packPosition(joined, {
      rules: recipe, since: recipe.since, points: listed.settings ?? [],
      contentsAt: async (month) => withRegister(await holding.contents(contentHash ?? '', { asAt: month, predecessors }), merged.register),
    });
    const input = packInputOf({ found: { position, listed, meeting: record }, held: { pack, extracts }, register: merged.register, notes: registerState(merged.register), summaryWords: words.settings });
    return {
      input, recipe, manifest: pack.manifest, present: { ...present, contentHash: present.contentHash.replace(/^baked:/, '') },
      shown: joined, register: merged.register.entries, meeting: record,
      rowsSetAside: extracts.reduce((sum, { report }) => sum + report.rowsSetAside, 0),
    };
  } finally {
    await environment.database()?.close();
  }
}
