import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseMappingProfile } from '../../src/extract/mapping/parse-mapping-profile.ts';
import type { MappingProfile } from '../../src/extract/mapping/mapping-profile.ts';
import { describeProblem } from '../../src/wording/describe-problem.ts';
import { pathsAt, whyUnreadable } from './files-at.ts';
import { SUPPRESSION_OPTIONS, SUPPRESSION_USAGE, suppressionSteps } from '../suppression/suppression-arguments.ts';
import { LoadRefused } from './load-refused.ts';
import type { LoadRequest } from './load-request.ts';

export const LOAD_USAGE = `Turns files into a pack for the site.

  npm run load -- PATH... --out FOLDER [options]

  PATH                 a file, a folder (with its folders), a pattern in quotes such as "data/*.csv", a zip or gzip archive,
                       or a folder of Parquet parted as measure_id=…/year=…/; every layout that the site knows, mixed as they come
  --out                where the pack goes; made when absent, and changed only when the whole load has gone well
  --title              shown at the head of the site; otherwise named for the months found
  --source             where the figures come from, as the site shall say it; otherwise the layouts read
  --as-of              the day on which the figures were known, YYYY-MM-DD, for the manifest
  --created-at         ISO time to note in the manifest; left out, equal files give equal bytes
  --today              the day on which figures of later months count as future; otherwise the day of --created-at, or the clock's
  --profile            a mapping profile made on the Data screen, for files with headings of their own; may be given several times
  --events             aggregate (the default): single events become monthly counts and stay here; records: they go into the pack
${SUPPRESSION_USAGE}
  --allow-unlisted     let in organisations that no organisation file names
  --leave-out-stopped  write the pack although some file cannot be loaded; the manifest names it
  --resume             go on where an earlier run stopped, and keep what was read for the next run
  --memory             how much the engine may take before it works on disk, such as 2GB; otherwise 1GB

Ends with 0 when the pack was written, 1 when a file was stopped, 2 when the command was not understood, 3 when the program failed.
Commands that work, with examples: docs/load.md. Show a pack with: npm start -- --pack FOLDER`;

export const LOAD_OPTIONS = {
  out: { type: 'string' }, title: { type: 'string' }, source: { type: 'string' }, 'as-of': { type: 'string' }, 'created-at': { type: 'string' },
  today: { type: 'string' }, ...SUPPRESSION_OPTIONS, in: { type: 'string', multiple: true }, profile: { type: 'string', multiple: true }, events: { type: 'string' }, 'allow-unlisted': { type: 'boolean' },
  'leave-out-stopped': { type: 'boolean' }, resume: { type: 'boolean' }, memory: { type: 'string' }, help: { type: 'boolean', short: 'h' },
} as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function profileAt(path: string): MappingProfile {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new LoadRefused(`“${path}” cannot be read: ${whyUnreadable(cause)}.`, cause);
  }
  const { profile, problems } = parseMappingProfile(json, path);
  if (profile === null) throw new LoadRefused(problems.map((problem) => describeProblem(problem).text).join('\n'));
  return profile;
}

function dayOf(option: string, given: string | undefined): string | null {
  if (given !== undefined && !DAY.test(given)) throw new Error(`--${option} is “${given}”; expected a day such as 2026-11-20.`);
  return given ?? null;
}

/** Options as the command line gives them, `LOAD_OPTIONS` by `LOAD_OPTIONS`. */
export type LoadValues = Partial<Record<Exclude<keyof typeof LOAD_OPTIONS, 'in' | 'profile' | 'allow-unlisted' | 'leave-out-stopped' | 'resume' | 'help'>, string | undefined>> &
  Partial<Record<'in' | 'profile', readonly string[] | undefined>> & Partial<Record<'allow-unlisted' | 'leave-out-stopped' | 'resume' | 'help', boolean | undefined>>;

/** What do the options ask for, whatever is to be loaded? `clock` is only asked where no day is given. Throws where one is not understood. */
export function requestOf(values: LoadValues, clock: Date): Omit<LoadRequest, 'paths' | 'say' | 'progress'> {
  const { out, events = 'aggregate', memory = '1GB' } = values;
  const createdAt = values['created-at'] ?? null;
  if (out === undefined) throw new Error('--out is missing.');
  if (events !== 'aggregate' && events !== 'records') throw new Error(`--events is “${events}”; expected aggregate or records.`);
  if (!/^\d+(\.\d+)?\s?[MG]B$/i.test(memory)) throw new Error(`--memory is “${memory}”; expected a size such as 2GB.`);
  if (createdAt !== null && !/^\d{4}-\d{2}-\d{2}(T.*)?$/.test(createdAt)) throw new Error(`--created-at is “${createdAt}”; expected a time such as 2026-11-20T09:30:00Z.`);
  return {
    out, title: values.title ?? null, source: values.source ?? null, asOf: dayOf('as-of', values['as-of']), createdAt,
    today: dayOf('today', values.today) ?? createdAt?.slice(0, 10) ?? clock.toISOString().slice(0, 10),
    allowUnlisted: values['allow-unlisted'] === true, profiles: (values.profile ?? []).map(profileAt), events, steps: suppressionSteps({ 'suppress-below': values['suppress-below'], 'round-to': values['round-to'] }),
    resume: values.resume === true, leaveOutStopped: values['leave-out-stopped'] === true, engine: { threads: 2, memory },
  };
}

/**
 * What does the command line ask for? Null: help. Throws `LoadRefused` in words when something is not understood or a path is not there.
 * `canonical --in PATH` is the way of older notes and scripts to say PATH.
 */
export function loadAsked(given: readonly string[], clock: Date): Omit<LoadRequest, 'say' | 'progress'> | null {
  try {
    const { values, positionals } = parseArgs({ args: [...given], allowPositionals: true, options: LOAD_OPTIONS });
    if (values.help === true) return null;
    const paths = [...(positionals[0] === 'canonical' && values.in !== undefined ? positionals.slice(1) : positionals), ...(values.in ?? [])];
    if (paths.length === 0) throw new Error('Which files?');
    const request = requestOf(values, clock);
    return { ...request, paths: pathsAt(paths).paths };
  } catch (cause) {
    if (cause instanceof LoadRefused) throw cause;
    throw new LoadRefused(`${cause instanceof Error ? cause.message : String(cause)}\n\n${LOAD_USAGE}`, cause);
  }
}
