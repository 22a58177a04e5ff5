/**
 * `npm run load -- PATH... --out FOLDER`: turns files into a pack the site can show (`npm start -- --pack FOLDER`).
 * See LOAD_USAGE; what is asked for by a word (`nhse-ae`, `canonical`, `ods`) is in USAGE.
 */
import { parseArgs } from 'node:util';
import { PackRefused } from '../pack/pack-refused.ts';
import { loadCanonical } from '../canonical/load-canonical.ts';
import { loadNhseAe } from '../nhse-ae/load-nhse-ae.ts';
import { ODS_OPTIONS, ODS_USAGE, runLoadOds } from '../ods/ods-arguments.ts';
import { POSTGRES_OPTIONS, POSTGRES_USAGE, runLoadPostgres } from '../postgres/postgres-arguments.ts';
import { filesAt } from './files-at.ts';
import { filesIn } from './files-in.ts';
import { LOAD_USAGE, loadAsked } from './load-arguments.ts';
import { loadFiles } from './load-files.ts';
import { LoadRefused } from './load-refused.ts';
import { progressLine, SILENT } from './progress.ts';

const USAGE = `${LOAD_USAGE}

Further ways in, each by its name:

  npm run load -- canonical --in PATH [--in PATH …] --out FOLDER [--title TEXT] [--source TEXT] [--created-at TIME] [--leave-out-stopped]
  npm run load -- nhse-ae --in PATH [--in PATH …] --out FOLDER [--title TEXT] [--created-at TIME]
${ODS_USAGE}
${POSTGRES_USAGE}

  canonical      any files that the site takes: canonical tables (docs/extract.md), recognised publications, archives of them
  ods            lists of NHS trusts (etr.csv), hospitals and successors, into organisation.csv and organisation_successor.csv
  postgres       tables, views or queries of a PostgreSQL database, counted there (docs/warehouse.md); env: as PGHOST, PGUSER, PGPASSWORD… say
  nhse-ae        NHS England's monthly A&E CSV files, one month a file or stacked
  --in           a file or a folder, canonical also a pattern in quotes or an archive; may be given several times
  --out          where the pack goes; made when absent
  --title        shown at the head of the site; otherwise named for the months found
  --source       where the figures come from, as the site shall say it; otherwise the layouts read
  --created-at   ISO time to note in the manifest; left out, equal files give equal bytes
  --leave-out-stopped  write the pack although some file cannot be loaded; the manifest names it

canonical holds every row in memory; without a word before them the same files load with bounded memory.`;

function options(given: readonly string[]): { publication: string | undefined; values: Record<string, string | boolean | string[] | undefined> } {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        in: { type: 'string', multiple: true }, out: { type: 'string' }, title: { type: 'string' },
        ...ODS_OPTIONS, ...POSTGRES_OPTIONS, source: { type: 'string' }, 'leave-out-stopped': { type: 'boolean' }, 'created-at': { type: 'string' }, help: { type: 'boolean', short: 'h' },
      },
    });
    if (positionals.length > 1) throw new Error(`“${positionals.slice(1).join(' ').replaceAll(/:\/\/[^\s@]*@/g, '://…@')}” is not understood.`);
    return { publication: positionals[0], values };
  } catch (cause) {
    throw new LoadRefused(`${cause instanceof Error ? cause.message : String(cause)}\n\n${USAGE}`, cause);
  }
}

async function load(given: readonly string[]): Promise<void> {
  const { publication, values } = options(given);
  if (values['help'] === true) {
    console.log(USAGE);
    return;
  }
  const from = values['in'];
  const { out, title, 'created-at': createdAt } = values;
  if (publication === 'ods') {
    await runLoadOds(values, new Date().toISOString().slice(0, 10), (line) => { console.log(line); });
    return;
  }
  if (publication !== 'nhse-ae' && publication !== 'canonical' && publication !== 'postgres') throw new LoadRefused(`${publication === undefined ? 'Which kind of files?' : `“${publication}” is no known kind of files.`}\n\n${USAGE}`);
  if (typeof out !== 'string') throw new LoadRefused(`--out is missing.\n\n${USAGE}`);
  if (typeof createdAt === 'string' && !/^\d{4}-\d{2}-\d{2}(T.*)?$/.test(createdAt)) {
    throw new LoadRefused(`--created-at is “${createdAt}”; expected a time such as 2026-11-20T09:30:00Z.`);
  }
  const asked = {
    out,
    title: typeof title === 'string' ? title : null,
    createdAt: typeof createdAt === 'string' ? createdAt : null,
    today: typeof createdAt === 'string' ? createdAt.slice(0, 10) : new Date().toISOString().slice(0, 10),
    say: (line: string) => { console.log(line); },
  };
  const source = typeof values['source'] === 'string' ? values['source'] : null;
  const leaveOutStopped = values['leave-out-stopped'] === true;
  if (publication === 'postgres') await runLoadPostgres(values, { ...asked, source, leaveOutStopped });
  else if (!Array.isArray(from)) throw new LoadRefused(`--in is missing.\n\n${USAGE}`);
  else if (publication === 'nhse-ae') await loadNhseAe({ ...asked, files: filesIn(from) });
  else {
    await loadCanonical({ ...asked, files: filesAt(from).files, source, leaveOutStopped });
  }
}

/** Words that ask for a way in of its own; `--in` belongs to them alone. */
const BY_NAME = ['canonical', 'nhse-ae', 'ods', 'postgres'];

const isByName = (given: readonly string[]): boolean => BY_NAME.includes(given[0] ?? '') || given.some((word) => word === '--in' || word.startsWith('--in='));

/** Loads files of any layout; gives the exit code. */
async function loadPaths(given: readonly string[]): Promise<number> {
  let asked;
  try {
    asked = loadAsked(given, new Date());
  } catch (cause) {
    if (!(cause instanceof LoadRefused)) throw cause;
    console.error(cause.message);
    return 2;
  }
  if (asked === null) {
    console.log(USAGE);
    return 0;
  }
  // A terminal shows how far it is; a log stays quiet.
  const progress = process.stderr.isTTY ? progressLine((text) => process.stderr.write(text), () => performance.now()) : SILENT;
  const { stopped } = await loadFiles({ ...asked, progress, say: (line) => { console.log(line); } });
  return stopped === 0 ? 0 : 1;
}

async function run(given: readonly string[]): Promise<number> {
  if (!isByName(given)) return await loadPaths(given);
  await load(given);
  return 0;
}

run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
}, (cause: unknown) => {
  // What is wrong with the input is told in words; a failure of ours keeps its trace.
  const told = cause instanceof LoadRefused || cause instanceof PackRefused;
  console.error(told ? cause.message : cause);
  process.exitCode = told ? 1 : 3;
});
