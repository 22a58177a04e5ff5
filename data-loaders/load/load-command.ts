/**
 * Turns files into a pack the site can show (`npm start -- --pack FOLDER`). See LOAD_USAGE; what is asked for by a word
 * (`nhse-ae`, `ods`, `postgres`) is in USAGE.
 */
import { parseArgs } from 'node:util';
import type { Command, Voice } from '../command/command.ts';
import { PackRefused } from '../pack/pack-refused.ts';
import { loadNhseAe } from '../nhse-ae/load-nhse-ae.ts';
import { ODS_OPTIONS, ODS_USAGE, runLoadOds } from '../ods/ods-arguments.ts';
import { loadPostgres } from '../postgres/load-postgres.ts';
import { POSTGRES_USAGE, postgresAsked } from '../postgres/postgres-arguments.ts';
import { filesIn } from './files-in.ts';
import { LOAD_USAGE, loadAsked } from './load-arguments.ts';
import { loadFiles, type Loaded } from './load-files.ts';
import { LoadRefused } from './load-refused.ts';
import { progressLine, SILENT, type Progress } from './progress.ts';

const USAGE = `${LOAD_USAGE}

Further ways in, each by its name:

${POSTGRES_USAGE}
  npm run load -- nhse-ae --in PATH [--in PATH …] --out FOLDER [--title TEXT] [--created-at TIME]
${ODS_USAGE}

  postgres       tables, views or queries of a PostgreSQL database, counted there (docs/warehouse.md); env: as PGHOST, PGUSER, PGPASSWORD… say
  nhse-ae        NHS England's monthly A&E CSV files, one month a file or stacked, with an account of England month by month
  ods            lists of NHS trusts (etr.csv), hospitals and successors, into organisation.csv and organisation_successor.csv
  --in           a file or a folder; may be given several times`;

function options(given: readonly string[]): Record<string, string | boolean | string[] | undefined> {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { in: { type: 'string', multiple: true }, out: { type: 'string' }, title: { type: 'string' }, ...ODS_OPTIONS, 'created-at': { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (positionals.length > 1) throw new Error(`“${positionals.slice(1).join(' ')}” is not understood.`);
    return values;
  } catch (cause) {
    throw new LoadRefused(`${cause instanceof Error ? cause.message : String(cause)}\n\n${USAGE}`, cause);
  }
}

async function loadByName(name: 'nhse-ae' | 'ods', given: readonly string[], { say }: Voice): Promise<void> {
  const values = options(given);
  if (values['help'] === true) {
    say(USAGE);
    return;
  }
  if (name === 'ods') {
    await runLoadOds(values, new Date().toISOString().slice(0, 10), say);
    return;
  }
  const { in: from, out, title, 'created-at': createdAt } = values;
  if (typeof out !== 'string') throw new LoadRefused(`--out is missing.\n\n${USAGE}`);
  if (typeof createdAt === 'string' && !/^\d{4}-\d{2}-\d{2}(T.*)?$/.test(createdAt)) {
    throw new LoadRefused(`--created-at is “${createdAt}”; expected a time such as 2026-11-20T09:30:00Z.`);
  }
  if (!Array.isArray(from)) throw new LoadRefused(`--in is missing.\n\n${USAGE}`);
  await loadNhseAe({
    out, files: filesIn(from), title: typeof title === 'string' ? title : null, createdAt: typeof createdAt === 'string' ? createdAt : null,
    today: typeof createdAt === 'string' ? createdAt.slice(0, 10) : new Date().toISOString().slice(0, 10), say,
  });
}

/** Makes a pack of what was asked for; gives the exit code. `asked` throws `LoadRefused` where the command is not understood, and gives null for help. */
async function loadAs<Asked>(
  asked: () => Asked | null, load: (request: Asked & { readonly say: (line: string) => void; readonly progress: Progress }) => Promise<Loaded>, { say, warn, show }: Voice,
): Promise<number> {
  let request: Asked | null;
  try {
    request = asked();
  } catch (cause) {
    if (!(cause instanceof LoadRefused)) throw cause;
    warn(cause.message);
    return 2;
  }
  if (request === null) {
    say(USAGE);
    return 0;
  }
  const progress = show === null ? SILENT : progressLine(show, () => performance.now());
  const { stopped } = await load({ ...request, progress, say });
  return stopped === 0 ? 0 : 1;
}

async function run(given: readonly string[], voice: Voice): Promise<number> {
  const [name] = given;
  if (name === 'nhse-ae' || name === 'ods') {
    await loadByName(name, given, voice);
    return 0;
  }
  const clock = new Date();
  if (name === 'postgres') return await loadAs(() => (given.includes('--help') || given.includes('-h') ? null : postgresAsked(given.slice(1), clock)), loadPostgres, voice);
  return await loadAs(() => loadAsked(given, clock), loadFiles, voice);
}

/** 1 for what is wrong with the input. */
export const loadCommand: Command = { run, refusal: (cause) => (cause instanceof LoadRefused || cause instanceof PackRefused ? 1 : null) };
