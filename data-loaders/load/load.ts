/**
 * `npm run load -- nhse-ae --in FOLDER --out FOLDER`: turns files as published into a pack the site can show
 * (`npm start -- --pack FOLDER`). See USAGE.
 */
import { parseArgs } from 'node:util';
import { PackRefused } from '../pack/pack-refused.ts';
import { loadNhseAe } from '../nhse-ae/load-nhse-ae.ts';
import { filesIn } from './files-in.ts';
import { LoadRefused } from './load-refused.ts';

const USAGE = `Turns files as published into a pack for the site.

  npm run load -- nhse-ae --in PATH [--in PATH …] --out FOLDER [--title TEXT] [--created-at TIME]

  nhse-ae        NHS England's monthly A&E CSV files, one month a file or stacked
  --in           a folder of CSV files, or one file; may be given several times
  --out          where the pack goes; made when absent
  --title        shown at the head of the site; otherwise named for the months found
  --created-at   ISO time to note in the manifest; left out, equal files give equal bytes

Show it with: npm start -- --pack FOLDER`;

function options(given: readonly string[]): { publication: string | undefined; values: Record<string, string | boolean | string[] | undefined> } {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        in: { type: 'string', multiple: true }, out: { type: 'string' }, title: { type: 'string' },
        'created-at': { type: 'string' }, help: { type: 'boolean', short: 'h' },
      },
    });
    if (positionals.length > 1) throw new Error(`“${positionals.slice(1).join(' ')}” is not understood.`);
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
  if (publication !== 'nhse-ae') throw new LoadRefused(`${publication === undefined ? 'Which publication?' : `“${publication}” is no known publication.`}\n\n${USAGE}`);
  if (!Array.isArray(from) || typeof out !== 'string') throw new LoadRefused(`${Array.isArray(from) ? '--out' : '--in'} is missing.\n\n${USAGE}`);
  if (typeof createdAt === 'string' && !/^\d{4}-\d{2}-\d{2}(T.*)?$/.test(createdAt)) {
    throw new LoadRefused(`--created-at is “${createdAt}”; expected a time such as 2026-11-20T09:30:00Z.`);
  }
  await loadNhseAe({
    files: filesIn(from),
    out,
    title: typeof title === 'string' ? title : null,
    createdAt: typeof createdAt === 'string' ? createdAt : null,
    today: typeof createdAt === 'string' ? createdAt.slice(0, 10) : new Date().toISOString().slice(0, 10),
    say: (line) => { console.log(line); },
  });
}

load(process.argv.slice(2)).catch((cause: unknown) => {
  // What is wrong with the input is told in words; a failure of ours keeps its trace.
  console.error(cause instanceof LoadRefused || cause instanceof PackRefused ? cause.message : cause);
  process.exitCode = 1;
});
