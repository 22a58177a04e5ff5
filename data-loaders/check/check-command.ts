/** What the site would say of these files, before anybody opens it. See USAGE. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatCount } from '../../src/wording/format-count.ts';
import type { Command, Voice } from '../command/command.ts';
import { filesAt } from '../load/files-at.ts';
import { LoadRefused } from '../load/load-refused.ts';
import { checkAsJson } from './check-as-json.ts';
import { checkFiles, emptyHandedIn, stoppedIn } from './check-files.ts';
import { checkInWords } from './check-in-words.ts';
import { readNames, refuseToOverwrite, writeNames } from './names.ts';

const USAGE = `Checks files exactly as the site would and prints what was read, corrected, set aside and stopped.

  npm run -s check -- PATH... [--json] [--profile FILE …] [--names FILE] [--write-names FILE]
                       [--allow-unlisted] [--today YYYY-MM-DD]

  PATH              a file, a folder (with its folders), a pattern such as "data/*.csv", a zip or gzip archive,
                    or the folder of a pack (with its manifest.json)
  --json            the report for programs; its names are described in docs/check.md
  --profile         a mapping profile made on the Data screen, for files with headings of their own (docs/mapping.md);
                    may be given several times
  --names           a CSV with the columns name and code: which organisations names mean that are only nearly known
  --write-names     writes the names that wait for a person's word into a new file, to be filled in and given with --names
  --allow-unlisted  let in organisations that no organisation file names
  --today           the day on which figures of later months count as future; otherwise the clock's

Ends with 0 when every file loaded, 1 when something was stopped or no row of a file loaded, 2 when the command was not understood.`;

interface Asked {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly profiles: readonly string[];
  readonly names: string | null;
  readonly writeNames: string | null;
  readonly allowUnlisted: boolean;
  readonly today: string;
}

/** Null: help was asked for. */
function askedBy(given: readonly string[], clock: Date): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, profile: { type: 'string', multiple: true }, names: { type: 'string' }, 'write-names': { type: 'string' }, 'allow-unlisted': { type: 'boolean' }, today: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true) return null;
    if (positionals.length === 0) throw new Error('Which files?');
    const today = values.today ?? clock.toISOString().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new Error(`--today is “${today}”; expected a day such as 2026-11-20.`);
    const { names = null, 'write-names': writeNames = null } = values;
    return { paths: positionals, profiles: values.profile ?? [], names, writeNames, json: values.json === true, allowUnlisted: values['allow-unlisted'] === true, today };
  } catch (cause) {
    throw new LoadRefused(`${cause instanceof Error ? cause.message : String(cause)}\n\n${USAGE}`, cause);
  }
}

const isPack = (path: string): boolean => existsSync(join(path, 'manifest.json'));

async function check(given: readonly string[], voice: Voice): Promise<number> {
  const asked = askedBy(given, new Date());
  if (asked === null) {
    voice.say(USAGE);
    return 0;
  }
  const { paths, profiles, names, json, allowUnlisted, today } = asked;
  if (asked.writeNames !== null) refuseToOverwrite(asked.writeNames);
  const packs = paths.filter(isPack);
  if (packs.length > 1) throw new LoadRefused('One pack at a time: the site shows one.');
  const { files, passedOver } = filesAt(paths.filter((path) => !packs.includes(path)));
  const checked = await checkFiles({
    files: [...filesAt(profiles).files, ...files], packFolder: packs[0] ?? null, allowUnlisted, today,
    confirmedNames: names === null ? {} : readNames(names),
  });
  voice.say(json ? checkAsJson(checked, today, passedOver) : checkInWords(checked, passedOver));
  if (asked.writeNames !== null) {
    const waiting = writeNames(asked.writeNames, checked.extracts.flatMap(({ report }) => report.problems));
    // On the side of errors, so that --json stays JSON.
    voice.warn(`${formatCount(waiting, 'names')} ${waiting === 1 ? 'waits' : 'wait'} for a code: ${asked.writeNames}`);
  }
  return stoppedIn(checked) + emptyHandedIn(checked) === 0 ? 0 : 1;
}

/** 2 for what was asked wrongly. */
export const checkCommand: Command = { run: check, refusal: (cause) => (cause instanceof LoadRefused ? 2 : null) };
